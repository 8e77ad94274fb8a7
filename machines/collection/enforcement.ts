import { collection, move, option } from './setup.ts'

const reportsProperty = {
  meta: option({
    achieves: 'propertyReported',
    when: 'now',
    evidence: ['cpl-252-property-report', 'spc-refusal-6-transfer-after-suit'],
    cost: 'time',
    caution: 'doNotHideProperty',
  }),
} as const

/** 执行: only a court can freeze, and it leaves what one needs to live. */
export const enforcement = collection.createStateConfig({
  initial: 'active',
  meta: {
    rights: [
      'heirsEstateOnly',
      'livingCosts',
      'retrial',
      'enforcementObjection',
      'enforcementSettlement',
      'onlyCourtFreezes',
      'dishonestOnlyIfAble',
      'dishonestRemedy',
      'spendingRestrictionExit',
      'inabilityIsNoCrime',
      'studentLeniency',
    ],
    deadlines: ['retrial'],
    consequences: ['doubledAfterJudgment', 'frozenByCourtOnly', 'restrictedSpending'],
  },
  on: { 'borrower.reportsProperty': reportsProperty },
  states: {
    active: {
      meta: {
        stage: { id: 'enforcement', place: 'legal', urgency: 92, level: 'now' },
        deadlines: ['enforcementObjectionAnswer'],
      },
      on: {
        'court.pausesEnforcement': {
          target: 'paused',
          meta: move({
            likelihood: 'possible',
            reason: 'enforcementPaused',
            evidence: ['spc-517-terminated-this-round'],
          }),
        },
        'borrower.asksForLivingCosts': {
          meta: option({
            achieves: 'livingCostsKept',
            when: 'now',
            evidence: [
              'cpl-254-255-living-necessities',
              'cpl-236-enforcement-objection',
              'spc-seizure-3-5-exempt',
            ],
            cost: 'free',
          }),
        },
        'borrower.verifiesCourt': {
          meta: option({
            achieves: 'enforcementVerified',
            when: 'now',
            evidence: ['verify-zxgk', 'verify-court-sms-12368', 'cpl-253-freeze-accounts'],
            cost: 'free',
          }),
        },
        'borrower.ignores': {
          meta: option({
            achieves: 'ignoringEnforcement',
            when: 'later',
            evidence: ['cpl-252-property-report', 'spc-dishonest-1-conditions'],
            cost: 'risk',
            caution: 'courtGoesOn',
          }),
        },
      },
    },
    paused: {
      meta: {
        stage: { id: 'enforcementPaused', place: 'legal', urgency: 60, level: 'week' },
        rights: ['pausedNotForgiven'],
      },
      on: {
        'court.enforces': {
          target: 'active',
          meta: move({
            likelihood: 'possible',
            reason: 'enforcementResumed',
            evidence: ['spc-517-terminated-this-round'],
          }),
        },
      },
    },
  },
})

import { at, paymentOrderIssued, suitDespiteArbitration } from './legalMoves.ts'
import { collection, move, option } from './setup.ts'

/** 仲裁: only with an arbitration clause. */
export const arbitration = collection.createStateConfig({
  meta: {
    stage: { id: 'arbitration', place: 'legal', urgency: 82, level: 'now' },
    rights: ['arbitrationOffline', 'reductionOnRequest', 'limitationDefence'],
  },
  on: {
    'tribunal.awards': {
      target: at('awarded'),
      meta: move({
        likelihood: 'unknown',
        reason: 'awardFollows',
        evidence: [],
        searched: 'search-arbitration-notarised',
      }),
    },
    'court.issuesPaymentOrder': paymentOrderIssued,
    'court.servesSummons': suitDespiteArbitration,
    'borrower.answersLawsuit': {
      meta: option({
        achieves: 'arbitrationAnswered',
        when: 'now',
        evidence: ['arbitration-2025-11-72', 'civil-code-585-reduce-penalty'],
        cost: 'time',
        caution: 'courtGoesOn',
      }),
    },
    'borrower.objectsToJurisdiction': {
      meta: option({
        achieves: 'arbitrationClauseChecked',
        when: 'now',
        evidence: [
          'arbitration-2025-4-27-31-agreement',
          'arbitration-2025-11-72',
          'spc-2025-15-jurisdiction-reply',
        ],
        cost: 'time',
      }),
    },
  },
})

/** 仲裁裁决: no appeal; a court can only set it aside. */
export const awarded = collection.createStateConfig({
  meta: {
    stage: { id: 'awarded', place: 'legal', urgency: 84, level: 'now' },
    rights: [
      'awardSetAside',
      'enforcementSettlement',
      'dishonestOnlyIfAble',
      'inabilityIsNoCrime',
      'onlyCourtFreezes',
    ],
    deadlines: ['awardSetAside', 'enforcementRequest'],
    consequences: ['doubledAfterJudgment', 'childrenSchoolUnaffected'],
  },
  on: {
    'court.enforces': {
      target: at('enforcement.active'),
      meta: move({
        likelihood: 'possible',
        reason: 'enforcementAfterAward',
        evidence: ['cpl-250-enforcement-two-years', 'cpl-253-freeze-accounts'],
      }),
    },
    'court.issuesPaymentOrder': paymentOrderIssued,
    'court.servesSummons': suitDespiteArbitration,
    'borrower.asksToSetAside': {
      meta: option({
        achieves: 'awardContested',
        when: 'now',
        evidence: ['arbitration-2025-11-72'],
        cost: 'courtFee',
      }),
    },
  },
})

import { at } from './legalMoves.ts'
import { collection, move, option } from './setup.ts'

const courtSettlement = {
  guard: 'mayAgreeInCourt',
  meta: option({
    achieves: 'courtSettlement',
    when: 'week',
    evidence: ['cpl-125-pre-trial-mediation'],
    cost: 'interestRuns',
    caution: 'confirmedBinds',
  }),
} as const

const reduction = {
  meta: option({
    achieves: 'reductionAsked',
    when: 'week',
    evidence: ['civil-code-585-reduce-penalty', 'financial-loan-24pct-2017-opinion'],
    cost: 'time',
  }),
}

const dismissed = {
  target: '#collection.closed.notLiable',
  meta: move({
    likelihood: 'unknown',
    reason: 'claimDismissed',
    evidence: [],
    searched: 'search-dismissals',
  }),
} as const

const ignoring = {
  meta: option({
    achieves: 'ignoringCourt',
    when: 'later',
    evidence: ['cpl-147-default-judgment', 'cpl-95-public-notice-service'],
    cost: 'risk',
    caution: 'courtGoesOn',
  }),
}

/** 起诉: first instance and, if somebody appeals, the second. */
export const sued = collection.createStateConfig({
  meta: {
    rights: [
      'spouseNotAutomatic',
      'heirsEstateOnly',
      'courtVerifiable',
      'reductionOnRequest',
      'limitationDefence',
      'freeAdvice',
    ],
  },
  initial: 'firstInstance',
  on: {
    'lender.withdraws': {
      target: at('none'),
      meta: move({
        likelihood: 'unknown',
        reason: 'suitWithdrawn',
        evidence: [],
        searched: 'search-withdrawals',
      }),
    },
    'court.dismisses': dismissed,
    'borrower.asksForReduction': reduction,
    'borrower.ignores': ignoring,
  },
  states: {
    firstInstance: {
      meta: {
        stage: { id: 'sued', place: 'legal', urgency: 88, level: 'now' },
        rights: ['lawsuitAnswer', 'jurisdictionObjection', 'courtMediation', 'preservationReview'],
        deadlines: ['lawsuitAnswer', 'jurisdictionObjection', 'publicNotice'],
      },
      on: {
        'court.rules': {
          target: at('judged'),
          meta: move({
            likelihood: 'common',
            reason: 'judgmentFollows',
            evidence: ['cpl-147-default-judgment', 'cpl-165-small-claims-final'],
          }),
        },
        'borrower.attendsMediation': courtSettlement,
        'borrower.answersLawsuit': [
          {
            guard: 'isFamily',
            meta: option({
              achieves: 'familyAnswered',
              when: 'now',
              evidence: [
                'cpl-128-answer-fifteen-days',
                'civil-code-1064-spouse-debt',
                'civil-code-1159-1161-heirs',
              ],
              cost: 'time',
              caution: 'fifteenDays',
            }),
          },
          {
            meta: option({
              achieves: 'lawsuitAnswered',
              when: 'now',
              evidence: ['cpl-128-answer-fifteen-days', 'cpl-147-default-judgment'],
              cost: 'time',
              caution: 'fifteenDays',
            }),
          },
        ],
        'borrower.objectsToJurisdiction': {
          meta: option({
            achieves: 'jurisdictionObjected',
            when: 'now',
            evidence: [
              'cpl-130-jurisdiction-objection',
              'spc-31-consumer-jurisdiction-clause',
              'cpl-35-agreed-court',
            ],
            cost: 'time',
            caution: 'fifteenDays',
          }),
        },
        'borrower.contestsLimitation': {
          guard: 'mayBeTimeBarred',
          meta: option({
            achieves: 'limitationContested',
            when: 'now',
            evidence: ['civil-code-192-193-limitation-defence', 'civil-code-188-three-year-limitation'],
            cost: 'time',
            caution: 'noAdmission',
          }),
        },
        'borrower.verifiesCourt': {
          meta: option({
            achieves: 'papersVerified',
            when: 'now',
            evidence: [
              'verify-court-delivery-marks',
              'verify-court-sms-12368',
              'verify-court-online-service',
            ],
            cost: 'free',
          }),
        },
      },
    },
    onAppeal: {
      meta: { stage: { id: 'onAppeal', place: 'legal', urgency: 80, level: 'week' } },
      on: {
        'court.rules': {
          target: at('judged.final'),
          meta: move({ likelihood: 'common', reason: 'judgmentAfterAppeal', evidence: ['cpl-171-appeal'] }),
        },
      },
    },
  },
})

/** 判决: open to appeal, or final. */
export const judged = collection.createStateConfig({
  initial: 'appealable',
  meta: {
    rights: [
      'retrial',
      'enforcementSettlement',
      'dishonestOnlyIfAble',
      'inabilityIsNoCrime',
      'onlyCourtFreezes',
    ],
    deadlines: ['enforcementRequest', 'retrial'],
    consequences: ['doubledAfterJudgment', 'childrenSchoolUnaffected'],
  },
  on: {
    'court.enforces': {
      target: at('enforcement.active'),
      meta: move({
        likelihood: 'possible',
        reason: 'enforcementAfterJudgment',
        evidence: ['cpl-250-enforcement-two-years', 'cpl-253-freeze-accounts'],
      }),
    },
    'borrower.attendsMediation': {
      meta: option({
        achieves: 'judgmentSettled',
        when: 'week',
        evidence: ['cpl-241-enforcement-settlement'],
        cost: 'interestRuns',
        caution: 'writtenAgreement',
      }),
    },
    'borrower.ignores': {
      meta: option({
        achieves: 'ignoringJudgment',
        when: 'later',
        evidence: ['cpl-250-enforcement-two-years', 'cpl-264-double-interest'],
        cost: 'risk',
        caution: 'courtGoesOn',
      }),
    },
  },
  states: {
    appealable: {
      meta: {
        stage: { id: 'judged', place: 'legal', urgency: 86, level: 'now' },
        // Once final, the judgment has answered it.
        rights: ['appeal', 'spouseNotAutomatic', 'heirsEstateOnly'],
        deadlines: ['appeal'],
      },
      on: {
        'borrower.appeals': {
          target: at('sued.onAppeal'),
          meta: option({
            achieves: 'appealFiled',
            when: 'now',
            evidence: ['cpl-171-appeal', 'cpl-165-small-claims-final'],
            cost: 'courtFee',
            caution: 'smallClaimsFinal',
          }),
        },
      },
    },
    final: { meta: { stage: { id: 'judgedFinal', place: 'legal', urgency: 85, level: 'week' } } },
  },
})

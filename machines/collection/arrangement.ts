import { collection, move, option } from './setup.ts'

/** 执行和解: once a court enforces, the law itself speaks of settling. */
const asksInEnforcement = {
  guard: 'isEnforced',
  target: 'proposed',
  meta: option({
    achieves: 'planAskedInEnforcement',
    when: 'week',
    evidence: ['cpl-241-enforcement-settlement'],
    cost: 'interestRuns',
    caution: 'writtenAgreement',
  }),
} as const

/** Asking for a plan sounds like owing: who may owe nothing is told so. */
const asksThoughNotOwed = {
  guard: 'isNotOwed',
  target: 'proposed',
  meta: option({
    achieves: 'planAskedUnowed',
    when: 'later',
    evidence: ['spc-limitation-14-17-19-promises'],
    cost: 'risk',
    caution: 'noAdmission',
  }),
} as const

/** A buyer is no lender: nothing encourages it, and only paper counts. */
const asksBuyer = {
  guard: 'isTransferred',
  target: 'proposed',
  meta: option({
    achieves: 'planAskedOfBuyer',
    when: 'week',
    evidence: ['practice-plan-case-by-case', 'practice-discount-not-owed'],
    cost: 'interestRuns',
    caution: 'restartsLimitation',
  }),
} as const

/** 协商还款: encouraged, never owed. */
const asks = (achieves: 'planAsked' | 'planAskedAgain' | 'planAskedAfterBreak') =>
  [
    asksInEnforcement,
    asksThoughNotOwed,
    asksBuyer,
    {
      target: 'proposed',
      meta: option({
        achieves,
        when: 'week',
        evidence: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
        cost: 'interestRuns',
        caution: achieves === 'planAskedAgain' ? 'noForgedPapers' : 'restartsLimitation',
      }),
    },
  ] as const

/** Talks about repayment and what became of them. */
export const arrangement = collection.createStateConfig({
  initial: 'none',
  states: {
    none: { on: { 'borrower.asksForPlan': asks('planAsked') } },
    proposed: {
      meta: {
        stage: { id: 'planProposed', place: 'talks', urgency: 22, level: 'week' },
        rights: ['reliefEncouraged', 'planInWriting', 'noPushedLoan'],
        deadlines: ['complaintAnswer'],
      },
      on: {
        'lender.acceptsPlan': {
          target: 'performing',
          meta: move({
            likelihood: 'possible',
            reason: 'planAccepted',
            evidence: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
          }),
        },
        'lender.refusesPlan': {
          target: 'refused',
          meta: move({
            likelihood: 'possible',
            reason: 'planRefused',
            evidence: ['practice-plan-refused-cases'],
          }),
        },
        'lender.settlesForLess': {
          target: '#collection.closed.settled',
          meta: move({
            likelihood: 'unknown',
            reason: 'settledForLess',
            evidence: [],
            searched: 'search-settlements',
          }),
        },
        'borrower.complains': {
          meta: option({
            achieves: 'lenderComplaint',
            when: 'later',
            evidence: ['complaint-2020-deadlines', 'cpr-2022-art16-mediation'],
            cost: 'time',
          }),
        },
        'borrower.keepsProof': {
          meta: option({
            achieves: 'proofKept',
            when: 'now',
            evidence: ['practice-keep-own-record', 'practice-plan-case-by-case'],
            cost: 'free',
            caution: 'writtenAgreement',
          }),
        },
      },
    },
    refused: {
      meta: {
        stage: { id: 'planRefused', place: 'talks', urgency: 23, level: 'week' },
        rights: ['reliefEncouraged', 'complaintAnswered', 'noPushedLoan'],
        deadlines: ['complaintAnswer'],
      },
      on: {
        'lender.acceptsPlan': {
          target: 'performing',
          meta: move({
            likelihood: 'possible',
            reason: 'planAccepted',
            evidence: ['practice-plan-case-by-case'],
          }),
        },
        'borrower.asksForPlan': asks('planAskedAgain'),
        'borrower.complains': {
          meta: option({
            achieves: 'refusalComplaint',
            when: 'week',
            evidence: ['complaint-2020-deadlines', 'cpr-2022-art16-mediation', 'chan-mediation-2025'],
            cost: 'time',
            caution: 'noRightToPlan',
          }),
        },
      },
    },
    performing: {
      meta: {
        stage: { id: 'planPerforming', place: 'talks', urgency: 12, level: 'know' },
        rights: ['planInWriting', 'creditObjection'],
      },
      on: {
        'borrower.keepsPlan': {
          target: '#collection.closed.settled',
          meta: option({
            achieves: 'planKept',
            when: 'now',
            evidence: ['civil-code-674-675-repay-when-due', 'practice-keep-own-record'],
            cost: 'money',
            caution: 'onlyOfficialAccount',
          }),
        },
        'borrower.missesPlan': {
          target: 'broken',
          meta: option({
            achieves: 'planMissed',
            when: 'later',
            evidence: ['civil-code-577-579-breach'],
            cost: 'risk',
            caution: 'planBreaks',
          }),
        },
      },
    },
    broken: {
      meta: {
        stage: { id: 'planBroken', place: 'talks', urgency: 24, level: 'week' },
        rights: ['reliefEncouraged', 'planInWriting'],
      },
      on: { 'borrower.asksForPlan': asks('planAskedAfterBreak') },
    },
  },
})

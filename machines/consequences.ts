/** What follows for credit record, services, interest, auto-debit and daily life. Stages name them in the chart. */
import type { SourceId } from './collection/vocabulary.ts'
import { type Facts, has } from './facts.ts'
import { isFamily } from './questions.ts'

/** In the order in which people ask. */
export const subjects = ['creditRecord', 'services', 'interest', 'autoDebit', 'dailyLife'] as const
export type Subject = (typeof subjects)[number]

interface Consequence {
  readonly subject: Subject
  readonly evidence: readonly SourceId[]
  /** The graver comes first within its subject. */
  readonly rank: 0 | 1 | 2
  /** Shown only where this holds; always where it is absent. */
  readonly when?: (facts: Facts) => boolean
}

export const consequences = {
  notYetRecorded: {
    subject: 'creditRecord',
    rank: 0,
    evidence: ['practice-no-grace-to-count-on', 'credit-reg-29-lender-must-report'],
  },
  mayBeRecorded: {
    when: (facts) => !isFamily(facts),
    subject: 'creditRecord',
    rank: 0,
    evidence: [
      'credit-reg-15-prior-notice',
      'credit-reg-29-lender-must-report',
      'practice-monthly-credit-report',
    ],
  },
  recordKeptFiveYears: { subject: 'creditRecord', rank: 1, evidence: ['credit-reg-16-five-years-from-end'] },
  recordDisputable: {
    subject: 'creditRecord',
    rank: 2,
    evidence: ['credit-reg-25-objection-20-days', 'credit-reg-26-complaint-30-days'],
  },
  servicesStillOn: { subject: 'services', rank: 0, evidence: ['practice-service-suspended'] },
  servicesSuspended: {
    when: (facts) => !isFamily(facts),
    subject: 'services',
    rank: 0,
    evidence: ['practice-service-suspended'],
  },
  servicesDecidedBySystem: {
    subject: 'services',
    rank: 1,
    evidence: ['practice-restoring-decided-by-system'],
  },
  interestAsAgreed: { subject: 'interest', rank: 0, evidence: ['civil-code-676-overdue-interest'] },
  overdueInterestRuns: {
    when: (facts) => !isFamily(facts),
    subject: 'interest',
    rank: 0,
    evidence: ['civil-code-676-overdue-interest', 'practice-overdue-interest-rates', 'practice-acceleration'],
  },
  interestReducible: {
    when: (facts) => !isFamily(facts) && !has(facts, 'received', 'enforcement'),
    subject: 'interest',
    rank: 1,
    evidence: ['civil-code-585-reduce-penalty', 'financial-loan-24pct-2017-opinion'],
  },
  doubledAfterJudgment: { subject: 'interest', rank: 2, evidence: ['cpl-264-double-interest'] },
  interestEnded: { subject: 'interest', rank: 2, evidence: ['civil-code-676-overdue-interest'] },
  debitOnDueDay: { subject: 'autoDebit', rank: 0, evidence: ['practice-auto-debit-by-contract'] },
  debitByContract: {
    when: (facts) => !isFamily(facts),
    subject: 'autoDebit',
    rank: 0,
    evidence: ['practice-auto-debit-by-contract', 'spc-limitation-8-sms-and-autodebit'],
  },
  frozenByCourtOnly: {
    subject: 'autoDebit',
    rank: 2,
    evidence: ['cpl-253-freeze-accounts', 'cpl-254-255-living-necessities'],
  },
  noCriminalRecord: { subject: 'dailyLife', rank: 0, evidence: ['criminal-simple-default-not-crime'] },
  childrenSchoolUnaffected: {
    subject: 'dailyLife',
    rank: 1,
    evidence: ['spc-consumption-limit-child-school', 'spc-consumption-limit-1-2'],
  },
  restrictedSpending: {
    subject: 'dailyLife',
    rank: 2,
    evidence: [
      'spc-consumption-limit-3-list',
      'spc-consumption-limit-child-school',
      'limit-vs-dishonest-difference',
    ],
  },
} as const satisfies Record<string, Consequence>

export type ConsequenceId = keyof typeof consequences

/** Does this concern a person with these answers? */
export const concerns = (id: ConsequenceId, facts: Facts): boolean => {
  const { when }: Consequence = consequences[id]
  return when === undefined || when(facts)
}

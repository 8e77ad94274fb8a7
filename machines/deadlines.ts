/** Time limits that run for or against the person, as durations from an event: never a date, never a countdown. */
import { type Facts, has } from './facts.ts'
import type { LawId } from './law/register.ts'
import { mayBeTimeBarred } from './limitation.ts'

export type Unit = 'day' | 'month' | 'year'
/** Whose clock it is: both sides' together, or nobody's, where it only decides what counts. */
export type Runs = 'youMust' | 'theyMust' | 'together' | 'counts'

interface Deadline {
  readonly amount: number
  readonly unit: Unit
  readonly runs: Runs
  readonly evidence: readonly LawId[]
  /** Shown only where this holds; always where it is absent. */
  readonly when?: (facts: Facts) => boolean
}

export const deadlines = {
  orderObjection: { amount: 15, unit: 'day', runs: 'youMust', evidence: ['cpl-225-228-payment-order'] },
  lawsuitAnswer: {
    amount: 15,
    unit: 'day',
    runs: 'youMust',
    evidence: ['cpl-128-answer-fifteen-days', 'spc-275-276-small-claims-details'],
  },
  jurisdictionObjection: {
    amount: 15,
    unit: 'day',
    runs: 'youMust',
    evidence: ['cpl-130-jurisdiction-objection', 'spc-275-276-small-claims-details'],
  },
  appeal: { amount: 15, unit: 'day', runs: 'youMust', evidence: ['cpl-171-appeal'] },
  lenderAppeal: {
    amount: 15,
    unit: 'day',
    runs: 'theyMust',
    evidence: ['cpl-171-appeal'],
    when: (facts) => has(facts, 'received', 'dismissal'),
  },
  retrial: { amount: 6, unit: 'month', runs: 'youMust', evidence: ['cpl-211-216-retrial'] },
  awardSetAside: { amount: 3, unit: 'month', runs: 'youMust', evidence: ['arbitration-2025-11-72'] },
  mediationConfirmation: {
    amount: 30,
    unit: 'day',
    runs: 'together',
    evidence: ['cpl-205-judicial-confirmation'],
  },
  enforcementRequest: {
    amount: 2,
    unit: 'year',
    runs: 'theyMust',
    evidence: ['cpl-250-enforcement-two-years'],
  },
  enforcementObjectionAnswer: {
    amount: 15,
    unit: 'day',
    runs: 'theyMust',
    evidence: ['cpl-236-enforcement-objection'],
  },
  complaintAnswer: { amount: 15, unit: 'day', runs: 'theyMust', evidence: ['complaint-2020-deadlines'] },
  creditObjectionAnswer: {
    amount: 20,
    unit: 'day',
    runs: 'theyMust',
    evidence: ['credit-reg-25-objection-20-days'],
  },
  publicNotice: { amount: 30, unit: 'day', runs: 'counts', evidence: ['cpl-95-public-notice-service'] },
  limitation: {
    amount: 3,
    unit: 'year',
    runs: 'theyMust',
    evidence: ['civil-code-188-three-year-limitation', 'civil-code-189-instalment-limitation'],
    when: mayBeTimeBarred,
  },
} as const satisfies Record<string, Deadline>

export type DeadlineId = keyof typeof deadlines

/** Does this time limit matter under these facts? */
export const isRunning = (id: DeadlineId, facts: Facts): boolean => {
  const { when }: Deadline = deadlines[id]
  return when === undefined || when(facts)
}

/** Time limits that run for or against the person, as durations from an event: never a date, never a countdown. */
import type { LawId } from './law/register.ts'

export type Unit = 'day' | 'month' | 'year'
export type Runs = 'youMust' | 'theyMust'

interface Deadline {
  readonly amount: number
  readonly unit: Unit
  /** Whose clock it is. */
  readonly runs: Runs
  readonly evidence: readonly LawId[]
}

export const deadlines = {
  orderObjection: { amount: 15, unit: 'day', runs: 'youMust', evidence: ['cpl-225-228-payment-order'] },
  lawsuitAnswer: { amount: 15, unit: 'day', runs: 'youMust', evidence: ['cpl-128-answer-fifteen-days'] },
  jurisdictionObjection: {
    amount: 15,
    unit: 'day',
    runs: 'youMust',
    evidence: ['cpl-130-jurisdiction-objection'],
  },
  appeal: { amount: 15, unit: 'day', runs: 'youMust', evidence: ['cpl-171-appeal'] },
  awardSetAside: { amount: 3, unit: 'month', runs: 'youMust', evidence: ['arbitration-2025-11-72'] },
  mediationConfirmation: {
    amount: 30,
    unit: 'day',
    runs: 'youMust',
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
  publicNotice: { amount: 30, unit: 'day', runs: 'theyMust', evidence: ['cpl-95-public-notice-service'] },
  limitation: {
    amount: 3,
    unit: 'year',
    runs: 'theyMust',
    evidence: ['civil-code-188-three-year-limitation'],
  },
} as const satisfies Record<string, Deadline>

export type DeadlineId = keyof typeof deadlines

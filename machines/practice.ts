/**
 * How collection of 花呗, 借呗 and the like is really done, where no law says it. Each entry carries the grade of
 * its source; claims found only on content farms, or only remembered, have no entry and are never shown.
 */

/** official: read in an official text · officialRetold: an official or lender statement retold by the press ·
 * press: named press or industry research · users: several independent reports agree · inferred: follows from these */
export type Grade = 'official' | 'officialRetold' | 'press' | 'users' | 'inferred'

export interface PracticeEntry {
  readonly grade: Grade
  /** When the sources were last looked through, ISO date. */
  readonly checkedOn: string
}

const seen = (grade: Grade): PracticeEntry => ({ grade, checkedOn: '2026-11-22' })

export const practice = {
  /** The order in which a lender says it contacts people: app and SMS, voice, AI, then agencies. */
  'practice-order-of-contact': seen('officialRetold'),
  'practice-mostly-automated': seen('officialRetold'),
  'practice-outsourced-later': seen('officialRetold'),
  /** Reminders and the lender's own calls come first; the rest follows later, if at all. */
  'practice-pressure-later': seen('inferred'),
  'practice-auto-debit-by-contract': seen('officialRetold'),
  'practice-monthly-credit-report': seen('officialRetold'),
  'practice-lender-on-contract-page': seen('officialRetold'),
  'practice-service-suspended': seen('users'),
  'practice-restoring-decided-by-system': seen('users'),
  'practice-overdue-interest-rates': seen('users'),
  'practice-no-grace-to-count-on': seen('users'),
  'practice-acceleration': seen('users'),
  /** Said of 借呗 only. */
  'practice-on-time-until-midnight': seen('users'),
  'practice-instalments-before-overdue': seen('users'),
  /** 花呗's 延期还款; may have changed since. */
  'practice-one-month-extension': seen('users'),
  'practice-sesame-score-falls': seen('users'),
  'practice-contacts-called-though-reachable': seen('press'),
  'practice-visit-threat-common': seen('users'),
  'practice-visit-rare': seen('inferred'),
  'practice-village-committee-threat': seen('press'),
  'practice-lawyer-style-pressure': seen('users'),
  'practice-mediation-disguise': seen('officialRetold'),
  'practice-small-loans-sold-rather-than-sued': seen('press'),
  'practice-packages-sold': seen('press'),
  'practice-buyers-outsource-calls': seen('press'),
  'practice-discount-not-owed': seen('press'),
  'practice-plan-case-by-case': seen('press'),
  'practice-plan-refused-cases': seen('press'),
  'practice-collector-list-published': seen('press'),
  'practice-verify-by-own-call': seen('inferred'),
  'practice-fake-settlement': seen('official'),
  'practice-private-account-fraud': seen('official'),
  'practice-settlers-harm': seen('press'),
  'practice-keep-own-record': seen('inferred'),
} as const satisfies Record<string, PracticeEntry>

export type PracticeId = keyof typeof practice

/** What was looked for and not found; a 查不到 verdict names one of these and cites nothing else. */
export const searches = {
  'search-arbitration-notarised': { on: '2026-11-22' },
  'search-village-visits': { on: '2026-11-22' },
  'search-dispute-outcomes': { on: '2026-11-23' },
  'search-stop-after-refusal': { on: '2026-11-23' },
  'search-withdrawals': { on: '2026-11-23' },
  'search-settlements': { on: '2026-11-23' },
  'search-payment-orders': { on: '2026-11-23' },
  'search-family-sued': { on: '2026-11-23' },
  'search-dismissals': { on: '2026-11-23' },
} as const satisfies Record<string, { readonly on: string }>

export type SearchId = keyof typeof searches

/** What must be read before anything else, in this order. */
import type { Level, SourceId } from './collection/vocabulary.ts'
import { type Facts, has } from './facts.ts'
import { mayBeTimeBarred } from './limitation.ts'
import { isBorrowerSide } from './questions.ts'

interface Warning {
  /** Help is offered calmly; only danger and fraud are red. */
  readonly level: Level
  readonly evidence: readonly SourceId[]
  readonly when: (facts: Facts) => boolean
}

export const warnings = {
  violence: {
    level: 'now',
    when: (facts) => has(facts, 'conduct', 'violence', 'enteredHome'),
    evidence: ['chan-110', 'psl-47-trespass-and-restraint'],
  },
  atDoor: {
    level: 'now',
    when: (facts) => has(facts, 'received', 'atDoor'),
    evidence: ['criminal-245-trespass', 'chan-110', 'cba2026-visit-art22', 'verify-court-sms-12368'],
  },
  distress: {
    level: 'know',
    when: (facts) => has(facts, 'circumstances', 'distress'),
    evidence: ['chan-12356', 'chan-110'],
  },
  threats: {
    level: 'now',
    when: (facts) => has(facts, 'conduct', 'threats') && !has(facts, 'conduct', 'violence', 'enteredHome'),
    evidence: ['chan-110', 'psl-50-harassment-threat-insult'],
  },
  privateAccount: {
    level: 'now',
    when: (facts) => has(facts, 'conduct', 'privateAccount'),
    evidence: [
      'chan-96110',
      'warn-fake-collection-sms-2026',
      'practice-private-account-fraud',
      'practice-fake-settlement',
    ],
  },
  posedAsAuthority: {
    level: 'now',
    when: (facts) => has(facts, 'conduct', 'posedAsAuthority'),
    evidence: ['criminal-279-impersonate-official', 'warn-court-verify', 'chan-110'],
  },
  settler: {
    level: 'week',
    when: (facts) => has(facts, 'circumstances', 'settlerOffer'),
    evidence: ['warn-illegal-agents', 'practice-settlers-harm', 'chan-96110', 'chan-110'],
  },
  transferDenied: {
    level: 'now',
    when: ({ transferConfirmed }) => transferConfirmed === 'denied',
    evidence: ['civil-code-546-debt-assignment-notice', 'chan-96110'],
  },
  transferUnchecked: {
    level: 'week',
    when: (facts) =>
      isBorrowerSide(facts) &&
      (has(facts, 'received', 'transferNotice') || facts.lender === 'assetManager') &&
      facts.transferConfirmed !== 'yes' &&
      facts.transferConfirmed !== 'denied',
    evidence: [
      'civil-code-546-debt-assignment-notice',
      'spc-contract-48-assignment-payment',
      'cba2026-transfer-notice',
    ],
  },
  courtMessage: {
    level: 'week',
    when: (facts) => has(facts, 'received', 'courtMessage', 'mediation'),
    evidence: [
      'verify-court-sms-12368',
      'warn-court-verify',
      'cpl-225-228-payment-order',
      'practice-mediation-disguise',
    ],
  },
  visitText: {
    level: 'week',
    when: (facts) => has(facts, 'received', 'visitNotice'),
    evidence: ['warn-fake-visit-team', 'practice-visit-threat-common'],
  },
  limitation: {
    level: 'week',
    when: mayBeTimeBarred,
    evidence: ['civil-code-192-193-limitation-defence', 'spc-limitation-14-17-19-promises'],
  },
} as const satisfies Record<string, Warning>

export type WarningId = keyof typeof warnings

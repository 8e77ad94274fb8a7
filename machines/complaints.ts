/** Where to complain: by who lends and by what happened, in the order that works. */
import type { Code, Facts } from './facts.ts'
import type { LawId } from './law/register.ts'

interface Body {
  readonly evidence: readonly LawId[]
}

export const bodies = {
  /** The lender's own service first: without its case number the authorities send people back. */
  lender: { evidence: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'] },
  newHolder: { evidence: ['civil-code-546-debt-assignment-notice'] },
  regulator12378: { evidence: ['chan-12378', 'chan-division-2024-no1'] },
  /** Microloan companies answer to the local financial authority, for which no number was verified. */
  localFinance: { evidence: ['microloan-2025-art37'] },
  police110: { evidence: ['chan-110'] },
  fraud96110: { evidence: ['chan-96110'] },
  spam12321: { evidence: ['chan-12321'] },
  cyberspace: { evidence: ['pipl-65-complaint'] },
} as const satisfies Record<string, Body>

export type BodyId = keyof typeof bodies

/** Lender, then the body that supervises that kind of lender. */
const supervisors: Readonly<Record<Code<'lender'>, readonly BodyId[]>> = {
  consumerFinance: ['lender', 'regulator12378'],
  bank: ['lender', 'regulator12378'],
  trust: ['lender', 'regulator12378'],
  microloan: ['lender', 'localFinance'],
  assetManager: ['newHolder', 'lender'],
  unsure: ['lender', 'regulator12378'],
}

/** The way to complain about the collection in general; who only claims to have bought the debt comes second. */
export const complaintRoute = ({ lender = 'unsure', transferConfirmed }: Facts): readonly BodyId[] =>
  lender === 'assetManager' && transferConfirmed !== 'yes' ? ['lender', 'newHolder'] : supervisors[lender]

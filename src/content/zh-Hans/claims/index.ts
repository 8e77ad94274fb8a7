import { callsClaims } from './calls.ts'
import type { Claim, ClaimText, Topic } from './claim.ts'
import { contactsClaims } from './contacts.ts'
import { courtClaims } from './court.ts'
import { creditClaims } from './credit.ts'
import { crimeClaims } from './crime.ts'
import { familyClaims } from './family.ts'
import { fraudClaims } from './fraud.ts'
import { interestClaims } from './interest.ts'
import { limitationClaims } from './limitation.ts'
import { plansClaims } from './plans.ts'
import { transferClaims } from './transfer.ts'
import { visitClaims } from './visit.ts'

export type { Claim, Topic, Verdict } from './claim.ts'
export { claimWords } from './words.ts'

/** Permanent: the address of a claim on the page. */
export type ClaimId =
  | keyof typeof visitClaims
  | keyof typeof callsClaims
  | keyof typeof contactsClaims
  | keyof typeof courtClaims
  | keyof typeof crimeClaims
  | keyof typeof interestClaims
  | keyof typeof creditClaims
  | keyof typeof plansClaims
  | keyof typeof transferClaims
  | keyof typeof limitationClaims
  | keyof typeof familyClaims
  | keyof typeof fraudClaims

const about = (topic: Topic, texts: Readonly<Record<string, ClaimText>>): readonly Claim[] =>
  Object.entries(texts).map(([id, text]) => ({ id, topic, ...text }))

/** Every claim that was checked, in the order of the page. */
export const claims: readonly Claim[] = [
  ...about('visit', visitClaims),
  ...about('calls', callsClaims),
  ...about('contacts', contactsClaims),
  ...about('court', courtClaims),
  ...about('crime', crimeClaims),
  ...about('interest', interestClaims),
  ...about('credit', creditClaims),
  ...about('plans', plansClaims),
  ...about('transfer', transferClaims),
  ...about('limitation', limitationClaims),
  ...about('family', familyClaims),
  ...about('fraud', fraudClaims),
]

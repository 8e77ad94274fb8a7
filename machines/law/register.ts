import { bankingAssociation } from './bankingAssociation.ts'
import { channels } from './channels.ts'
import { civilCode } from './civilCode.ts'
import { civilCodeInterpretations } from './civilCodeInterpretations.ts'
import { civilCodePersons } from './civilCodePersons.ts'
import { civilProcedure } from './civilProcedure.ts'
import { collectionStandard } from './collectionStandard.ts'
import { complaintRules } from './complaintRules.ts'
import { consumerFinance } from './consumerFinance.ts'
import { consumerRights } from './consumerRights.ts'
import { creditCards } from './creditCards.ts'
import { creditRecord } from './creditRecord.ts'
import { criminalLaw } from './criminalLaw.ts'
import { enforcement } from './enforcement.ts'
import type { LawEntry } from './entry.ts'
import { insolvency } from './insolvency.ts'
import { interestRates } from './interestRates.ts'
import { internetLending } from './internetLending.ts'
import { legalAid } from './legalAid.ts'
import { mediation } from './mediation.ts'
import { microloan } from './microloan.ts'
import { personalInformation } from './personalInformation.ts'
import { publicSecurity } from './publicSecurity.ts'
import { restrictions } from './restrictions.ts'
import { service } from './service.ts'
import { verification } from './verification.ts'
import { warnings } from './warnings.ts'
import { withoutTrial } from './withoutTrial.ts'

export { isBinding } from './entry.ts'

/**
 * Day on which the law shown is judged, as an ISO date; never the visitor's clock. Every entry was checked on it or later,
 * and the pages say so: what was decided since is not known.
 */
export const rulesEdition = '2026-11-22'

/** The register by subject: one file each. */
export const subjects = {
  civilCode,
  civilCodePersons,
  civilCodeInterpretations,
  personalInformation,
  consumerRights,
  criminalLaw,
  publicSecurity,
  civilProcedure,
  withoutTrial,
  service,
  mediation,
  enforcement,
  restrictions,
  interestRates,
  creditRecord,
  legalAid,
  insolvency,
  verification,
  collectionStandard,
  bankingAssociation,
  consumerFinance,
  microloan,
  internetLending,
  creditCards,
  complaintRules,
  channels,
  warnings,
}
export type SubjectId = keyof typeof subjects

/** Every provision, rule and official channel the product may cite, by permanent id. */
export const register = {
  ...civilCode,
  ...civilCodePersons,
  ...civilCodeInterpretations,
  ...personalInformation,
  ...consumerRights,
  ...criminalLaw,
  ...publicSecurity,
  ...civilProcedure,
  ...withoutTrial,
  ...service,
  ...mediation,
  ...enforcement,
  ...restrictions,
  ...interestRates,
  ...creditRecord,
  ...legalAid,
  ...insolvency,
  ...verification,
  ...collectionStandard,
  ...bankingAssociation,
  ...consumerFinance,
  ...microloan,
  ...internetLending,
  ...creditCards,
  ...complaintRules,
  ...channels,
  ...warnings,
}

export type LawId = keyof typeof register

export const isLawId = (id: unknown): id is LawId => typeof id === 'string' && Object.hasOwn(register, id)

export const lawOf = (id: LawId): LawEntry => register[id]

/** Whether the entry applies on an ISO date (YYYY-MM-DD); an unknown date does not close it. */
export const isInForce = ({ effectiveFrom, effectiveTo }: LawEntry, on: string): boolean =>
  (effectiveFrom === undefined || effectiveFrom <= on) && (effectiveTo === undefined || on < effectiveTo)

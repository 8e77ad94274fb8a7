/** The guides to read, in groups and in order, and which of them explains each stage of the chart. */
import type { PlaceId, StageId } from './collection/vocabulary.ts'

/** One guide for a place on the track. 'legal' tells the legal papers apart. */
export const placeGuideIds = [
  'before',
  'sms',
  'phone',
  'contact',
  'visit',
  'legal',
  'transfer',
  'end',
] as const satisfies readonly PlaceId[]
export type PlaceGuideId = (typeof placeGuideIds)[number]

/** One guide for a single legal step. */
export const legalGuideIds = [
  'lawyerLetter',
  'mediation',
  'paymentOrder',
  'arbitration',
  'lawsuit',
  'judgment',
  'enforcement',
] as const satisfies readonly string[]
export type LegalGuideId = (typeof legalGuideIds)[number]

export type GuideId = PlaceGuideId | LegalGuideId

export const guideGroups = {
  reminders: ['before', 'sms', 'phone'],
  people: ['contact', 'visit'],
  legal: ['legal', ...legalGuideIds],
  after: ['transfer', 'end'],
} as const satisfies Record<string, readonly GuideId[]>
export type GuideGroupId = keyof typeof guideGroups

export const guideIds: readonly GuideId[] = Object.values(guideGroups).flat()

/** The guides that an overview leads on to. */
export const guideParts: { readonly [Id in GuideId]?: readonly GuideId[] } = { legal: legalGuideIds }

/** A place on the track that has a guide of its own. */
export const isPlaceGuide = (place: PlaceId): place is PlaceGuideId =>
  placeGuideIds.some((id) => id === place)

/** The guide of each stage: the most particular one. A talk or a dispute has none, its result says what to do. */
export const guideOfStage: Readonly<Record<StageId, GuideId | undefined>> = {
  beforeDue: 'before',
  overdue: 'before',
  sms: 'sms',
  lenderCalls: 'phone',
  agencyCalls: 'phone',
  unreachable: 'phone',
  contactAsked: 'contact',
  debtDisclosed: 'contact',
  visitAnnounced: 'visit',
  atTheDoor: 'visit',
  afterVisit: 'visit',
  lawyerLetter: 'lawyerLetter',
  mediation: 'mediation',
  courtMessage: 'legal',
  paymentOrder: 'paymentOrder',
  arbitration: 'arbitration',
  sued: 'lawsuit',
  onAppeal: 'judgment',
  judged: 'judgment',
  judgedFinal: 'judgment',
  awarded: 'arbitration',
  enforcement: 'enforcement',
  enforcementPaused: 'enforcement',
  transferUnverified: 'transfer',
  transferVerified: 'transfer',
  planProposed: undefined,
  planRefused: undefined,
  planPerforming: undefined,
  planBroken: undefined,
  disputeRaised: undefined,
  disputeAccepted: undefined,
  disputeRejected: undefined,
  contactPerson: 'contact',
  contactRefused: 'contact',
  wrongNumber: 'contact',
  bystanderAtDoor: 'visit',
  spouse: 'contact',
  heir: 'contact',
  paid: 'end',
  settled: 'end',
  notLiable: 'end',
  leftAlone: 'contact',
}

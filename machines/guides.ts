/** The stages that have a guide of their own, in order; each is a place on the track too. */
import type { PlaceId } from './collection/vocabulary.ts'

export const guideIds = [
  'sms',
  'phone',
  'contact',
  'visit',
  'legal',
  'transfer',
] as const satisfies readonly PlaceId[]
export type GuideId = (typeof guideIds)[number]

export const isGuide = (place: PlaceId): place is GuideId => guideIds.some((id) => id === place)

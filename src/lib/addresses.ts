import type { BodyId } from '../../machines/complaints.ts'
import { type Code, factIds } from '../../machines/facts.ts'
import type { GuideId } from '../../machines/guides.ts'
import type { LawId } from '../../machines/law/register.ts'
import { nextQuestion } from '../../machines/questions.ts'
import type { Place } from '../../machines/session/session.machine.ts'
import type { SituationId } from '../../machines/situations.ts'
import { slugOf } from '../content/slug.ts'

/** The address of each page of the session. None of them tells an answer. */
export const addressOf = (place: Place): string => {
  if (place === 'result') return '/result/'
  if (place === 'whatIf') return '/what-if/'
  if (place === 'shared') return '/r/'
  return place === 'review' || place === 'conflict' ? `/questions/${place}/` : `/questions/${slugOf(place)}/`
}

/** The address of a guide. */
export const guideAddress = (id: GuideId): string => `/guides/${slugOf(id)}/`

export const sessionPlaces: readonly Place[] = [
  ...factIds,
  'review',
  'conflict',
  'result',
  'whatIf',
  'shared',
]

/** The place at an address, or undefined where it is no page of the session. */
export const placeAt = (path: string): Place | undefined => {
  const address = path.replace(/index\.html$/, '')
  return sessionPlaces.find((place) => addressOf(place) === address)
}

/** Begins without reading or keeping anything; keepAddress.ts takes the fragment in. */
export const unkeptMark = '#unkept'
export const unkeptStart = `${addressOf('asker')}${unkeptMark}`

/** Leads past the first question and answers it in the fragment, which never leaves the phone. */
export const firstAnswerLink = (asker: Code<'asker'>): string =>
  `${addressOf(nextQuestion({ asker }) ?? 'received')}#${asker}`

/** The guide for a person or a circumstance. */
export const situationLink = (id: SituationId): string => `/for/${slugOf(id)}/`

/** The page of one entry of the law register. Ids are lower-case letters, digits and hyphens: paths as they are. */
export const lawAddress = (id: LawId): string => `/law/${id}/`

/** Where one can complain, on the page of complaints. */
export const bodyAddress = (id: BodyId): string => `/complain/#${bodyAnchor(id)}`
export const bodyAnchor = (id: BodyId): string => `body-${id}`

import type { PlaceId } from '../../machines/collection/vocabulary.ts'
import { type Force, isBinding } from '../../machines/law/entry.ts'

/** What the index knows of an entry. */
export interface LawRecord {
  readonly force: Force
  readonly places: readonly PlaceId[]
  readonly subject: string
  /** Everything that can be searched, already through `searchable`. */
  readonly text: string
}

/** What is asked for, as the fields of the form have it; '' is no wish. */
export interface LawQuery {
  readonly words: string
  /** A force, or 'binding' or 'soft' for all that are. */
  readonly force: string
  readonly place: string
  readonly subject: string
}

/** Nobody searches for more than this; what is pasted by mistake must not make the page hang. */
export const longestQuery = 60

/** Lower case, full-width forms narrowed, without the marks people leave out when they search. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[《》〈〉“”‘’「」『』"'（）()〔〕[\]、，。；：:,.;·]/g, '')

/** Words that must all occur. Longer input than anybody searches for gives none. */
export const wordsIn = (input: string): readonly string[] =>
  input.length > longestQuery
    ? []
    : searchable(input)
        .split(/\s+/)
        .filter((word) => word !== '')

const fitsForce = (wanted: LawQuery['force'], force: Force): boolean => {
  if (wanted === 'binding') return isBinding(force)
  if (wanted === 'soft') return !isBinding(force)
  return wanted === '' || wanted === force
}

/** Entries that fit every wish, in their own order. Too long an input fits none. */
export const filterLaw = <R extends LawRecord>(records: readonly R[], query: LawQuery): readonly R[] => {
  if (query.words.length > longestQuery && query.words.trim() !== '') return []
  const words = wordsIn(query.words)
  return records.filter(
    ({ force, places, subject, text }) =>
      fitsForce(query.force, force) &&
      (query.place === '' || places.some((place) => place === query.place)) &&
      (query.subject === '' || subject === query.subject) &&
      words.every((word) => text.includes(word)),
  )
}

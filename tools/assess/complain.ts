import { distance } from 'fastest-levenshtein'

/** Where something stands in the input, for a message that can be acted on. */
export interface Spot {
  readonly file: string
  /** Number of the fact set in its file, from 1. */
  readonly number?: number
  readonly name?: string
  readonly line?: number
}

const longest = 60

/** Input text as part of a message: in quotation marks, without control characters, cut where it is long. */
export const quoted = (text: string): string => {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return `“${clean.length > longest ? `${clean.slice(0, longest)}…` : clean}”`
}

/** Such as `cases.yaml, case 3 “Called at night”, line 14`. */
export const placeIn = ({ file, number, name, line }: Spot): string =>
  [
    file,
    ...(number === undefined ? [] : [`case ${number}${name === undefined ? '' : ` ${quoted(name)}`}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(', ')

/** The candidate with the fewest letters to change, upper and lower case being the same. */
export const nearest = (text: string, candidates: readonly string[]): string => {
  const wanted = text.slice(0, longest).toLowerCase()
  const far = (candidate: string) => distance(wanted, candidate.toLowerCase())
  return candidates.reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best))
}

import type { Fold } from './fold.ts'

/** A stretch of a text that was looked for, or was not. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

const isLatin = (folded: string): boolean => /^[a-z0-9]+$/.test(folded)

/** Where the word that begins here ends; Latin letters and digits only. */
const wordEnd = (folded: readonly string[], from: number): number => {
  let end = from
  while (end < folded.length && isLatin(folded[end] ?? '')) end += 1
  return end
}

/** Which characters belong to a pair or a word that was looked for; single characters only where nothing else was. */
const markedIn = (folded: readonly string[], tokens: ReadonlySet<string>): readonly boolean[] => {
  const marked = folded.map(() => false)
  const isOnlySingles = [...tokens].every((token) => [...token].length === 1)
  folded.forEach((character, at) => {
    const next = folded[at + 1] ?? ''
    if (tokens.has(character + next) && next && !isLatin(character)) marked.fill(true, at, at + 2)
    if (isOnlySingles && tokens.has(character)) marked[at] = true
    const startsWord = isLatin(character) && !isLatin(folded[at - 1] ?? '')
    const end = startsWord ? wordEnd(folded, at) : at
    if (startsWord && tokens.has(folded.slice(at, end).join(''))) marked.fill(true, at, end)
  })
  return marked
}

/** Parts a text where what was looked for begins and ends; the stretches together are the text. */
export const stretchesOf = (text: string, tokens: ReadonlySet<string>, fold: Fold): readonly Stretch[] => {
  const characters = [...text]
  const marked = markedIn(characters.map(fold), tokens)
  const stretches: { text: string; isMarked: boolean }[] = []
  characters.forEach((character, at) => {
    const isMarked = marked[at] ?? false
    const last = stretches[stretches.length - 1]
    if (last && last.isMarked === isMarked) last.text += character
    else stretches.push({ text: character, isMarked })
  })
  return stretches
}

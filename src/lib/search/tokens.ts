import type { Fold } from './fold.ts'

type Sort = 'han' | 'word' | 'gap'

const sortOf = (folded: string): Sort => {
  if (/^\p{Script=Han}+$/u.test(folded)) return 'han'
  return /^[\p{L}\p{N}]+$/u.test(folded) ? 'word' : 'gap'
}

/** Asked of every character of the site, so that each is looked at once. */
const sorts = new Map<string, Sort>()
const knownSortOf = (folded: string): Sort => {
  const known = sorts.get(folded) ?? sortOf(folded)
  sorts.set(folded, known)
  return known
}

/** What a text is searched by: single Chinese characters, pairs of neighbours, and words in Latin letters or digits. */
export interface Tokens {
  readonly singles: readonly string[]
  readonly pairs: readonly string[]
  readonly words: readonly string[]
}

/**
 * Splits a text. Chinese is written without spaces and Intl.Segmenter is missing in older WebViews; pairs of
 * neighbours find every word of two characters or more without a dictionary.
 */
export const tokensOf = (text: string, fold: Fold): Tokens => {
  const tokens = { singles: [] as string[], pairs: [] as string[], words: [] as string[] }
  let before = ''
  let word = ''
  for (const character of text) {
    const folded = fold(character)
    const sort = knownSortOf(folded)
    if (sort === 'han') {
      tokens.singles.push(folded)
      if (before) tokens.pairs.push(before + folded)
    }
    before = sort === 'han' ? folded : ''
    if (sort === 'word') word += folded
    else if (word) {
      tokens.words.push(word)
      word = ''
    }
  }
  if (word) tokens.words.push(word)
  return tokens
}

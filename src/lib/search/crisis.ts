import { crisisWords, harmlessWords } from '../../content/zh-Hans/searchCrisisWords.ts'
import { type Fold, foldText, madeFor } from './fold.ts'

/** As it is compared, without whatever stands between its characters: 自 殺, 自*杀. */
const bare = (text: string, fold: Fold): string => foldText(text, fold).replace(/[^\p{L}\p{N}]+/gu, '')

const wordsFor = madeFor((fold) => ({
  crisis: crisisWords.map((word) => bare(word, fold)),
  harmless: harmlessWords.map((word) => bare(word, fold)),
}))

/** Whether somebody who types this may be in danger. Needs nothing that has to be fetched first. */
export const isCrisis = (typed: string, fold: Fold): boolean => {
  const { crisis, harmless } = wordsFor(fold)
  // A stop where something harmless stood, so that what is left on both sides makes no word.
  const text = harmless.reduce((left, word) => left.split(word).join('.'), bare(typed, fold))
  return crisis.some((word) => text.includes(word))
}

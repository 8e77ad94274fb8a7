import { type FactId, type Facts, isMany } from '../../machines/facts.ts'
import { isBystander } from '../../machines/questions.ts'
import { questionFor } from '../content/zh-Hans/questionFor.ts'

/** What was answered, in the words in which it was asked; empty where it was not. */
export const answerInWords = (id: FactId, facts: Facts): string => {
  const words = questionFor(id, isBystander(facts))
  const answer = facts[id]
  if (answer === undefined) return ''
  if (!isMany(id)) return words.labelOf(answer as never)
  const codes = answer as readonly never[]
  return codes.length === 0 ? (words.none ?? '') : codes.map(words.labelOf).join('；')
}

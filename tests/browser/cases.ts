import { assess } from '../../machines/assess.ts'
import type { FactId, Facts } from '../../machines/facts.ts'
import { applicable, relevantQuestions } from '../../machines/questions.ts'
import { scenarios } from '../scenarios/scenario.ts'
import { stories } from './stories.ts'

/** The answers of a story that meets the question, but for the one to it. */
export const askedAfter = (id: FactId): Facts => {
  if (id === 'asker') return {}
  const found = stories.find(([, facts]) => relevantQuestions(facts).includes(id))
  if (!found) throw new Error(`No story is asked ${id}`)
  const { [id]: _itself, ...answers } = found[1]
  return answers
}

/** One case for each stage that answers alone lead to. */
export const outcomes: ReadonlyMap<string, Facts> = new Map(
  scenarios
    .filter(({ trail }) => trail.length === 0)
    .map(({ facts }) => [assess(facts).headline, applicable(facts)] as const),
)

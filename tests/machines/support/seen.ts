import fc from 'fast-check'
import { collectionMachine } from '../../../machines/collection/collection.machine.ts'
import { evidenceOf } from '../../../machines/collection/placing.ts'
import { type AnyCode, type FactId, type Facts, isMany } from '../../../machines/facts.ts'
import { applicable, offered, relevantQuestions } from '../../../machines/questions.ts'
import { codesIn } from './answers.ts'
import { seed, sureFacts } from './arbitraries.ts'

/** Every guard of the chart, by name, as a plain predicate over the answers. */
export const guards: readonly (readonly [name: string, holds: (facts: Facts) => boolean])[] = Object.entries(
  collectionMachine.implementations.guards ?? {},
).map(([name, guard]) => [
  name,
  (facts) =>
    typeof guard === 'function' && guard({ context: facts, event: { type: 'lender.reminds' } }, undefined),
])

export const guardsHolding = (facts: Facts): readonly string[] =>
  guards.filter(([, holds]) => holds(facts)).map(([name]) => name)

/** All that the chart can see of the answers: what its guards say and which events are proved. */
export const seenByChart = (facts: Facts): string => [...guardsHolding(facts), ...evidenceOf(facts)].join()

/** Answers that differ in one code: another one in its place, or one more or less of a list. */
export const oneCodeOff = (facts: Facts): readonly (readonly [id: FactId, code: AnyCode, other: Facts])[] =>
  relevantQuestions(facts).flatMap((id) =>
    offered(id, facts)
      .filter((code) => code !== 'unsure')
      .map((code): [FactId, AnyCode, Facts] => {
        const given = codesIn(facts, id)
        const toggled = given.includes(code) ? given.filter((other) => other !== code) : [...given, code]
        return [id, code, applicable({ ...facts, [id]: isMany(id) ? toggled : code })]
      }),
  )

/** The codes that make a difference to what the chart sees, found by trying each in many sets of answers. */
const seenCodes = new Set(
  fc
    .sample(sureFacts, { seed, numRuns: 400 })
    .flatMap((facts) => oneCodeOff(facts).filter(([, , other]) => seenByChart(other) !== seenByChart(facts)))
    .map(([id, code]) => `${id} ${code}`),
)
export const isSeen = (id: FactId, code: AnyCode): boolean => seenCodes.has(`${id} ${code}`)

import fc from 'fast-check'
import {
  type AnyCode,
  codesOf,
  type FactId,
  type Facts,
  factIds,
  isMany,
  sanitizeFacts,
} from '../../../machines/facts.ts'
import { applicable, offered, relevantQuestions } from '../../../machines/questions.ts'
import { codesIn, remembered, withCode } from './answers.ts'
import { anyFacts, seed, sureFacts } from './arbitraries.ts'
import { isSeen, seenByChart } from './seen.ts'

export const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  let sets: readonly (readonly Item[])[] = [[]]
  for (const item of items) sets = sets.flatMap((set) => [set, [...set, item]])
  return sets
}

/** Nothing, every item singly and every pair. */
export const uptoTwoOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
  [],
  ...items.flatMap((item, place) => [[item], ...items.slice(place + 1).map((other) => [item, other])]),
]

/** The first of all cases that look the same. */
export const distinct = <Case>(cases: Iterable<Case>, look: (one: Case) => string): readonly Case[] => {
  const seen = new Map<string, Case>()
  for (const one of cases) {
    const key = look(one)
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

/** One code of every kind that relevance tells apart, and others than the questionnaire's own samples. */
const receivedKinds = [
  'reminder',
  'lenderCall',
  'contactCalled',
  'transferNotice',
  'paymentOrder',
  'enforcement',
  'unsure',
] as const

/** (a) All combinations of the answers that decide which questions follow. */
export const relevanceSpace: readonly Facts[] = codesOf('asker').flatMap((asker) =>
  codesOf('overdue').flatMap((overdue) =>
    subsetsOf(receivedKinds).map((received) => applicable(sanitizeFacts({ asker, overdue, received }))),
  ),
)

const answersTo = (id: FactId, facts: Facts): readonly (AnyCode | readonly AnyCode[])[] => {
  if (!isMany(id)) return offered(id, facts)
  return uptoTwoOf(offered(id, facts).filter((code) => isSeen(id, code)))
}

const extended = (cases: readonly Facts[], id: FactId): readonly Facts[] =>
  cases.flatMap((facts) =>
    relevantQuestions(facts).includes(id)
      ? answersTo(id, facts).map((answer): Facts => ({ ...facts, [id]: answer }))
      : [facts],
  )

/**
 * (b) All combinations of facts that guards and evidence see, lists singly and in pairs, one of each kind that the
 * chart cannot tell apart. What later questions depend on is kept apart while the combinations grow.
 */
export const guardSpace = (): readonly Facts[] => {
  const seen = factIds.filter((id) => codesOf(id).some((code) => isSeen(id, code)))
  let cases: readonly Facts[] = [{}]
  for (const id of seen)
    cases = distinct(
      extended(cases, id),
      (facts) => `${seenByChart(facts)} ${id === seen.at(-1) ? '' : relevantQuestions(facts)}`,
    )
  return cases
}

/** Answers before a pair that together make every question relevant, the fewest first. */
const grounds: readonly Facts[] = [undefined, ...codesOf('overdue')].flatMap((overdue) =>
  [
    [],
    ['agencyCall'],
    ['transferNotice'],
    ['courtPapers'],
    ['courtPapers', 'agencyCall'],
    ['courtPapers', 'transferNotice'],
  ].map((received) => sanitizeFacts({ overdue, ...(received.length > 0 && { received }) })),
)

type Choice = readonly [id: FactId, code: AnyCode]
const choices: readonly Choice[] = factIds
  .filter((id) => id !== 'asker')
  .flatMap((id) => codesOf(id).map((code): Choice => [id, code]))

const holds = (facts: Facts, [id, code]: Choice): boolean => codesIn(facts, id).includes(code)

/** Only these decide relevance, as `questions.test.ts` shows. */
const relevantTo = remembered(
  relevantQuestions,
  ({ asker, overdue, received }) => `${asker} ${overdue} ${received}`,
)

/** (c) For each asker, every pair of answers that can be given together, on the least ground that allows it. */
export const pairSpace = (): readonly Facts[] =>
  codesOf('asker').flatMap((asker) =>
    uptoTwoOf(choices).flatMap((pair) => {
      for (const ground of grounds) {
        const given = pair.reduce(
          (some, [id, code]) => withCode(some, id, code),
          withCode(ground, 'asker', asker),
        )
        if (!pair.every(([id]) => relevantTo(given).includes(id))) continue
        const facts = applicable(given)
        if (pair.every((choice) => holds(facts, choice))) return [facts]
      }
      return []
    }),
  )

/** (d) Random larger sets. Few are unsure, since each unsure answer is tried with every code. */
export const randomSpace = (): readonly Facts[] =>
  fc.sample(fc.oneof({ weight: 19, arbitrary: sureFacts }, { weight: 1, arbitrary: anyFacts }), {
    seed,
    numRuns: 10_000,
  })

import fc from 'fast-check'
import { evidenceOf } from '../../../machines/collection/placing.ts'
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
import { leadingGuardsIn } from './chart.ts'
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

/** Only these decide relevance, as `questions.test.ts` shows. */
const relevantTo = remembered(
  relevantQuestions,
  ({ asker, overdue, received }) => `${asker} ${overdue} ${received}`,
)

/** What later questions and the chart make of these answers. */
const lookOf = (facts: Facts): string => `${seenByChart(facts)} ${relevantTo(facts)}`

/** Answers that the chart can tell apart: lists singly and in pairs. */
const extended = (cases: readonly Facts[], id: FactId): readonly Facts[] =>
  cases.flatMap((facts) => {
    if (!relevantTo(facts).includes(id)) return [facts]
    if (!isMany(id)) return offered(id, facts).map((code) => withCode(facts, id, code))
    const codes = distinct(offered(id, facts), (code) => lookOf(withCode(facts, id, code)))
    return uptoTwoOf(codes).map((list): Facts => ({ ...facts, [id]: list }))
  })

/**
 * (b) All combinations of facts that guards and evidence see, one of each kind that the chart cannot tell apart.
 * Where they are too many, all that lead somewhere else are kept, and of those that only say it otherwise a part.
 */
export const guardSpace = (limit = 16_000): readonly Facts[] => {
  const seen = factIds.filter((id) => codesOf(id).some((code) => isSeen(id, code)))
  let cases: readonly Facts[] = [{}]
  for (const id of seen) cases = distinct(extended(cases, id), id === seen.at(-1) ? seenByChart : lookOf)
  const leading = new Set(distinct(cases, (facts) => `${leadingGuardsIn(facts)} ${evidenceOf(facts)}`))
  const others = cases.filter((facts) => !leading.has(facts))
  const step = Math.max(1, Math.ceil(others.length / (limit - leading.size)))
  return [...leading, ...others.filter((_facts, place) => place % step === 0)]
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

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../machines/assess.ts'
import type { EventType } from '../../machines/collection/events.ts'
import { conduct } from '../../machines/conduct.ts'
import { contradictions } from '../../machines/contradictions.ts'
import { type FactId, type Facts, isMany } from '../../machines/facts.ts'
import {
  applicable,
  isBystander,
  nextQuestion,
  offered,
  relevantQuestions,
} from '../../machines/questions.ts'
import { codesIn, plainly, walk } from './support/answers.ts'
import { checks, seenByAssess } from './support/assessments.ts'
import { type Faults, faultsIn, survey, unless } from './support/faults.ts'
import {
  anyStore,
  distinct,
  guardSpace,
  pairSpace,
  randomSpace,
  seed,
  seenFacts,
  sureFacts,
} from './support/spaces.ts'

const none: Faults = {}
interface Case {
  readonly facts: Facts
  readonly trail: readonly EventType[]
}

const sampled = fc.sample(sureFacts, { seed, numRuns: 300 })
const spaces: readonly Facts[] = distinct(
  [{}, ...guardSpace(), ...pairSpace(), ...randomSpace()],
  seenByAssess,
)

/** What-if: each thing that may follow in some cases, and in fewer each thing after that. */
const whatIfs = (facts: Facts, depth: number, trail: readonly EventType[] = []): readonly Case[] => {
  const { next, options } = assess(facts, trail)
  return [...new Set([...next, ...options].map(({ event }) => event))].flatMap((event) => {
    const longer = { facts, trail: [...trail, event] }
    return depth > 1 ? [longer, ...whatIfs(facts, depth - 1, longer.trail)] : [longer]
  })
}
const cases: readonly Case[] = [
  ...spaces.map((facts) => ({ facts, trail: [] })),
  ...sampled.slice(0, 60).flatMap((facts) => whatIfs(facts, 1)),
  ...sampled.slice(60, 62).flatMap((facts) => whatIfs(facts, 2)),
]

const told = new Set<string>()
const assessed = function* (): Generator<Assessment> {
  for (const { facts, trail } of cases) {
    const result = assess(facts, trail)
    for (const id of [...result.rights, ...result.warnings, ...result.contradictions]) told.add(id)
    for (const { id, route } of result.redLines) for (const word of [id, ...route]) told.add(word)
    yield result
  }
}
const faults = survey(assessed(), checks, ({ facts }) => facts)
const lookOf = (facts: Facts, trail: readonly EventType[] = []) => JSON.stringify(assess(facts, trail))

test.each(Object.keys(checks) as (keyof typeof checks)[])('for everybody: %s', (name) => {
  expect(faults.get(name)).toEqual(none)
})

test('every right on a condition, every warning, contradiction and red line is told to somebody', () => {
  const conditional = Object.entries<object>(rights).filter(([, right]) => 'when' in right)
  const ids = [Object.fromEntries(conditional), warnings, contradictions, conduct].flatMap((table) =>
    Object.keys(table),
  )
  expect(ids.filter((id) => !told.has(id))).toEqual([])
})

test('no answers at all give a result too', () => {
  expect(assess({}).headline).toBe('overdue')
  expect(assess({}).why).toEqual([])
})

const frozen = (facts: Facts): Facts => {
  for (const value of Object.values(facts)) Object.freeze(value)
  return Object.freeze(facts)
}

test('the same answers always give the same result, and are not touched', () => {
  expect(
    faultsIn(sampled, (store) => {
      const before = JSON.stringify(store)
      const results = [frozen(structuredClone(store)), store].map((facts) =>
        lookOf(facts, ['borrower.ignores']),
      )
      return [
        ...unless(new Set(results).size === 1, 'results differ'),
        ...unless(JSON.stringify(store) === before, 'answers are changed'),
      ]
    }),
  ).toEqual(none)
})

/** Each of these answers changed to each other code of the same question. */
const changed = (facts: Facts, ids: readonly FactId[]): readonly (readonly [FactId, Facts])[] =>
  ids.flatMap((id) =>
    offered(id, facts)
      .filter((code) => code !== 'unsure')
      .map((code): [FactId, Facts] => [id, { ...facts, [id]: isMany(id) ? [code] : code }]),
  )

test('answers that guards do not see leave everybody where they are', () => {
  const placeOf = (facts: Facts) => {
    const { headline, beside, next, options } = assess(facts)
    return JSON.stringify([
      headline,
      beside,
      next.map(({ event }) => event),
      options.map(({ achieves }) => achieves),
    ])
  }
  const seen: readonly FactId[] = seenFacts
  expect(
    faultsIn(sampled.slice(0, 100), (facts) =>
      changed(
        facts,
        relevantQuestions(facts).filter((id) => !seen.includes(id) || isUnseenList(id, facts)),
      )
        .filter(([, other]) => placeOf(other) !== placeOf(facts))
        .map(([id]) => `${id} places people elsewhere`),
    ),
  ).toEqual(none)
})
/** What a borrower says about lines crossed only colours the result. */
const isUnseenList = (id: FactId, facts: Facts) => id === 'conduct' && !isBystander(facts)

test('answers of the same look are told the same', () => {
  const withoutEcho = (facts: Facts) => JSON.stringify({ ...assess(facts), facts: {}, why: [] })
  expect(
    faultsIn(sampled.slice(0, 150), (facts) =>
      changed(facts, [...relevantQuestions(facts)])
        .filter(([, other]) => seenByAssess(other) === seenByAssess(facts))
        .filter(([, other]) => withoutEcho(other) !== withoutEcho(facts))
        .map(([id]) => `${id} is told otherwise`),
    ),
  ).toEqual(none)
})

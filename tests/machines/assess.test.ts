import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../machines/assess.ts'
import type { EventType } from '../../machines/collection/events.ts'
import { conduct } from '../../machines/conduct.ts'
import { contradictions } from '../../machines/contradictions.ts'
import type { Facts } from '../../machines/facts.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'
import { seed, sureFacts } from './support/arbitraries.ts'
import { checks, seenByAssess } from './support/assessments.ts'
import { type Faults, faultsIn, survey, unless } from './support/faults.ts'
import { oneCodeOff, seenByChart } from './support/seen.ts'
import { distinct, guardSpace, pairSpace, randomSpace } from './support/spaces.ts'

const none: Faults = {}
interface Case {
  readonly facts: Facts
  readonly trail: readonly EventType[]
}

const sampled = fc.sample(sureFacts, { seed, numRuns: 300 })
/** Whoever is unsure who they are is tried as everybody: that is `unsure.test.ts`. */
const pairs = pairSpace().filter(({ asker }) => asker !== 'unsure')
const spaces: readonly Facts[] = distinct([{}, ...guardSpace(), ...pairs, ...randomSpace()], seenByAssess)

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
  ...sampled.slice(0, 40).flatMap((facts) => whatIfs(facts, 1)),
  ...sampled.slice(40, 41).flatMap((facts) => whatIfs(facts, 2)),
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

test('answers that guards and evidence do not see leave everybody where they are', () => {
  const whereabouts = (facts: Facts) => {
    const { headline, beside, next, options } = assess(facts)
    return JSON.stringify([
      headline,
      beside,
      next.map(({ event }) => event),
      options.map(({ achieves }) => achieves).sort(),
    ])
  }
  expect(
    faultsIn(sampled.slice(0, 40), (facts) => {
      const unseen = oneCodeOff(facts).filter(([, , other]) => seenByChart(other) === seenByChart(facts))
      const here = whereabouts(facts)
      return unseen.flatMap(([id, code, other]) =>
        unless(whereabouts(other) === here, `${id} ${code} moves people`),
      )
    }),
  ).toEqual(none)
})

test('answers that look the same to an assessment are told the same', () => {
  const withoutEcho = (facts: Facts) => JSON.stringify({ ...assess(facts), facts: {}, why: [] })
  expect(
    faultsIn(sampled.slice(0, 80), (facts) => {
      const alike = oneCodeOff(facts).filter(([, , other]) => seenByAssess(other) === seenByAssess(facts))
      const said = withoutEcho(facts)
      return alike.flatMap(([id, code, other]) =>
        unless(withoutEcho(other) === said, `${id} ${code} is told otherwise`),
      )
    }),
  ).toEqual(none)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { type FactId, type Facts, isMany } from '../../machines/facts.ts'
import { applicable, nextQuestion, offered, relevantQuestions, setAside } from '../../machines/questions.ts'
import { codesIn, plainly, walk } from './support/answers.ts'
import { anyFacts, anyStore, seed, sureStore } from './support/arbitraries.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'

const none: Faults = {}
const random = fc.sample(anyFacts, { seed, numRuns: 150 })
/** Mostly sure, since each unsure answer is tried with every code. */
const stores = fc.sample(fc.oneof({ weight: 9, arbitrary: sureStore }, { weight: 1, arbitrary: anyStore }), {
  seed,
  numRuns: 150,
})
const lookOf = (facts: Facts) => JSON.stringify(assess(facts))

/** Every stored set of answers with one of its answers changed to another that is offered. */
const changes = random.flatMap((before) =>
  relevantQuestions(before).flatMap((id) =>
    offered(id, before).map((code) => ({
      before,
      id,
      changed: { ...before, [id]: isMany(id) ? [code] : code },
    })),
  ),
)

test('changing an answer keeps those that still apply and only sets the others aside', () => {
  expect(
    faultsIn(changes, ({ before, id, changed }) => {
      const kept = applicable(changed)
      const aside = setAside(changed)
      const others = (Object.keys(before) as FactId[]).filter((other) => other !== id)
      return others.flatMap((other) => {
        const stillOffered = codesIn(before, other).filter((code) => offered(other, kept).includes(code))
        const applies = relevantQuestions(kept).includes(other) && (isMany(other) || stillOffered.length > 0)
        if (!applies)
          return unless(aside.includes(other) && kept[other] === undefined, `${other} is not set aside`)
        return unless(String(codesIn(kept, other)) === String(stillOffered), `${other} is not kept`)
      })
    }),
  ).toEqual(none)
})

test('changing an answer back restores everything that was set aside', () => {
  expect(
    faultsIn(changes, ({ before, id, changed }) => {
      const back: Facts = { ...changed, [id]: before[id] }
      return unless(
        JSON.stringify(applicable(back)) === JSON.stringify(applicable(before)) &&
          setAside(back).length === 0,
        `${id} is not restored`,
      )
    }),
  ).toEqual(none)
})

test('only the answers that apply are assessed', () => {
  expect(
    faultsIn(stores, (store) => [
      ...unless(lookOf(store) === lookOf(applicable(store)), 'others are seen'),
      ...unless(JSON.stringify(assess(store).facts) === JSON.stringify(applicable(store)), 'others are told'),
    ]),
  ).toEqual(none)
})

/** A store with each of its answers that apply changed to each other code of the same question. */
const changed = (store: Facts): readonly (readonly [FactId, Facts])[] =>
  relevantQuestions(store).flatMap((id) =>
    offered(id, applicable(store)).map((code): [FactId, Facts] => [
      id,
      { ...store, [id]: isMany(id) ? [code] : code },
    ]),
  )

/** The person answers what a change made relevant, and what is set aside stays in store. */
const completed = (store: Facts): Facts => {
  const id = nextQuestion(store)
  return id === undefined ? store : completed({ ...store, [id]: plainly(applicable(store), id)[id] })
}

test('changing any answer gives the same result as answering afresh', () => {
  const cases = stores.slice(0, 15).flatMap(changed)
  expect(cases.length).toBeGreaterThan(500)
  expect(
    faultsIn(cases, ([id, store]) =>
      unless(lookOf(completed(store)) === lookOf(walk(store).at(-1) ?? {}), `${id} gives another result`),
    ),
  ).toEqual(none)
})

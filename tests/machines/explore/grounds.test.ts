import { expect, test } from 'vitest'
import { assess } from '../../../machines/assess.ts'
import { evidenceOf } from '../../../machines/collection/placing.ts'
import { placeOf } from '../../../machines/collection/replay.ts'
import { type GivenCode, groundsFor, notYet, signsOf } from '../../../machines/explore/grounds.ts'
import { type FactId, type Facts, factIds, isMany } from '../../../machines/facts.ts'
import { applicable, offered } from '../../../machines/questions.ts'
import { codesIn, withCode } from '../support/answers.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { seenByChart } from '../support/seen.ts'
import { distinct, subsetsOf } from '../support/spaces.ts'
import { everyNode, someFacts } from './branches.ts'

const none: Faults = {}
const cases = distinct(someFacts(150), seenByChart)

const codesOfAll = (facts: Facts): readonly GivenCode[] =>
  factIds.flatMap((fact) => codesIn(facts, fact).map((code) => ({ fact, code })))
const factsOf = (codes: readonly GivenCode[]): Facts =>
  applicable(codes.reduce((facts, { fact, code }) => withCode(facts, fact, code), {}))
const headlineOf = (facts: Facts) => placeOf(facts).stages[0]?.id

test('the grounds are given answers, and lead to the headline by themselves', () => {
  expect(
    faultsIn(cases, (facts) => {
      const { headline, answers } = groundsFor({ facts, trail: [] })
      const result = assess(factsOf(answers))
      return [
        ...unless(headline === assess(facts).headline, 'another headline'),
        ...unless(result.headline === headline, `lead to ${result.headline}`),
        ...answers
          .filter(({ fact, code }) => !codesIn(facts, fact).includes(code))
          .map(({ fact, code }) => `${fact} ${code} was not given`),
      ]
    }),
  ).toEqual(none)
})

test('compared with every subset of the answers, none that is smaller leads to the headline', () => {
  const small = cases.filter((facts) => codesOfAll(facts).length <= 11)
  const memo = new Map<string, string | undefined>()
  const headline = (facts: Facts) => {
    const key = JSON.stringify(facts)
    if (!memo.has(key)) memo.set(key, headlineOf(facts))
    return memo.get(key)
  }
  expect(small.length).toBeGreaterThan(60)
  expect(
    faultsIn(small, (facts) => {
      const ground = groundsFor({ facts, trail: [] })
      const smaller = subsetsOf(codesOfAll(facts)).filter(({ length }) => length < ground.answers.length)
      return smaller
        .filter((codes) => headline(factsOf(codes)) === ground.headline)
        .map((codes) => `${JSON.stringify(codes)} is enough`)
        .slice(0, 1)
    }),
  ).toEqual(none)
})

test('after a trail, the grounds and the same trail lead to the same headline', () => {
  expect(
    faultsIn(
      everyNode(1),
      ({ facts, trail, place }) => {
        const { headline, answers } = groundsFor({ facts, trail })
        return [
          ...unless(headline === place.stages[0]?.id, 'another headline'),
          ...unless(assess(factsOf(answers), trail).headline === headline, 'lead elsewhere'),
        ]
      },
      ({ facts, trail }) => ({ facts, trail }),
    ),
  ).toEqual(none)
})

/** Every code that can be given, tried. */
const provingBruteForce = (facts: Facts, event: string): readonly string[] =>
  factIds.flatMap((fact: FactId) =>
    offered(fact, facts)
      .filter((code) => !codesIn(facts, fact).includes(code))
      .filter((code) => {
        const before: readonly string[] = evidenceOf(facts)
        const given: Facts = isMany(fact) ? withCode(facts, fact, code) : { ...facts, [fact]: code }
        return !before.includes(event) && evidenceOf(given).at(-1) !== undefined && proves(given, event)
      })
      .map((code) => `${fact} ${code}`),
  )
const proves = (facts: Facts, event: string): boolean => evidenceOf(facts).some((one) => one === event)

test('a sign is an answer that can be given and was not, and giving it proves the step', () => {
  expect(
    faultsIn(cases, (facts) => {
      const { next } = assess(facts)
      const signs = signsOf(facts, next)
      return [
        ...unless(signs.map(({ event }) => event).join() === next.map(({ event }) => event).join(), 'others'),
        ...signs.flatMap(({ event, provedBy }) => {
          const possible = provingBruteForce(facts, event)
          return provedBy.flatMap(({ fact, code }) => [
            ...unless(!codesIn(facts, fact).includes(code), `${fact} ${code} was given`),
            ...unless(
              possible.includes(`${fact} ${code}`) || proves(facts, event),
              `${fact} ${code} does not prove ${event}`,
            ),
          ])
        }),
      ]
    }),
  ).toEqual(none)
})

test('why not the next stage names only stages where one does not stand, each with what would prove it', () => {
  expect(
    faultsIn(cases, (facts) => {
      const { headline, beside } = assess(facts)
      return notYet({ facts, trail: [] }).flatMap(({ event, leads, provedBy }) => [
        ...unless(leads !== undefined && ![headline, ...beside].includes(leads), `${event} leads here`),
        ...unless(provedBy.length > 0, `${event} without a sign`),
      ])
    }),
  ).toEqual(none)
})

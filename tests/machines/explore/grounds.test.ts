import { expect, test } from 'vitest'
import { assess } from '../../../machines/assess.ts'
import { type EventType, moveTypes } from '../../../machines/collection/events.ts'
import { evidenceOf } from '../../../machines/collection/placing.ts'
import { placeOf } from '../../../machines/collection/replay.ts'
import type { StageId } from '../../../machines/collection/vocabulary.ts'
import { type GivenCode, groundsFor, notYet, signsOf } from '../../../machines/explore/grounds.ts'
import { codesOf, type FactId, type Facts, factIds } from '../../../machines/facts.ts'
import { type Outlook, outlookAt } from '../../../machines/outlook.ts'
import { applicable, offered } from '../../../machines/questions.ts'
import { codesIn, withCode } from '../support/answers.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { seenByChart } from '../support/seen.ts'
import { distinct, subsetsOf } from '../support/spaces.ts'
import { everyNode, type Reached, reachedBy, someFacts } from './branches.ts'

const none: Faults = {}
const cases = distinct(someFacts(20), seenByChart)
/** Answers alone, and after steps to every state node. */
const places: readonly Reached[] = [...cases.map((facts) => reachedBy(facts)), ...everyNode(3)]
const shown = ({ facts, trail }: Reached) => ({ facts, trail })

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
  const small = cases.filter((facts) => codesOfAll(facts).length <= 13)
  const memo = new Map<string, string | undefined>()
  const headline = (facts: Facts) => {
    const key = JSON.stringify(facts)
    if (!memo.has(key)) memo.set(key, headlineOf(facts))
    return memo.get(key)
  }
  expect(small.length).toBeGreaterThan(300)
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
      places,
      ({ facts, trail, place }) => {
        const { headline, answers } = groundsFor({ facts, trail })
        return [
          ...unless(headline === place.stages[0]?.id, 'another headline'),
          ...unless(assess(factsOf(answers), trail).headline === headline, 'lead elsewhere'),
        ]
      },
      shown,
    ),
  ).toEqual(none)
})

const sorted = (items: readonly string[]) => items.toSorted().join()
const named = ({ fact, code }: GivenCode) => `${fact} ${code}`

/** Every answer that can be given, tried: those that prove this event and nothing that comes after it. */
const provingBruteForce = (facts: Facts, event: EventType): readonly string[] =>
  factIds.flatMap((fact: FactId) =>
    offered(fact, facts)
      .filter((code) => !codesIn(facts, fact).includes(code))
      .filter((code) => {
        const alone: Facts = withCode(facts.asker ? { asker: facts.asker } : {}, fact, code)
        return evidenceOf(alone).at(-1) === event && evidenceOf(withCode(facts, fact, code)).includes(event)
      })
      .map((code) => `${fact} ${code}`),
  )

test('compared with every answer tried, exactly those that prove a next step are its signs', () => {
  expect(
    faultsIn(cases, (facts) => {
      const { next } = assess(facts)
      const signs = signsOf(facts, next)
      return [
        ...unless(signs.map(({ event }) => event).join() === next.map(({ event }) => event).join(), 'others'),
        ...signs.flatMap(({ event, provedBy }) => {
          const wanted = sorted(provingBruteForce(facts, event))
          return unless(sorted(provedBy.map(named)) === wanted, `${event} is proved by ${wanted}`)
        }),
      ]
    }),
  ).toEqual(none)
})

/** Steps to another stage that some answer could prove, tried the slow way. */
const provable = (facts: Facts, { headline, beside, next }: Outlook): readonly EventType[] =>
  next
    .filter(({ leads }) => leads !== undefined && ![headline, ...beside].includes(leads))
    .map(({ event }) => event)
    .filter((event) => provingBruteForce(facts, event).length > 0)

test('why not the next stage names every stage where one does not stand and an answer could, and no other', () => {
  expect(
    faultsIn(
      places,
      ({ facts, trail, place }) => {
        const wanted = provable(facts, outlookAt(place))
        const got = notYet({ facts, trail })
        return [
          ...unless(got.map(({ event }) => event).join() === wanted.join(), `${wanted} are to come`),
          ...got.flatMap(({ event, provedBy }) => unless(provedBy.length > 0, `${event} without a sign`)),
        ]
      },
      shown,
    ),
  ).toEqual(none)
})

/** Known from papers or a word that no question asks for. */
const isNotAsked = (stage: StageId): boolean => stage === 'notLiable'

test('wherever a debt is open, something that can be answered would be the next stage', () => {
  const open = places.filter(({ place }) => place.snapshot.matches('open'))
  expect(open.length).toBeGreaterThan(100)
  expect(
    faultsIn(
      open,
      ({ facts, trail, place }) => {
        const { headline } = outlookAt(place)
        return unless(
          isNotAsked(headline) || notYet({ facts, trail }).length > 0,
          `${headline} without a sign`,
        )
      },
      shown,
    ),
  ).toEqual(none)
})

test('every move that an answer can prove is somewhere told by its sign', () => {
  const told = new Set(
    places.flatMap(({ facts, trail }) => notYet({ facts, trail }).map(({ event }) => event)),
  )
  const last = factIds.flatMap((fact) =>
    codesOf(fact).map((code) => evidenceOf(withCode({ asker: 'borrower' }, fact, code)).at(-1)),
  )
  const leading = new Set(
    places.flatMap(({ place }) =>
      outlookAt(place)
        .next.filter(({ leads }) => leads)
        .map(({ event }) => event),
    ),
  )
  const wanted = moveTypes.filter((event) => last.includes(event) && leading.has(event))
  expect(wanted.length).toBeGreaterThan(15)
  expect(wanted.filter((event) => !told.has(event))).toEqual([])
})

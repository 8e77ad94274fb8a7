import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../machines/assess.ts'
import type { EventType } from '../../machines/collection/events.ts'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { type FactId, type Facts, factIds, isMany, sanitizeFacts } from '../../machines/facts.ts'
import { applicable, offered, relevantQuestions } from '../../machines/questions.ts'
import { codesIn, remembered } from './support/answers.ts'
import { anyFacts, seed } from './support/arbitraries.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { seenByChart } from './support/seen.ts'
import { distinct, pairSpace } from './support/spaces.ts'

const none: Faults = {}
const unsureIn = (facts: Facts): readonly FactId[] =>
  factIds.filter((id) => codesIn(facts, id).includes('unsure'))

/** Each thing an unsure answer could be in truth. */
const truths = (facts: Facts, id: FactId): readonly Facts[] => {
  const given = codesIn(facts, id).filter((code) => code !== 'unsure')
  return offered(id, facts)
    .filter((code) => code !== 'unsure' && !given.includes(code))
    .map((code) => ({ ...facts, [id]: isMany(id) ? [...given, code] : code }))
}

/** The same for the chart, with less to try: an unsure answer that asks for no other question is left out. */
const plainer = (facts: Facts): Facts => {
  const kept = factIds.map((id) => {
    const codes = codesIn(facts, id).filter((code) => code !== 'unsure')
    if (isMany(id)) return [id, facts[id] && codes]
    return [id, codes[0] ?? (id === 'asker' ? 'borrower' : id === 'overdue' ? facts[id] : undefined)]
  })
  return sanitizeFacts(Object.fromEntries(kept))
}

/** What these answers would tell by themselves. */
const outlook = remembered((facts: Facts) => {
  const { headline, next } = assess(plainer(facts))
  return { headline, moves: new Map(next.map(({ event, likelihood }) => [event, likelihood])) }
}, seenByChart)
const outlooks = (variants: readonly Facts[]) => variants.map((facts) => outlook(applicable(facts)))

const headlinesOf = (facts: Facts, variants: readonly Facts[]): readonly StageId[] => {
  const here = outlook(facts).headline
  return [...new Set(outlooks(variants).map(({ headline }) => headline))].filter((id) => id !== here)
}
const movesOf = (facts: Facts, variants: readonly Facts[]): readonly EventType[] => {
  const others = outlooks(variants)
  return [...outlook(facts).moves]
    .filter(([event, likelihood]) =>
      others.some(({ moves }) => (moves.get(event) ?? likelihood) !== likelihood),
    )
    .map(([event]) => event)
}

const reported = ({ uncertainties }: Assessment) => ({
  headlines: [...new Set(uncertainties.flatMap(({ headlines }) => headlines))],
  moves: [...new Set(uncertainties.flatMap(({ moves }) => moves))],
})
const same = (some: readonly string[], others: readonly string[]) =>
  String(some.toSorted()) === String(others.toSorted())
const missing = (wanted: readonly string[], said: readonly string[], what: string) =>
  wanted.filter((id) => !said.includes(id)).map((id) => `does not say that ${what} could be ${id}`)

interface Case {
  readonly facts: Facts
  readonly ids: readonly FactId[]
  readonly result: Assessment
}
const assessed = (cases: readonly Facts[]): readonly Case[] =>
  cases.map((facts) => ({ facts, ids: unsureIn(facts), result: assess(facts) }))

/** What is uncertain depends only on what the chart sees, what is unsure, and what may be answered instead. */
const pairs = distinct(pairSpace(), (facts) =>
  [seenByChart(facts), unsureIn(facts), relevantQuestions(facts), facts.overdue, facts.received].join(' '),
)
const single = assessed(pairs.filter((facts) => unsureIn(facts).length === 1))
const double = assessed(pairs.filter((facts) => unsureIn(facts).length === 2))
const several = assessed(
  fc.sample(anyFacts, { seed, numRuns: 100 }).filter((facts) => unsureIn(facts).length > 0),
)
const factsOf = ({ facts }: Case) => facts

test('nothing is uncertain where nobody is unsure', () => {
  const sure = assessed(pairs.filter((facts) => unsureIn(facts).length === 0).slice(0, 500))
  expect(sure.filter(({ result }) => result.uncertainties.length > 0).map(factsOf)).toEqual([])
})

test('one unsure answer: exactly what its codes would give is told, with the question that settles it', () => {
  expect(
    faultsIn(
      single,
      ({ facts, ids: [id], result }) => {
        const variants = id ? truths(facts, id) : []
        const { headlines, moves } = reported(result)
        const wantedMoves = movesOf(facts, variants)
        return [
          ...missing(headlinesOf(facts, variants), headlines, `the headline for ${id}`),
          ...missing(headlines, headlinesOf(facts, variants), `${id} by its codes`),
          ...unless(same(moves, wantedMoves), `${id} changes ${wantedMoves}, not ${moves}`),
          ...result.uncertainties.flatMap(({ settledBy }) =>
            unless(settledBy === id, `${settledBy} settles ${id}`),
          ),
        ]
      },
      factsOf,
    ),
  ).toEqual(none)
})

test('two unsure answers: each is tried alone, and two choices also together', () => {
  expect(
    faultsIn(
      double,
      ({ facts, ids, result }) => {
        const [first, second] = ids.filter((id) => !isMany(id))
        const joint = first && second ? truths(facts, first).flatMap((one) => truths(one, second)) : []
        const wanted = headlinesOf(facts, [...ids.flatMap((id) => truths(facts, id)), ...joint])
        const { headlines } = reported(result)
        return [
          ...missing(wanted, headlines, `the headline for ${ids}`),
          ...missing(headlines, wanted, `${ids} by their codes`),
        ]
      },
      factsOf,
    ),
  ).toEqual(none)
})

test('several unsure answers: each alone is told in full, and nothing that no two of them could give', () => {
  expect(
    faultsIn(
      several,
      ({ facts, ids, result }) => {
        const alone = ids.flatMap((id) => truths(facts, id))
        const together = ids.flatMap((id) =>
          truths(facts, id).flatMap((one) => ids.flatMap((other) => truths(one, other))),
        )
        const { headlines, moves } = reported(result)
        return [
          ...missing(headlinesOf(facts, alone), headlines, 'the headline'),
          ...missing(headlines, headlinesOf(facts, [...alone, ...together]), 'two answers by their codes'),
          ...missing(movesOf(facts, alone), moves, 'a changed move'),
        ]
      },
      factsOf,
    ),
  ).toEqual(none)
})

test('every question that settles something was answered unsure, comes once, and settles something', () => {
  expect(
    faultsIn(
      [...single, ...several],
      ({ ids: unsure, result: { uncertainties, headline } }) => {
        const ids = uncertainties.map(({ settledBy }) => settledBy)
        return [
          ...ids.filter((id) => !unsure.includes(id)).map((id) => `${id} was not unsure`),
          ...unless(new Set(ids).size === ids.length, 'a question twice'),
          ...uncertainties
            .filter(
              ({ headlines, moves }) => headlines.length + moves.length === 0 || headlines.includes(headline),
            )
            .map(({ settledBy }) => `${settledBy} settles nothing`),
        ]
      },
      factsOf,
    ),
  ).toEqual(none)
})

test('a next step says that it depends on an unsure answer exactly where it does', () => {
  expect(
    faultsIn(
      [...single, ...several],
      ({ result }) => {
        const { next, uncertainties } = result
        const { moves } = reported(result)
        return next.flatMap(({ event, dependsOn }) => [
          ...unless((dependsOn !== undefined) === moves.includes(event), `${event} depends on ${dependsOn}`),
          ...unless(
            !dependsOn ||
              uncertainties.some((one) => one.settledBy === dependsOn && one.moves.includes(event)),
            `${event} does not depend on ${dependsOn}`,
          ),
        ])
      },
      factsOf,
    ),
  ).toEqual(none)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import {
  type Code,
  codesOf,
  type FactId,
  type Facts,
  factIds,
  isMany,
  vocabulary,
} from '../../machines/facts.ts'
import {
  applicable,
  deciders,
  hasFirstResult,
  isBystander,
  mostAsking,
  nextQuestion,
  offered,
  questionsLeft,
  relevantQuestions,
} from '../../machines/questions.ts'
import { remembered, walk, withCode } from './support/answers.ts'
import { anyFacts, seed } from './support/arbitraries.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { distinct, relevanceSpace, subsetsOf, uptoTwoOf } from './support/spaces.ts'

const none: Faults = {}
const walks = relevanceSpace.map(walk)
const ends = walks.map((steps) => steps.at(-1) ?? {})
const random = fc.sample(anyFacts, { seed, numRuns: 3000 })

/** Lists of what was received, many more than the questionnaire samples: few, many, and at random. */
const receivedLists: readonly (readonly Code<'received'>[])[] = distinct(
  [
    ...uptoTwoOf(vocabulary.received.codes),
    ...relevanceSpace.map(({ received = [] }) => received),
    ...fc.sample(fc.subarray([...vocabulary.received.codes]), { seed, numRuns: 200 }),
  ],
  String,
)

/** Every way in which the deciding answers not yet given can fall. */
const completions = (facts: Facts): readonly Facts[] => {
  let cases: readonly Facts[] = [facts]
  for (const id of ['asker', 'overdue'] as const)
    if (facts[id] === undefined)
      cases = cases.flatMap((one) => codesOf(id).map((code) => withCode(one, id, code)))
  if (facts.received !== undefined) return cases
  return cases.flatMap((one) => receivedLists.map((received): Facts => ({ ...one, received })))
}

const missingIn = (facts: Facts): readonly FactId[] => {
  const kept = applicable(facts)
  return relevantQuestions(kept).filter((id) => kept[id] === undefined)
}

test('every way of answering comes to an end, and asks no question twice', () => {
  expect(faultsIn(ends, (facts) => missingIn(facts).map((id) => `${id} is never asked`))).toEqual(none)
})

test('nobody answers more than twelve questions', () => {
  expect(
    faultsIn(
      walks,
      (steps) => unless(steps.length - 1 <= 12, `${steps.length - 1} questions`),
      (steps) => steps.at(-1),
    ),
  ).toEqual(none)
})

test('questions come in the order of the vocabulary', () => {
  const orderOf = (facts: Facts) => Object.keys(facts)
  expect(
    faultsIn(ends, (facts) => {
      const asked = orderOf(facts)
      const sorted = factIds.filter((id) => asked.includes(id))
      return unless(String(asked) === String(sorted), `asked ${asked}`)
    }),
  ).toEqual(none)
})

test('the number of questions left is exact before, between and after the deciding answers', () => {
  const starts = distinct(
    walks.flatMap((steps) => steps.slice(0, 4)),
    (facts) => JSON.stringify(facts),
  )
  expect(
    faultsIn(starts, (facts) => {
      const toAsk = (one: Facts) => relevantQuestions(one).filter((id) => facts[id] === undefined).length
      const most = Math.max(...completions(facts).map(toAsk))
      const said = questionsLeft(facts)
      return unless(said === most, `says ${said}, may be ${most}`)
    }),
  ).toEqual(none)
})

test('every answer takes at least one off the number of questions left, down to none', () => {
  const leftAfter = remembered(questionsLeft, (facts) => JSON.stringify(facts))
  expect(
    faultsIn(walks, (steps) => {
      const left = steps.map(leftAfter)
      const falls = left.every((count, place) => place === 0 || count <= (left[place - 1] ?? 0) - 1)
      return unless(falls && left.at(-1) === 0, `counts ${left}`)
    }),
  ).toEqual(none)
})

test('only the deciding answers decide which questions follow', () => {
  const deciding = Object.keys(deciders)
  expect(
    faultsIn(random.slice(0, 300), (facts) => {
      const before = relevantQuestions(facts)
      return before
        .filter((id) => !deciding.includes(id))
        .flatMap((id) => offered(id, facts).map((code) => ({ ...facts, [id]: isMany(id) ? [code] : code })))
        .flatMap((changed) => unless(String(relevantQuestions(changed)) === String(before), 'others follow'))
    }),
  ).toEqual(none)
})

test('the samples of the deciding answers reach every set of questions that any answers reach', () => {
  const patternOf = (facts: Facts) => String(relevantQuestions(facts))
  const sampled = deciders.asker.flatMap((asker) =>
    deciders.overdue.flatMap((overdue) =>
      subsetsOf(deciders.received).map((received) => patternOf(applicable({ asker, overdue, received }))),
    ),
  )
  const all = [...completions({}), ...random].map(applicable)
  expect(faultsIn(all, (facts) => unless(sampled.includes(patternOf(facts)), patternOf(facts)))).toEqual(none)
  expect(all.map(patternOf)).toEqual(expect.arrayContaining([...new Set(sampled)]))
})

test('what is counted as received asks every question that anything else received would ask', () => {
  const asking = (facts: Facts, received: Facts['received']) =>
    relevantQuestions({ ...facts, ...(received && { received }) })
  expect(
    faultsIn([...completions({}), ...random], (facts) => {
      const most = mostAsking.map((received) => asking(facts, received))
      const asked = asking(facts, facts.received)
      return unless(
        facts.received === undefined || most.some((ids) => asked.every((id) => ids.includes(id))),
        `${asked}`,
      )
    }),
  ).toEqual(none)
})

test('people called about the debt of another are never asked what only the borrower knows', () => {
  const open: readonly FactId[] = ['asker', 'received', 'conduct', 'lender', 'circumstances']
  expect(
    faultsIn(ends.filter(isBystander), (facts) =>
      (Object.keys(facts) as FactId[]).filter((id) => !open.includes(id)).map((id) => `asked for ${id}`),
    ),
  ).toEqual(none)
})

test('every question is asked of somebody and every code offered to somebody', () => {
  const reached = new Set(
    walks.flatMap((steps) =>
      steps.flatMap((facts) => {
        const id = nextQuestion(facts)
        return id === undefined ? [] : offered(id, facts).map((code) => `${id} ${code}`)
      }),
    ),
  )
  const all = factIds.flatMap((id) => codesOf(id).map((code) => `${id} ${code}`))
  expect([...reached].toSorted()).toEqual(all.toSorted())
})

test('a first result can be shown after three answers, and not before', () => {
  expect(
    faultsIn(
      walks.flatMap((steps) => steps.slice(0, 5)),
      (facts) => {
        const isDue = Object.keys(facts).length >= 3
        return unless(hasFirstResult(facts) === isDue, `after ${Object.keys(facts).length} answers`)
      },
    ),
  ).toEqual(none)
  const threes = distinct(
    walks.map((steps) => steps[3] ?? {}),
    (facts) => JSON.stringify(facts),
  ).slice(0, 100)
  expect(threes.filter((facts) => assess(facts).headline === undefined)).toEqual([])
})

test('every question lets everybody who is asked it say that they are unsure', () => {
  expect(
    faultsIn(ends, (facts) =>
      (Object.keys(facts) as FactId[])
        .filter((id) => !offered(id, facts).includes('unsure'))
        .map((id) => `${id} has no unsure`),
    ),
  ).toEqual(none)
})

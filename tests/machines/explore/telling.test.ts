import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../../machines/assess.ts'
import type { EventType } from '../../../machines/collection/events.ts'
import { canHappen, placeOf } from '../../../machines/collection/replay.ts'
import { isUnchanged } from '../../../machines/explore/changes.ts'
import { decidingAnswers } from '../../../machines/explore/deciding.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import { mostTellingInSteps, type Telling, tellingQuestions } from '../../../machines/explore/telling.ts'
import { type AnyCode, type FactId, type Facts, factIds, isMany } from '../../../machines/facts.ts'
import { applicable, offered, relevantQuestions } from '../../../machines/questions.ts'
import { fittingSituations } from '../../../machines/situations.ts'
import { codesIn } from '../support/answers.ts'
import { anyFacts, seed, sureFacts } from '../support/arbitraries.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { eventsAt, reachedBy, someFacts } from './branches.ts'

const none: Faults = {}

/** As far as somebody has come: the first few answers, some of them unsure. */
const begun: readonly Facts[] = fc
  .sample(fc.tuple(fc.oneof(anyFacts, sureFacts), fc.nat({ max: 11 })), { seed, numRuns: 50 })
  .map(([facts, size]) => applicable(Object.fromEntries(Object.entries(facts).slice(0, size))))
const cases: readonly Facts[] = [{}, ...begun, ...someFacts(1500)]
const told = cases.map((facts) => ({ facts, questions: tellingQuestions({ facts, trail: [] }) }))
type Told = (typeof told)[number]
const shown = ({ facts }: Told) => facts

/** Each thing the question could be answered with, tried by itself: the slow way, without anything shared. */
const truths = (facts: Facts, id: FactId): readonly Facts[] => {
  const given = codesIn(facts, id).filter((code) => code !== 'unsure')
  const codes = offered(id, facts).filter((code) => code !== 'unsure' && !given.includes(code))
  if (!isMany(id)) return codes.map((code) => ({ ...facts, [id]: code }))
  return [{ ...facts, [id]: given }, ...codes.map((code) => ({ ...facts, [id]: [...given, code] }))]
}

const sorted = (items: readonly string[]) => items.toSorted().join()
/** What a result tells, what matters most first: written out again, apart from the code that is tested. */
const kinds: readonly ((result: Assessment) => string)[] = [
  ({ headline }) => headline,
  ({ level }) => level,
  ({ warnings }) => sorted(warnings),
  ({ next }) => sorted(next.map(({ dependsOn: _, ...step }) => JSON.stringify(step))),
  ({ deadlines }) => sorted(deadlines),
  ({ rights }) => sorted(rights),
  ({ options }) => sorted(options.map((option) => JSON.stringify(option))),
  ({ consequences }) => sorted(consequences),
  ({ complaintRoute }) => complaintRoute.join(),
  ({ beside }) => sorted(beside),
  ({ redLines }) => sorted(redLines.map((line) => JSON.stringify(line))),
  ({ facts }) => sorted(fittingSituations(facts)),
]
const reachOf = (facts: Facts, id: FactId): readonly number[] => {
  const here = assess(facts)
  const others = truths(facts, id).map((variant) => assess(variant))
  return kinds.map((kind) => new Set(others.map(kind).filter((one) => one !== kind(here))).size)
}
const compare = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((difference, count, at) => difference || (other[at] ?? 0) - count, 0)

test('compared with brute force, the most telling question really is, and others follow by how much they tell', () => {
  expect(
    faultsIn(
      told,
      ({ facts, questions }) => {
        const wanted = relevantQuestions(facts)
          .filter((id) => facts[id] === undefined || codesIn(facts, id).includes('unsure'))
          .map((id) => ({ id, reach: reachOf(facts, id) }))
          .filter(({ reach }) => reach.some((count) => count > 0))
          .sort((a, b) => compare(a.reach, b.reach))
        const got = questions.map(({ question }) => question).join()
        return [
          ...unless(got === wanted.map(({ id }) => id).join(), `${got}, not ${wanted.map(({ id }) => id)}`),
          ...unless(
            questions.every(({ reach }, at) => compare(Object.values(reach), wanted[at]?.reach ?? []) === 0),
            'another reach',
          ),
        ]
      },
      shown,
    ),
  ).toEqual(none)
})

/** All at once, without the pauses. */
const mostTelling = (branch: Branch): Telling | undefined => {
  const steps = mostTellingInSteps(branch)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

test('the most telling is the first, and there is none exactly where no answer changes anything', () => {
  expect(
    faultsIn(
      told,
      ({ facts, questions }) =>
        unless(mostTelling({ facts, trail: [] })?.question === questions[0]?.question, 'another one'),
      shown,
    ),
  ).toEqual(none)
  expect(told.some(({ questions }) => questions.length === 0)).toBe(true)
  expect(told.some(({ questions }) => questions.length > 4)).toBe(true)
})

test('an answer that only brings something forward, or fits another guide, changes the result', () => {
  const months: Facts = {
    asker: 'borrower',
    overdue: 'months',
    received: ['agencyCall'],
    reachability: 'answering',
    product: 'huabei',
    lender: 'consumerFinance',
    agreement: 'none',
    disputed: 'no',
    ability: 'unsure',
  }
  const days: Facts = { ...months, overdue: 'days', received: ['reminder'] }
  const reachOfAbility = (facts: Facts) =>
    tellingQuestions({ facts, trail: [] }).find(({ question }) => question === 'ability')?.reach
  expect(reachOfAbility(days)?.options).toBeGreaterThan(0)
  expect(reachOfAbility(months)?.situations).toBeGreaterThan(0)
})

const nothingElse = (facts: Facts, { question }: Telling, code: AnyCode | undefined): Facts => {
  const given = codesIn(facts, question).filter((one) => one !== 'unsure')
  return { ...facts, [question]: isMany(question) ? [...given, ...(code ? [code] : [])] : code }
}

test('each answer is told with what it would change; together they tell whether the question matters', () => {
  expect(
    faultsIn(
      told,
      ({ facts, questions }) => {
        const here = assess(facts)
        return questions.flatMap((telling) => [
          ...unless(
            telling.answers.some(({ changes }) => !isUnchanged(changes)) ||
              kinds.some((kind) =>
                telling.answers.some(
                  ({ code }) => kind(assess(nothingElse(facts, telling, code))) !== kind(here),
                ),
              ),
            `${telling.question} changes nothing`,
          ),
          ...telling.answers.flatMap(({ code, changes }) => {
            const there = assess(nothingElse(facts, telling, code))
            return [
              ...unless((changes.headline?.to ?? here.headline) === there.headline, `${code}: headline`),
              ...unless(
                sorted(changes.rights.gained) ===
                  sorted(there.rights.filter((right) => !here.rights.includes(right))),
                `${code}: rights`,
              ),
            ]
          }),
        ])
      },
      shown,
    ),
  ).toEqual(none)
})

/** Only this one otherwise: another code in its place, or the list without it. */
const otherwise = (facts: Facts, id: FactId, code: AnyCode): readonly Facts[] =>
  isMany(id)
    ? [{ ...facts, [id]: codesIn(facts, id).filter((one) => one !== code) }]
    : offered(id, facts)
        .filter((one) => one !== code && one !== 'unsure')
        .map((one) => ({ ...facts, [id]: one }))

const canFollow = (facts: Facts, trail: readonly EventType[]) =>
  trail.every((event, at) => canHappen(placeOf(applicable(facts), trail.slice(0, at)), event))

/** A step of which only the answers before say whether it ends the case. */
const payingWhatWasPaid: Branch = {
  facts: { asker: 'borrower', overdue: 'months', received: ['courtPapers'], disputed: 'alreadyPaid' },
  trail: ['borrower.paysInFull'],
}
/** One step of every kind from answers of every part of the space. */
const steps: readonly Branch[] = someFacts(1000).flatMap((facts) =>
  eventsAt(reachedBy(facts)).map((event) => ({ facts, trail: [event] })),
)
const branches: readonly Branch[] = [
  ...cases.map((facts) => ({ facts, trail: [] })),
  ...steps,
  payingWhatWasPaid,
]

test('compared with brute force, exactly the answers that decide the headline are told, with what to', () => {
  expect(steps.length).toBeGreaterThan(400)
  expect(
    faultsIn(
      branches,
      ({ facts, trail }) => {
        const { headline } = assess(facts, trail)
        const wanted = factIds.flatMap((id) =>
          codesIn(facts, id)
            .filter((code) => code !== 'unsure')
            .flatMap((code) => {
              const to = otherwise(facts, id, code)
                .filter((other) => canFollow(other, trail))
                .map((other) => assess(other, trail).headline)
                .filter((other) => other !== headline)
              return to.length > 0 ? [`${id} ${code} ${to}`] : []
            }),
        )
        const got = decidingAnswers({ facts, trail }).map(
          ({ fact, code, otherwise: others }) =>
            `${fact} ${code} ${others.map(({ changes }) => changes.headline?.to)}`,
        )
        return unless(got.join() === wanted.join(), `${got.join('; ')} instead of ${wanted.join('; ')}`)
      },
      ({ facts, trail }) => ({ facts, trail }),
    ),
  ).toEqual(none)
  const deciding = decidingAnswers(payingWhatWasPaid).find(({ fact }) => fact === 'disputed')
  expect(deciding?.otherwise.map(({ code }) => code)).toContain('wrongAmount')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceOf, proofsIn } from '../../machines/collection/placing.ts'
import { type Place, placeOf } from '../../machines/collection/replay.ts'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { type AnyCode, codesOf, type FactId, type Facts } from '../../machines/facts.ts'
import {
  applicable,
  isBorrowerSide,
  isBystander,
  offered,
  relevantQuestions,
} from '../../machines/questions.ts'
import { codesIn, withCode } from './support/answers.ts'
import { seed } from './support/arbitraries.ts'
import { leadingGuardsIn, stageNodes, takenOn } from './support/chart.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { distinct, guardSpace, pairSpace, randomSpace } from './support/spaces.ts'

const none: Faults = {}
const guarded = guardSpace()
const all: readonly Facts[] = [...guarded, ...pairSpace(), ...randomSpace()]
/** What decides where answers lead: the events they prove, and the guards that send events one way or another. */
const keys = new Map(all.map((facts) => [facts, `${leadingGuardsIn(facts)} ${evidenceOf(facts)}`]))
const keyOf = (facts: Facts) => keys.get(facts) ?? ''
const cases = distinct(all, keyOf)
/** Placed once, before any test, since it takes longest. */
const places = new Map(cases.map((facts) => [keyOf(facts), placeOf(facts)]))
const placeFor = (facts: Facts): Place => places.get(keyOf(facts)) ?? placeOf(facts)
const headlineOf = (facts: Facts) => placeFor(facts).stages[0]?.id

/** Answers that say where a case stands; the others only colour the result. */
const proving: Readonly<Partial<Record<FactId, readonly AnyCode[]>>> = {
  reachability: ['lost'],
  transferConfirmed: ['yes', 'denied'],
  lender: ['assetManager'],
  agreement: ['proposed', 'refused', 'kept', 'broken'],
  disputed: ['notMine', 'wrongAmount', 'minorUsed', 'alreadyPaid'],
}

test('everything that can have been received proves an event, whoever says so', () => {
  expect(
    faultsIn(codesOf('asker'), (asker) =>
      offered('received', applicable(withCode({}, 'asker', asker)))
        .filter((code) => code !== 'unsure')
        .filter((code) => evidenceOf(withCode(withCode({}, 'asker', asker), 'received', code)).length === 0)
        .map((code) => `${code} proves nothing`),
    ),
  ).toEqual(none)
})

test('every answer that says where a case stands proves an event', () => {
  const isProof = (facts: Facts, id: FactId, code: AnyCode) =>
    proofsIn(facts).some((proof) => proof.fact === id && proof.code === code)
  expect(
    faultsIn(guarded.filter(isBorrowerSide), (facts) =>
      relevantQuestions(facts).flatMap((id) =>
        codesIn(facts, id)
          .filter((code) => proving[id]?.includes(code) && !isProof(facts, id, code))
          .map((code) => `${id} ${code} proves nothing`),
      ),
    ),
  ).toEqual(none)
  const refused = guarded.filter(
    (facts) => isBystander(facts) && facts.conduct?.includes('calledAfterRefusal'),
  )
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.filter((facts) => !isProof(facts, 'conduct', 'calledAfterRefusal'))).toEqual([])
})

const valueIn = ({ before }: Place['steps'][number]): unknown =>
  typeof before.value === 'object' && 'open' in before.value ? before.value.open.legalAction : before.value

test('no event that an answer proves is ignored', () => {
  expect(
    faultsIn(cases, (facts) =>
      placeFor(facts)
        .steps.filter(({ before, event }) => takenOn(before, event).length === 0)
        .map((step) => `${step.event} is ignored in ${JSON.stringify(valueIn(step))}`),
    ),
  ).toEqual(none)
})

test('the order of events never depends on the order of answers', () => {
  const shuffled = fc.sample(
    fc.record({
      facts: fc.constantFrom(...cases),
      order: fc.shuffledSubarray([...codesOf('received')], { minLength: codesOf('received').length }),
    }),
    { seed, numRuns: 500 },
  )
  expect(
    faultsIn(shuffled, ({ facts, order }) => {
      const received = order.filter((code) => codesIn(facts, 'received').includes(code))
      const reordered: Facts = Object.fromEntries(Object.entries({ ...facts, received }).toReversed())
      return unless(String(evidenceOf(reordered)) === String(evidenceOf(facts)), 'the order differs')
    }),
  ).toEqual(none)
})

test('any two events are proved in the same order for everybody on one side, and each once', () => {
  for (const isSide of [isBystander, (facts: Facts) => !isBystander(facts)]) {
    const orders = cases.filter(isSide).map((facts) => evidenceOf(facts))
    const before = new Set(
      orders.flatMap((order) =>
        order.flatMap((one, at) => order.slice(at + 1).map((other) => `${one} ${other}`)),
      ),
    )
    const turned = [...before].filter((pair) => before.has(pair.split(' ').toReversed().join(' ')))
    expect(turned).toEqual([])
  }
})

test('someone at the door now is the headline, whatever else was received', () => {
  const atDoor = all.filter((facts) => isBorrowerSide(facts) && facts.received?.includes('atDoor'))
  expect(atDoor.length).toBeGreaterThan(100)
  expect(
    faultsIn(atDoor, (facts) => unless(headlineOf(facts) === 'atTheDoor', `headline ${headlineOf(facts)}`)),
  ).toEqual(none)
})

const courtPapers: readonly AnyCode[] = [
  'paymentOrder',
  'arbitration',
  'award',
  'courtPapers',
  'judgment',
  'enforcement',
]
const atCourt: readonly StageId[] = [
  'paymentOrder',
  'arbitration',
  'awarded',
  'sued',
  'judged',
  'judgedFinal',
  'enforcement',
]

test('what a court or tribunal has sent always shows in where the case stands', () => {
  const isActive = (facts: Facts, ids: readonly StageId[]) =>
    placeFor(facts).stages.some(({ id }) => ids.includes(id))
  const isShown = (facts: Facts, code: AnyCode) => {
    if (code === 'enforcement') return isActive(facts, ['enforcement'])
    const isWon = facts.received?.includes('dismissal') && isActive(facts, ['notLiable'])
    return isWon || isActive(facts, atCourt)
  }
  expect(
    faultsIn(all.filter(isBorrowerSide), (facts) =>
      codesIn(facts, 'received')
        .filter((code) => courtPapers.includes(code) && !isShown(facts, code))
        .map((code) => `${code} does not show`),
    ),
  ).toEqual(none)
})

test('the most urgent stage comes first, and none twice', () => {
  const urgencies = new Map(stageNodes.map(({ meta }) => [meta?.stage?.id, meta?.stage?.urgency]))
  expect(
    faultsIn(cases, (facts) => {
      const order = placeFor(facts).stages.map(({ id }) => urgencies.get(id) ?? -1)
      return unless(
        order.every((urgency, at) => at === 0 || urgency < (order[at - 1] ?? 0)),
        `${order}`,
      )
    }),
  ).toEqual(none)
})

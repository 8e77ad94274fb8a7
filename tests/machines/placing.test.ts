import { expect, test } from 'vitest'
import type { EventType } from '../../machines/collection/events.ts'
import { placingKey } from '../../machines/collection/placing.ts'
import { arrowsAt, type Place, placeAfterStep, placeOf } from '../../machines/collection/replay.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { seenByChart } from './support/seen.ts'
import { distinct, guardSpace, pairSpace, randomSpace } from './support/spaces.ts'

const none: Faults = {}

/** Where one stands, what can happen there, where that leads and how likely it is, whatever else is told of it. */
const look = (place: Place): string =>
  JSON.stringify([
    place.snapshot.value,
    ...arrowsAt(place).map(({ event, leads, outcome }) => [
      event,
      leads,
      outcome.kind === 'move' && outcome.likelihood,
    ]),
  ])
const eventsIn = (place: Place) => new Set(arrowsAt(place).map(({ event }) => event))

test('answers with the same key lead to the same places, and so does every step from there', () => {
  const all = distinct(
    [...guardSpace(), ...pairSpace(), ...randomSpace()],
    (facts) => `${seenByChart(facts)} ${facts.received}`,
  )
  const alike = [...Map.groupBy(all, placingKey).values()].filter(({ length }) => length > 1)
  expect(alike.length).toBeGreaterThan(1000)
  expect(
    faultsIn(alike, (some) => {
      const places = some.map((facts) => placeOf(facts))
      const looks = (event?: EventType) =>
        new Set(places.map((place) => look(event ? placeAfterStep(place, event) : place)))
      if (looks().size > 1) return ['elsewhere at once']
      return [...eventsIn(places[0] as Place)].flatMap((event) =>
        unless(looks(event).size === 1, `elsewhere after ${event}`),
      )
    }),
  ).toEqual(none)
})

test('what makes paying a dispute is in the key', () => {
  const paid = {
    asker: 'borrower',
    overdue: 'months',
    received: ['courtPapers'],
    disputed: 'alreadyPaid',
  } as const
  const wrong = { ...paid, disputed: 'wrongAmount' } as const
  const headlines = [paid, wrong].map((facts) => placeOf(facts, ['borrower.paysInFull']).stages[0]?.id)
  expect(headlines).toEqual(['sued', 'paid'])
  expect(placingKey(wrong)).not.toBe(placingKey(paid))
})

import { expect, test } from 'vitest'
import { movingFrom, type Place, placeAfterStep } from '../../../machines/collection/replay.ts'
import { type Way, waysToEnd, weightOf } from '../../../machines/explore/ending.ts'
import { lookOf } from '../support/chart.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { distinct } from '../support/spaces.ts'
import { everyNode, type Reached, reachedBy, someFacts, thinned } from './branches.ts'

const none: Faults = {}
const shown = ({ facts, trail }: Reached) => ({ facts, trail })
const isOver = ({ stages: [first] }: Place): boolean => first?.place === 'end'

const cases = distinct([...everyNode(1), ...someFacts(200).map((facts) => reachedBy(facts))], ({ place }) =>
  lookOf(place.snapshot),
)
const found = cases.map((one) => ({ ...one, ways: waysToEnd(one) }))
type Found = (typeof found)[number]

test('from everywhere that is not over there is a way to an end, and none where it is', () => {
  expect(
    faultsIn(found, ({ place, ways }) => unless(isOver(place) === (ways.length === 0), 'no way'), shown),
  ).toEqual(none)
})

const walked = (start: Place, { steps }: Way): readonly Place[] => {
  const places = [start]
  for (const { event } of steps) places.push(placeAfterStep(places[places.length - 1] ?? start, event))
  return places
}

test('every way can be walked step by step, each step to the headline it tells, the last to its end', () => {
  expect(
    faultsIn(
      found,
      ({ place, ways }) =>
        ways.flatMap((way) => {
          const [, ...places] = walked(place, way)
          const last = places[places.length - 1]
          return [
            ...way.steps.flatMap(({ event, leads }, at) =>
              unless(places[at]?.stages[0]?.id === leads, `${event} does not lead to ${leads}`),
            ),
            ...unless(
              places.slice(0, -1).every((one) => !isOver(one)),
              'is over before',
            ),
            ...unless(last !== undefined && isOver(last) && last.stages[0]?.id === way.end, 'ends elsewhere'),
          ]
        }),
      shown,
    ),
  ).toEqual(none)
})

test('every end comes once, the easiest first, and what a way says of itself is so', () => {
  expect(
    faultsIn(
      found,
      (one) => {
        const { ways } = one
        const ends = ways.map(({ end }) => end)
        const weights = ways.map((way) => weightOfWay(one, way))
        return [
          ...unless(new Set(ends).size === ends.length, 'an end twice'),
          ...unless(
            weights.every((weight, at) => weight >= (weights[at - 1] ?? 0)),
            `not the easiest first: ${weights}`,
          ),
          ...ways.flatMap(({ steps, needsOther, paysAtOnce, isHard }) => [
            ...unless(needsOther === steps.some(({ outcome }) => outcome.kind === 'move'), 'needs the other'),
            ...unless(paysAtOnce === steps.some(({ event }) => event === 'borrower.paysInFull'), 'pays all'),
            ...unless(
              isHard || steps.every(({ outcome }) => outcome.kind === 'move' || outcome.cost !== 'risk'),
              'risks something',
            ),
          ]),
        ]
      },
      shown,
    ),
  ).toEqual(none)
  expect(found.filter(({ ways }) => ways.length > 1).length).toBeGreaterThan(30)
})

test('no overdue debt ends only by paying everything at once', () => {
  const open = found.filter(({ place }) => !isOver(place) && place.snapshot.matches('open'))
  expect(open.length).toBeGreaterThan(30)
  expect(
    faultsIn(
      open,
      ({ ways }) =>
        unless(
          ways.some((way) => !way.paysAtOnce),
          'only by paying',
        ),
      shown,
    ),
  ).toEqual(none)
})

/** Every order of up to three steps, whatever part of the case they belong to: the lightest way to each end. */
const bruteForce = (start: Place): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  let ring: readonly { readonly place: Place; readonly weight: number }[] = [{ place: start, weight: 0 }]
  const seen = new Map<string, number>()
  for (let depth = 0; depth < 3; depth++) {
    const next = ring.flatMap(({ place, weight }) =>
      movingFrom(place).map((step) => ({ place: step.to, weight: weight + weightOf(step, start) })),
    )
    ring = next.filter(({ place, weight }) => {
      const end = isOver(place) ? place.stages[0]?.id : undefined
      if (end) best.set(end, Math.min(weight, best.get(end) ?? weight))
      const look = lookOf(place.snapshot)
      const isNew = !end && (seen.get(look) ?? Number.POSITIVE_INFINITY) > weight
      if (isNew) seen.set(look, weight)
      return isNew
    })
  }
  return best
}

const weightOfWay = ({ place }: Found, { steps }: Way): number => {
  let here = place
  return steps.reduce((weight, { event }) => {
    const step = movingFrom(here).find((one) => one.event === event)
    if (!step) return Number.NaN
    here = step.to
    return weight + weightOf(step, place)
  }, 0)
}

test('compared with brute force, no way of up to three steps is easier', () => {
  const some = thinned(
    found.filter(({ place }) => !isOver(place)),
    Math.ceil(found.length / 14),
  )
  expect(
    faultsIn(
      some,
      (one) => {
        const { ways } = one
        const gentle = ways.every(({ isHard }) => !isHard)
        return [...bruteForce(one.place)].flatMap(([end, weight]) => {
          const way = ways.find((known) => known.end === end)
          if (!way) return unless(gentle && weight >= 10_000, `does not know ${end}`)
          return unless(weightOfWay(one, way) <= weight, `knows an easier way to ${end}`)
        })
      },
      shown,
    ),
  ).toEqual(none)
})

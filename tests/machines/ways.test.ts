import { expect, test } from 'vitest'
import { type EventType, events } from '../../machines/collection/events.ts'
import type { Facts } from '../../machines/facts.ts'
import {
  type Arrow,
  after,
  arrows,
  bothIn,
  enabledIn,
  eventOf,
  fullyBeside,
  isActive,
  lookOf,
  type Node,
  nameOf,
  nodes,
  onlyIn,
  type Snapshot,
  stageNodes,
  takenOn,
} from './support/chart.ts'
import { reached, taken } from './support/explored.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { distinct, uptoTwoOf } from './support/spaces.ts'

const none: Faults = {}
const valueIn = ({ value }: Snapshot) => value
const isClosed = (snapshot: Snapshot) => snapshot.matches('closed')

/** One more step from everywhere towards the arrows not met yet: guards that only choose words may hold there. */
const takenLater = (missed: readonly Arrow[]): readonly Arrow[] => {
  const sources = missed.map(({ source: { id } }) => id)
  if (sources.length === 0) return []
  return reached.flatMap((place) =>
    enabledIn(place)
      .filter(({ target }) => target?.some(({ id }) => sources.includes(id)))
      .flatMap((arrow) => enabledIn(after(place, eventOf(arrow)))),
  )
}

test('every state is reached by some answers and what may happen after them', () => {
  const isReached = (node: Node) => reached.some((place) => isActive(place, node))
  expect(nodes.filter((node) => node.key !== 'placing' && !isReached(node)).map(({ id }) => id)).toEqual([])
})

test('every arrow can be taken by somebody', () => {
  const missed = arrows.filter((arrow) => !taken.has(arrow))
  const later = new Set(takenLater(missed))
  expect(missed.filter((arrow) => !later.has(arrow)).map(nameOf)).toEqual([])
})

const withoutPayingAll = events.filter((type) => type !== 'borrower.paysInFull')

const replayed = (start: Snapshot, trail: readonly EventType[]): Snapshot =>
  trail.reduce((place, type) => (takenOn(place, type).length > 0 ? after(place, type) : place), start)

const longest = 6

/** The shortest trail of events from a place to an end, if there is one. */
const searchEnd = (start: Snapshot, types: readonly EventType[]): readonly EventType[] | undefined => {
  const queue: { readonly place: Snapshot; readonly trail: readonly EventType[] }[] = [
    { place: start, trail: [] },
  ]
  const seen = new Set([lookOf(start)])
  for (const { place, trail } of queue) {
    if (isClosed(place)) return trail
    if (trail.length < longest)
      for (const type of types) {
        if (takenOn(place, type).length === 0) continue
        const next = after(place, type)
        if (seen.has(lookOf(next))) continue
        seen.add(lookOf(next))
        queue.push({ place: next, trail: [...trail, type] })
      }
  }
  return undefined
}

/** Tries the ways that led out of other places before it searches. */
const wayOutFinder = (types: readonly EventType[]) => {
  const known: (readonly EventType[])[] = []
  return (place: Snapshot): boolean => {
    if (known.some((trail) => isClosed(replayed(place, trail)))) return true
    const trail = searchEnd(place, types)
    if (trail) known.push(trail)
    return trail !== undefined
  }
}

const everywhere = distinct([...reached, ...stageNodes.map((node) => onlyIn(node))], lookOf)

test('from every place there is a way to an end', () => {
  const hasWayOut = wayOutFinder(events)
  expect(faultsIn(everywhere, (place) => unless(hasWayOut(place), 'no way out'), valueIn)).toEqual(none)
})

test('from every place of an overdue debt there is a way to an end without paying everything at once', () => {
  const hasWayOut = wayOutFinder(withoutPayingAll)
  const open = everywhere.filter((place) => place.matches('open'))
  expect(faultsIn(open, (place) => unless(hasWayOut(place), 'no way out'), valueIn)).toEqual(none)
})

/** Answers under which more guards hold, and under which fewer. */
const contexts: readonly Facts[] = [
  {},
  { overdue: 'years', silence: 'yes', disputed: 'notMine', reachability: 'lost', received: ['agencyCall'] },
]
const regionOf = ({ path: [top, region] }: Pick<Node, 'path'>) => (top === 'open' ? region : undefined)
const regionsIn = ({ value }: Snapshot): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && 'open' in value ? value.open : {}

test('what happens in one region of an overdue debt leaves the other regions where they are', () => {
  const cases = contexts.flatMap((context) =>
    stageNodes
      .filter(({ path: [top] }) => top === 'open')
      .map((node) => fullyBeside(node, context))
      .flatMap((place) => [...new Set(enabledIn(place).map(eventOf))].map((type) => ({ place, type }))),
  )
  expect(
    faultsIn(
      cases,
      ({ place, type }) => {
        const next = after(place, type)
        if (isClosed(next)) return []
        const touched = takenOn(place, type).flatMap(({ target }) => (target ?? []).map(regionOf))
        return Object.entries(regionsIn(place))
          .filter(([region, before]) => JSON.stringify(before) !== JSON.stringify(regionsIn(next)[region]))
          .filter(([region]) => !touched.includes(region))
          .map(([region]) => `${type} moves ${region}`)
      },
      ({ place }) => place.value,
    ),
  ).toEqual(none)
})

test('where two stages stand together, every arrow leads to the stage it shows', () => {
  const open = stageNodes.filter(({ path: [top, region] }) => top === 'open' && region)
  const cases = contexts.flatMap((context) =>
    uptoTwoOf(open)
      .filter(([first, second]) => first && second && regionOf(first) !== regionOf(second))
      .flatMap((pair) => {
        const place = bothIn(pair, context)
        return enabledIn(place).map((arrow) => ({ place, arrow }))
      }),
  )
  const shown = ({ target = [] }: Arrow) => target.filter(({ meta }) => meta?.stage)
  expect(
    faultsIn(
      cases,
      ({ place, arrow }) => {
        const next = after(place, eventOf(arrow))
        return shown(arrow).flatMap((node) =>
          unless(isActive(next, node), `${nameOf(arrow)} does not lead there`),
        )
      },
      ({ place }) => place.value,
    ),
  ).toEqual(none)
})

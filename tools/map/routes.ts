import { lanesOf, pathAlong } from './lanes.ts'
import { sizes } from './sizes.ts'

/** Something in the column that lines start from, and the height of its right side that is free for them. */
export interface Source {
  readonly id: string
  readonly top: number
  readonly height: number
}

/** One target and everything that leads to it: these lines share a lane, so that each can be followed to its end. */
export interface Target {
  readonly id: string
  readonly height: number
  readonly links: readonly { readonly id: string; readonly from: string }[]
}

export interface Route {
  /** Path data. */
  readonly path: string
  /** Where it joins other lines into the same target. */
  readonly joins: readonly { readonly x: number; readonly y: number }[]
}

export interface Routes {
  /** Where the outermost lane ends. */
  readonly right: number
  readonly routes: ReadonlyMap<string, Route>
}

interface Leaving {
  readonly id: string
  readonly from: string
  readonly lane: number
  readonly isUp: boolean
}

const round = (value: number): number => Math.round(value * 10) / 10

/** From top to bottom so that lines do not cross at once: upwards the inner lanes first, downwards the outer ones. */
const byLane = (a: Leaving, b: Leaving): number => {
  if (a.isUp !== b.isUp) return a.isUp ? -1 : 1
  return a.isUp ? a.lane - b.lane : b.lane - a.lane
}

const startsOf = (sources: readonly Source[], leaving: readonly Leaving[]): ReadonlyMap<string, number> =>
  new Map(
    sources.flatMap(({ id, top, height }) => {
      const own = leaving.filter(({ from }) => from === id).toSorted(byLane)
      return own.map(
        (link, index) => [link.id, round(top + ((index + 1) * height) / (own.length + 1))] as const,
      )
    }),
  )

const routesTo = (
  { height: to, links }: Target,
  edge: number,
  lane: number,
  starts: ReadonlyMap<string, number>,
): readonly (readonly [string, Route])[] => {
  const heights = links.map(({ id }) => starts.get(id) ?? 0)
  const [top, bottom] = [Math.min(to, ...heights), Math.max(to, ...heights)]
  return links.map(({ id }, index) => {
    const from = heights[index] ?? 0
    const joins = from > top && from < bottom ? [{ x: lane, y: from }] : []
    return [id, { path: pathAlong(edge, lane, from, to), joins }]
  })
}

/**
 * Leads lines from the right edge of a column back to it. Layout libraries draw graphs, not columns: tried on this
 * one, they joined lines that have nothing to do with each other, or needed twice the width of a phone.
 */
export const routesBeside = (
  edge: number,
  sources: readonly Source[],
  targets: readonly Target[],
): Routes => {
  const middles = new Map(sources.map(({ id, top, height }) => [id, top + height / 2]))
  const middle = (id: string): number => middles.get(id) ?? 0
  const lanes = lanesOf(
    targets.map(({ id, height, links }) => ({
      id,
      top: Math.min(height, ...links.map(({ from }) => middle(from))),
      bottom: Math.max(height, ...links.map(({ from }) => middle(from))),
    })),
  )
  const laneAt = (lane: number): number => edge + sizes.firstLane + lane * sizes.lane
  const leaving = targets.flatMap(({ id, height, links }) =>
    links.map((link) => ({ ...link, lane: lanes.get(id) ?? 0, isUp: height < middle(link.from) })),
  )
  const starts = startsOf(sources, leaving)
  return {
    right: laneAt(Math.max(-1, ...lanes.values())) + sizes.lane,
    routes: new Map(
      targets.flatMap((target) => routesTo(target, edge, laneAt(lanes.get(target.id) ?? 0), starts)),
    ),
  }
}

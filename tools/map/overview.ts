import {
  type DistrictId,
  districtAt,
  districtIds,
  homeOf,
  leadingRoads,
  mapStages,
  type Road,
} from '../../machines/collection/graph.ts'
import type { Overview, OverviewStop, Way } from '../../src/lib/drawing.ts'
import { strokeOf, wordOf } from '../../src/lib/roads.ts'
import { type Routes, routesBeside } from './routes.ts'
import { sizes } from './sizes.ts'

/** All roads from one district to another. */
interface Bundle {
  readonly from: DistrictId
  readonly to: DistrictId
  readonly roads: readonly Road[]
}

const bundlesOf = (roads: readonly Road[]): readonly Bundle[] =>
  [
    ...Map.groupBy(
      roads.filter(({ from, to }) => districtAt(from) !== districtAt(to)),
      ({ from, to }) => `${districtAt(from)} ${districtAt(to)}`,
    ).values(),
  ].flatMap((same) =>
    same.slice(0, 1).map(({ from, to }) => ({ from: districtAt(from), to: districtAt(to), roads: same })),
  )

/** A road that begins something beside what goes on: it is told where it leads to. */
const isBranch = (road: Road): boolean => homeOf(road) !== districtAt(road.from)
const branches = bundlesOf(leadingRoads.filter(isBranch))
const others = bundlesOf(leadingRoads.filter((road) => !isBranch(road)))

const left = sizes.margin + sizes.trunk
const edge = left + sizes.districtWidth
const keyOf = ({ from, to }: Bundle): string => `${from} ${to}`
const topOf = (district: DistrictId): number =>
  sizes.margin + districtIds.indexOf(district) * (sizes.district + sizes.gap)
const middleOf = (district: DistrictId): number => topOf(district) + sizes.district / 2

/** Arrows come in at the upper quarter of a box, and leave below. */
const arrival = sizes.district / 4
const routesOf = (): Routes =>
  routesBeside(
    edge,
    districtIds.map((id) => ({ id, top: topOf(id) + arrival, height: sizes.district - arrival })),
    districtIds.map((id) => ({
      id,
      height: topOf(id) + arrival,
      links: others.filter(({ to }) => to === id).map((way) => ({ id: keyOf(way), from: way.from })),
    })),
  )

const branchWay = ({ from, to, roads }: Bundle): Way => ({
  from,
  to,
  stroke: strokeOf(roads),
  path: `M${sizes.margin + sizes.lane} ${middleOf(to)}H${left}`,
  joins: [{ x: sizes.margin + sizes.lane, y: middleOf(to) }],
  head: { x: left, y: middleOf(to), isEast: false },
})

const otherWays = ({ routes }: Routes): readonly Way[] =>
  others.flatMap((way) => {
    const route = routes.get(keyOf(way))
    const head = { x: edge, y: topOf(way.to) + arrival, isEast: true }
    return route ? [{ from: way.from, to: way.to, stroke: strokeOf(way.roads), ...route, head }] : []
  })

const stopOf = (district: DistrictId): OverviewStop => {
  const entry = branches.find(({ to }) => to === district)
  return {
    x: left,
    y: topOf(district),
    width: sizes.districtWidth,
    height: sizes.district,
    district,
    isStart: mapStages.some((stage) => stage.district === district && stage.isStart),
    ...(entry && { word: wordOf(entry.roads) }),
  }
}

/** From where branches begin, along the left, to the last of them. */
const trunkPath = (): string => {
  const x = sizes.margin + sizes.lane
  const [first] = branches
  const last = Math.max(...branches.map(({ to }) => middleOf(to)))
  return first ? `M${left} ${middleOf(first.from)}H${x}V${last}` : ''
}

/** Draws the districts in a column: what may begin on the left, what leads on, out and back on the right. */
export const drawOverview = (): Overview => {
  const routes = routesOf()
  return {
    width: routes.right,
    height: topOf(districtIds.at(-1) ?? 'end') + sizes.district + sizes.margin,
    stops: districtIds.map(stopOf),
    trunk: trunkPath(),
    lines: [...branches.map(branchWay), ...otherWays(routes)],
  }
}

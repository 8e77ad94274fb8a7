import type { DistrictId } from '../../machines/collection/graph.ts'
import { roadKey } from '../../machines/collection/replay.ts'
import type { Inside, Line, Stop } from '../../src/lib/drawing.ts'
import { sideOf, strokeOf } from '../../src/lib/roads.ts'
import { type Routes, routesBeside } from './routes.ts'
import { sizes } from './sizes.ts'
import { type Station, stationsOf, widthFor } from './stations.ts'

const routesFor = (stations: readonly Station[], edge: number): Routes =>
  routesBeside(
    edge,
    stations.map(({ stage, boxTop, boxHeight }) => ({ id: stage, top: boxTop, height: boxHeight })),
    stations.flatMap(({ bundles, top }) =>
      bundles.map(({ id, roads }, index) => ({
        id,
        height: top + index * sizes.tagStep + sizes.tag / 2,
        links: roads.map((road) => ({ id: roadKey(road), from: road.from })),
      })),
    ),
  )

const linesOf = (stations: readonly Station[], { routes }: Routes): readonly Line[] =>
  stations
    .flatMap(({ bundles }) => bundles)
    .flatMap(({ roads }) => roads)
    .flatMap((road) => {
      const route = routes.get(roadKey(road))
      return route ? [{ road: roadKey(road), stroke: strokeOf([road]), ...route }] : []
    })

const stopOf = ({ stage, isNear, bundles, top, boxTop, boxHeight }: Station, width: number): Stop => ({
  stage,
  isNear,
  x: sizes.margin,
  y: boxTop,
  width,
  height: boxHeight,
  tags: bundles.map(({ word, name, to, roads }, index) => ({
    x: sizes.margin,
    y: top + index * sizes.tagStep,
    width,
    height: sizes.tag,
    event: roads[0].event,
    to,
    side: sideOf(roads[0].event),
    stroke: strokeOf(roads),
    word,
    name,
  })),
})

/** Draws the inside of a district: its stages in a column, every road that is told there beside it. */
export const drawInside = (district: DistrictId): Inside => {
  const stations = stationsOf(district)
  const width = widthFor(stations)
  const routes = routesFor(stations, sizes.margin + width)
  const last = stations.at(-1)
  return {
    district,
    width: routes.right,
    height: last ? last.boxTop + last.boxHeight + sizes.margin : 0,
    stops: stations.map((station) => stopOf(station, width)),
    lines: linesOf(stations, routes),
  }
}

import {
  type DistrictId,
  districtAt,
  homeOf,
  leadingRoads,
  mapStages,
  type Road,
} from '../../machines/collection/graph.ts'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { nameOf, wordOf } from '../../src/lib/roads.ts'
import { sizes, widthOf } from './sizes.ts'

/** Roads that do the same to the same stage, as likely: they share a label and a lane. */
export interface Bundle {
  readonly id: string
  readonly to: StageId
  readonly word: string
  readonly name: string
  readonly roads: readonly [Road, ...Road[]]
}

/** A stage as it stands in the column, its labels above its box. */
export interface Station {
  readonly stage: StageId
  readonly isNear: boolean
  readonly bundles: readonly Bundle[]
  readonly leaving: readonly Road[]
  /** Where its first label begins, and its box. */
  readonly top: number
  readonly boxTop: number
  readonly boxHeight: number
}

const bundlesOf = (roads: readonly Road[]): readonly Bundle[] =>
  [...Map.groupBy(roads, (road) => `${road.event} ${road.to} ${wordOf([road])}`)].flatMap(
    ([id, [first, ...rest]]) =>
      first
        ? [
            {
              id,
              to: first.to,
              word: wordOf([first]),
              name: nameOf(first.event),
              roads: [first, ...rest] as const,
            },
          ]
        : [],
  )

/** The district's own stages in the chart's order; before them where one comes from, after them where one leaves to. */
const orderOf = (district: DistrictId, roads: readonly Road[]): readonly StageId[] => {
  const isOwn = (id: StageId) => districtAt(id) === district
  const all = mapStages.map(({ id }) => id)
  const sources = all.filter((id) => !isOwn(id) && roads.some(({ from }) => from === id))
  const targets = all.filter((id) => !isOwn(id) && !sources.includes(id) && roads.some(({ to }) => to === id))
  return [...sources, ...all.filter(isOwn), ...targets]
}

/** The stations of a district from top to bottom. */
export const stationsOf = (district: DistrictId): readonly Station[] => {
  const roads = leadingRoads.filter((road) => homeOf(road) === district)
  const bundles = bundlesOf(roads)
  let top: number = sizes.margin
  return orderOf(district, roads).map((stage) => {
    const own = bundles.filter(({ to }) => to === stage)
    const leaving = roads.filter(({ from }) => from === stage)
    const boxTop = top + own.length * sizes.tagStep
    const boxHeight = Math.max(sizes.stop, (leaving.length + 1) * sizes.lane)
    const station = {
      stage,
      isNear: districtAt(stage) !== district,
      bundles: own,
      leaving,
      top,
      boxTop,
      boxHeight,
    }
    top = boxTop + boxHeight + sizes.gap
    return station
  })
}

const tagWidth = ({ word, name }: Bundle): number =>
  sizes.tagInset * 2 + sizes.tagGap + widthOf(word, sizes.tagText) + widthOf(name, sizes.tagText)
const boxWidth = (stage: StageId): number =>
  widthOf(stages[stage].name, sizes.stopText) + sizes.inset * 2 + sizes.markRoom

/** As wide as the longest text among them needs. */
export const widthFor = (stations: readonly Station[]): number =>
  Math.ceil(
    Math.max(...stations.flatMap(({ stage, bundles }) => [boxWidth(stage), ...bundles.map(tagWidth)])),
  )

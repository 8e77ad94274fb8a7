import { expect, test } from 'vitest'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { type Marks, marksFor } from '../../src/mapMarks.ts'
import { drawMap } from '../../tools/map/plugin.ts'
import { stageNodes, stageOf } from '../machines/support/chart.ts'
import { placed } from '../machines/support/explored.ts'
import { type Faults, faultsIn, unless } from '../machines/support/faults.ts'
import { distinct } from '../machines/support/spaces.ts'

const none: Faults = {}

const drawn = new Map(drawMap().insides.flatMap(({ lines }) => lines.map((line) => [line.road, line.stroke])))

const ids = (marked: Marks['way']): readonly StageId[] => marked.map(({ stage }) => stage)
const lookOf = ({ here, beside, way, taken, next }: Marks): string =>
  JSON.stringify([here.stage, ids(beside), ids(way), taken, ids(next)])

/** The marks of every kind of answers, each picture once. */
const cases: readonly Marks[] = distinct(
  placed.map(({ context }) => marksFor(context)),
  lookOf,
)

/** One stage stands around another, as being overdue does around a lawsuit. */
const isAround = (outer: StageId, inner: StageId): boolean => {
  const [around, inside] = [outer, inner].map((id) => stageNodes.find((node) => stageOf(node) === id)?.path)
  return around?.every((key, depth) => inside?.[depth] === key) ?? false
}

const endOf = (road: string): string => road.slice(road.lastIndexOf(' ') + 1)
const startOf = (road: string): string => road.slice(0, road.indexOf(' '))

test('only roads that are drawn are marked as taken, each from a stage that was there', () => {
  expect(new Set(cases.flatMap(({ taken }) => taken)).size).toBeGreaterThan(50)
  expect(
    faultsIn(
      cases,
      ({ taken, way }) =>
        taken.flatMap((road) => [
          ...unless(drawn.has(road), `${road} is not drawn`),
          ...unless(
            ids(way).some((stage) => stage === startOf(road)),
            `${road} comes from nowhere`,
          ),
          ...unless(
            ids(way).some((stage) => stage === endOf(road)),
            `${road} leads to nowhere`,
          ),
        ]),
      lookOf,
    ),
  ).toEqual(none)
})

test('a road leads to every stage of the way but the first, and those that stand around another', () => {
  expect(
    faultsIn(
      cases,
      ({ taken, way }) => {
        const [, ...later] = ids(way)
        const unled = later.filter((stage) => !taken.some((road) => endOf(road) === stage))
        return unled.flatMap((stage) =>
          unless(
            later.some((other) => other !== stage && isAround(stage, other)),
            `no road to ${stage}`,
          ),
        )
      },
      lookOf,
    ),
  ).toEqual(none)
})

test('the way ends where one is, and a drawn road leads from there to what may come', () => {
  expect(
    faultsIn(
      cases,
      ({ here, beside, way, next }) => {
        const now = [here.stage, ...ids(beside)]
        const isLed = (to: StageId): boolean =>
          [...drawn].some(
            ([road, stroke]) =>
              endOf(road) === to &&
              ['common', 'possible'].includes(stroke) &&
              stageNodes
                .flatMap((node) => stageOf(node) ?? [])
                .some((from) => from === startOf(road) && now.some((stage) => isAround(from, stage))),
          )
        return [
          ...now.flatMap((stage) => unless(ids(way).includes(stage), `${stage} was never entered`)),
          ...ids(next).flatMap((stage) => unless(isLed(stage), `nothing leads to ${stage}`)),
          ...ids(next).flatMap((stage) => unless(!now.includes(stage), `${stage} is now, and to come`)),
        ]
      },
      lookOf,
    ),
  ).toEqual(none)
})

test('every stage that answers can tell of is marked by its name somewhere', () => {
  const marked = cases.flatMap(({ here, beside, way, next }) => [here, ...beside, ...way, ...next])
  expect(marked.filter(({ stage, name }) => stages[stage].name !== name)).toEqual([])
  const told = new Set(
    placed.flatMap((place) => stageNodes.filter((node) => Object.keys(place.getMeta()).includes(node.id))),
  )
  const stagesMarked = new Set(marked.map(({ stage }) => stage))
  const missed = [...told].flatMap((node) => stageOf(node) ?? []).filter((stage) => !stagesMarked.has(stage))
  expect(told.size).toBeGreaterThan(30)
  expect(missed).toEqual([])
})

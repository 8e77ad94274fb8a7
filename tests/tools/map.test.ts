// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { isEventType } from '../../machines/collection/events.ts'
import { leadingRoads, mapStages, roads } from '../../machines/collection/graph.ts'
import { roadKey } from '../../machines/collection/replay.ts'
import type { StateMeta } from '../../machines/collection/setup.ts'
import { stages as stageIds } from '../../machines/collection/vocabulary.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import type { Box } from '../../src/lib/drawing.ts'
import { nameOf, wordOf } from '../../src/lib/roads.ts'
import { drawMap } from '../../tools/map/plugin.ts'
import { arrows, type Node, nodes } from '../machines/support/chart.ts'
import { readBuiltPages } from './builtPages.ts'

const { pages } = await readBuiltPages()
const html = pages.find(({ path }) => path === '/map/')?.html ?? ''
const document = new DOMParser().parseFromString(html, 'text/html')
const values = (attribute: string): readonly string[] =>
  [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? '')

const drawings = drawMap()
const stageOf = (node: Node) => (node.meta as StateMeta | undefined)?.stage?.id

describe('what the map knows is what the machine knows', () => {
  test('every stage of the vocabulary and of the chart is a place', () => {
    expect(mapStages.map(({ id }) => id).toSorted()).toEqual(stageIds.toSorted())
    expect(mapStages.map(({ id }) => id)).toEqual(nodes.flatMap((node) => stageOf(node) ?? []))
  })

  test('every arrow that says something is a road', () => {
    const told = arrows.filter(({ meta, eventType }) => meta && isEventType(eventType))
    const lost = told.filter(
      ({ meta, eventType }) =>
        !roads.some(({ event, outcomes }) => event === eventType && meta && outcomes.includes(meta)),
    )
    expect(told.length).toBeGreaterThan(150)
    expect(lost.map(({ source, eventType }) => `${source.id} ${eventType}`)).toEqual([])
  })

  test('an arrow from a stage to a stage is a road between them', () => {
    const direct = arrows.flatMap(({ source, target, eventType }) => {
      const [from, to] = [stageOf(source), target?.map(stageOf).find((id) => id)]
      return from && to && from !== to ? [`${from} ${eventType} ${to}`] : []
    })
    expect(direct.length).toBeGreaterThan(30)
    expect(new Set(direct).difference(new Set(leadingRoads.map(roadKey)))).toEqual(new Set())
  })

  test('a case begins only where the machine puts it', () => {
    const begun = mapStages.filter(({ isStart }) => isStart).map(({ id }) => id)
    const placing = nodes.flatMap(({ always }) => always ?? [])
    expect(begun).toHaveLength(new Set(placing.map(({ target }) => target?.[0]?.id)).size)
  })
})

describe('the built page', () => {
  test('draws every stage once and every road between stages once', () => {
    expect(values('data-stage').toSorted()).toEqual(mapStages.map(({ id }) => id).toSorted())
    expect(values('data-road').toSorted()).toEqual(leadingRoads.map(roadKey).toSorted())
  })

  test('names every stage, and every road by what is done and how likely', () => {
    for (const { id } of mapStages) {
      const place = document.querySelector(`[data-stage="${id}"]`)
      expect(place?.textContent, id).toBe(stages[id].name)
    }
    const tags = [...document.querySelectorAll('[data-tag]')].map((tag) => [
      tag.getAttribute('data-tag'),
      tag.textContent,
    ])
    for (const road of leadingRoads)
      expect(tags).toContainEqual([`${road.event} ${road.to}`, `${wordOf([road])} ${nameOf(road.event)}`])
  })

  test('tells every stage and all that can be done there in the list, in the order of the drawing', () => {
    const items = [...document.querySelectorAll('[data-stage-item]')]
    const told = items.map((item) => item.getAttribute('data-stage-item'))
    const drawn = values('data-inside').flatMap((inside) =>
      mapStages.filter(({ district }) => district === inside).map(({ id }) => id),
    )
    expect(told).toEqual(drawn)
    for (const item of items) {
      const own = roads.filter(({ from }) => from === item.getAttribute('data-stage-item'))
      expect(item.querySelectorAll('ul > li')).toHaveLength(own.length)
      for (const { from, to } of own)
        if (from !== to) expect(item.querySelector(`a[href="#at-${to}"]`)?.textContent).toBe(stages[to].name)
    }
  })

  test('leads from the overview to every inside, and carries no style of its own', () => {
    const links = [...document.querySelectorAll('[data-district]')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(values('data-inside').map((id) => `#in-${id}`))
    expect(html.slice(html.indexOf('<body'))).not.toMatch(/\sstyle=|elk/)
  })
})

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each([
  ['overview', drawings.overview, drawings.overview.stops] as const,
  ...drawings.insides.map(
    (inside) => [inside.district, inside, inside.stops.flatMap((stop) => [stop, ...stop.tags])] as const,
  ),
])('the drawing of %s', (_name, drawing, boxes) => {
  test('has no box over another, and all within', () => {
    const clashes = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlap(box, other)),
    )
    expect(clashes).toEqual([])
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(drawing.width)
      expect(y + height).toBeLessThanOrEqual(drawing.height)
    }
  })

  test('fits the width of a phone', () => {
    expect(drawing.width).toBeLessThanOrEqual(360)
  })
})

/** Numbers of a path that are heights in a lane: `V` goes along it. */
const lanesIn = (path: string): readonly { readonly x: number; readonly y: number }[] =>
  [...path.matchAll(/Q(\S+) \S+ (\S+) (\S+)V(\S+)/g)].flatMap(([, , x, top, bottom]) => [
    { x: Number(x), y: Number(top) },
    { x: Number(x), y: Number(bottom) },
  ])

test.each(drawings.insides)(
  'in $district, lines to different labels never share a lane',
  ({ lines, stops }) => {
    const tags = stops.flatMap((stop) => stop.tags)
    const spans = tags.map((tag) => {
      const points = lines
        .filter(({ road }) => leadingRoads.some((one) => roadKey(one) === road && isFor(one, tag)))
        .flatMap(({ path }) => lanesIn(path))
      const heights = points.map(({ y }) => y)
      return { x: points[0]?.x, top: Math.min(...heights), bottom: Math.max(...heights) }
    })
    const shared = spans.filter((a, index) =>
      spans.slice(index + 1).some((b) => a.x === b.x && a.top < b.bottom && b.top < a.bottom),
    )
    expect(shared).toEqual([])
  },
)

const isFor = (
  road: (typeof leadingRoads)[number],
  tag: { readonly event: string; readonly to: string; readonly word: string },
): boolean => road.event === tag.event && road.to === tag.to && wordOf([road]) === tag.word

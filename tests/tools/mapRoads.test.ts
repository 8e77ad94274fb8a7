// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { EventType } from '../../machines/collection/events.ts'
import type { Outcome } from '../../machines/collection/outcomes.ts'
import { likelihoods, type StageId } from '../../machines/collection/vocabulary.ts'
import { actors, mapText } from '../../src/content/zh-Hans/map.ts'
import { likelihoods as likelihoodTexts, moveNames } from '../../src/content/zh-Hans/moves.ts'
import { achievements, costs, optionNames } from '../../src/content/zh-Hans/options.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import {
  after,
  arrows,
  enabledIn,
  eventOf,
  isActive,
  type Node,
  type Snapshot,
  stageNodes,
  stageOf,
} from '../machines/support/chart.ts'
import { reached } from '../machines/support/explored.ts'
import { type Faults, faultsIn, unless } from '../machines/support/faults.ts'
import { readBuiltPages } from './builtPages.ts'

const { pages } = await readBuiltPages()
const html = pages.find(({ path }) => path === '/map/')?.html ?? ''
const document = new DOMParser().parseFromString(html, 'text/html')
const none: Faults = {}

/** All that an event does between two stages, as it was seen to happen; `to` is `from` where it moves nothing. */
interface Road {
  readonly from: StageId
  readonly event: EventType
  readonly to: StageId
  readonly outcomes: Set<Outcome>
}

const isWithin = ({ path }: Node, outer: Node): boolean =>
  outer.path.every((key, depth) => path[depth] === key)

/** The stage that is active for a state: its own or one inside, or else the one around it. */
const standsFor = (snapshot: Snapshot, node: Node): StageId | undefined => {
  const active = stageNodes
    .filter((one) => isActive(snapshot, one))
    .toSorted((a, b) => a.path.length - b.path.length)
  const found = active.find((one) => isWithin(one, node)) ?? active.findLast((one) => isWithin(node, one))
  return found && stageOf(found)
}

/** Takes every arrow in every place that answers and events lead to, and notes what came of it. */
const seenRoads = (): readonly Road[] => {
  const roads = new Map<string, Road>()
  const noted = new Set<unknown>()
  for (const place of reached)
    for (const arrow of enabledIn(place)) {
      const from = standsFor(place, arrow.source as Node)
      const note = `${from} ${arrows.indexOf(arrow)}`
      if (!from || !arrow.meta || noted.has(note)) continue
      noted.add(note)
      const event = eventOf(arrow)
      const next = after(place, event)
      const to = arrow.target?.map((node) => standsFor(next, node as Node)).find((stage) => stage) ?? from
      const key = `${from} ${event} ${to}`
      const road = roads.get(key) ?? { from, event, to, outcomes: new Set() }
      road.outcomes.add(arrow.meta)
      roads.set(key, road)
    }
  return [...roads.values()]
}
const roads = seenRoads()
const leading = roads.filter(({ from, to }) => from !== to)
const keyOf = ({ from, event, to }: Road): string => `${from} ${event} ${to}`

/** Every likelihood seen, the highest first; none where it is the person who acts. */
const seenIn = ({ outcomes }: Road) =>
  likelihoods.filter((likelihood) =>
    [...outcomes].some((outcome) => outcome.kind === 'move' && outcome.likelihood === likelihood),
  )
const wordsOf = (road: Road): string =>
  seenIn(road)
    .map((one) => likelihoodTexts[one].word)
    .join('/')
const names: Readonly<Record<string, string>> = { ...moveNames, ...optionNames }
const nameOf = ({ event }: Road): string => names[event] ?? ''
const actorOf = ({ event }: Road): string => event.slice(0, event.indexOf('.'))

/** The shapes as the key explains them. */
const shapes: Readonly<Record<string, string>> = {
  lender: 'plain',
  collector: 'plain',
  court: 'cut',
  tribunal: 'cut',
  borrower: 'round',
  contact: 'round',
}

test('every move that can happen between two stages is drawn, and nothing else is', () => {
  const drawn = [...document.querySelectorAll('[data-road]')].map((road) => road.getAttribute('data-road'))
  expect(leading.length).toBeGreaterThan(90)
  expect(drawn.toSorted()).toEqual(leading.map(keyOf).toSorted())
})

const number = (element: Element, name: string): number => Number(element.getAttribute(name))

const shapeOf = (tag: Element): string => {
  const rect = tag.querySelector(':scope > rect')
  if (!rect) return tag.querySelector(':scope > path.map-tag') ? 'cut' : 'nothing'
  return number(rect, 'rx') * 2 === number(rect, 'height') ? 'round' : 'plain'
}

const classesOf = (element: Element | null | undefined): string => element?.getAttribute('class') ?? ''

/** The label that a line ends at: it comes back to the column in the middle of it. */
const tagAt = (line: Element): Element | undefined => {
  const [, height] = /Q\S+ (\S+) [^Q]*H[\d.]+$/.exec(line.getAttribute('d') ?? '') ?? []
  return [...(line.closest('svg')?.querySelectorAll('[data-tag]') ?? [])].find(
    (tag) => tag.querySelector('text')?.getAttribute('y') === height,
  )
}

/** Where the road begins, and the stage above which its label stands. */
const stopsOf = (line: Element, tag: Element) => {
  const stops = [...(line.closest('svg')?.querySelectorAll('[data-stage], [data-near]') ?? [])].map(
    (stop) => {
      const rect = stop.querySelector('rect') ?? stop
      const top = number(rect, 'y')
      return {
        stage: stop.getAttribute('data-stage') ?? stop.getAttribute('data-near'),
        top,
        bottom: top + number(rect, 'height'),
      }
    },
  )
  const [, start = NaN] = (/^M\S+ ([\d.]+)H/.exec(line.getAttribute('d') ?? '') ?? []).map(Number)
  const label = Number(tag.querySelector('text')?.getAttribute('y'))
  return [
    stops.find(({ top, bottom }) => top <= start && start <= bottom)?.stage,
    stops.find(({ top }) => top > label)?.stage,
  ]
}

test('each road begins and ends at its stages, and its line and label show who does it and how likely it is', () => {
  expect(
    faultsIn(
      leading,
      (road) => {
        const line = document.querySelector(`[data-road="${keyOf(road)}"] .map-line`)
        const tag = line && tagAt(line)
        if (!tag) return ['leads to no label']
        const stroke = `map-${seenIn(road)[0] ?? 'you'}`
        return [
          ...unless(String(stopsOf(line, tag)) === `${road.from},${road.to}`, 'joins other stages'),
          ...unless(tag.getAttribute('data-tag') === `${road.event} ${road.to}`, 'has the label of another'),
          ...unless(classesOf(line) === `map-line ${stroke}`, 'has another line'),
          ...unless(classesOf(tag.querySelector('.map-tag')) === `map-tag ${stroke}`, 'has another frame'),
          ...unless(shapeOf(tag) === shapes[actorOf(road)], `is ${shapeOf(tag)}`),
          ...unless(tag.textContent === `${wordsOf(road) || mapText.you} ${nameOf(road)}`, 'has other words'),
        ]
      },
      keyOf,
    ),
  ).toEqual(none)
})

/** What the list says of a road: who, how likely, what, and where to. */
const toldOf = (road: Road): string => {
  const options = [...road.outcomes].flatMap((outcome) => (outcome.kind === 'option' ? [outcome] : []))
  const titles = new Set(options.map(({ achieves }) => achievements[achieves].title))
  const title = titles.size === 1 ? [...titles].join('') : nameOf(road)
  const paid = new Set(options.map(({ cost }) => costs[cost]))
  const actor = Object.entries(actors).find(([id]) => id === actorOf(road))?.[1]
  const what =
    options.length > 0
      ? `${title}（${[...paid].toSorted().join()}）`
      : `${wordsOf(road)} ${actor}：${nameOf(road)}`
  return road.from === road.to ? what : `${what} → ${stages[road.to].name}`
}

/** Costs are told in no order of their own. */
const sorted = (told: string): string =>
  told.replace(/（([^）]*)）/, (_, paid: string) => `（${paid.split(`，${mapText.or}`).toSorted().join()}）`)

describe('the list', () => {
  const items = [...document.querySelectorAll('[data-stage-item]')].map((item) => ({
    stage: item.getAttribute('data-stage-item') ?? '',
    lists: [...item.querySelectorAll('ul')].map((list) => ({
      title: list.previousElementSibling?.textContent,
      told: [...list.querySelectorAll('li')].map(({ textContent }) => sorted(textContent ?? '')),
      links: [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')),
    })),
  }))

  test('tells of every stage all that can happen there, by whom and how likely, and nothing else', () => {
    expect(
      faultsIn(
        items,
        ({ stage, lists }) => {
          const own = roads.filter(({ from }) => from === stage)
          const of = (title: string) => lists.filter((list) => list.title === title)
          const isSame = (title: string, some: readonly Road[]): boolean =>
            String(
              of(title)
                .flatMap(({ told }) => told)
                .toSorted(),
            ) === String(some.map(toldOf).toSorted())
          return [
            ...unless(lists.length > 0, 'tells nothing'),
            ...unless(
              isSame(
                mapText.mayFollow,
                own.filter((road) => seenIn(road).length > 0),
              ),
              'tells other moves',
            ),
            ...unless(
              isSame(
                mapText.canDo,
                own.filter((road) => seenIn(road).length === 0),
              ),
              'tells other choices',
            ),
          ]
        },
        ({ stage }) => stage,
      ),
    ).toEqual(none)
  })

  test('tells first what leads on, and the likely before the rare', () => {
    const words = likelihoods.map((likelihood) => likelihoodTexts[likelihood].word)
    const rankOf = (told: string): number =>
      words.findIndex((word) => told.startsWith(word)) + (told.includes(' → ') ? 0 : 10)
    expect(
      faultsIn(
        items.flatMap(({ lists }) => lists),
        ({ told }) => {
          const ranks = told.map(rankOf)
          return unless(String(ranks) === String(ranks.toSorted((a, b) => a - b)), 'is out of order')
        },
        ({ told }) => told,
      ),
    ).toEqual(none)
  })

  test('links every road that leads on to its stage', () => {
    const linked = items.flatMap(({ stage, lists }) =>
      lists.flatMap(({ links }) => links.map((link) => `${stage} ${link}`)),
    )
    expect(linked.toSorted()).toEqual(leading.map(({ from, to }) => `${from} #at-${to}`).toSorted())
  })
})

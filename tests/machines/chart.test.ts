import { expect, test } from 'vitest'
import { events, isOptionType } from '../../machines/collection/events.ts'
import {
  achievements,
  cautions,
  costs,
  moveReasons,
  type Outcome,
} from '../../machines/collection/outcomes.ts'
import { levels, likelihoods, places, stages } from '../../machines/collection/vocabulary.ts'
import { type FactId, type Facts, factIds, isMany } from '../../machines/facts.ts'
import { searches } from '../../machines/practice.ts'
import { withCode } from './support/answers.ts'
import {
  type Arrow,
  arrows,
  enabledIn,
  eventOf,
  type Node,
  nameOf,
  nodes,
  onlyIn,
  regions,
  stageNodes,
  stageOf,
} from './support/chart.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { guards } from './support/seen.ts'
import { notCitable } from './support/sources.ts'
import { guardSpace } from './support/spaces.ts'

const none: Faults = {}
const idOf = ({ id }: Node) => id
const outcomes: readonly Outcome[] = arrows.flatMap(({ meta }) => meta ?? [])
const used = <Value>(values: readonly (Value | undefined)[]) =>
  [...new Set(values.filter((value) => value !== undefined))].toSorted()

/** States that stand for "nothing there yet", and the one that only sends a case on. */
const pseudo = ['placing', 'none', 'original']

test('every state has a stage, but for those that only contain others or stand for nothing', () => {
  const bare = nodes.filter((node) => node.type === 'atomic' && !stageOf(node))
  expect(used(bare.map(({ key }) => key))).toEqual(pseudo.toSorted())
  expect(nodes.filter(({ meta }) => meta?.stage && !levels.includes(meta.stage.level)).map(idOf)).toEqual([])
  expect(nodes.filter(({ meta }) => meta?.stage && !places.includes(meta.stage.place)).map(idOf)).toEqual([])
})

test('every stage is told by exactly one state', () => {
  expect(stageNodes.map(stageOf).toSorted()).toEqual(stages.toSorted())
})

test('no two stages are equally urgent, and urgency runs from 0 to 100', () => {
  const urgencies = stageNodes.map(({ meta }) => meta?.stage?.urgency ?? -1)
  expect(urgencies.filter((urgency, place) => urgencies.indexOf(urgency) !== place)).toEqual([])
  expect(urgencies.filter((urgency) => urgency < 0 || urgency > 100)).toEqual([])
})

test('an overdue debt has seven regions, each starting where nothing has happened yet', () => {
  const starts = regions.map(({ initial }) => initial.target[0]?.key)
  expect(used(starts)).toEqual(['none', 'original'])
  expect(starts.length).toBe(7)
})

test('states tell nothing but their stage and what they lend', () => {
  const known = ['stage', 'rights', 'deadlines', 'consequences', 'id', 'place', 'urgency', 'level']
  const said = nodes.flatMap(({ meta }) => [...Object.keys(meta ?? {}), ...Object.keys(meta?.stage ?? {})])
  expect(used(said)).toEqual(known.toSorted())
})

const keysOf = ({ kind, ...rest }: Outcome) => (kind === 'move' && 'searched' in rest ? 'unknownMove' : kind)
const allowed: Readonly<Record<string, readonly string[]>> = {
  move: ['kind', 'likelihood', 'reason', 'evidence'],
  unknownMove: ['kind', 'likelihood', 'reason', 'evidence', 'searched'],
  option: ['kind', 'achieves', 'when', 'evidence', 'cost', 'caution'],
}

test('every arrow says why: moves of the other side as moves, those of the person as options', () => {
  expect(
    faultsIn(
      arrows,
      (arrow) =>
        unless(
          arrow.meta?.kind === (isOptionType(eventOf(arrow)) ? 'option' : 'move'),
          'is of the other kind',
        ),
      nameOf,
    ),
  ).toEqual(none)
  expect(
    faultsIn(
      arrows,
      ({ meta }) =>
        Object.keys(meta ?? {})
          .filter((key) => meta && !allowed[keysOf(meta)]?.includes(key))
          .map((key) => `says ${key}`),
      nameOf,
    ),
  ).toEqual(none)
})

test('every word of the vocabulary is used, and no other', () => {
  const moves = outcomes.flatMap((outcome) => (outcome.kind === 'move' ? [outcome] : []))
  const options = outcomes.flatMap((outcome) => (outcome.kind === 'option' ? [outcome] : []))
  expect.soft(used(arrows.map(eventOf)), 'events').toEqual(events.toSorted())
  expect.soft(used(moves.map(({ reason }) => reason)), 'reasons').toEqual(moveReasons.toSorted())
  expect.soft(used(moves.map(({ likelihood }) => likelihood)), 'likelihoods').toEqual(likelihoods.toSorted())
  expect.soft(used(options.map(({ achieves }) => achieves)), 'achievements').toEqual(achievements.toSorted())
  expect.soft(used(options.map(({ cost }) => cost)), 'costs').toEqual(costs.toSorted())
  expect.soft(used(options.map(({ caution }) => caution)), 'cautions').toEqual(cautions.toSorted())
  expect.soft(used(stageNodes.map(({ meta }) => meta?.stage?.place)), 'places').toEqual(places.toSorted())
})

test('every arrow cites what can be shown today, and a verdict of 查不到 only what was searched', () => {
  expect(
    faultsIn(
      arrows,
      ({ meta }) => {
        if (!meta) return ['says nothing']
        if (meta.kind === 'move' && meta.likelihood === 'unknown')
          return unless(
            meta.evidence.length === 0 && Object.hasOwn(searches, meta.searched ?? ''),
            'no search',
          )
        if ('searched' in meta) return ['a search beside a verdict']
        return [...unless(meta.evidence.length > 0, 'cites nothing'), ...notCitable(meta.evidence)]
      },
      nameOf,
    ),
  ).toEqual(none)
})

const nameOfOption = (arrow: Arrow) =>
  `${eventOf(arrow)} ${arrow.meta?.kind === 'option' ? arrow.meta.achieves : ''}`
const optionsOnlyIn = (node: Node) => enabledIn(onlyIn(node)).filter((arrow) => arrow.meta?.kind === 'option')

test('wherever one stage stands alone, there are at least three things to do', () => {
  expect(
    faultsIn(
      stageNodes,
      (node) => unless(optionsOnlyIn(node).length >= 3, `${optionsOnlyIn(node).length} options`),
      idOf,
    ),
  ).toEqual(none)
})

test('no two stages offer the same things to do', () => {
  const offers = new Map<string, Node[]>()
  for (const node of stageNodes) {
    const offer = used(optionsOnlyIn(node).map(nameOfOption)).join()
    offers.set(offer, [...(offers.get(offer) ?? []), node])
  }
  expect([...offers.values()].filter((same) => same.length > 1).map((same) => same.map(idOf))).toEqual([])
})

const space = guardSpace()

/** Whether three years have passed: there, an unsure answer is treated with the caution that a yes would need. */
const cautious = ['mayBeTimeBarred', 'mayAgreeInCourt']

test('no guard holds or fails because an answer is unsure rather than missing', () => {
  const without = (facts: Facts, id: FactId): Facts => {
    const { [id]: _, ...rest } = facts
    return rest
  }
  const cases = space.flatMap((facts) => factIds.map((id) => ({ facts, id })))
  expect(
    faultsIn(cases, ({ facts, id }) => {
      const missing = without(facts, id)
      const pairs = [[missing, withCode(missing, id, 'unsure')]]
      if (isMany(id)) pairs.push([facts, withCode(facts, id, 'unsure')])
      return guards
        .filter(([name]) => id !== 'silence' || !cautious.includes(name))
        .filter(([, holds]) => pairs.some(([before = {}, unsure = {}]) => holds(before) !== holds(unsure)))
        .map(([name]) => `${name} sees that ${id} is unsure`)
    }),
  ).toEqual(none)
})

test('every guard is asked somewhere, and holds for some answers and not for others', () => {
  const asked = [...arrows, ...nodes.flatMap(({ always }) => always ?? [])].map(({ guard }) => guard)
  expect(used(asked.map((guard) => (typeof guard === 'string' ? guard : undefined)))).toEqual(
    guards.map(([name]) => name).toSorted(),
  )
  expect(
    guards.filter(([, holds]) => !space.some(holds) || space.every(holds)).map(([name]) => name),
  ).toEqual([])
})

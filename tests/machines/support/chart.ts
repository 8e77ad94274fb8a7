import { getNextTransitions, matchesState, type SnapshotFrom, type StateValue } from 'xstate'
import { collectionMachine } from '../../../machines/collection/collection.machine.ts'
import { type EventType, events, isEventType } from '../../../machines/collection/events.ts'
import {
  arrowsFrom,
  type ChartArrow,
  type ChartNode,
  chartNodes,
} from '../../../machines/collection/graph.ts'
import { tried } from '../../../machines/collection/replay.ts'
import type { StageId } from '../../../machines/collection/vocabulary.ts'
import type { Facts } from '../../../machines/facts.ts'
import { guardsHolding } from './seen.ts'

/** The chart as data: XState's own nodes and transitions. */
export type Node = ChartNode
export type Snapshot = SnapshotFrom<typeof collectionMachine>
export type Arrow = ChartArrow

export const nodes: readonly Node[] = chartNodes
export const arrows: readonly Arrow[] = nodes.flatMap(arrowsFrom)
export const stageNodes: readonly Node[] = nodes.filter(({ meta }) => meta?.stage)

export const stageOf = ({ meta }: Node): StageId | undefined => meta?.stage?.id
export const eventOf = ({ eventType }: Arrow): EventType => {
  if (!isEventType(eventType)) throw new Error(`${eventType} is no event of the vocabulary`)
  return eventType
}

/** For messages: where an arrow starts, its event, and which of several it is. */
export const nameOf = (arrow: Arrow): string => {
  const meta = arrow.meta?.kind === 'move' ? arrow.meta.reason : arrow.meta?.achieves
  return `${arrow.source.path.join('.')} ${arrow.eventType} ${meta}`
}

const nested = (path: readonly string[]): StateValue =>
  path.slice(0, -1).reduceRight<StateValue>((value, key) => ({ [key]: value }), path.at(-1) ?? '')

/** A place in which this node is active, and beside it only what has to be. */
export const onlyIn = ({ path }: Pick<Node, 'path'>, context: Facts = {}): Snapshot =>
  collectionMachine.resolveState({ value: nested(path), context })

const furthest = (node: Node): StateValue | undefined => {
  const [name, child] = Object.entries<Node>(node.states).at(-1) ?? []
  return name && child ? ({ [name]: furthest(child) ?? {} } satisfies StateValue) : undefined
}

/** The parts of an overdue debt that go on side by side. */
export const regions = nodes.filter(({ parent }) => parent?.type === 'parallel')

/** A place inside `open` where every other region has gone as far as its last state. */
export const fullyBeside = ({ path }: Node, context: Facts): Snapshot => {
  const far = Object.fromEntries(regions.map((node) => [node.key, furthest(node) ?? {}]))
  const [, region = '', ...rest] = path
  const value = { open: { ...far, ...(region && rest.length > 0 && { [region]: nested(rest) }) } }
  return collectionMachine.resolveState({ value, context })
}

/** A place inside `open` where these states are active, which are in different regions. */
export const bothIn = (pair: readonly Pick<Node, 'path'>[], context: Facts): Snapshot =>
  collectionMachine.resolveState({
    value: {
      open: Object.fromEntries(pair.map(({ path: [, region = '', ...rest] }) => [region, nested(rest)])),
    },
    context,
  })

/** The arrows that can be taken here on an event, guards applied. */
export const takenOn = (snapshot: Snapshot, type: EventType): readonly Arrow[] =>
  collectionMachine.getTransitionData(snapshot, { type })

/** Every arrow that can be taken here; most places know few events. */
export const enabledIn = (snapshot: Snapshot): readonly Arrow[] => {
  const known = new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType))
  return events.filter((type) => known.has(type)).flatMap((type) => takenOn(snapshot, type))
}

export const isActive = ({ value }: Snapshot, { path }: Pick<Node, 'path'>): boolean =>
  path.length === 0 || matchesState(nested(path), value)

export const after = tried

const alternatives = Map.groupBy(arrows, ({ source, eventType }) => `${source.id} ${eventType}`)
const isFork = (some: readonly Arrow[]): boolean =>
  some.every(({ guard }) => guard) ||
  new Set(some.map(({ target }) => String(target?.map(({ id }) => id)))).size > 1

/** Guards that decide whether something can happen or where it leads; the others only choose its words. */
const leadingGuards = new Set([
  ...nodes.flatMap(({ always }) => always ?? []).map(({ guard }) => guard),
  ...[...alternatives.values()].filter(isFork).flatMap((some) => some.map(({ guard }) => guard)),
])
export const leadingGuardsIn = (facts: Facts): readonly string[] =>
  guardsHolding(facts).filter((name) => leadingGuards.has(name))

/** A place projected to what decides where everything that follows leads. */
export const lookOf = ({ value, context }: Snapshot): string =>
  `${JSON.stringify(value)} ${leadingGuardsIn(context)}`

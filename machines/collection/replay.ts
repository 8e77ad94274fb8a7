/** The only one that runs the chart: facts and a trail in, a place out, as plain data. */
import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Facts } from '../facts.ts'
import { collectionMachine } from './collection.machine.ts'
import { type EventType, isEventType, isOptionType } from './events.ts'
import { noted } from './noting.ts'
import type { Outcome } from './outcomes.ts'
import { evidenceOf, placingKey } from './placing.ts'
import type { StateMeta } from './setup.ts'
import type { StageId } from './vocabulary.ts'

type Snapshot = SnapshotFrom<typeof collectionMachine>
type Stage = NonNullable<StateMeta['stage']>

interface Step {
  readonly event: EventType
  readonly before: Snapshot
  readonly after: Snapshot
}

export interface Place {
  readonly snapshot: Snapshot
  /** Active stages, the most urgent first. */
  readonly stages: readonly Stage[]
  /** The replay that led here. */
  readonly steps: readonly Step[]
}

/** An arrow that can be taken from a place. */
export interface Arrow {
  readonly event: EventType
  readonly outcome: Outcome
  /** The stage it leads to; none where it moves nothing or only leaves a stage. */
  readonly leads?: StageId
  /** Urgency of the stage it starts from, 0 where it starts from none. */
  readonly urgency: number
}

const metasOf = (snapshot: Snapshot): readonly StateMeta[] =>
  Object.values(snapshot.getMeta()).filter((meta) => meta !== undefined)

const stagesOf = (snapshot: Snapshot): readonly Stage[] =>
  metasOf(snapshot)
    .flatMap(({ stage }) => (stage ? [stage] : []))
    .sort((a, b) => b.urgency - a.urgency)

const arrowsFor = (snapshot: Snapshot, type: EventType) =>
  collectionMachine.getTransitionData(snapshot, { type })

const placeAfter = (steps: readonly Step[], snapshot: Snapshot): Place => ({
  snapshot,
  stages: stagesOf(snapshot),
  steps,
})

const stepsFrom = (start: Snapshot, events: readonly EventType[], take: typeof after): readonly Step[] => {
  let before = start
  return events.map((event) => {
    const step = { event, before, after: take(before, event) }
    before = step.after
    return step
  })
}

const after = (snapshot: Snapshot, type: EventType): Snapshot =>
  transition(collectionMachine, snapshot, { type })[0]

/** Where an event leads that was not answered but tried out: what it would prove is known from then on. */
export const tried = (snapshot: Snapshot, event: EventType): Snapshot =>
  arrowsFor(snapshot, event).length === 0
    ? snapshot
    : { ...after(snapshot, event), context: noted(snapshot.context, event) }

/** Replays the events these answers prove over the initial state. */
const placeOfFacts = (facts: Facts): Place => {
  const [start] = initialTransition(collectionMachine, facts)
  const steps = stepsFrom(start, evidenceOf(facts), after)
  return placeAfter(steps, steps[steps.length - 1]?.after ?? start)
}

/** Replays the events these answers prove, then the trail, over the initial state. */
export const placeOf = (facts: Facts, trail: readonly EventType[] = []): Place =>
  trail.reduce(placeAfterStep, placeOfFacts(facts))

/** `placeOf` for many similar sets of answers: those that the chart places alike are replayed once. */
export const placer = (): typeof placeOf => {
  const places = new Map<string, Place>()
  return (facts, trail = []) => {
    const key = placingKey(facts)
    const place = places.get(key) ?? placeOfFacts(facts)
    places.set(key, place)
    return trail.reduce(placeAfterStep, { ...place, snapshot: { ...place.snapshot, context: facts } })
  }
}

/** The place after one more event of a trail. An event that cannot happen there changes nothing. */
export const placeAfterStep = ({ snapshot, steps }: Place, event: EventType): Place => {
  const next = tried(snapshot, event)
  return placeAfter([...steps, { event, before: snapshot, after: next }], next)
}

/** Can this event happen here? */
export const canHappen = ({ snapshot }: Place, event: EventType): boolean =>
  arrowsFor(snapshot, event).length > 0

/** The answers with what the trail has added to them. */
export const knownAt = ({ snapshot: { context } }: Place): Facts => context

/** The event that last entered a stage; undefined where the facts alone put the case there. */
export const enteringEvent = ({ steps }: Place, stage: StageId): EventType | undefined => {
  const isActive = (snapshot: Snapshot): boolean => stagesOf(snapshot).some(({ id }) => id === stage)
  return [...steps].reverse().find(({ before, after }) => isActive(after) && !isActive(before))?.event
}

/** The way already gone: every stage entered, in the order of the replay. */
export const wayTo = ({ snapshot, steps }: Place): readonly StageId[] => [
  ...stagesOf(steps[0]?.before ?? snapshot).map(({ id }) => id),
  ...steps.flatMap(({ before, after }) => {
    const had = stagesOf(before).map(({ id }) => id)
    return stagesOf(after).flatMap(({ id }) => (had.includes(id) ? [] : [id]))
  }),
]

type Node = ReturnType<typeof arrowsFor>[number]['source']

const ownStage = (node: Node): Stage | undefined => (node.meta as StateMeta | undefined)?.stage
/** The stage that an arrow to this node enters: its own, or that of the state it begins in. */
const stageEntered = (node: Node): Stage | undefined =>
  ownStage(node) ??
  node.initial.target.map((child) => stageEntered(child as Node)).find((stage) => stage !== undefined)
/** Urgency of the stage an arrow starts from: its own, or the most urgent active one within a shared parent. */
const urgencyFrom = (active: readonly (readonly [id: string, meta: StateMeta])[], node: Node): number =>
  ownStage(node)?.urgency ??
  Math.max(0, ...active.map(([id, { stage }]) => (id.startsWith(`${node.id}.`) ? (stage?.urgency ?? 0) : 0)))

/** The active stage that stands for a node: its own or one inside it, or else the one around it. */
const stageFor = (snapshot: Snapshot, { id: node }: Node): StageId | undefined => {
  const staged = Object.entries<StateMeta | undefined>(snapshot.getMeta())
    .flatMap(([id, meta]) => (meta?.stage ? [{ id, stage: meta.stage.id }] : []))
    .sort((a, b) => a.id.length - b.id.length)
  const inside = staged.find(({ id }) => `${id}.`.startsWith(`${node}.`))
  const around = [...staged].reverse().find(({ id }) => node.startsWith(`${id}.`))
  return (inside ?? around)?.stage
}

/** A move from one stage to another. */
export interface Passage {
  readonly from: StageId
  readonly event: EventType
  readonly to: StageId
}

/** Names a passage, and the road of the map that it takes. */
export const roadKey = ({ from, event, to }: Passage): string => `${from} ${event} ${to}`

const passagesIn = ({ event, before, after }: Step): readonly Passage[] =>
  arrowsFor(before, event).flatMap(({ source, target }) =>
    (target ?? []).flatMap((node) => {
      const [from, to] = [stageFor(before, source), stageFor(after, node as Node)]
      return from && to && from !== to ? [{ from, event, to }] : []
    }),
  )

/** Every move from stage to stage of a replay, in order. What is entered along with a stage is no move of its own. */
export const passagesTo = ({ steps }: Place): readonly Passage[] => steps.flatMap(passagesIn)

/** Asked only about the events the active states know, since most know few. */
const arrowsOf = ({ snapshot }: Place, isWanted: (type: EventType) => boolean): readonly Arrow[] => {
  const active = Object.entries<StateMeta | undefined>(snapshot.getMeta()).flatMap(
    ([id, meta]): [string, StateMeta][] => (meta ? [[id, meta]] : []),
  )
  return eventsKnownAt(snapshot)
    .filter(isWanted)
    .flatMap((event) =>
      arrowsFor(snapshot, event).flatMap(({ source, target, meta }): Arrow[] => {
        if (!meta) return []
        const leads = target?.map((node) => stageEntered(node as Node)?.id).find((id) => id !== undefined)
        return [{ event, outcome: meta, urgency: urgencyFrom(active, source), ...(leads && { leads }) }]
      }),
    )
}

const eventsKnownAt = (snapshot: Snapshot): readonly EventType[] =>
  [...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType))].filter(isEventType)

/** What the other side can do from here. */
export const movesAt = (place: Place): readonly Arrow[] => arrowsOf(place, (type) => !isOptionType(type))
/** Everything that can happen from here, whoever does it. */
export const arrowsAt = (place: Place): readonly Arrow[] => arrowsOf(place, () => true)

/** Everything the active states and their ancestors carry, the most urgent stage's first. */
export const carriedBy = <Key extends 'rights' | 'deadlines' | 'consequences'>(
  { snapshot }: Place,
  key: Key,
): readonly NonNullable<StateMeta[Key]>[number][] => {
  const metas = [...metasOf(snapshot)].sort((a, b) => (b.stage?.urgency ?? -1) - (a.stage?.urgency ?? -1))
  return [...new Set(metas.flatMap((meta) => meta[key] ?? []))]
}

/** An event that takes a case somewhere else, with what its arrow says. */
export interface Moving {
  readonly event: EventType
  readonly outcome: Outcome
  readonly to: Place
}

/** The part of an overdue debt that a node belongs to; none outside, and for what concerns all parts. */
const regionOf = ({ path: [top, region] }: Node): string | undefined => (top === 'open' ? region : undefined)

/** The parts of an overdue debt that go on side by side here; none before it is due, for others, and at the end. */
export const regionsAt = ({ snapshot: { value } }: Place): readonly string[] =>
  typeof value === 'object' && 'open' in value ? Object.keys(value.open ?? {}) : []

/** The events that move something, of all parts or of one part and of the whole. */
export const movingFrom = (place: Place, region?: string): readonly Moving[] =>
  eventsKnownAt(place.snapshot).flatMap((event) => {
    const arrow = arrowsFor(place.snapshot, event).find(
      ({ source, target }) => target && (!region || (regionOf(source) ?? region) === region),
    )
    return arrow?.meta ? [{ event, outcome: arrow.meta, to: placeAfterStep(place, event) }] : []
  })

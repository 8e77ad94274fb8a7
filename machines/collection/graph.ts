/** The chart as a drawing needs it: its stages and the roads between them, derived from the machine alone. */
import { collectionMachine } from './collection.machine.ts'
import { type EventType, isEventType } from './events.ts'
import type { Outcome } from './outcomes.ts'
import { type Passage, roadKey } from './replay.ts'
import type { StateMeta } from './setup.ts'
import { type PlaceId, places, type StageId } from './vocabulary.ts'

/** The chart as data: XState's own nodes and transitions. */
export type ChartNode = typeof collectionMachine.root
export type ChartArrow = ReturnType<typeof collectionMachine.getTransitionData>[number]

const nodesIn = (node: ChartNode): readonly ChartNode[] => [
  node,
  ...Object.values<ChartNode>(node.states).flatMap(nodesIn),
]

/** Every state of the chart, each before those inside it. */
export const chartNodes: readonly ChartNode[] = nodesIn(collectionMachine.root)

/** The arrows that start from a state itself, as it declares them. */
export const arrowsFrom = (node: ChartNode): readonly ChartArrow[] => [...node.transitions.values()].flat()

/** What stands together on the map: the stages of a place, and apart from them who is called for somebody else. */
export type DistrictId = PlaceId | 'bystander'

export interface MapStage extends NonNullable<StateMeta['stage']> {
  readonly district: DistrictId
  /** A case can be put here by its facts alone. */
  readonly isStart: boolean
}

/** All that one event can do between two stages; `to` is `from` where it moves nothing. */
export interface Road extends Passage {
  /** One for each wording that the guards choose between. */
  readonly outcomes: readonly Outcome[]
}

const stageAt = ({ meta }: ChartNode): StateMeta['stage'] => (meta as StateMeta | undefined)?.stage

const ancestorsOf = (node: ChartNode): readonly ChartNode[] =>
  node.parent ? [node.parent as ChartNode, ...ancestorsOf(node.parent as ChartNode)] : []

/** The states that are entered along with a state. */
const entered = (node: ChartNode): readonly ChartNode[] => [
  node,
  ...(node.type === 'compound' ? node.initial.target.flatMap((child) => entered(child as ChartNode)) : []),
]

/** The stage one stands in after entering a state: its own, the one inside, or else the one around it. */
const stageEntered = (node: ChartNode): StageId | undefined =>
  [...entered(node), ...ancestorsOf(node)].map(stageAt).find((stage) => stage)?.id

const isWithin = (node: ChartNode, outer: ChartNode): boolean =>
  node === outer || ancestorsOf(node).includes(outer)

/** Does a state between these two always answer the event itself, so that the outer one never hears it? */
const isShadowed = (stage: ChartNode, outer: ChartNode, event: string): boolean =>
  [stage, ...ancestorsOf(stage)]
    .filter((node) => node !== outer && isWithin(node, outer))
    .some((node) => (node.transitions.get(event as EventType) ?? []).some(({ guard }) => !guard))

/** The stages an arrow starts from: the state's own, all inside it, or else the one around it. */
const stagesOf = (source: ChartNode, event: string): readonly StageId[] => {
  const own = stageAt(source)
  if (own) return [own.id]
  const inside = nodesIn(source).filter((node) => stageAt(node))
  const around = ancestorsOf(source).find((node) => stageAt(node))
  const starts = inside.filter((node) => !isShadowed(node, source, event))
  return [...starts, ...(inside.length === 0 && around ? [around] : [])].flatMap(
    (node) => stageAt(node)?.id ?? [],
  )
}

const starts = new Set(
  chartNodes
    .flatMap(({ always }) => always ?? [])
    .flatMap(({ target }) => target ?? [])
    .map((node) => stageEntered(node as ChartNode)),
)

const districtOf = (node: ChartNode, { place }: { place: PlaceId }): DistrictId =>
  node.path[0] === 'bystander' ? 'bystander' : place

/** Every stage of the chart, in the chart's order. */
export const mapStages: readonly MapStage[] = chartNodes.flatMap((node) => {
  const stage = stageAt(node)
  return stage ? [{ ...stage, district: districtOf(node, stage), isStart: starts.has(stage.id) }] : []
})

const isTold = (arrow: ChartArrow): arrow is ChartArrow & { meta: Outcome; eventType: EventType } =>
  arrow.meta !== undefined && isEventType(arrow.eventType)

const stepsOf = (arrow: ChartArrow): readonly Road[] => {
  if (!isTold(arrow)) return []
  const { eventType: event, meta, source, target } = arrow
  const to = target?.map((node) => stageEntered(node as ChartNode)).find((id) => id !== undefined)
  return stagesOf(source as ChartNode, event).map((from) => ({
    event,
    from,
    to: to ?? from,
    outcomes: [meta],
  }))
}

/** In the order of life; other people's debts stand apart. */
export const districtIds: readonly DistrictId[] = [...places, 'bystander' as const].filter((id) =>
  mapStages.some(({ district }) => district === id),
)

const nodeOf = new Map(chartNodes.map((node) => [stageAt(node)?.id, node]))
const districts = new Map(mapStages.map(({ id, district }) => [id, district]))

/** The district of a stage. */
export const districtAt = (stage: StageId): DistrictId => {
  const district = districts.get(stage)
  if (!district) throw new Error(`${stage} is no stage of the chart`)
  return district
}

/** One stage stands around others, as being overdue does around a lawsuit. */
const isAround = (outer: StageId, inner: StageId): boolean => {
  const [around, inside] = [nodeOf.get(outer), nodeOf.get(inner)]
  return around !== undefined && inside !== undefined && isWithin(inside, around)
}

/** Where a road is told: where it starts, or where it leads to if it starts in a stage that stands around. */
export const homeOf = ({ from, to }: Road): DistrictId => districtAt(isAround(from, to) ? to : from)

/** Everything that can be done from every stage: each pair of stages and event once. */
export const roads: readonly Road[] = [
  ...Map.groupBy(chartNodes.flatMap(arrowsFrom).flatMap(stepsOf), roadKey).values(),
].flatMap((same) =>
  same.slice(0, 1).map((road) => ({ ...road, outcomes: same.flatMap(({ outcomes }) => outcomes) })),
)

/** The roads that lead somewhere else: those that are drawn. */
export const leadingRoads: readonly Road[] = roads.filter(({ from, to }) => from !== to)

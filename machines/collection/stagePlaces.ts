/** Where each stage stands on the track, read off the chart once. */
import { collectionMachine } from './collection.machine.ts'
import type { StateMeta } from './setup.ts'
import type { PlaceId, StageId } from './vocabulary.ts'

interface Node {
  readonly meta?: unknown
  readonly states: Readonly<Record<string, Node>>
}

const stagesIn = (node: Node): [StageId, PlaceId][] => {
  const own = (node.meta as StateMeta | undefined)?.stage
  return [
    ...(own ? [[own.id, own.place] as [StageId, PlaceId]] : []),
    ...Object.values(node.states).flatMap(stagesIn),
  ]
}

export const stagePlaces = Object.fromEntries(stagesIn(collectionMachine.root)) as Readonly<
  Record<StageId, PlaceId>
>

/** Where the guide rests on a source: read off the chart and the tables beside it, never listed by hand. */
import { collectionMachine } from './collection/collection.machine.ts'
import { type MoveType, moveTypes } from './collection/events.ts'
import type { Achievement, Outcome } from './collection/outcomes.ts'
import type { StateMeta } from './collection/setup.ts'
import type { SourceId, StageId } from './collection/vocabulary.ts'
import { type BodyId, bodies } from './complaints.ts'
import { type ConductId, conduct, evidenceFor } from './conduct.ts'
import { type ConsequenceId, consequences } from './consequences.ts'
import { type DeadlineId, deadlines } from './deadlines.ts'
import { vocabulary } from './facts.ts'
import { type RightId, rights } from './rights.ts'
import { type WarningId, warnings } from './warnings.ts'

/** Everything of one kind that rests on a source, each once. */
export interface Uses {
  /** Stages whose next steps, options, rights, deadlines or consequences rest on it. */
  readonly stages: readonly StageId[]
  /** What the other side may do next. */
  readonly moves: readonly MoveType[]
  readonly options: readonly Achievement[]
  readonly rights: readonly RightId[]
  readonly redLines: readonly ConductId[]
  readonly deadlines: readonly DeadlineId[]
  readonly consequences: readonly ConsequenceId[]
  readonly bodies: readonly BodyId[]
  readonly warnings: readonly WarningId[]
}

type Node = typeof collectionMachine.root

interface Place {
  readonly stage?: StageId
  /** The state's own meta and those of the states around it, whose rights it shares. */
  readonly metas: readonly StateMeta[]
  readonly arrows: readonly Arrow[]
}

interface Arrow {
  readonly event: string
  readonly meta: Outcome
}

const arrowsOf = (node: Node): readonly Arrow[] =>
  [...node.transitions.values()]
    .flat()
    .flatMap(({ eventType, meta }) => (meta ? [{ event: eventType, meta }] : []))

const placesIn = (node: Node, around: Place = { metas: [], arrows: [] }): readonly Place[] => {
  const stage = node.meta?.stage?.id
  const here: Place = {
    ...(stage && { stage }),
    metas: node.meta ? [...around.metas, node.meta] : around.metas,
    arrows: [...around.arrows, ...arrowsOf(node)],
  }
  return [here, ...Object.values<Node>(node.states).flatMap((child) => placesIn(child, here))]
}

const places = placesIn(collectionMachine.root)
const allArrows = [...new Set(places.flatMap(({ arrows }) => arrows))]

type Table<Id extends string> = Readonly<Record<Id, { readonly evidence: readonly SourceId[] }>>

const restsOn = (evidence: readonly SourceId[], source: SourceId): boolean => evidence.includes(source)
const idsOf = <Id extends string>(table: Table<Id>): readonly Id[] => Object.keys(table) as Id[]
const citing = <Id extends string>(table: Table<Id>, source: SourceId): readonly Id[] =>
  idsOf(table).filter((id) => restsOn(table[id].evidence, source))

const isStageOn = ({ metas, arrows }: Place, source: SourceId): boolean =>
  arrows.some(({ meta }) => restsOn(meta.evidence, source)) ||
  metas.some(
    (meta) =>
      meta.rights?.some((id) => restsOn(rights[id].evidence, source)) ||
      meta.deadlines?.some((id) => restsOn(deadlines[id].evidence, source)) ||
      meta.consequences?.some((id) => restsOn(consequences[id].evidence, source)),
  )

/** A red line rests on its own rules and on those that bind some kind of lender. */
const redLinesOn = (source: SourceId): readonly ConductId[] =>
  idsOf(conduct).filter((id) =>
    vocabulary.lender.codes.some((lender) => restsOn(evidenceFor(id, { lender }), source)),
  )

/** Every use of a source outside the pages that are only read. */
export const usesOf = (source: SourceId): Uses => {
  const told = allArrows.filter(({ meta }) => restsOn(meta.evidence, source))
  return {
    stages: places.flatMap((place) => (place.stage && isStageOn(place, source) ? [place.stage] : [])),
    moves: moveTypes.filter((type) => told.some(({ event }) => event === type)),
    options: [...new Set(told.flatMap(({ meta }) => (meta.kind === 'option' ? [meta.achieves] : [])))],
    rights: citing(rights, source),
    redLines: redLinesOn(source),
    deadlines: citing(deadlines, source),
    consequences: citing(consequences, source),
    bodies: citing(bodies, source),
    warnings: citing(warnings, source),
  }
}

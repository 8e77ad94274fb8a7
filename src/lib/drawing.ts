/** A drawing of a part of the chart, in units of a sixteenth of the text size; made by tools/map/ at build. */
import type { EventType } from '../../machines/collection/events.ts'
import type { DistrictId } from '../../machines/collection/graph.ts'
import type { Likelihood, StageId } from '../../machines/collection/vocabulary.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Who does it, as far as shapes tell: the lender and its collectors, a court or tribunal, the person. */
export type Side = 'others' | 'court' | 'you'

/** How a line is drawn: as likely as it is, or as a choice of one's own. */
export type Stroke = Likelihood | 'you'

/** A label at the head of one or more roads: what is done, as likely as the words say. */
export interface Tag extends Box {
  readonly event: EventType
  readonly to: StageId
  readonly side: Side
  readonly stroke: Stroke
  /** 常见, 可能/少见, 你 */
  readonly word: string
  readonly name: string
}

export interface Stop extends Box {
  readonly stage: StageId
  /** Of another district: drawn faintly, as where a road comes from or leads to. */
  readonly isNear: boolean
  readonly tags: readonly Tag[]
}

export interface Line {
  /** `from event to` of the road. */
  readonly road: string
  readonly stroke: Stroke
  /** Path data. */
  readonly path: string
  /** Where it joins other lines into the same label. */
  readonly joins: readonly { readonly x: number; readonly y: number }[]
}

/** The inside of a district: its stages in a column, the roads beside it. */
export interface Inside {
  readonly district: DistrictId
  readonly width: number
  readonly height: number
  readonly stops: readonly Stop[]
  readonly lines: readonly Line[]
}

export interface OverviewStop extends Box {
  readonly district: DistrictId
  /** A case can begin here. */
  readonly isStart: boolean
  /** How one comes here from where most begin. */
  readonly word?: string
}

/** All roads from one district to another. */
export interface Way extends Omit<Line, 'road'> {
  readonly from: DistrictId
  readonly to: DistrictId
  /** Tip of the arrow, and the side it comes from. */
  readonly head: { readonly x: number; readonly y: number; readonly isEast: boolean }
}

/** All districts, with the roads between two of them as one. */
export interface Overview {
  readonly width: number
  readonly height: number
  readonly stops: readonly OverviewStop[]
  /** Path data of the line that branches begin from. */
  readonly trunk: string
  readonly lines: readonly Way[]
}

export interface Drawings {
  readonly overview: Overview
  readonly insides: readonly Inside[]
}

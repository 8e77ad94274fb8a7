/** Where answers stand on the map. Brings the chart along: loaded only where there are answers. */
import { assess } from '../machines/assess.ts'
import { passagesTo, placeOf, roadKey, wayTo } from '../machines/collection/replay.ts'
import type { StageId } from '../machines/collection/vocabulary.ts'
import type { Facts } from '../machines/facts.ts'
import { isLikely } from '../machines/outlook.ts'
import { stages } from './content/zh-Hans/stages.ts'

export interface MarkedStage {
  readonly stage: StageId
  readonly name: string
}

export interface Marks {
  readonly here: MarkedStage
  readonly beside: readonly MarkedStage[]
  /** Every stage entered, in order. */
  readonly way: readonly MarkedStage[]
  /** Keys of the roads already taken, `from event to`. */
  readonly taken: readonly string[]
  /** Where what is common or possible leads. */
  readonly next: readonly MarkedStage[]
}

const named = (stage: StageId): MarkedStage => ({ stage, name: stages[stage].name })

/** What to mark for these answers. */
export const marksFor = (answers: Facts): Marks => {
  const { facts, headline, beside, next } = assess(answers)
  const place = placeOf(facts)
  const likely = next.filter(isLikely)
  const reached = new Set([headline, ...beside])
  const leads = new Set(likely.flatMap(({ leads: to }) => (to && !reached.has(to) ? [to] : [])))
  return {
    here: named(headline),
    beside: beside.map(named),
    way: wayTo(place).map(named),
    taken: passagesTo(place).map(roadKey),
    next: [...leads].map(named),
  }
}

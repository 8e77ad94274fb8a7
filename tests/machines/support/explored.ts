import { placeOf } from '../../../machines/collection/replay.ts'
import { type Arrow, after, arrows, enabledIn, eventOf, leadingGuardsIn, type Snapshot } from './chart.ts'
import { guardsHolding } from './seen.ts'
import { distinct, guardSpace } from './spaces.ts'

/** A place with all that guards say in it; `lookOf` leaves out those that only choose words. */
const fullLookOf = ({ value, context }: Snapshot) => `${JSON.stringify(value)} ${guardsHolding(context)}`

/** An eighth of all places is enough to set out from; the rest is reached by what happens there. */
export const placed: readonly Snapshot[] = distinct(
  guardSpace()
    .filter((_facts, place) => place % 8 === 0)
    .map((facts) => placeOf(facts).snapshot),
  fullLookOf,
)
/** Where answers lead, and where each arrow leads on from there, once for all that guards can decide. */
const explored = () => {
  const reached = [...placed]
  const seen = new Set(placed.map(fullLookOf))
  const taken = new Map<Arrow, Set<string>>(arrows.map((arrow) => [arrow, new Set()]))
  for (const place of reached) {
    const decided = String(leadingGuardsIn(place.context))
    for (const arrow of enabledIn(place)) {
      const before = taken.get(arrow)
      if (before?.has(decided)) continue
      before?.add(decided)
      const next = after(place, eventOf(arrow))
      if (!seen.has(fullLookOf(next))) reached.push(next)
      seen.add(fullLookOf(next))
    }
  }
  return { reached, taken: new Set(arrows.filter((arrow) => taken.get(arrow)?.size)) }
}
export const { reached, taken } = explored()

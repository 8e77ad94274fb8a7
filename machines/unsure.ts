/** Unsure is a real answer: each unsure one is replaced by its codes, and where that matters, the result says so. */
import type { EventType } from './collection/events.ts'
import { placingKey } from './collection/placing.ts'
import { movesAt, type Place, placeOf } from './collection/replay.ts'
import { type Likelihood, likelihoods, type StageId } from './collection/vocabulary.ts'
import { type FactId, type Facts, factIds, isMany } from './facts.ts'
import { applicable } from './questions.ts'
import { isUnsure, variantsOf } from './variants.ts'

export interface Uncertainty {
  /** The question whose true answer would settle it. */
  readonly settledBy: FactId
  /** Headlines that it could also be; empty where only next steps differ. */
  readonly headlines: readonly StageId[]
  /** Moves of the other side whose likelihood depends on it. */
  readonly moves: readonly EventType[]
}

interface Glimpse {
  readonly headline: StageId | undefined
  readonly likelihoods: ReadonlyMap<EventType, string>
}

/** Of an event that two regions know, the likelier word counts, as in the result. */
const glimpse = (place: Place): Glimpse => {
  const words = new Map<EventType, Likelihood>()
  for (const { event, outcome } of movesAt(place)) {
    if (outcome.kind !== 'move') continue
    const known = words.get(event)
    if (known === undefined || likelihoods.indexOf(outcome.likelihood) < likelihoods.indexOf(known))
      words.set(event, outcome.likelihood)
  }
  return { headline: place.stages[0]?.id, likelihoods: words }
}

const changedMoves = (base: Glimpse, others: readonly Glimpse[]): readonly EventType[] =>
  [...base.likelihoods.keys()].filter((event) =>
    others.some(
      (other) => other.likelihoods.has(event) && other.likelihoods.get(event) !== base.likelihoods.get(event),
    ),
  )

/**
 * Tries every unsure answer by itself, then the two most telling ones jointly.
 * @returns what could differ, the most telling question first; empty where nothing does
 */
export const uncertaintiesIn = (
  facts: Facts,
  trail: readonly EventType[],
  place: Place,
): readonly Uncertainty[] => {
  const unsure = factIds.filter((id) => isUnsure(facts, id))
  if (unsure.length === 0) return []
  const base = glimpse(place)
  const seen = new Map<string, Glimpse>([[placingKey(facts), base]])
  const look = (variant: Facts): Glimpse => {
    const kept = applicable(variant)
    const key = placingKey(kept)
    const known = seen.get(key) ?? glimpse(placeOf(kept, trail))
    seen.set(key, known)
    return known
  }
  const compare = (settledBy: FactId, variants: readonly Facts[]): Uncertainty => {
    const others = variants.map(look)
    const headlines = others.flatMap(({ headline }) =>
      headline && headline !== base.headline ? [headline] : [],
    )
    return { settledBy, headlines: [...new Set(headlines)], moves: changedMoves(base, others) }
  }
  const singles = unsure
    .map((id) => compare(id, variantsOf(facts, id)))
    .sort((a, b) => b.headlines.length - a.headlines.length || b.moves.length - a.moves.length)
  return withPair(singles, facts, compare).filter(
    ({ headlines, moves }) => headlines.length + moves.length > 0,
  )
}

/** Two unsure answers can matter only together; the first of them is then the one to settle. */
const withPair = (
  singles: readonly Uncertainty[],
  facts: Facts,
  compare: (settledBy: FactId, variants: readonly Facts[]) => Uncertainty,
): readonly Uncertainty[] => {
  const [first, second] = singles.filter(({ settledBy }) => !isMany(settledBy))
  if (!first || !second) return singles
  const joint = compare(
    first.settledBy,
    variantsOf(facts, first.settledBy).flatMap((variant) => variantsOf(variant, second.settledBy)),
  )
  return singles.map((single) =>
    single === first
      ? {
          ...single,
          headlines: [...new Set([...single.headlines, ...joint.headlines])],
          moves: [...new Set([...single.moves, ...joint.moves])],
        }
      : single,
  )
}

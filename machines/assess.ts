/** Facts in, plain data out: what a person is told, as ids. The words for the ids live in the content. */
import type { EventType } from './collection/events.ts'
import { proofsIn } from './collection/placing.ts'
import { enteringEvent, type Place, placeOf } from './collection/replay.ts'
import type { StageId } from './collection/vocabulary.ts'
import type { BodyId } from './complaints.ts'
import { type ConductId, conduct, entitledBy, evidenceFor, routeFor } from './conduct.ts'
import { type ContradictionId, contradictionsIn } from './contradictions.ts'
import type { AnyCode, FactId, Facts } from './facts.ts'
import type { LawId } from './law/register.ts'
import { type Outlook, outlookAt } from './outlook.ts'
import { applicable } from './questions.ts'
import type { RightId } from './rights.ts'
import { type Uncertainty, uncertaintiesIn } from './unsure.ts'

export type { Choice, NextStep, Outlook } from './outlook.ts'

export interface Assessment extends Outlook {
  /** The answers that were assessed: those that apply. */
  readonly facts: Facts
  /** Where an unsure answer could change the headline. */
  readonly uncertainties: readonly Uncertainty[]
  /** The answers that lead to the headline. */
  readonly why: readonly { readonly fact: FactId; readonly code: AnyCode }[]
  readonly redLines: readonly {
    readonly id: ConductId
    /** The rules it crosses; the strength of each stands in the register. */
    readonly evidence: readonly LawId[]
    /** What it entitles to, this line's own rights first. */
    readonly entitles: readonly RightId[]
    /** Who acts on it, the most urgent first. */
    readonly route: readonly BodyId[]
  }[]
  readonly contradictions: readonly ContradictionId[]
}

const whyAt = (facts: Facts, place: Place, headline: StageId): Assessment['why'] => {
  const event = enteringEvent(place, headline)
  const proofs = event === undefined ? [] : proofsIn(facts).filter(({ events }) => events.includes(event))
  if (proofs.length > 0) return proofs.map(({ fact, code }) => ({ fact, code }))
  const byFact = facts.overdue === undefined ? ('asker' as const) : ('overdue' as const)
  const code = facts[byFact]
  return code === undefined ? [] : [{ fact: byFact, code }]
}

/** The red lines that were crossed; the answers must be those that apply. */
export const redLinesIn = (facts: Facts): Assessment['redLines'] =>
  (facts.conduct ?? [])
    .filter((code): code is ConductId => code in conduct)
    .map((id) => ({
      id,
      evidence: evidenceFor(id, facts),
      entitles: entitledBy(id, facts),
      route: routeFor(id, facts),
    }))

/**
 * Assesses a set of answers, and where given, what follows from a what-if trail of events.
 * Answers that do not apply are left out; an unsure one is tried with each of its codes.
 */
export const assess = (given: Facts, trail: readonly EventType[] = []): Assessment => {
  const facts = applicable(given)
  const place = placeOf(facts, trail)
  const uncertainties = uncertaintiesIn(facts, trail, place)
  const outlook = outlookAt(place, uncertainties)
  return {
    facts,
    ...outlook,
    uncertainties,
    why: whyAt(facts, place, outlook.headline),
    redLines: redLinesIn(facts),
    contradictions: contradictionsIn(facts),
  }
}

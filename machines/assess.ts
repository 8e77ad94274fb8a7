/** Facts in, plain data out: what a person is told, as ids. The words for the ids live in the content. */
import type { EventType, MoveType, OptionType } from './collection/events.ts'
import type { Move, Option } from './collection/outcomes.ts'
import { proofsIn } from './collection/placing.ts'
import {
  type Arrow,
  carriedBy,
  enteringEvent,
  movesAt,
  optionsAt,
  type Place,
  placeOf,
} from './collection/replay.ts'
import { type Level, likelihoods, type StageId } from './collection/vocabulary.ts'
import { type BodyId, complaintRoute } from './complaints.ts'
import { type ConductId, conduct, evidenceFor, routeFor } from './conduct.ts'
import { type ConsequenceId, concerns, consequences, subjects } from './consequences.ts'
import { type ContradictionId, contradictionsIn } from './contradictions.ts'
import { type DeadlineId, isRunning } from './deadlines.ts'
import type { AnyCode, FactId, Facts } from './facts.ts'
import type { LawId } from './law/register.ts'
import { mayBeTimeBarred } from './limitation.ts'
import { applicable } from './questions.ts'
import { isGranted, type RightId } from './rights.ts'
import { type Uncertainty, uncertaintiesIn } from './unsure.ts'
import { type WarningId, warnings } from './warnings.ts'

export interface NextStep extends Move {
  readonly event: MoveType
  readonly leads?: StageId
  /** An unsure answer on which this step's likelihood depends. */
  readonly dependsOn?: FactId
}

export interface Choice extends Option {
  readonly event: OptionType
  readonly leads?: StageId
}

export interface Assessment {
  /** The answers that were assessed: those that apply. */
  readonly facts: Facts
  readonly headline: StageId
  readonly level: Level
  /** Active beside the headline, the most urgent first. */
  readonly beside: readonly StageId[]
  /** Where an unsure answer could change the headline. */
  readonly uncertainties: readonly Uncertainty[]
  /** The answers that lead to the headline. */
  readonly why: readonly { readonly fact: FactId; readonly code: AnyCode }[]
  /** The likely first, and among them what the present stages lead to; one step an event. */
  readonly next: readonly NextStep[]
  /** Ranked by when they are due, then by urgency; what may revive an old debt or only harms comes last. */
  readonly options: readonly Choice[]
  readonly rights: readonly RightId[]
  readonly redLines: readonly {
    readonly id: ConductId
    readonly evidence: readonly LawId[]
    readonly route: readonly BodyId[]
  }[]
  readonly complaintRoute: readonly BodyId[]
  readonly consequences: readonly ConsequenceId[]
  readonly deadlines: readonly DeadlineId[]
  readonly warnings: readonly WarningId[]
  readonly contradictions: readonly ContradictionId[]
}

const whens = ['now', 'week', 'later'] as const

const isMove = (arrow: Arrow): arrow is Arrow & { event: MoveType; outcome: Move } =>
  arrow.outcome.kind === 'move'
const isOption = (arrow: Arrow): arrow is Arrow & { event: OptionType; outcome: Option } =>
  arrow.outcome.kind === 'option'

const isLikely = ({ likelihood }: Move): boolean => likelihood === 'common' || likelihood === 'possible'

/** What is likely before what is rare; within that, what the present stages lead to before what starts anew. */
const moveRank = ({ outcome, urgency }: Arrow & { outcome: Move }): number =>
  (isLikely(outcome) ? 0 : 1000) +
  (urgency > 0 ? 0 : 500) +
  likelihoods.indexOf(outcome.likelihood) * 110 -
  urgency

const nextAt = (place: Place, uncertainties: readonly Uncertainty[]): readonly NextStep[] =>
  movesAt(place)
    .filter(isMove)
    .sort((a, b) => moveRank(a) - moveRank(b))
    .filter(({ event }, index, all) => all.findIndex((other) => other.event === event) === index)
    .map(({ event, outcome, leads }) => {
      const dependsOn = uncertainties.find(({ moves }) => moves.includes(event))?.settledBy
      return { event, ...outcome, ...(leads && { leads }), ...(dependsOn && { dependsOn }) }
    })

/** A warning about limitation is noise where the debt is recent. */
const withFittingCaution = (outcome: Option, facts: Facts): Option => {
  if (outcome.caution !== 'restartsLimitation' || mayBeTimeBarred(facts)) return outcome
  const { caution: _, ...rest } = outcome
  return rest
}

/** What only harms comes last; what confirms a debt that may be time-barred waits for advice. */
const choiceRank = ({ cost, caution, when, urgency }: Choice & { urgency: number }): number =>
  (cost === 'risk' ? 2000 : 0) +
  (caution === 'restartsLimitation' ? 1000 : 0) +
  whens.indexOf(when) * 200 -
  urgency

/** Two regions may offer the same thing; it is told once, where it is due first. */
const isFirstOfItsKind = (choice: Choice, index: number, all: readonly Choice[]): boolean =>
  all.findIndex(({ event, achieves }) => event === choice.event && achieves === choice.achieves) === index

const choicesAt = (place: Place, facts: Facts): readonly Choice[] =>
  optionsAt(place)
    .filter(isOption)
    .map(({ event, outcome, leads, urgency }) => ({
      event,
      ...withFittingCaution(outcome, facts),
      ...(leads && { leads }),
      urgency,
    }))
    .sort((a, b) => choiceRank(a) - choiceRank(b))
    .map(({ urgency: _, ...choice }) => choice)
    .filter(isFirstOfItsKind)

const rightsAt = (place: Place, facts: Facts): readonly RightId[] =>
  carriedBy(place, 'rights').filter((id) => isGranted(id, facts))

const deadlinesAt = (place: Place, facts: Facts): readonly DeadlineId[] =>
  carriedBy(place, 'deadlines').filter((id) => isRunning(id, facts))

/** One answer per subject and rank: a graver stage's word on the same subject comes first. */
const consequencesAt = (place: Place, facts: Facts): readonly ConsequenceId[] =>
  carriedBy(place, 'consequences')
    .filter((id) => concerns(id, facts))
    .sort(
      (a, b) =>
        subjects.indexOf(consequences[a].subject) - subjects.indexOf(consequences[b].subject) ||
        consequences[b].rank - consequences[a].rank,
    )

const whyAt = (facts: Facts, place: Place, headline: StageId): Assessment['why'] => {
  const event = enteringEvent(place, headline)
  const proofs = event === undefined ? [] : proofsIn(facts).filter(({ events }) => events.includes(event))
  if (proofs.length > 0) return proofs.map(({ fact, code }) => ({ fact, code }))
  const byFact = facts.overdue === undefined ? ('asker' as const) : ('overdue' as const)
  const code = facts[byFact]
  return code === undefined ? [] : [{ fact: byFact, code }]
}

const redLinesIn = (facts: Facts): Assessment['redLines'] =>
  (facts.conduct ?? [])
    .filter((code): code is ConductId => code in conduct)
    .map((id) => ({ id, evidence: evidenceFor(id, facts), route: routeFor(id, facts) }))

const warningsIn = (facts: Facts): readonly WarningId[] =>
  (Object.keys(warnings) as WarningId[]).filter((id) => warnings[id].when(facts))

/**
 * Assesses a set of answers, and where given, what follows from a what-if trail of events.
 * Answers that do not apply are left out; an unsure one is tried with each of its codes.
 */
export const assess = (given: Facts, trail: readonly EventType[] = []): Assessment => {
  const facts = applicable(given)
  const place = placeOf(facts, trail)
  const [headline, ...beside] = place.stages
  if (!headline) throw new Error('The chart has an active state without a stage')
  const uncertainties = uncertaintiesIn(facts, trail, place)
  return {
    facts,
    headline: headline.id,
    level: headline.level,
    beside: beside.map(({ id }) => id).filter((id) => id !== 'overdue'),
    uncertainties,
    why: whyAt(facts, place, headline.id),
    next: nextAt(place, uncertainties),
    options: choicesAt(place, facts),
    rights: rightsAt(place, facts),
    redLines: redLinesIn(facts),
    complaintRoute: complaintRoute(facts),
    consequences: consequencesAt(place, facts),
    deadlines: deadlinesAt(place, facts),
    warnings: warningsIn(facts),
    contradictions: contradictionsIn(facts),
  }
}

/** What a place in the chart tells, as ids: everything of a result that follows from where one stands. */
import type { MoveType, OptionType } from './collection/events.ts'
import type { Move, Option } from './collection/outcomes.ts'
import { type Arrow, arrowsAt, carriedBy, knownAt, type Place } from './collection/replay.ts'
import { type Level, likelihoods, type StageId } from './collection/vocabulary.ts'
import { type BodyId, complaintRoute } from './complaints.ts'
import { type ConsequenceId, concerns, consequences, subjects } from './consequences.ts'
import { type DeadlineId, isRunning } from './deadlines.ts'
import type { FactId, Facts } from './facts.ts'
import { mayBeTimeBarred } from './limitation.ts'
import { isGranted, type RightId } from './rights.ts'
import type { Uncertainty } from './unsure.ts'
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

/** What follows from where one stands, and from what is known there. */
export interface Outlook {
  readonly headline: StageId
  readonly level: Level
  /** Active beside the headline, the most urgent first. */
  readonly beside: readonly StageId[]
  /** The likely first, and among them what the present stages lead to; one step an event. */
  readonly next: readonly NextStep[]
  /** Ranked by when they are due, then by urgency; what may revive an old debt or only harms comes last. */
  readonly options: readonly Choice[]
  readonly rights: readonly RightId[]
  readonly complaintRoute: readonly BodyId[]
  readonly consequences: readonly ConsequenceId[]
  readonly deadlines: readonly DeadlineId[]
  readonly warnings: readonly WarningId[]
}

const whens = ['now', 'week', 'later'] as const

const isMove = (arrow: Arrow): arrow is Arrow & { event: MoveType; outcome: Move } =>
  arrow.outcome.kind === 'move'
const isOption = (arrow: Arrow): arrow is Arrow & { event: OptionType; outcome: Option } =>
  arrow.outcome.kind === 'option'

/** 常见 or 可能: what has to be reckoned with. */
export const isLikely = ({ likelihood }: Move): boolean =>
  likelihood === 'common' || likelihood === 'possible'

/** What is likely before what is rare; within that, what the present stages lead to before what starts anew. */
const moveRank = ({ outcome, urgency }: Arrow & { outcome: Move }): number =>
  (isLikely(outcome) ? 0 : 1000) +
  (urgency > 0 ? 0 : 500) +
  likelihoods.indexOf(outcome.likelihood) * 110 -
  urgency

/** Told once, with where it leads in any part of the case, also where the word comes from a part that it leaves as it is. */
const nextAmong = (arrows: readonly Arrow[], uncertainties: readonly Uncertainty[]): readonly NextStep[] =>
  arrows
    .filter(isMove)
    .sort((a, b) => moveRank(a) - moveRank(b))
    .filter(({ event }, index, all) => all.findIndex((other) => other.event === event) === index)
    .map(({ event, outcome, ...arrow }) => {
      const leads = arrow.leads ?? arrows.find((other) => other.event === event && other.leads)?.leads
      const dependsOn = uncertainties.find(({ moves }) => moves.includes(event))?.settledBy
      return { event, ...outcome, ...(leads && { leads }), ...(dependsOn && { dependsOn }) }
    })

/** A warning about limitation is noise where the debt is recent. */
const withFittingCaution = (outcome: Option, facts: Facts): Option => {
  if (outcome.caution !== 'restartsLimitation' || mayBeTimeBarred(facts)) return outcome
  const { caution: _, ...rest } = outcome
  return rest
}

/**
 * What only harms comes last; what confirms a debt that may be time-barred waits for advice. Within a stage, whoever is in
 * danger is out of it before it is proved.
 */
const choiceRank = ({ event, cost, caution, when, urgency }: Choice & { urgency: number }): number =>
  (cost === 'risk' ? 2000 : 0) +
  (caution === 'restartsLimitation' ? 1000 : 0) +
  whens.indexOf(when) * 200 +
  (event === 'borrower.keepsProof' || event === 'contact.keepsProof' ? 0.5 : 0) -
  urgency

/** Two regions may offer the same thing; it is told once, where it is due first. */
const isFirstOfItsKind = (choice: Choice, index: number, all: readonly Choice[]): boolean =>
  all.findIndex(({ event, achieves }) => event === choice.event && achieves === choice.achieves) === index

const choicesAmong = (arrows: readonly Arrow[], facts: Facts): readonly Choice[] =>
  arrows
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

const warningsIn = (facts: Facts): readonly WarningId[] =>
  (Object.keys(warnings) as WarningId[]).filter((id) => warnings[id].when(facts))

/** Reads a place, with the answers and what a trail has added to them. */
export const outlookAt = (place: Place, uncertainties: readonly Uncertainty[] = []): Outlook => {
  const known = knownAt(place)
  const arrows = arrowsAt(place)
  const [headline, ...beside] = place.stages
  if (!headline) throw new Error('The chart has an active state without a stage')
  return {
    headline: headline.id,
    level: headline.level,
    beside: beside.map(({ id }) => id).filter((id) => id !== 'overdue'),
    next: nextAmong(arrows, uncertainties),
    options: choicesAmong(arrows, known),
    rights: rightsAt(place, known),
    complaintRoute: complaintRoute(known),
    consequences: consequencesAt(place, known),
    deadlines: deadlinesAt(place, known),
    warnings: warningsIn(known),
  }
}

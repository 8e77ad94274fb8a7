/**
 * What-if: a trail is a list of events, and that is all. Taking a step appends one, going back drops the last,
 * and every page is replayed from the answers and the trail.
 */
import { assess, type Choice, type NextStep, type Outlook } from '../assess.ts'
import { trailLimit } from '../code/packing.ts'
import { type EventType, events, isOptionType } from '../collection/events.ts'
import { canHappen, placeAfterStep, placeOf } from '../collection/replay.ts'
import type { StageId } from '../collection/vocabulary.ts'
import type { Facts } from '../facts.ts'
import { applicable } from '../questions.ts'

/** Most events in a trail: as many as a code carries (`trailLimit` of the packing). */
export const longestTrail = trailLimit

/** Answers of one's own and what is tried out on them. Two of them can stand side by side. */
export interface Branch {
  readonly facts: Facts
  readonly trail: readonly EventType[]
}

/** One way on from here. */
export interface Step {
  readonly event: EventType
  /** Whose step it is. One of the other side is nobody's promise. */
  readonly by: 'person' | 'other'
  /** What the result says about it; more than one where several regions know the same option. */
  readonly told: readonly (NextStep | Choice)[]
  /** The most urgent stage it leads to; none where it moves nothing or only leaves a stage. */
  readonly leads?: StageId
}

/** Why a trail is refused: an event unknown to this edition, one that cannot happen there, or too many. */
export type TrailProblem = 'unknownEvent' | 'cannotHappen' | 'tooLong'

export type Walked =
  | { readonly ok: true; readonly trail: readonly EventType[] }
  | {
      readonly ok: false
      readonly problem: TrailProblem
      /** Which event is refused, from 0. */
      readonly at: number
      /** The steps before it, all of which can be taken. */
      readonly valid: readonly EventType[]
    }

/** The steps that a result offers; for callers that have looked at the branch already. */
export const stepsIn = ({ next, options }: Pick<Outlook, 'next' | 'options'>): readonly Step[] => {
  const told = new Map<EventType, (NextStep | Choice)[]>()
  for (const one of [...next, ...options]) told.set(one.event, [...(told.get(one.event) ?? []), one])
  return [...told].map(([event, some]) => {
    const leads = some.map((one) => one.leads).find((stage) => stage !== undefined)
    return { event, by: isOptionType(event) ? 'person' : 'other', told: some, ...(leads && { leads }) }
  })
}

/**
 * Every step that can be taken from here, each event once: what the other side may do, then what the person can
 * do, both ranked as in the result. A full trail takes none.
 */
export const stepsAt = ({ facts, trail }: Branch): readonly Step[] =>
  trail.length < longestTrail ? stepsIn(assess(facts, trail)) : []

/** Can this event be taken here? True exactly for the events of `stepsAt`. */
export const canTake = ({ facts, trail }: Branch, event: EventType): boolean =>
  trail.length < longestTrail && canHappen(placeOf(applicable(facts), trail), event)

/** The branch with one more step; undefined where it cannot be taken. */
export const taking = (branch: Branch, event: EventType): Branch | undefined =>
  canTake(branch, event) ? { ...branch, trail: [...branch.trail, event] } : undefined

/** The branch as it was before its last steps; without a trail it stays as it is. */
export const backTo = (branch: Branch, length: number): Branch => ({
  ...branch,
  trail: branch.trail.slice(0, Math.max(0, length)),
})

const isKnown = (type: string | undefined): type is EventType => events.some((known) => known === type)

/** Checks a trail from outside, step by step. Never throws. */
export const walk = (facts: Facts, trail: readonly (string | undefined)[]): Walked => {
  const valid: EventType[] = []
  const refused = (problem: TrailProblem): Walked => ({ ok: false, problem, at: valid.length, valid })
  let place = placeOf(applicable(facts))
  for (const event of trail) {
    if (!isKnown(event)) return refused('unknownEvent')
    if (valid.length >= longestTrail) return refused('tooLong')
    if (!canHappen(place, event)) return refused('cannotHappen')
    place = placeAfterStep(place, event)
    valid.push(event)
  }
  return { ok: true, trail: valid }
}

/** Can all of it be walked from these answers? */
export const canWalk = (facts: Facts, trail: readonly EventType[]): boolean =>
  trail.length === 0 || walk(facts, trail).ok

/** The branch with other answers: of its trail it keeps what can still happen. */
export const reanswered = ({ trail }: Branch, facts: Facts): Branch => {
  const walked = walk(facts, trail)
  return { facts, trail: walked.ok ? walked.trail : walked.valid }
}

/** The trail as a code carries it: places in the list of events. */
export const spelledTrail = (trail: readonly EventType[]): readonly number[] =>
  trail.map((event) => events.indexOf(event))

/**
 * The trail that a code carried, checked against the answers it came with. Where it is refused, a page shows the
 * result that the trail starts from and says so: half of somebody's trail would be a different statement.
 */
export const readTrail = (facts: Facts, spelled: readonly number[]): Walked =>
  walk(
    facts,
    spelled.map((place) => events[place]),
  )

/**
 * What-if: a trail is a list of events, and that is all. Taking a step appends one, going back drops the last,
 * and every page is replayed from the answers and the trail.
 */
import type { Choice, NextStep, Outlook } from '../assess.ts'
import { trailLimit } from '../code/packing.ts'
import { type EventType, events, isEventType, isOptionType } from '../collection/events.ts'
import { canHappen, type Place, placeAfterStep, placeOf } from '../collection/replay.ts'
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

/** One's own step that only risks something. */
export const isRisk = ({ told }: Step): boolean =>
  told.some((one) => one.kind === 'option' && one.cost === 'risk')

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

/**
 * The steps that a result offers, each event once: what the other side may do, then what the person can do, both ranked
 * as in the result. A full trail takes none of them.
 */
export const stepsIn = ({ next, options }: Pick<Outlook, 'next' | 'options'>): readonly Step[] => {
  const told = new Map<EventType, (NextStep | Choice)[]>()
  for (const one of [...next, ...options]) told.set(one.event, [...(told.get(one.event) ?? []), one])
  return [...told].map(([event, some]) => {
    const leads = some.map((one) => one.leads).find((stage) => stage !== undefined)
    return { event, by: isOptionType(event) ? 'person' : 'other', told: some, ...(leads && { leads }) }
  })
}

/** A trail as far as it can be walked. */
interface Along<Spot> {
  /** Where it began, and where each step led. */
  readonly spots: readonly Spot[]
  /** The last of them. */
  readonly here: Spot
  readonly walked: readonly EventType[]
  /** Why it goes no further; absent at its end. */
  readonly problem?: TrailProblem
}

/** Walks a trail from outside, step by step; `after` says where each step leads. Never throws. */
export const along = <Spot extends { readonly place: Place }>(
  start: Spot,
  trail: readonly (string | undefined)[],
  after: (from: Spot, event: EventType) => Spot,
): Along<Spot> => {
  const spots = [start]
  const walked: EventType[] = []
  let here = start
  const refused = (problem: TrailProblem): Along<Spot> => ({ spots, here, walked, problem })
  for (const event of trail) {
    if (event === undefined || !isEventType(event)) return refused('unknownEvent')
    if (walked.length >= longestTrail) return refused('tooLong')
    if (!canHappen(here.place, event)) return refused('cannotHappen')
    here = after(here, event)
    spots.push(here)
    walked.push(event)
  }
  return { spots, here, walked }
}

/** Checks a trail from outside. Never throws. */
export const walk = (facts: Facts, trail: readonly (string | undefined)[]): Walked => {
  const start = { place: placeOf(applicable(facts)) }
  const { walked, problem } = along(start, trail, ({ place }, event) => ({
    place: placeAfterStep(place, event),
  }))
  return problem ? { ok: false, problem, at: walked.length, valid: walked } : { ok: true, trail: walked }
}

/** Can all of it be walked from these answers? */
export const canWalk = (facts: Facts, trail: readonly EventType[]): boolean =>
  trail.length === 0 || walk(facts, trail).ok

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

/**
 * 怎样才能结束: ways from here to an end, as events of the chart. A way is not a promise: where the other side has to
 * act, the step says so, with the word for how likely it is.
 */
import { type EventType, isOptionType } from '../collection/events.ts'
import type { Outcome } from '../collection/outcomes.ts'
import { type Moving, movingFrom, type Place, placeOf, regionsAt } from '../collection/replay.ts'
import { likelihoods, type StageId } from '../collection/vocabulary.ts'
import { applicable } from '../questions.ts'
import type { Branch } from './steps.ts'

export interface WayStep {
  readonly event: EventType
  readonly by: 'person' | 'other'
  /** What the result would say about it there: how likely, or what it costs. */
  readonly outcome: Outcome
  /** The headline after it. */
  readonly leads: StageId
}

export interface Way {
  /** The stage in `closed` that it leads to. */
  readonly end: StageId
  readonly steps: readonly WayStep[]
  /** Does it need everything paid at once? */
  readonly paysAtOnce: boolean
  /** Does the other side have to act? */
  readonly needsOther: boolean
  /** Does it lead through something that harms, because no other way is known? */
  readonly isHard: boolean
}

/** More than any number of ordinary steps: harm is taken only where there is nothing else. */
const harm = 10_000

/** Does this lead into something graver than where one stands now, or that has to be dealt with at once? */
const isGraver = (from: Place, to: Place): boolean =>
  (to.stages[0]?.urgency ?? 0) > (from.stages[0]?.urgency ?? 0) ||
  to.stages.some(({ id, level }) => level === 'now' && !from.stages.some((stage) => stage.id === id))

/**
 * What a step weighs on a way that begins at `start`. One's own weighs least; of the other side's, the likelier
 * less. Harm is an option that only risks something, and a move of the other side into something graver.
 */
export const weightOf = ({ outcome, to }: Moving, start: Place): number => {
  if (outcome.kind === 'option') return outcome.cost === 'risk' ? harm : 1
  return isGraver(start, to) ? harm : 100 * (1 + likelihoods.indexOf(outcome.likelihood))
}

interface Found {
  readonly place: Place
  readonly weight: number
  readonly taken: readonly Moving[]
}

const isOver = ({ stages: [first] }: Place): boolean => first?.place === 'end'
const keyOf = ({ snapshot: { value } }: Place): string => JSON.stringify(value)

const lightest = (queue: readonly Found[]): Found | undefined =>
  queue.reduce<Found | undefined>((best, one) => (best && best.weight <= one.weight ? best : one), undefined)

/** The lightest way to every end within one part of the case, by Dijkstra's algorithm. */
const search = (start: Place, region: string | undefined, bound: number): readonly Found[] => {
  const ends: Found[] = []
  const done = new Set<string>()
  let queue: readonly Found[] = [{ place: start, weight: 0, taken: [] }]
  for (let here = lightest(queue); here && here.weight < bound; here = lightest(queue)) {
    const { place, weight, taken } = here
    queue = queue.filter((one) => one !== here)
    if (done.has(keyOf(place))) continue
    done.add(keyOf(place))
    if (isOver(place)) ends.push(here)
    else
      queue = [
        ...queue,
        ...movingFrom(place, region).map((step) => ({
          place: step.to,
          weight: weight + weightOf(step, start),
          taken: [...taken, step],
        })),
      ]
  }
  return ends
}

const asStep = ({ event, outcome, to }: Moving): readonly WayStep[] => {
  const leads = to.stages[0]?.id
  return leads
    ? [{ event, by: isOptionType(event) ? ('person' as const) : ('other' as const), outcome, leads }]
    : []
}

const asWay = ({ place, taken, weight }: Found): readonly Way[] => {
  const end = place.stages[0]?.id
  if (!end) return []
  return [
    {
      end,
      steps: taken.flatMap(asStep),
      paysAtOnce: taken.some(({ event }) => event === 'borrower.paysInFull'),
      needsOther: taken.some(({ event }) => !isOptionType(event)),
      isHard: weight >= harm,
    },
  ]
}

/**
 * Parts of an overdue debt leave each other where they are, and none lets another end (`ways.test.ts`), so each is
 * searched by itself: a dozen places instead of thousands.
 */
const searchAll = (start: Place, bound: number): readonly Found[] => {
  const regions = regionsAt(start)
  return regions.length > 0
    ? regions.flatMap((region) => search(start, region, bound))
    : search(start, undefined, bound)
}

/**
 * The easiest way to every end there is: as few and as likely steps of the other side as can be, then as few of
 * one's own. The easiest comes first. Empty where it is over already.
 */
export const waysToEnd = ({ facts, trail }: Branch): readonly Way[] => {
  const start = placeOf(applicable(facts), trail)
  if (isOver(start)) return []
  const gentle = searchAll(start, harm)
  const found = gentle.length > 0 ? gentle : searchAll(start, Number.POSITIVE_INFINITY)
  const ranked = [...found].sort((a, b) => a.weight - b.weight)
  const isEasiest = ({ place }: Found, at: number) =>
    ranked.findIndex((other) => other.place.stages[0]?.id === place.stages[0]?.id) === at
  return ranked.filter(isEasiest).flatMap(asWay)
}

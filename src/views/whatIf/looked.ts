import { type EventType, isEventType } from '../../../machines/collection/events.ts'
import { canHappen, type Place, placeAfterStep, placeOf } from '../../../machines/collection/replay.ts'
import { type Branch, longestTrail, type Step, stepsIn } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { type Outlook, outlookAt } from '../../../machines/outlook.ts'
import { applicable } from '../../../machines/questions.ts'
import type { TriedBranch } from '../../../machines/session/trying.ts'

/** A branch with everything that its page tells. */
export interface Looked {
  readonly branch: Branch
  /** Where the trail has led. */
  readonly here: Outlook
  /** Before the last step; absent without one. */
  readonly before?: Outlook
  /** The steps taken, as they were offered where they were taken. */
  readonly taken: readonly Step[]
}

interface Spot {
  readonly place: Place
  readonly outlook: Outlook
  readonly next: Map<EventType, Spot>
}

const spotAt = (place: Place): Spot => ({ place, outlook: outlookAt(place), next: new Map() })

/** One step further, replayed only the first time. */
const spotAfter = ({ place, next }: Spot, event: EventType): Spot => {
  const known = next.get(event) ?? spotAt(placeAfterStep(place, event))
  next.set(event, known)
  return known
}

/** The spots of a trail, as far as it can be walked: answers may have changed since it was. */
const spotsOf = (start: Spot, trail: readonly string[]) => {
  const spots: Spot[] = [start]
  const walked: EventType[] = []
  let here = start
  for (const event of trail.slice(0, longestTrail)) {
    if (!isEventType(event) || !canHappen(here.place, event)) break
    here = spotAfter(here, event)
    spots.push(here)
    walked.push(event)
  }
  return { spots, walked, here }
}

interface Known {
  readonly facts: Facts
  readonly start: Spot
}

/** Reads a branch off the chart; `own` are the answers where it has none of its own. */
export type Looker = (tried: TriedBranch, own: Facts) => Looked

/** Remembers where each step has led, so that a step costs one step and going back nothing. */
export const createLooker = (): Looker => {
  const known = new WeakMap<Facts, Known>()
  const startFrom = (answers: Facts): Known => {
    const found = known.get(answers)
    if (found) return found
    const facts = applicable(answers)
    const fresh = { facts, start: spotAt(placeOf(facts)) }
    known.set(answers, fresh)
    return fresh
  }
  return ({ answers, trail }, own) => {
    const { facts, start } = startFrom(answers ?? own)
    const { spots, walked, here } = spotsOf(start, trail)
    const before = spots[spots.length - 2]?.outlook
    const taken = walked.flatMap((event, index) => {
      const from = spots[index]?.outlook
      return from ? stepsIn(from).filter((offered) => offered.event === event) : []
    })
    return { branch: { facts, trail: walked }, here: here.outlook, ...(before && { before }), taken }
  }
}

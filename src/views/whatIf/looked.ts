import type { EventType } from '../../../machines/collection/events.ts'
import { type Place, placeAfterStep, placeOf } from '../../../machines/collection/replay.ts'
import { type Changes, changesBetween } from '../../../machines/explore/changes.ts'
import { along, type Branch, type Step, stepsIn } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { type Outlook, outlookAt } from '../../../machines/outlook.ts'
import { applicable } from '../../../machines/questions.ts'
import type { TriedBranch } from '../../../machines/session/trying.ts'

/** A branch with everything that its page tells. */
export interface Looked {
  readonly branch: Branch
  /** Where the trail has led. */
  readonly here: Outlook
  /** Before the first step. */
  readonly start: Outlook
  /** Before the last step, and what that step changed; absent without one. */
  readonly before?: Outlook
  readonly changes?: Changes
  /** The steps taken, as they were offered where they were taken. */
  readonly taken: readonly Step[]
}

interface Spot {
  readonly place: Place
  readonly outlook: Outlook
  /** By the step that leads here. */
  readonly changes?: Changes
  readonly next: Map<EventType, Spot>
  /** What the page tells of it, once it has been looked at. */
  looked?: Looked
}

const spotAt = (place: Place): Spot => ({ place, outlook: outlookAt(place), next: new Map() })

const oneFurther = ({ place, outlook }: Spot, event: EventType): Spot => {
  const spot = spotAt(placeAfterStep(place, event))
  return { ...spot, changes: changesBetween(outlook, spot.outlook) }
}

/** One step further, replayed only the first time. */
const spotAfter = (from: Spot, event: EventType): Spot => {
  const known = from.next.get(event) ?? oneFurther(from, event)
  from.next.set(event, known)
  return known
}

interface Known {
  readonly facts: Facts
  readonly start: Spot
}

/** `own` are the answers where a branch has none. */
export interface Looker {
  /** Reads a branch off the chart; the same trail from the same answers gives the same object. */
  readonly look: (tried: TriedBranch, own: Facts) => Looked
  /** Replays one more of the steps offered there, so that taking it costs nothing; false when all are known. */
  readonly ahead: (tried: TriedBranch, own: Facts) => boolean
}

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
  const tell = ({ facts, start }: Known, trail: readonly string[]): Looked => {
    const { spots, here, walked } = along(start, trail, spotAfter)
    const before = spots[walked.length - 1]?.outlook
    const taken = walked.flatMap((event, index) => {
      const from = spots[index]?.outlook
      return from ? stepsIn(from).filter((offered) => offered.event === event) : []
    })
    here.looked ??= {
      branch: { facts, trail: walked },
      here: here.outlook,
      start: start.outlook,
      ...(before && { before }),
      ...(here.changes && { changes: here.changes }),
      taken,
    }
    return here.looked
  }
  return {
    look: ({ answers, trail }, own) => tell(startFrom(answers ?? own), trail),
    ahead: ({ answers, trail }, own) => {
      const { here } = along(startFrom(answers ?? own).start, trail, spotAfter)
      const [next, ...rest] = stepsIn(here.outlook).filter(({ event }) => !here.next.has(event))
      if (next) spotAfter(here, next.event)
      return rest.length > 0
    },
  }
}

import { type EventType, events } from '../../../machines/collection/events.ts'
import { canHappen, type Place, placeAfterStep, placeOf } from '../../../machines/collection/replay.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { type Arrow, enabledIn, isActive, nodes } from '../support/chart.ts'
import { distinct, pairSpace, randomSpace } from '../support/spaces.ts'

/** A branch with the place it leads to, so that nothing is replayed twice. */
export interface Reached extends Branch {
  readonly place: Place
}

export const reachedBy = (facts: Facts, trail: readonly EventType[] = []): Reached => ({
  facts,
  trail,
  place: placeOf(facts, trail),
})

export const eventsAt = ({ place }: Reached): readonly EventType[] =>
  events.filter((event) => canHappen(place, event))
export const oneFurther = ({ facts, trail, place }: Reached, event: EventType): Reached => ({
  facts,
  trail: [...trail, event],
  place: placeAfterStep(place, event),
})

/** Every so many of the whole space, the same in every run. */
export const thinned = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_item, place) => place % step === 0)

const pairs = pairSpace()
const random = randomSpace()
/** Answers from every part of the space: each question and code, and larger sets. */
export const someFacts = (step: number): readonly Facts[] => [
  ...thinned(pairs, step),
  ...thinned(random, step),
]

const atoms = nodes.filter(({ type, key }) => type === 'atomic' && key !== 'placing')
const activeIn = ({ place }: Reached): readonly string[] =>
  atoms.filter((node) => isActive(place.snapshot, node)).map(({ id }) => id)
const stagesIn = ({ place }: Reached): string => place.stages.map(({ id }) => id).join()

const further = (some: readonly Reached[]): readonly Reached[] =>
  distinct(
    some.flatMap((one) => eventsAt(one).map((event) => oneFurther(one, event))),
    stagesIn,
  )

/** For every state node, the first few branches of at most two steps that reach it. */
export const everyNode = (each: number): readonly Reached[] => {
  const near = distinct(
    someFacts(30).map((facts) => reachedBy(facts)),
    stagesIn,
  )
  const next = further(thinned(near, 2))
  const counts = new Map<string, number>()
  const chosen = [...near, ...next, ...further(thinned(next, 5))].filter((one) => {
    const active = activeIn(one)
    const isWanted = active.some((id) => (counts.get(id) ?? 0) < each)
    if (isWanted) for (const id of active) counts.set(id, (counts.get(id) ?? 0) + 1)
    return isWanted
  })
  const never = atoms.filter(({ id }) => !counts.has(id)).map(({ id }) => id)
  if (never.length > 0) throw new Error(`No branch reaches ${never}`)
  return chosen
}

/** What takes more than two steps to come to: talks that failed before or during enforcement, a letter after mediation. */
const rare: readonly Reached[] = [
  reachedBy({ asker: 'borrower', overdue: 'months', received: ['enforcement'] }, [
    'borrower.asksForPlan',
    'lender.refusesPlan',
  ]),
  reachedBy({ asker: 'borrower', overdue: 'months', received: ['enforcement'] }, [
    'borrower.asksForPlan',
    'lender.acceptsPlan',
    'borrower.missesPlan',
  ]),
  reachedBy({ asker: 'borrower', overdue: 'months', received: ['mediation'] }, [
    'borrower.declinesMediation',
    'lender.sendsLawyerLetter',
  ]),
]

/** The branches of `everyNode`, and more sets of answers until every arrow of the chart can be taken from one of them. */
export const everyArrow = (): readonly Reached[] => {
  const ahead = new Set<Arrow>()
  const hasNew = ({ place }: Reached): boolean => {
    const before = ahead.size
    for (const arrow of enabledIn(place.snapshot)) ahead.add(arrow)
    return ahead.size > before
  }
  const chosen = everyNode(1)
  chosen.forEach(hasNew)
  const answers = someFacts(8).map((facts) => reachedBy(facts))
  const more = [...chosen, ...answers.filter(hasNew)]
  const later = more.flatMap((one) => eventsAt(one).map((event) => oneFurther(one, event)))
  return [...more, ...later.filter(hasNew), ...rare.filter(hasNew)]
}

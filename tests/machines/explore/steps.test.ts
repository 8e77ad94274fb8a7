import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../../machines/assess.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { type EventType, events } from '../../../machines/collection/events.ts'
import { canHappen, placeOf } from '../../../machines/collection/replay.ts'
import {
  type Branch,
  longestTrail,
  readTrail,
  spelledTrail,
  stepsIn,
  walk,
} from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { outlookAt } from '../../../machines/outlook.ts'
import type { TriedBranch } from '../../../machines/session/trying.ts'
import { createLooker, type Looked } from '../../../src/views/whatIf/looked.ts'
import { remembered } from '../support/answers.ts'
import { seed, sureFacts } from '../support/arbitraries.ts'
import { checks } from '../support/assessments.ts'
import { arrows, eventOf, nameOf, takenOn } from '../support/chart.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { guardsHolding } from '../support/seen.ts'
import { eventsAt, everyArrow, oneFurther, type Reached, reachedBy } from './branches.ts'

const none: Faults = {}
const shown = ({ facts, trail }: Branch) => ({ facts, trail })
const from = everyArrow()

test('every arrow and every event of the chart is among the steps taken here, one’s own and the other side’s', () => {
  const taken = new Set(
    from.flatMap((one) => eventsAt(one).flatMap((event) => takenOn(one.place.snapshot, event))),
  )
  expect(arrows.filter((arrow) => !taken.has(arrow)).map(nameOf)).toEqual([])
  const happened = new Set([...taken].map(eventOf))
  expect(events.filter((event) => !happened.has(event))).toEqual([])
})

/** What must hold wherever a trail leads, as for answers. */
const isSound = remembered(
  ({ place }: Reached): readonly string[] => {
    const told = outlookAt(place)
    return [
      ...checks['the headline is the most urgent stage, and nothing beside it is graver']({
        ...assess({}),
        ...told,
      }),
      ...unless(told.rights.length > 0, `${told.headline} without a right`),
      ...unless(told.options.length >= 3, `${told.headline} with ${told.options.length} options`),
      ...unless(told.consequences.length > 0, `${told.headline} without a consequence`),
    ]
  },
  ({ place: { snapshot } }) => `${JSON.stringify(snapshot.value)} ${guardsHolding(snapshot.context)}`,
)

test('at every state node, exactly the events that can happen are offered as steps', () => {
  expect(
    faultsIn(
      from,
      (one) => {
        const steps = stepsIn(assess(one.facts, one.trail))
        const offered = steps.map(({ event }) => event)
        return [
          ...unless(new Set(offered).size === offered.length, 'a step twice'),
          ...unless(String(offered.toSorted()) === String(eventsAt(one).toSorted()), `offers ${offered}`),
          ...steps.filter(({ told }) => told.length === 0).map(({ event }) => `${event} says nothing`),
        ]
      },
      shown,
    ),
  ).toEqual(none)
})

test('every step from every state node works, leads to the stage that it shows, and shows one where it enters one', () => {
  expect(
    faultsIn(
      from,
      (one) =>
        stepsIn(outlookAt(one.place)).flatMap(({ event, leads }) => {
          const next = oneFurther(one, event)
          const had = one.place.stages.map(({ id }) => id)
          const entered = next.place.stages.map(({ id }) => id).filter((id) => !had.includes(id))
          const isThere = !leads || next.place.stages.some(({ id }) => id === leads)
          return [
            ...isSound(next),
            ...unless(isThere, `${event} does not lead to ${leads}`),
            ...unless(leads !== undefined || entered.length === 0, `${event} does not show ${entered}`),
          ]
        }),
      shown,
    ),
  ).toEqual(none)
})

test('every pair of steps from every state node works', () => {
  let pairs = 0
  expect(
    faultsIn(
      from.flatMap((one) => eventsAt(one).map((event) => oneFurther(one, event))),
      (one) =>
        eventsAt(one).flatMap((event) => {
          pairs++
          return isSound(oneFurther(one, event))
        }),
      shown,
    ),
  ).toEqual(none)
  expect(pairs).toBeGreaterThan(10_000)
})

/** Whatever can be taken, at random: the first possible event from a random place in the list on. */
const wandering = (one: Reached, number: number): Reached => {
  const event = [...events.slice(number), ...events.slice(0, number)].find((type) =>
    canHappen(one.place, type),
  )
  return event ? oneFurther(one, event) : one
}

/** 500 sets of answers, each with 20 trails of four steps. */
const walked: readonly Reached[] = fc
  .sample(
    fc.record({
      facts: sureFacts,
      trails: fc.array(fc.array(fc.nat({ max: events.length - 1 }), { minLength: 4, maxLength: 4 }), {
        minLength: 20,
        maxLength: 20,
      }),
    }),
    { seed, numRuns: 500 },
  )
  .flatMap(({ facts, trails }) => {
    const start = reachedBy(facts)
    return trails.map((numbers) => numbers.reduce(wandering, start))
  })

test('10,000 trails of four work', () => {
  expect(walked.length).toBe(10_000)
  expect(walked.every(({ trail }) => trail.length === 4)).toBe(true)
  expect(faultsIn(walked, isSound, shown)).toEqual(none)
})

const some = walked.filter((_one, place) => place % 25 === 0)

const isAsReplayed = ({ branch, here }: Looked) =>
  isDeepStrictEqual(here, outlookAt(placeOf(branch.facts, branch.trail)))

test('back returns exactly from all 10,000, and forward again too', () => {
  expect(
    faultsIn(
      Map.groupBy(walked, ({ facts }) => facts),
      ([facts, reached]) => {
        const { look } = createLooker()
        const pageOf = (trail: readonly EventType[]) => look({ trail }, facts)
        return reached.flatMap(({ trail }, place) => {
          const [start, first, second, before, full] = [0, 1, 2, 3, 4].map((length) =>
            pageOf(trail.slice(0, length)),
          )
          if (!start || !first || !second || !before || !full) return ['nowhere']
          const back = pageOf(full.branch.trail.slice(0, -1))
          return [
            ...unless(String(full.branch.trail) === String(trail), 'other steps'),
            ...unless(back === before, 'back is elsewhere'),
            ...unless(pageOf([...back.branch.trail, ...trail.slice(3)]) === full, 'forward is elsewhere'),
            ...unless(pageOf([]) === start && start.taken.length === 0, 'not cleared'),
            ...unless(pageOf([...trail, ...trail.slice(0, 1)]) === full, 'a fifth'),
            ...unless(
              place % 10 > 0 || [start, first, second, before, full].every(isAsReplayed),
              'another page than replayed',
            ),
          ]
        })
      },
      ([facts]) => facts,
    ),
  ).toEqual(none)
})

test('what one branch does leaves the other as it was', () => {
  const cases = some.slice(0, 100).map((one, place) => ({ one, other: some[place + 200] ?? one }))
  expect(
    faultsIn(cases, ({ one, other }) => {
      const { look, ahead } = createLooker()
      const facts = Object.freeze(one.facts)
      const left: TriedBranch = Object.freeze({ trail: Object.freeze(one.trail.slice(0, 2)) })
      const page = JSON.stringify(look(left, facts))
      for (const { event } of stepsIn(look(left, facts).here)) look({ trail: [...left.trail, event] }, facts)
      while (ahead(left, facts));
      look({ ...left, answers: other.facts }, facts)
      look({ trail: left.trail.slice(0, 1) }, facts)
      return unless(JSON.stringify(look(left, facts)) === page, 'the other page changed')
    }),
  ).toEqual(none)
})

test('other answers keep as much of the trail as can still happen', () => {
  const cases = some.slice(0, 200).map((one, place) => ({ one, facts: some[place + 200]?.facts ?? {} }))
  expect(
    faultsIn(cases, ({ one, facts }) => {
      const { trail } = createLooker().look({ trail: one.trail }, facts).branch
      const next = one.trail[trail.length]
      return [
        ...unless(String(trail) === String(one.trail.slice(0, trail.length)), 'another trail'),
        ...unless(walk(facts, trail).ok, 'cannot be walked'),
        ...unless(next === undefined || !canHappen(placeOf(facts, trail), next), 'cut too early'),
      ]
    }),
  ).toEqual(none)
})

test('all 10,000 shared open to the same answers and steps, and every tenth, drawn, to the same page', () => {
  expect(
    faultsIn(
      walked.entries(),
      ([number, { facts, trail }]) => {
        const opened = decode(encode(facts, spelledTrail(trail)))
        if (!opened.ok) return ['cannot be read']
        const read = readTrail(opened.facts, opened.trail)
        if (!read.ok) return [`refused: ${read.problem}`]
        const page = (given: Branch) => JSON.stringify(assess(given.facts, given.trail))
        return [
          ...unless(isDeepStrictEqual(opened.facts, facts), 'other answers'),
          ...unless(String(read.trail) === String(trail), 'other steps'),
          ...unless(
            number % 10 > 0 || page({ facts: opened.facts, trail: read.trail }) === page({ facts, trail }),
            'another page',
          ),
        ]
      },
      ([, one]) => shown(one),
    ),
  ).toEqual(none)
})

test('a trail from outside is walked in full, or refused at the first step that cannot be', () => {
  const numbers = fc.array(fc.nat({ max: 99 }), { maxLength: 6 })
  fc.assert(
    fc.property(sureFacts, numbers, (facts, spelled) => {
      const read = readTrail(facts, spelled)
      const valid = read.ok ? read.trail : read.valid
      expect(spelledTrail(valid)).toEqual(spelled.slice(0, valid.length))
      expect(read.ok).toBe(valid.length === spelled.length)
      if (read.ok) return
      const refused: EventType | undefined = events[spelled[read.at] ?? -1]
      expect(read.at).toBe(valid.length)
      if (read.problem === 'unknownEvent') expect(refused).toBeUndefined()
      else if (read.problem === 'tooLong') expect(read.at).toBe(longestTrail)
      else expect(refused && canHappen(placeOf(facts, valid), refused)).toBe(false)
    }),
    { seed, numRuns: 200 },
  )
})

test('answers that do not apply change neither steps nor trails', () => {
  const facts = { asker: 'contact', overdue: 'months', received: ['courtPapers', 'lenderCall'] } as const
  const kept = { asker: 'contact', received: ['lenderCall'] } as const
  const stepsFor = (given: Facts) => stepsIn(createLooker().look({ trail: [] }, given).here)
  expect(stepsFor(facts)).toEqual(stepsFor(kept))
  expect(walk(facts, ['contact.refuses'])).toEqual(walk(kept, ['contact.refuses']))
  expect(placeOf(kept).stages[0]?.id).toBe('contactPerson')
})

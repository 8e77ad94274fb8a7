import { expect, test } from 'vitest'
import { type Assessment, assess, type Choice } from '../../../machines/assess.ts'
import {
  type Changes,
  changesBetween,
  type Difference,
  isUnchanged,
  type Retold,
} from '../../../machines/explore/changes.ts'
import { stepsIn } from '../../../machines/explore/steps.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { someFacts, thinned } from './branches.ts'

const none: Faults = {}
const nameOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item)
  const achieves = 'achieves' in item ? item.achieves : ''
  return 'event' in item ? `${item.event} ${achieves}` : JSON.stringify(item)
}
const named = (items: readonly unknown[]): readonly string[] => items.map(nameOf)

const lists = {
  stages: ({ headline, beside }: Assessment): readonly unknown[] => [headline, ...beside],
  next: ({ next }: Assessment): readonly unknown[] => next,
  options: ({ options }: Assessment): readonly unknown[] => options,
  rights: ({ rights }: Assessment): readonly unknown[] => rights,
  complaintRoute: ({ complaintRoute }: Assessment): readonly unknown[] => complaintRoute,
  consequences: ({ consequences }: Assessment): readonly unknown[] => consequences,
  deadlines: ({ deadlines }: Assessment): readonly unknown[] => deadlines,
  warnings: ({ warnings }: Assessment): readonly unknown[] => warnings,
}
type ListName = keyof typeof lists
const names = Object.keys(lists) as ListName[]

interface Pair {
  readonly before: Assessment
  readonly after: Assessment
}

/** Every step from some answers, and pairs of answers that have nothing to do with each other. */
const facts = someFacts(1200)
const pairs: readonly Pair[] = [
  ...facts.flatMap((given): readonly Pair[] => {
    const before = assess(given)
    return stepsIn(before).map(({ event }) => ({ before, after: assess(given, [event]) }))
  }),
  ...thinned(facts, 2).map((given, place) => ({
    before: assess(given),
    after: assess(facts[facts.length - 1 - place] ?? {}),
  })),
]
const shown = ({ before, after }: Pair) => [before.facts, after.facts]

test('a result does not differ from itself', () => {
  expect(
    faultsIn(pairs, ({ after }) => unless(isUnchanged(changesBetween(after, after)), 'it does')),
  ).toEqual(none)
})

/** Both in the order of the results, nothing twice, nothing left out. */
const isApplied = (before: readonly string[], after: readonly string[], change: Difference<unknown>) => {
  const [gained, lost] = [named(change.gained), named(change.lost)]
  return (
    String(after.filter((item) => !before.includes(item))) === String(gained) &&
    String(before.filter((item) => !after.includes(item))) === String(lost)
  )
}

test('what is gained is only after, what is lost was only before, in the order of the result', () => {
  expect(
    faultsIn(
      pairs,
      ({ before, after }) => {
        const changes = changesBetween(before, after)
        return names
          .filter((name) => !isApplied(named(lists[name](before)), named(lists[name](after)), changes[name]))
          .map((name) => `${name} are not those`)
      },
      shown,
    ),
  ).toEqual(none)
})

const turned = ({ next, ...rest }: Changes): unknown => {
  const back = ({ gained, lost }: Difference<unknown>) => ({ gained: lost, lost: gained })
  const flip = (shifts: readonly { readonly event: string; readonly from: string; readonly to: string }[]) =>
    shifts.map(({ event, from, to }) => ({ event, from: to, to: from })).toSorted(byEvent)
  return {
    headline: rest.headline && { from: rest.headline.to, to: rest.headline.from },
    level: rest.level && { from: rest.level.to, to: rest.level.from },
    next: {
      ...back(next),
      likelier: flip(next.lessLikely),
      lessLikely: flip(next.likelier),
      unclear: flip(next.unclear),
    },
    ...Object.fromEntries(names.filter((name) => name !== 'next').map((name) => [name, back(rest[name])])),
    options: {
      ...back(rest.options),
      retold: rest.options.retold.map(({ from, to }) => ({ from: to, to: from })).toSorted(byChoice),
    },
  }
}
const byChoice = ({ to: one }: Retold, { to: other }: Retold) => nameOf(one).localeCompare(nameOf(other))
const byEvent = (one: { readonly event: string }, other: { readonly event: string }) =>
  one.event.localeCompare(other.event)

test('the other way round, gained and lost and likelier and less likely change places', () => {
  for (const { before, after } of pairs) {
    const there = changesBetween(before, after)
    const sorted = {
      ...there,
      headline: there.headline,
      level: there.level,
      next: {
        ...there.next,
        likelier: there.next.likelier.toSorted(byEvent),
        lessLikely: there.next.lessLikely.toSorted(byEvent),
        unclear: there.next.unclear.toSorted(byEvent),
      },
      options: { ...there.options, retold: there.options.retold.toSorted(byChoice) },
    }
    expect(turned(changesBetween(after, before))).toEqual(sorted)
  }
})

test('every next step told in both results with another word is told as changed, and no other', () => {
  expect(
    faultsIn(
      pairs,
      ({ before, after }) => {
        const { likelier, lessLikely, unclear } = changesBetween(before, after).next
        const told = [...likelier, ...lessLikely, ...unclear].map(({ event }) => event)
        const wanted = after.next
          .filter(({ event, likelihood }) =>
            before.next.some((step) => step.event === event && step.likelihood !== likelihood),
          )
          .map(({ event }) => event)
        return [
          ...unless(String(told.toSorted()) === String(wanted.toSorted()), `tells ${told}, not ${wanted}`),
          ...unless(
            [...likelier, ...lessLikely].every(({ from, to }) => from !== 'unknown' && to !== 'unknown'),
            '查不到 is compared',
          ),
        ]
      },
      shown,
    ),
  ).toEqual(none)
})

/** All that a page says of an option beside what it is: when it is due, what it costs, what to mind. */
const saidOf = ({ when, cost, caution }: Choice): string => `${when} ${cost} ${caution}`

test('an option told in both results, due at another time or at another cost, is told as changed, and no other', () => {
  const wanted = ({ before, after }: Pair) =>
    after.options.filter((choice) =>
      before.options.some((had) => nameOf(had) === nameOf(choice) && saidOf(had) !== saidOf(choice)),
    )
  expect(
    faultsIn(
      pairs,
      (pair) => {
        const { options } = changesBetween(pair.before, pair.after)
        return unless(
          String(named(options.retold.map(({ to }) => to))) === String(named(wanted(pair))),
          `tells ${named(options.retold.map(({ to }) => to))}, not ${named(wanted(pair))}`,
        )
      },
      shown,
    ),
  ).toEqual(none)
  expect(pairs.some((pair) => wanted(pair).length > 0)).toBe(true)
})

import type { Assessment } from '../../machines/assess.ts'
import { sourcesOf } from '../../tools/assess/sources.ts'
import type { Expected } from './scenario.ts'

type Key = keyof Expected
/** Looks at one kind of expectation; says what is wrong, or nothing. */
type Check = (expected: Expected, got: Assessment) => readonly string[]

const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '))

const contains = (expected: readonly string[], actual: readonly string[]): readonly string[] => {
  const missing = expected.filter((id) => !actual.includes(id))
  return missing.length === 0 ? [] : [`missing ${list(missing)}; actual: ${list(actual)}`]
}

const equals = (expected: readonly string[], actual: readonly string[]): readonly string[] =>
  expected.join() === actual.join() ? [] : [`expected ${list(expected)}; actual: ${list(actual)}`]

const asText = ({ event, likelihood }: { event: string; likelihood: string }): string =>
  `${event} ${likelihood}`

const sameSet = (expected: readonly string[], actual: readonly string[]): readonly string[] =>
  equals(expected.toSorted(), actual.toSorted())

/** The headline and what else it could be, as far as this one question decides it. */
const headlinesBy = (
  question: string | undefined,
  { headline, uncertainties }: Assessment,
): readonly string[] => [
  headline,
  ...uncertainties.filter(({ settledBy }) => settledBy === question).flatMap(({ headlines }) => headlines),
]

/** Options due now, as many as fit one screen, or whatever comes first. */
const todayIn = ({ options }: Assessment): readonly string[] => [
  ...new Set(
    [...options.slice(0, 3), ...options.filter(({ when }) => when === 'now').slice(0, 5)].map(
      ({ achieves }) => achieves,
    ),
  ),
]

const checks: Readonly<Record<Key, Check>> = {
  stage: ({ stage = '' }, { headline }) => equals([stage], [headline]),
  oneOf: ({ oneOf = [], settledBy }, got) => sameSet(oneOf, headlinesBy(settledBy, got)),
  settledBy: ({ settledBy = '' }, { uncertainties: [first] }) =>
    equals([settledBy], first ? [first.settledBy] : []),
  beside: ({ beside = [] }, got) => contains(beside, got.beside),
  next: ({ next = [] }, got) => contains(next.map(asText), got.next.map(asText)),
  notNext: ({ notNext = [] }, { next }) =>
    next
      .filter(({ event }) => notNext.includes(event))
      .map(({ event, likelihood }) => `${event} should not follow, but is there as ${likelihood}`),
  options: ({ options = [] }, got) =>
    contains(
      options,
      got.options.map(({ achieves }) => achieves),
    ),
  today: ({ today = [] }, got) => contains(today, todayIn(got)),
  rights: ({ rights = [] }, got) => contains(rights, got.rights),
  cites: ({ cites = [] }, got) => {
    const cited: readonly string[] = sourcesOf(got)
    return cites.filter((id) => !cited.includes(id)).map((id) => `${id} is not among ${cited.length} sources`)
  },
  warnings: ({ warnings = [] }, got) => sameSet(warnings, got.warnings),
  deadlines: ({ deadlines = [] }, got) => contains(deadlines, got.deadlines),
  consequences: ({ consequences = [] }, got) => contains(consequences, got.consequences),
  redLines: ({ redLines = {} }, got) =>
    Object.entries(redLines).flatMap(([id, { route }]) => {
      const found = got.redLines.find((line) => line.id === id)
      return found ? equals(route, found.route).map((wrong) => `${id}: ${wrong}`) : [`${id} is missing`]
    }),
  contradictions: ({ contradictions = [] }, got) => sameSet(contradictions, got.contradictions),
}

const isKey = (key: string): key is Key => key in checks

/** Every expectation that an assessment does not meet, with what it said instead. */
export const unmet = (expected: Expected, got: Assessment): readonly string[] =>
  Object.keys(expected).flatMap((key) =>
    isKey(key)
      ? checks[key](expected, got).map((wrong) => `${key}: ${wrong}`)
      : [`${key}: unknown expectation`],
  )

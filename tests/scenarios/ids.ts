import { events } from '../../machines/collection/events.ts'
import { achievements } from '../../machines/collection/outcomes.ts'
import { likelihoods, stages } from '../../machines/collection/vocabulary.ts'
import { bodies } from '../../machines/complaints.ts'
import { conduct } from '../../machines/conduct.ts'
import { consequences } from '../../machines/consequences.ts'
import { contradictions } from '../../machines/contradictions.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { factIds } from '../../machines/facts.ts'
import { register } from '../../machines/law/register.ts'
import { practice, searches } from '../../machines/practice.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'
import type { Expected, Scenario } from './scenario.ts'

const sources = [...Object.keys(register), ...Object.keys(practice)]

const unknown = (
  kind: string,
  known: readonly string[] | object,
  used: readonly (string | undefined)[] = [],
): readonly string[] => {
  const ids: readonly string[] = Array.isArray(known) ? known : Object.keys(known)
  return used.filter((id) => id !== undefined && !ids.includes(id)).map((id) => `no ${kind} ${id}`)
}

/** Ids that an expectation names and that do not exist. */
const unknownIn = (expected: Expected): readonly string[] => [
  ...unknown('stage', stages, [expected.stage, ...(expected.oneOf ?? []), ...(expected.beside ?? [])]),
  ...unknown('fact', factIds, [expected.settledBy]),
  ...unknown(
    'event',
    events,
    expected.next?.map(({ event }) => event),
  ),
  ...unknown('event', events, expected.notNext),
  ...unknown(
    'likelihood',
    likelihoods,
    expected.next?.map(({ likelihood }) => likelihood),
  ),
  ...unknown('achievement', achievements, [...(expected.options ?? []), ...(expected.today ?? [])]),
  ...unknown('right', rights, expected.rights),
  ...unknown('source', sources, expected.cites),
  ...unknown('warning', warnings, expected.warnings),
  ...unknown('deadline', deadlines, expected.deadlines),
  ...unknown('consequence', consequences, expected.consequences),
  ...unknown('contradiction', contradictions, expected.contradictions),
  ...unknown('red line', conduct, Object.keys(expected.redLines ?? {})),
  ...Object.values(expected.redLines ?? {}).flatMap(({ route }) => unknown('body', bodies, route)),
]

/** The reason cites its sources in the running text. */
const citedIn = (because: string): readonly string[] => because.match(/[a-z][a-z\d]*(?:-[a-z\d]+)+/g) ?? []

/** Every id of a scenario that does not exist. */
export const unknownIds = ({ expect, because }: Scenario): readonly string[] => [
  ...unknownIn(expect),
  ...unknown('source', [...sources, ...Object.keys(searches)], citedIn(because)),
]

import { describe, expect, test } from 'vitest'
import { assess } from '../machines/assess.ts'
import { stages } from '../machines/collection/vocabulary.ts'
import { conduct } from '../machines/conduct.ts'
import { contradictions } from '../machines/contradictions.ts'
import { codesOf } from '../machines/facts.ts'
import { warnings } from '../machines/warnings.ts'
import { unmet } from './scenarios/check.ts'
import { unknownIds } from './scenarios/ids.ts'
import { problems, type Scenario, scenarios } from './scenarios/scenario.ts'

test('every row can be read, and names a reason and a reviewer', () => {
  expect(problems).toEqual([])
})

describe.each([...new Set(scenarios.map(({ file }) => file))])('%s', (file) => {
  const rows = scenarios.filter((scenario) => scenario.file === file)
  test.each(rows)('$name', ({ facts, trail, expect: expected }) => {
    expect(unmet(expected, assess(facts, trail))).toEqual([])
  })
})

test('no row names an id that does not exist', () => {
  const wrong = scenarios.flatMap((scenario) =>
    unknownIds(scenario).map((id) => `${scenario.file}, ${scenario.name}: ${id}`),
  )
  expect(wrong).toEqual([])
})

const stagesExpected = ({ expect: { stage, oneOf = [], beside = [] } }: Scenario): readonly string[] => [
  ...(stage === undefined ? [] : [stage]),
  ...oneOf,
  ...beside,
]

/** What together the scenarios must cover, and what one of them covers. */
const coverage: readonly [string, readonly string[], (scenario: Scenario) => readonly string[]][] = [
  ['stage', stages, stagesExpected],
  ['lender', codesOf('lender'), ({ facts }) => (facts.lender ? [facts.lender] : [])],
  ['asker', codesOf('asker'), ({ facts }) => (facts.asker ? [facts.asker] : [])],
  ['red line', Object.keys(conduct), ({ expect: { redLines = {} } }) => Object.keys(redLines)],
  ['warning', Object.keys(warnings), ({ expect: { warnings: expected = [] } }) => expected],
  ['contradiction', Object.keys(contradictions), ({ expect: { contradictions: expected = [] } }) => expected],
]

test.each(coverage)('every %s is expected somewhere', (_what, all, covers) => {
  const covered = new Set(scenarios.flatMap(covers))
  expect(all.filter((id) => !covered.has(id))).toEqual([])
})

test('there are at least forty scenarios, each with a name of its own', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(40)
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
})

import { expect, test } from 'vitest'
import { runChecks } from '../../tools/fuzz/checks.ts'

const findings = runChecks({ runs: 30_000, seed: 20261123 })

test('a small run finds no fault, and tries what it says', () => {
  expect(findings.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect(findings.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(30_000)
})

test('the checks can tell a code from noise: both are seen', () => {
  const accepted = findings.map(({ tried, accepted: taken }) => taken / tried)
  expect(accepted).toContain(1)
  expect(accepted).toContain(0)
})

test('the same seed tries the same cases', () => {
  expect(runChecks({ runs: 3000, seed: 7 })).toEqual(runChecks({ runs: 3000, seed: 7 }))
})

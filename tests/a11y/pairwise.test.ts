import { expect, test } from 'vitest'
import { columns } from './columns.ts'
import { pairsIn, pairwise } from './pairwise.ts'

test('every two values meet, in a fraction of all combinations, and always in the same', () => {
  const factors = { a: [1, 2, 3], b: ['x', 'y'], c: ['p', 'q'], d: [0, 1] }
  const rows = pairwise(factors)
  const entries = Object.entries(factors)
  const all = entries.flatMap(([first, ones], index) =>
    entries
      .slice(index + 1)
      .flatMap(([second, others]) =>
        ones.flatMap((one) => others.map((other) => `${first}=${one} ${second}=${other}`)),
      ),
  )
  const met = new Set(rows.flatMap(pairsIn))
  expect(all.filter((pair) => !met.has(pair))).toEqual([])
  expect(rows.length).toBeLessThan(10)
  expect(pairwise(factors)).toEqual(rows)
})

test('the matrix begins with what most people have', () => {
  expect(columns[0]).toEqual({ scheme: 'light', size: 'usual', width: 360, text: 100, colours: 'own' })
})

import { expect, test } from 'vitest'
import { choose, combinationAt, rankOf } from '../../../machines/code/combinations.ts'

test('every combination has its own rank, without gaps', () => {
  for (let n = 0; n <= 9; n++)
    for (let size = 0; size <= n; size++) {
      const ranks = Array.from({ length: choose(n, size) }, (_value, rank) => rank)
      const combinations = ranks.map((rank) => combinationAt(rank, size))
      expect(combinations.map(rankOf)).toEqual(ranks)
      expect(new Set(combinations.map(String)).size).toBe(ranks.length)
      expect(
        combinations.every((places) => places.length === size && places.every((place) => place < n)),
      ).toBe(true)
    }
})

test('numbers are exact up to 50', () => {
  expect(choose(50, 25)).toBe(126_410_606_437_752)
  expect(choose(20, 10)).toBe(184_756)
  expect(choose(3, 4)).toBe(0)
  const last = Array.from({ length: 25 }, (_value, index) => index + 25)
  expect(rankOf(last)).toBe(choose(50, 25) - 1)
  expect(combinationAt(rankOf(last), 25)).toEqual(last)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorIn, type Entry, entryFrom } from '../../src/lib/entry.ts'
import { seed } from '../machines/support/arbitraries.ts'

const unknowing: Entry = { depth: 0, within: 0 }

describe('what stands in history.state', () => {
  test.each([
    null,
    undefined,
    'depth',
    7,
    [],
    { depth: '3', within: null },
    { depth: -1, within: 1.5, isUnkept: 'yes', shared: 5 },
    { depth: Number.NaN, shared: { search: '?c=1' } },
    { shared: { search: 1, hash: [] } },
  ])('%j knows nothing', (state) => {
    expect(entryFrom(state)).toEqual(unknowing)
  })

  test('is taken as it was left here', () => {
    const tried = { opened: 1, index: 0, trails: [['borrower.ignores'], []], isApart: [false, true] }
    const entry: Entry = {
      depth: 3,
      within: 1,
      isUnkept: true,
      shared: { search: '?c=1', hash: '#x' },
      tried,
    }
    expect(entryFrom(structuredClone(entry))).toEqual(entry)
  })

  test('never throws and never leads astray, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        const { depth, within } = entryFrom(state)
        expect(Number.isSafeInteger(depth) && depth >= 0).toBe(true)
        expect(Number.isSafeInteger(within) && within >= 0).toBe(true)
      }),
      { seed, numRuns: 1000 },
    )
  })
})

test.each([
  ['', ''],
  ['#main', 'main'],
  ['#%E4%B8%AD', '中'],
  ['#%E4%', ''],
  ['#%', ''],
])('the fragment %j names %j', (hash, anchor) => {
  expect(anchorIn(hash)).toBe(anchor)
})

import { expect, test } from 'vitest'
import { isOver, measureSite } from '../../tools/budget.ts'
import { ensureBuilt } from '../../tools/freshness.ts'

test('every size is measured and within its limit', async () => {
  const measures = await measureSite(await ensureBuilt())
  expect(measures.filter(({ bytes }) => bytes === 0)).toEqual([])
  expect(measures.filter(isOver)).toEqual([])
})

import { act, cleanup } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { afterFrame, afterPaint, catchUp } from '../../src/lib/afterPaint.ts'
import { whenIdle } from '../../src/lib/rest.ts'
import { titleOf } from '../../src/views/titles.ts'
import { openApp } from './support.tsx'

describe.each([
  ['afterPaint', afterPaint],
  ['afterFrame, where somebody sees it', afterFrame],
  ['whenIdle', whenIdle],
])('what waits by %s', (_, putOff) => {
  test('is done in its order, but for what was called off before', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
    const done: string[] = []
    const callOffFirst = putOff(() => done.push('first'))
    putOff(() => done.push('second'))
    const last = new Promise<void>((resolve) => putOff(resolve))
    callOffFirst()
    expect(done).toEqual([])
    await last
    expect(done).toEqual(['second'])
  })
})

test('one that fails keeps none of the others from being done', () => {
  const done: string[] = []
  afterPaint(() => {
    throw new Error('too many')
  })
  afterPaint(() => done.push('second'))
  expect(catchUp).toThrow('too many')
  expect(done).toEqual(['second'])
})

test('a page that is gone no longer names the window', async () => {
  const { session } = openApp('overdue', { answers: { asker: 'borrower' } })
  catchUp()
  expect(document.title).toBe(titleOf('overdue'))
  act(() => session.send({ type: 'wentTo', place: 'review' }))
  cleanup()
  catchUp()
  expect(document.title).toBe(titleOf('overdue'))
})

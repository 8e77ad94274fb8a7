// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { isUnkept, leaveUnkept, stayUnkept } from '../../src/lib/unkept.ts'

beforeEach(() => {
  window.name = ''
  history.replaceState(null, '')
})

test('nothing of a visit is kept only where that was wished', () => {
  expect(isUnkept()).toBe(false)
  history.replaceState({ depth: 1 }, '')
  expect(isUnkept()).toBe(false)
})

test('the wish holds for pages whose entry knows nothing of it', () => {
  stayUnkept()
  expect(isUnkept()).toBe(true)
})

test('an entry brings the wish back where a tab was closed and lost its name', () => {
  history.replaceState({ isUnkept: true }, '')
  expect(isUnkept()).toBe(true)
})

test('taken back, it holds no more, in entries from before either, until it is wished again', () => {
  stayUnkept()
  history.replaceState({ isUnkept: true }, '')
  leaveUnkept()
  expect(isUnkept()).toBe(false)
  stayUnkept()
  expect(isUnkept()).toBe(true)
})

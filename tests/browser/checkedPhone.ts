import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeProblems, brokenAnchors, sidewaysScrolling, smallTargets, unfold } from './checks.ts'
import { newPhone, type Phone } from './phone.ts'

let phone: Phone
beforeAll(async () => {
  phone = await newPhone()
})
afterAll(() => phone[Symbol.asyncDispose]())

/**
 * Opens a page on the phone of this file and checks it with everything unfolded. Each check is a test of its own,
 * so that no fault hides another. What is `expected` the browser may report.
 */
export const checkPage = (open: (page: Page) => Promise<void>, expected?: RegExp): void => {
  beforeAll(async () => {
    phone.complaints.length = 0
    await open(phone.page)
    await unfold(phone.page)
  })

  test('opens without an error, a violation or another origin, under one heading', async () => {
    expect(await phone.page.locator('h1').count()).toBe(1)
    expect(phone.complaints.filter((complaint) => !expected?.test(complaint))).toEqual([])
  })

  test('has nothing that a program can find to break WCAG 2.2 AA', async () => {
    expect(await axeProblems(phone.page)).toEqual([])
  })

  test('has targets large enough for a finger', async () => {
    expect(await smallTargets(phone.page)).toEqual([])
  })

  test('never scrolls sideways, at 360 or 320 px or with text twice as large', async () => {
    expect(await sidewaysScrolling(phone.page)).toEqual([])
  })

  test('leads within itself only to what is there', async () => {
    expect(await brokenAnchors(phone.page)).toEqual([])
  })
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPhone, type Phone, pages, visit } from './phone.ts'

let phone: Phone
beforeAll(async () => {
  phone = await newPhone()
})
afterAll(() => phone[Symbol.asyncDispose]())

test.each(pages)(
  '%s opens without an error, a violation, another origin or sideways scrolling',
  async (path) => {
    const { page, complaints } = phone
    complaints.length = 0
    await visit(page, path)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(complaints).toEqual([])
  },
)

test('the stylesheet inside the page is let through by the policy', async () => {
  const { page } = phone
  await visit(page, '/')
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  expect(await page.evaluate(() => getComputedStyle(document.body).boxSizing)).toBe('border-box')
})

test('text from elsewhere cannot become a script', async () => {
  await using other = await newPhone()
  await visit(other.page, '/')
  const assigned = other.page.evaluate(() => {
    document.body.innerHTML = '<p>x</p>'
  })
  await expect(assigned).rejects.toThrow(/TrustedHTML/)
})

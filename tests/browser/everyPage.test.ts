import { describe, expect, test } from 'vitest'
import { checkPage } from './checkedPhone.ts'
import { newPhone, pages, visit } from './phone.ts'
import { sampledPages } from './sampledPages.ts'

describe.each(sampledPages(pages))('the page %s', (path) => {
  checkPage((page) => visit(page, path))
})

test('the stylesheet inside the page is let through by the policy', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/')
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  expect(await page.evaluate(() => getComputedStyle(document.body).boxSizing)).toBe('border-box')
})

test('text from elsewhere cannot become a script', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/')
  const assigned = page.evaluate(() => {
    document.body.innerHTML = '<p>x</p>'
  })
  await expect(assigned).rejects.toThrow(/TrustedHTML/)
})

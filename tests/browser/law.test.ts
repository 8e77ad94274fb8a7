import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lawSearch } from '../../src/content/zh-Hans/lawPages.ts'
import { lawSubjects } from '../../src/content/zh-Hans/lawSubjects.ts'
import { newPhone, type Phone, url, visit } from './phone.ts'
import { soon, textOf } from './walk.ts'

const rows = (page: Page) => page.locator('li[data-law]')
const seen = (page: Page) => rows(page).filter({ visible: true })
const field = (page: Page) => page.getByLabel(lawSearch.label)
const said = (page: Page) => page.locator('#law-found')

let phone: Phone
let page: Page
beforeEach(async () => {
  phone = await newPhone()
  page = phone.page
  await visit(page, '/law/')
})
afterEach(() => phone[Symbol.asyncDispose]())

const nothingLeft = async () => {
  expect(phone.complaints).toEqual([])
  expect(page.url()).toBe(`${url}/law/`)
}

test('typing narrows the list, and says how many are found', async () => {
  const all = await rows(page).count()
  expect(await seen(page).count()).toBe(all)
  await field(page).fill('展期')
  await soon(() => seen(page).count()).toBeLessThan(10)
  await soon(async () => textOf(said(page))).toBe(lawSearch.found(await seen(page).count()))
  expect(await seen(page).first().textContent()).toContain('展期')
  const emptied = page.locator('section[data-subject]').filter({ visible: true })
  for (const section of await emptied.all())
    expect(await seen(page).and(section.locator('li')).count()).not.toBe(0)
  await field(page).fill('')
  await soon(() => seen(page).count()).toBe(all)
  await nothingLeft()
})

test('words of a quote are found, which the page itself does not show', async () => {
  const quote = '借款人可以在还款期限届满前向贷款人申请展期'
  expect(await textOf(page.getByRole('main'))).not.toContain(quote)
  await field(page).fill(quote)
  await soon(() => seen(page).count()).toBe(1)
  await seen(page).getByRole('link').tap()
  await page.waitForURL(`${url}/law/civil-code-678-extension/`)
})

test('filters narrow further, and are cleared together', async () => {
  const all = await rows(page).count()
  await page.getByText(lawSearch.more).tap()
  await page.getByRole('combobox', { name: lawSearch.force }).selectOption({ label: lawSearch.soft })
  await soon(() => seen(page).count()).toBeLessThan(all)
  const soft = await seen(page).count()
  await page.getByRole('combobox', { name: lawSearch.place }).selectOption('visit')
  await soon(() => seen(page).count()).toBeLessThan(soft)
  await page.getByRole('combobox', { name: lawSearch.subject }).selectOption('collectionStandard')
  await soon(() =>
    page.getByRole('heading', { level: 2 }).filter({ hasText: lawSubjects.publicSecurity }).isVisible(),
  ).toBe(false)
  await page.getByRole('button', { name: lawSearch.clear }).tap()
  await soon(() => seen(page).count()).toBe(all)
  await nothingLeft()
})

describe('what nobody would search for', () => {
  test.each([
    ['ten kilobytes', '上门'.repeat(2000), lawSearch.tooLong],
    ['English', 'home visit', lawSearch.nothing],
    ['nothing that exists', '火星', lawSearch.nothing],
    ['marks of a pattern', '(.*[', lawSearch.nothing],
  ])('%s gets a helpful sentence', async (_what, words, answer) => {
    await field(page).fill(words)
    await soon(() => textOf(said(page))).toBe(answer)
    expect(await seen(page).count()).toBe(0)
    await field(page).press('Enter')
    await nothingLeft()
  })
})

test('without the full texts, names and articles are still searched, and that is said', async () => {
  await page.route('**/assets/lawTexts-*', (route) => route.abort())
  await field(page).fill('展期')
  await soon(() => textOf(said(page))).toContain(lawSearch.onlyShort)
  expect(await seen(page).count()).toBeGreaterThan(0)
})

test('without script the whole list is there, and no form', async () => {
  await using plain = await newPhone({ javaScriptEnabled: false })
  await plain.page.goto(`${url}/law/`)
  expect(await seen(plain.page).count()).toBe(await rows(page).count())
  expect(await plain.page.locator('form').isVisible()).toBe(false)
})

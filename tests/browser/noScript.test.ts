import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vocabulary } from '../../machines/facts.ts'
import { door } from '../../src/content/zh-Hans/door.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { placeAt } from '../../src/lib/addresses.ts'
import { newPhone, type Phone, pages, url } from './phone.ts'
import { continueButton, heading, rowOf, textOf } from './walk.ts'

const readPages = pages.filter((path) => placeAt(path) === undefined)
const appPages = pages.filter((path) => placeAt(path) !== undefined)

let phone: Phone
beforeAll(async () => {
  phone = await newPhone({ javaScriptEnabled: false })
})
afterAll(() => phone[Symbol.asyncDispose]())

describe('without script', () => {
  test.each(readPages)('%s can be read', async (path) => {
    const { page, complaints } = phone
    complaints.length = 0
    await page.goto(url + path)
    expect(await heading(page).isVisible()).toBe(true)
    const text = await textOf(page.getByRole('main'))
    expect(text.length).toBeGreaterThan(path === '/404.html' ? 20 : 150)
    await page.getByRole('link', { name: shell.door }).first().waitFor()
    expect(complaints).toEqual([])
  })

  test('the home page has the first question as links', async () => {
    const { page } = phone
    await page.goto(`${url}/`)
    for (const asker of vocabulary.asker.codes) {
      const link = page.getByRole('link', { name: questions.asker.options[asker] })
      expect(await link.getAttribute('href')).toMatch(/^\/questions\/[a-z-]+\/#/)
    }
  })

  test('what to do at the door is one tap away', async () => {
    const { page } = phone
    await page.goto(`${url}/`)
    await page.getByRole('link', { name: shell.door }).first().tap()
    await page.waitForURL(`${url}/door/`)
    for (const step of door.steps)
      expect(await page.getByText(step.do, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: door.call110.button }).getAttribute('href')).toBe('tel:110')
  })

  test.each(appPages)('%s says that it needs script, and leads to what can be read', async (path) => {
    const { page } = phone
    await page.goto(url + path)
    expect(await heading(page).isVisible()).toBe(true)
    const main = page.getByRole('main')
    expect(await main.getByText('脚本').count()).toBeGreaterThan(0)
    expect(await main.locator('a[href^="/guides/"]').count()).toBeGreaterThan(0)
  })

  test('a question puts no answer into the address', async () => {
    const { page } = phone
    await page.goto(`${url}/questions/overdue/`)
    await rowOf(page, 'overdue', 'weeks', {}).tap()
    const sent = page.waitForRequest(/overdue=/, { timeout: 1500 }).then(
      (request) => request.url(),
      () => 'nothing',
    )
    await continueButton(page).tap()
    expect(await sent).toBe('nothing')
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vocabulary } from '../../machines/facts.ts'
import { door } from '../../src/content/zh-Hans/door.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { placeAt } from '../../src/lib/addresses.ts'
import { newPhone, type Phone, pages, url } from './phone.ts'
import { sampledPages } from './sampledPages.ts'
import { continueButton, heading, rowOf, textOf } from './walk.ts'

/** Pages with little to say. */
const brief = ['/404.html', '/code/', '/offline/', '/blank/']

const readPages = sampledPages(pages).filter((path) => placeAt(path) === undefined)
const appPages = pages.filter((path) => placeAt(path) !== undefined)

let phone: Phone
beforeAll(async () => {
  phone = await newPhone({ javaScriptEnabled: false })
})
afterAll(() => phone[Symbol.asyncDispose]())

describe('without script', () => {
  test.each(readPages)('%s can be read', async (path) => {
    const { page } = phone
    await page.goto(url + path)
    expect(await heading(page).isVisible()).toBe(true)
    const text = await textOf(page.getByRole('main'))
    expect(text.length).toBeGreaterThan(brief.includes(path) ? 5 : 150)
    // After a quick exit nothing may say what was here.
    if (path !== '/blank/') await page.getByRole('link', { name: shell.door }).first().waitFor()
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
    expect(await page.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
  })

  test.each(appPages)('%s says that it needs script, and leads to what can be read', async (path) => {
    const { page } = phone
    await page.goto(url + path)
    expect(await heading(page).isVisible()).toBe(true)
    const main = page.getByRole('main')
    const said = await main.locator('noscript').filter({ visible: true }).allTextContents()
    expect(said.join('').length).toBeGreaterThan(10)
    expect(await main.locator('a[href^="/guides/"]').count()).toBeGreaterThan(0)
  })

  test('a question puts no answer into the address', async () => {
    const { page } = phone
    await page.goto(`${url}/questions/overdue/`)
    await rowOf(page, 'overdue', 'weeks', {}).tap()
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await continueButton(page).tap()
    // By the time something else can be tapped, whatever the first tap sets going is under way.
    await rowOf(page, 'overdue', 'days', {}).tap()
    await continueButton(page).tap()
    await rowOf(page, 'overdue', 'years', {}).tap()
    expect(sent.filter((address) => address.includes('?'))).toEqual([])
  })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from '../../tools/browser.ts'
import { distRoot } from '../../tools/paths.ts'
import { watchPage } from './watchPage.ts'

const url = inject('url')
const { pages }: { pages: string[] } = JSON.parse(
  await readFile(join(distRoot, 'security-headers.json'), 'utf8'),
)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test.each(pages)(
  '%s opens at 360 px without an error, a violation, another origin or sideways scrolling',
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const complaints = await watchPage(page, url)
    await page.goto(url + path)
    const isApp = (await page.locator('script[src*="/main-"]').count()) > 0
    if (isApp) await page.waitForSelector('html[data-ready]', { state: 'attached' })
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.close()
    expect(complaints).toEqual([])
  },
)

test('the stylesheet inside the page is let through by the policy', async () => {
  const page = await browser.newPage()
  await page.goto(`${url}/`)
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  expect(await page.evaluate(() => getComputedStyle(document.body).boxSizing)).toBe('border-box')
  await page.close()
})

test('text from elsewhere cannot become a script', async () => {
  const page = await browser.newPage()
  await page.goto(`${url}/`)
  const assigned = page.evaluate(() => {
    document.body.innerHTML = '<p>x</p>'
  })
  await expect(assigned).rejects.toThrow(/TrustedHTML/)
  await page.close()
})

test('a tap on a question before the script has come neither leaves the page nor puts answers into the address', async () => {
  const question = pages.find((path) => path.startsWith('/questions/'))
  if (!question) return
  const page = await browser.newPage()
  const complaints = await watchPage(page, url)
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/main-*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(url + question, { waitUntil: 'commit' })
  await page.locator('form input').first().check()
  await page.locator('form button[type=submit]').click()
  expect(await page.evaluate(() => window.__tap?.form?.isConnected)).toBe(true)
  held.resolve()
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  expect(new URL(page.url()).search).toBe('')
  expect(complaints).toEqual([])
  await page.close()
})

import type { BrowserContext, Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { clear } from '../../src/content/zh-Hans/clear.ts'
import { offlineText } from '../../src/content/zh-Hans/offline.ts'
import { exploreText } from '../../src/content/zh-Hans/result.ts'
import { whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { newPhone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, heading, headline, placeNow, soon, textOf } from './walk.ts'
import { stopWorkers } from './workers.ts'

const facts = story('called as')
const code = encode(facts).replaceAll('-', '')

const newKeepingPhone = () => newPhone({ serviceWorkers: 'allow' })

/** Waits until the worker has the core, and what belongs to the page that was opened. */
const kept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

const cachesWith = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (address) => {
    const names = await caches.keys()
    const found = await Promise.all(
      names.map(async (name) => (await caches.open(name)).match(address, { ignoreSearch: true })),
    )
    return found.filter((response) => response !== undefined).length
  }, path)

const goOffline = (context: BrowserContext) => context.setOffline(true)

test('after one visit to the home page, the main job needs no network', async () => {
  await using phone = await newKeepingPhone()
  const { page, complaints } = phone
  await visit(page, '/')
  await kept(page)
  await goOffline(page.context())
  await visit(page, '/questions/received/#contact')
  await answerAll(page, facts)
  expect(placeNow(page)).toBe('result')
  await headline(page)
  await visit(page, '/door/')
  await visit(page, '/guides/visit/')
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

test('a shared link opens without a network, whatever WeChat adds to it', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await visit(page, '/about/')
  await kept(page)
  await goOffline(page.context())
  await visit(page, `/r/?c=${code}&from=singlemessage&isappinstalled=0`)
  await headline(page)
  expect(await cachesWith(page, '/r/')).toBe(1)
})

test('no address that is kept carries a code', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await visit(page, `/r/?c=${code}`)
  await kept(page)
  await page.reload()
  await visit(page, `/claims/?c=${code}`)
  await soon(() => cachesWith(page, '/claims/')).toBe(1)
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys()
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return lists.flat().map(({ url: address }) => address)
  })
  expect(addresses.filter((address) => address.includes(code))).toEqual([])
})

test('a section is kept as a whole once one of its pages was opened; others say that they are not there', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await visit(page, '/claims/')
  await kept(page)
  await soon(() => cachesWith(page, '/claims/')).toBe(1)
  await goOffline(page.context())
  await visit(page, '/claims/')
  expect(await textOf(heading(page))).not.toBe(offlineText.title)
  await page.goto(`${url}/genuine/`)
  await soon(() => textOf(heading(page))).toBe(offlineText.title)
  await page.getByRole('link', { name: offlineText.kept[0].name }).first().tap()
  await soon(() => new URL(page.url()).pathname).toBe('/door/')
})

const isOfWorker = (request: Request): boolean => request.serviceWorker() !== null

test('a section whose fetching was cut off is fetched when one of its pages is opened again', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  const context = page.context()
  const asked = context.waitForEvent('request', (request) => {
    return isOfWorker(request) && new URL(request.url()).pathname === '/claims/'
  })
  // Never answered: the app is closed before.
  let isOpen = true
  await context.route('**/claims/', (route) =>
    isOpen && isOfWorker(route.request()) ? undefined : route.continue(),
  )
  await visit(page, '/claims/')
  await asked
  await stopWorkers(page)
  isOpen = false
  await visit(page, '/claims/')
  await soon(() => cachesWith(page, '/claims/')).toBe(1)
})

test('a section is fetched once, however often it is asked for', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  const asked: string[] = []
  page.context().on('request', (request) => {
    if (isOfWorker(request)) asked.push(new URL(request.url()).pathname)
  })
  await visit(page, '/claims/')
  await kept(page)
  for (const path of ['/claims/', '/clear/']) await soon(() => cachesWith(page, path)).toBe(1)
  expect(asked.filter((path) => ['/claims/', '/clear/'].includes(path)).toSorted()).toEqual([
    '/claims/',
    '/clear/',
  ])
})

test('what-if, opened from the result in place, opens again without a network', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await remember(page, facts)
  await visit(page, '/result/')
  await headline(page)
  await kept(page)
  await page.getByRole('button', { name: exploreText.all }).tap()
  await page.getByText(whatIfText.lead).waitFor()
  await soon(() => cachesWith(page, '/what-if/')).toBe(1)
  await goOffline(page.context())
  await page.reload()
  await page.getByText(whatIfText.lead).waitFor()
})

test('a provision, the map and the search work without a network once they were opened', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  const found = page.locator('#search-hits > li')
  for (const path of ['/law/cc-art68-69/', '/map/', '/search/']) {
    await visit(page, path)
    await kept(page)
    await soon(() => cachesWith(page, path)).toBe(1)
  }
  await goOffline(page.context())
  await visit(page, '/law/cc-art68-69/')
  expect(await textOf(heading(page))).not.toBe(offlineText.title)
  await visit(page, '/map/')
  await page.locator('.map.is-folded').waitFor()
  await visit(page, '/search/')
  await page.getByRole('searchbox').fill('不接电话')
  await found.first().waitFor()
})

test('a source opened before there was a worker opens without a network', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  const open = async (): Promise<void> => {
    await headline(page)
    await page.locator('button.force').filter({ visible: true }).first().tap()
    await page.locator('.source p').first().waitFor()
    await page.locator('.source a').first().waitFor()
  }
  await remember(page, facts)
  await visit(page, '/result/')
  await open()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
  const file = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .find((path) => path.startsWith('/assets/sources-')) ?? '',
  )
  await kept(page)
  await soon(() => cachesWith(page, file)).toBe(1)
  await goOffline(page.context())
  await page.reload()
  await open()
})

test('where copies are kept, they can be wiped without a network', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await remember(page, facts)
  await visit(page, '/')
  await kept(page)
  await soon(() => cachesWith(page, '/clear/')).toBe(1)
  // A pack fills file by file, and this page does nothing without its script.
  const html = await page.evaluate(async () => (await fetch('/clear/')).text())
  const script = /\/assets\/clear-[^"]+/.exec(html)?.[0] ?? ''
  await soon(() => cachesWith(page, script)).toBe(1)
  await goOffline(page.context())
  await page.getByRole('contentinfo').locator('a[href="/clear/"]').tap()
  await page.getByRole('button', { name: clear.stored.wipe }).tap()
  await page.getByText(clear.stored.wiped).waitFor()
  expect(await page.evaluate(async () => [localStorage.length, await caches.keys()])).toEqual([0, []])
})

test('answers given without a network are there when it is back', async () => {
  await using phone = await newKeepingPhone()
  const { page } = phone
  await visit(page, '/')
  await kept(page)
  await goOffline(page.context())
  await visit(page, '/questions/received/#contact')
  await answerAll(page, facts)
  await page.context().setOffline(false)
  await page.reload()
  await ready(page)
  await headline(page)
  expect(await remembered(page)).toEqual(facts)
})

test('where workers are refused, everything works with a network', async () => {
  await using phone = await newKeepingPhone()
  const { page, complaints } = phone
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'))
  })
  await remember(page, facts)
  await visit(page, '/result/')
  await headline(page)
  expect(complaints).toEqual([])
})

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answers } from '../../src/content/zh-Hans/answers/index.ts'
import { searchText } from '../../src/content/zh-Hans/search.ts'
import { searchCrisis } from '../../src/content/zh-Hans/searchCrisis.ts'
import { searchInEnglish } from '../../src/content/zh-Hans/searchInEnglish.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { answerAddress } from '../../src/lib/answerAddresses.ts'
import { longestQuery } from '../../src/lib/search/query.ts'
import { axeProblems, sidewaysScrolling, smallTargets } from './checks.ts'
import { newPhone, pages, url, visit } from './phone.ts'
import { soon, textOf } from './walk.ts'

const indexFile = '**/assets/search-*.txt'
const asked = answers.find(({ id }) => id === 'notAnswering')
if (!asked) throw new Error('The answer these tests look for is gone')

const field = (page: Page): Locator => page.getByRole('searchbox')
const go = (page: Page): Locator => page.getByRole('button', { name: searchText.go, exact: true })
const hits = (page: Page): Locator => page.locator('#search-hits > li')
const firstTitle = (page: Page): Promise<string> => textOf(hits(page).first().locator('.hit-title'))

/** Opens /search/ and types, once it can be searched. */
const searchFor = async (page: Page, typed: string): Promise<void> => {
  await visit(page, '/search/')
  await field(page).fill(typed)
  await hits(page).first().waitFor()
}

test('a question typed on home is found, opened in its place, and still there on the way back', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  const sent: string[] = []
  page.on('request', (request) => sent.push(decodeURIComponent(request.url())))
  await visit(page, '/')
  await field(page).fill('不接电话会怎样')
  await go(page).tap()
  await hits(page).first().waitFor()
  expect(page.url()).toBe(`${url}/search/`)
  expect(await page.title()).not.toContain('电话')
  expect(await firstTitle(page)).toBe(asked.question)
  await hits(page).first().getByRole('link').tap()
  await page.waitForURL(url + answerAddress(asked))
  expect(await page.locator(`#${asked.id}`).isVisible()).toBe(true)
  await page.goBack()
  await hits(page).first().waitFor()
  expect(page.url()).toBe(`${url}/search/`)
  expect(await field(page).inputValue()).toBe('不接电话会怎样')
  expect(await firstTitle(page)).toBe(asked.question)
  expect(sent.filter((address) => address.includes('不接') || address.includes('?'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    '电话',
  )
  expect(complaints).toEqual([])
})

test('results can be used by touch, by a screen reader and with large text', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await searchFor(page, '花呗逾期')
  const count = await hits(page).count()
  expect(count).toBe(10)
  await soon(() => textOf(page.locator('#search-status'))).toMatch(/^找到 \d+ 条/)
  await page.getByRole('button', { name: searchText.more }).tap()
  expect(await hits(page).count()).toBeGreaterThan(count)
  while (await page.getByRole('button', { name: searchText.more }).isVisible())
    await page.getByRole('button', { name: searchText.more }).tap()
  await soon(() => textOf(page.locator('#search-status'))).toMatch(
    new RegExp(`找到 ${await hits(page).count()} 条`),
  )
  expect(await page.locator('mark').count()).toBeGreaterThan(0)
  expect(await axeProblems(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await sidewaysScrolling(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('what was looked for can be read in colours of the reader’s own', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await searchFor(page, '花呗逾期')
  const colours = await hits(page)
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) =>
        [mark, mark.parentElement ?? mark].map((element) => getComputedStyle(element).color),
      ),
    )
  expect(colours.length).toBeGreaterThan(0)
  expect(colours.filter(([own, around]) => own !== around)).toEqual([])
})

test('Enter searches and opens nothing', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await searchFor(page, '律师函')
  await field(page).press('Enter')
  expect(page.url()).toBe(`${url}/search/`)
  expect(await hits(page).count()).toBeGreaterThan(0)
})

test('what is not certain says so beside its title', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await searchFor(page, '花呗借呗有三天宽限期吗')
  expect(await textOf(hits(page).first())).toContain(searchText.unsure)
})

const crisis = (page: Page): Locator => page.getByRole('region', { name: searchCrisis.title })
const told = (page: Page): Promise<string> => textOf(page.locator('#search-crisis-told'))

test('a word of distress brings telephone numbers above the hits, and they go with it', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await searchFor(page, '逾期了')
  expect(await crisis(page).isVisible()).toBe(false)
  expect(await told(page)).toBe('')
  await field(page).fill('逾期了 想自 殺')
  await crisis(page).waitFor()
  const calls = crisis(page).getByRole('link', { name: /^拨打/ })
  expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    ['110', '120', '12356'].map((number) => `tel:${number}`),
  )
  await hits(page).first().waitFor()
  const card = await crisis(page).boundingBox()
  const hit = await hits(page).first().boundingBox()
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(hit?.y ?? 0)
  await soon(() => told(page)).toBe(searchCrisis.told)
  expect(await axeProblems(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await sidewaysScrolling(page)).toEqual([])
  // With the keyboard: searching leads to the card, and from there to the first number.
  await field(page).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(searchCrisis.title)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:110')
  await field(page).fill('逾期了')
  await crisis(page).waitFor({ state: 'hidden' })
  await soon(() => told(page)).toBe('')
  expect(await hits(page).count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

test('the numbers need no index, neither one that is on its way nor one that never comes', async () => {
  await using phone = await newPhone()
  const { page } = phone
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(indexFile, async (route) => {
    await held
    await route.abort()
  })
  await visit(page, '/')
  await field(page).fill('撑不下去了怎么办')
  await go(page).tap()
  await page.getByText(searchText.waiting).waitFor()
  expect(await crisis(page).isVisible()).toBe(true)
  letGo()
  await page.getByText(searchText.failed).first().waitFor()
  expect(await crisis(page).isVisible()).toBe(true)
})

test('the numbers stand where nothing else was found, in English too', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/search/')
  await field(page).fill('i want to die')
  await crisis(page).waitFor()
  expect(await crisis(page).getByText(searchInEnglish.distress).isVisible()).toBe(true)
  await field(page).fill('想死')
  await crisis(page).getByText(searchInEnglish.distress).waitFor({ state: 'hidden' })
  expect(await crisis(page).isVisible()).toBe(true)
})

test('without the index it says so, offers the contents, and can try again', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.route(indexFile, (route) => route.abort())
  await visit(page, '/search/')
  await field(page).fill('上门')
  await page.getByText(searchText.failed).first().waitFor()
  expect(await page.getByRole('link', { name: searchText.toContents }).isVisible()).toBe(true)
  const tried = page.waitForEvent('requestfailed')
  await page.getByRole('button', { name: searchText.again }).tap()
  await tried
  await page.getByText(searchText.failed).first().waitFor()
  await page.unroute(indexFile)
  await page.getByRole('button', { name: searchText.again }).tap()
  await hits(page).first().waitFor()
  expect(await field(page).inputValue()).toBe('上门')
})

test('an index that arrives cut off is asked for again', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.route(indexFile, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({ response, body: text.slice(0, text.length / 2) })
  })
  await visit(page, '/search/')
  await field(page).fill('上门')
  await page.getByText(searchText.failed).first().waitFor()
  await page.unroute(indexFile)
  await page.getByRole('button', { name: searchText.again }).tap()
  await hits(page).first().waitFor()
})

test('ten kilobytes, markup and nothing at all are taken calmly', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await searchFor(page, '不接电话会怎样'.repeat(1500))
  expect(await page.getByText(searchText.cut(longestQuery)).isVisible()).toBe(true)
  expect(await firstTitle(page)).toBe(asked.question)
  await field(page).fill('<img src=x onerror=alert(1)>征信')
  // Only once these words were searched for could they have become markup.
  await hits(page).locator('mark', { hasText: '征信' }).first().waitFor()
  expect(await page.locator('main img').count()).toBe(0)
  await field(page).fill('鼋鼍')
  await page.getByText(searchText.nothing).waitFor()
  expect(await page.getByRole('link', { name: searchText.call12348 }).getAttribute('href')).toBe('tel:12348')
  await field(page).fill('  ')
  await page.getByRole('heading', { name: searchText.hints }).waitFor()
  expect(await hits(page).first().isVisible()).toBe(false)
  expect(complaints).toEqual([])
})

test('ten kilobytes typed on home arrive shortened', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/')
  await field(page).fill('不接电话会怎样'.repeat(1500))
  await go(page).tap()
  await hits(page).first().waitFor()
  expect(page.url()).toBe(`${url}/search/`)
})

test('English is answered in English', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/search/')
  await field(page).fill("what happens if I don't pay")
  await page.getByText(searchInEnglish.says).waitFor()
  await field(page).fill('huabei')
  await hits(page).first().waitFor()
  expect(await page.getByText(searchInEnglish.says).isVisible()).toBe(false)
})

test('without script the page says so and leads everywhere', async () => {
  await using phone = await newPhone({ javaScriptEnabled: false })
  const { page } = phone
  await page.goto(`${url}/search/`)
  const main = page.getByRole('main')
  const said = main.locator('noscript').filter({ visible: true })
  expect(await said.allTextContents()).toEqual([searchText.noScript])
  for (const path of ['/', '/guides/', '/guides/visit/', '/answers/', '/complain/', '/genuine/', '/rights/'])
    expect(await main.locator(`a[href="${path}"]`).count(), path).toBeGreaterThan(0)
  expect(pages).toContain('/search/')
})

test('search is one tap away from every page that is read', async () => {
  await using phone = await newPhone({ javaScriptEnabled: false })
  const { page } = phone
  await page.goto(`${url}/door/`)
  await page.getByRole('link', { name: shell.search, exact: true }).tap()
  await page.waitForURL(`${url}/search/`)
})

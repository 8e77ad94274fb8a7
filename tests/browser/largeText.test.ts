import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { addressOf, unkeptStart } from '../../src/lib/addresses.ts'
import { sizeKey } from '../../src/lib/textSize.ts'
import { setTextSize, tooWide, unfold } from './checks.ts'
import { newPhone, pages, remember, remembered, url, visit } from './phone.ts'
import { screenSize } from './screen.ts'
import { stories, story } from './stories.ts'
import { continueButton, heading, placeNow, rowOf, soon } from './walk.ts'

const result = `/r/?c=${encode(story('seven calls')).replaceAll('-', '')}`
/** One of every kind of page. */
const kinds = ['/', '/door/', '/guides/visit/', addressOf('received'), '/map/', result]

const atFoot = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: shell.largeText })
const isLarge = (page: Page) => page.evaluate(() => document.documentElement.dataset.size === 'large')
const isPressed = async (page: Page) => (await atFoot(page).getAttribute('aria-pressed')) === 'true'
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), sizeKey)

const choose = (page: Page) => page.addInitScript((key) => localStorage.setItem(key, 'large'), sizeKey)

/** Sizes as drawn, in CSS pixels. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('main p, main li, main label, main dd')].filter(
      (element) => element.checkVisibility() && (element.textContent ?? '').trim() !== '',
    )
    // What is said beside the main text may be smaller, and what is held up is larger; marks are marks.
    const beside = '.small, .choice-more, .cites, .track, .summary-head, .hidden-visually, .large, .code'
    const styles = shown
      .filter((element) => !element.closest(beside))
      .map((element) => getComputedStyle(element))
    const heights = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => Math.round(element.getBoundingClientRect().height))
    return {
      text: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize))),
      leading: Math.min(
        ...styles.map(
          ({ fontSize, lineHeight }) => Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
        ),
      ),
      main: Math.min(...heights('.button, .choice, .first-choice, .field')),
      // A number within a sentence has a size of its own: checks.ts.
      others: Math.min(
        ...heights('.button-quiet, .link-button:not(.read), .go, summary, .foot-links a, .top a, .back'),
      ),
    }
  })

describe.each(kinds)('on %s', (path) => {
  test('text, lines and targets have the sizes that older eyes and fingers need', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await visit(page, path)
    await heading(page).waitFor()
    const usual = await measured(page)
    expect(usual.text).toBeGreaterThanOrEqual(18)
    expect(usual.leading).toBeGreaterThanOrEqual(1.6)
    expect(usual.main).toBeGreaterThanOrEqual(48)
    expect(usual.others).toBeGreaterThanOrEqual(48)
    await choose(page)
    await page.reload()
    await heading(page).waitFor()
    const large = await measured(page)
    expect(large.text).toBeGreaterThanOrEqual(22)
    expect(large.main).toBeGreaterThanOrEqual(60)
    expect(large.others).toBeGreaterThanOrEqual(60)
  })

  test('大字版 holds on the narrowest screen, with text twice as large, and breaks nothing', async () => {
    await using phone = await newPhone({ viewport: { ...screenSize, width: 320 } })
    const { page, complaints } = phone
    await choose(page)
    await visit(page, path)
    await heading(page).waitFor()
    expect(await isLarge(page)).toBe(true)
    await unfold(page)
    expect(await tooWide(page)).toEqual([])
    await setTextSize(page, 200)
    expect(await tooWide(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('大字版 is one tap away on the home page, stays on other pages, and goes with another tap', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await visit(page, '/')
  const atTop = page.getByRole('banner').getByRole('button', { name: shell.largeText })
  await atTop.tap()
  expect(await isLarge(page)).toBe(true)
  expect([await atTop.getAttribute('aria-pressed'), await isPressed(page)]).toEqual(['true', true])
  await visit(page, addressOf('asker'))
  expect([await isLarge(page), await isPressed(page)]).toEqual([true, true])
  await atFoot(page).focus()
  await page.keyboard.press('Space')
  expect([await isLarge(page), await isPressed(page)]).toEqual([false, false])
  expect(new URL(page.url()).pathname).toBe(addressOf('asker'))
  expect(await stored(page)).toBeNull()
  expect(complaints).toEqual([])
})

test('the larger size is there before any other script of the page', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await choose(page)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(`${url}/guides/visit/`)
  expect(await isLarge(page)).toBe(true)
})

test('where nothing can be stored, the page at hand is large all the same', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await visit(page, '/guides/visit/')
  await atFoot(page).tap()
  expect(await isLarge(page)).toBe(true)
  expect(complaints).toEqual([])
})

test('without keeping anything, the size is not kept either, and holds from question to question', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, unkeptStart)
  await soon(() => placeNow(page)).toBe('asker')
  await atFoot(page).tap()
  await rowOf(page, 'asker', 'borrower', {}).tap()
  await continueButton(page).tap()
  await soon(() => placeNow(page)).toBe('overdue')
  expect([await isLarge(page), await isPressed(page)]).toEqual([true, true])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('it is stored beside the answers and does not touch them', async () => {
  await using phone = await newPhone()
  const { page } = phone
  const [[, facts] = ['', {}]] = stories
  await remember(page, facts)
  await visit(page, '/door/')
  await atFoot(page).tap()
  expect(await stored(page)).toBe('large')
  expect(await remembered(page)).toEqual(facts)
})

test('without script the entry leads to the sentence that says how to enlarge text', async () => {
  await using phone = await newPhone({ javaScriptEnabled: false })
  const { page } = phone
  await page.goto(`${url}/guides/visit/`)
  await page.getByRole('contentinfo').getByRole('link', { name: shell.largeText }).tap()
  await page.waitForURL('**/about/#access')
  await page.locator('#access').getByText('长辈版').waitFor()
})

test('the sizes that WeChat and phones set themselves are let through', async () => {
  await using phone = await newPhone()
  const { page } = phone
  for (const path of ['/guides/visit/', addressOf('asker')]) {
    expect(pages).toContain(path)
    await visit(page, path)
    const css = await page.evaluate(() => document.querySelector('style')?.textContent ?? '')
    expect(css.match(/text-size-adjust:[^;}]+/g)).toEqual(['text-size-adjust:100%'])
    expect(css).not.toContain('!important')
    const height = () => heading(page).evaluate((element) => element.getBoundingClientRect().height)
    const before = await height()
    // On iOS WeChat writes its own size onto the body.
    await page.evaluate(() => document.body.style.setProperty('-webkit-text-size-adjust', '150%'))
    expect(await height()).toBeGreaterThan(before)
    expect(await tooWide(page)).toEqual([])
  }
})

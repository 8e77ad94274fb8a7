import type { Page } from 'puppeteer-core'
import { type FactId, type Facts, isFactId } from '../../machines/facts.ts'
import type { Place } from '../../machines/session/session.machine.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { placeAt } from '../../src/lib/addresses.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { codesFor } from '../browser/walk.ts'
import { ready, url } from './oldPhone.ts'

/** The page of the session that the address bar names. */
export const placeNow = (page: Page): Place | undefined => placeAt(new URL(page.url()).pathname)

/** Waits until the page stands at this place of the session. */
export const arrived = async (page: Page, address: string): Promise<void> => {
  await page.waitForFunction((path: string) => location.pathname === path, {}, address)
}

/** Taps what says exactly this, or begins with it. */
export const tapText = async (page: Page, selector: string, text: string): Promise<void> => {
  const found = await page.evaluateHandle(
    (css: string, words: string) =>
      [...document.querySelectorAll(css)].find((element) => element.textContent?.trim().startsWith(words)),
    selector,
    text,
  )
  const element = found.asElement()
  if (!element) throw new Error(`${page.url()} has no ${selector} ${text}`)
  await element.tap()
}

/** Taps a link that loads another page, and waits until that one answers. */
export const follow = async (page: Page, text: string): Promise<void> => {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), tapText(page, 'a', text)])
  await ready(page)
}

/** Answers the question on the page as in these facts, by touch. */
const answerOne = async (page: Page, facts: Facts): Promise<FactId> => {
  const place = placeNow(page)
  if (place === undefined || !isFactId(place)) throw new Error(`${page.url()} asks nothing`)
  for (const code of codesFor(place, facts)) await page.tap(`input[name="${place}"][value="${code}"]`)
  const before = new URL(page.url()).pathname
  await tapText(page, 'button[type=submit]', asking.goOn)
  await page.waitForFunction((path: string) => location.pathname !== path, {}, before)
  return place
}

/** Answers every question from here on, until a page asks none; gives back what was asked. */
export const answerAll = async (page: Page, facts: Facts): Promise<readonly FactId[]> => {
  const asked: FactId[] = []
  for (let place = placeNow(page); place && isFactId(place); place = placeNow(page))
    asked.push(await answerOne(page, facts))
  return asked
}

export const headingOf = (page: Page): Promise<string> =>
  page.$eval('h1', (heading) => heading.textContent ?? '')

/** Waits for the result and gives back its headline. */
export const headline = async (page: Page): Promise<string> => {
  await page.waitForFunction(
    (words: string) => [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === words),
    {},
    resultText.nextMost,
  )
  // It is drawn from the top, and these are its end: one of them the last on one's own, the other on a shared one.
  for (const end of ['#answers', '#share']) await page.waitForSelector(end)
  return headingOf(page)
}

/** The words of every answer that a page shows. */
export const answersShown = (page: Page): Promise<string[]> =>
  page.$$eval('#answers dd', (values) => values.map(({ textContent }) => textContent ?? ''))

/** The answers in the phone's own store. */
export const remembered = async (page: Page): Promise<Facts | undefined> => {
  const text = await page.evaluate((key: string) => localStorage.getItem(key), storageKey)
  return text === null ? undefined : JSON.parse(text).answers
}

/** Puts answers into the phone's own store, as an earlier visit would have left them. */
export const remember = async (page: Page, answers: Facts): Promise<void> => {
  if (!page.url().startsWith(url)) await page.goto(`${url}/about/`)
  const text = JSON.stringify({ edition: 1, answers, kept: [] })
  await page.evaluate((key: string, value: string) => localStorage.setItem(key, value), storageKey, text)
}

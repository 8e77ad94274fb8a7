import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type AnyCode, type FactId, type Facts, isFactId, isMany } from '../../machines/facts.ts'
import { offered } from '../../machines/questions.ts'
import { codeEntry } from '../../src/content/zh-Hans/codeEntry.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { resultText, shareText } from '../../src/content/zh-Hans/result.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { newPhone, ready, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import {
  answersShown,
  codesFor,
  continueButton,
  heading,
  headline,
  inputOf,
  left,
  placeNow,
  soon,
  textOf,
} from './walk.ts'

declare global {
  interface Window {
    /** What had the focus before the last Tab. */
    lastFocus?: Element | null
  }
}

/** How the focus moved with one press: on in the page's own order, and to where it can be seen. */
interface Step {
  readonly what: string
  readonly isThere: boolean
  readonly isInOrder: boolean
  readonly isSeen: boolean
}

/** Presses Tab once on the way to something. */
const tabTowards = async (page: Page, wanted: Locator): Promise<Step> => {
  await page.keyboard.press('Tab')
  return wanted.evaluate((target) => {
    const now = document.activeElement ?? document.body
    const before = window.lastFocus?.isConnected ? window.lastFocus : undefined
    window.lastFocus = now
    const follows = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY
    const drawn = [now, now.nextElementSibling].map((element) => element && getComputedStyle(element))
    return {
      what: `${now.tagName} ${now.textContent ?? ''}`.slice(0, 60),
      isThere: now === target,
      isInOrder: now !== document.body && (!before || (before.compareDocumentPosition(now) & follows) !== 0),
      isSeen: drawn.some(
        (style) => style?.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2,
      ),
    }
  })
}

const isFocused = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === document.activeElement)

/** Presses Tab until something has the focus; every press must move on, visibly. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await page.evaluate(() => {
    window.lastFocus = document.activeElement
  })
  for (let presses = 0; presses < 300; presses += 1) {
    const step = await tabTowards(page, wanted)
    expect(step, step.what).toMatchObject({ isInOrder: true, isSeen: true })
    if (step.isThere) return
  }
  throw new Error('It cannot be reached with Tab')
}

/** Chooses a radio: Tab enters the group, arrows move and choose in it, Space chooses where one stands. */
const chooseOne = async (page: Page, id: FactId, facts: Facts, code: AnyCode): Promise<void> => {
  const codes = offered(id, facts)
  await tabTo(page, inputOf(page, id, codes[0] ?? code, facts))
  const steps = codes.indexOf(code)
  if (steps === 0) await page.keyboard.press('Space')
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown')
}

const answerOne = async (page: Page, facts: Facts): Promise<FactId> => {
  const place = placeNow(page)
  if (place === undefined || !isFactId(place)) throw new Error(`${page.url()} asks nothing`)
  for (const code of codesFor(place, facts)) {
    if (!isMany(place) && code !== 'noneOfThese') await chooseOne(page, place, facts, code)
    else {
      await tabTo(page, inputOf(page, place, code, facts))
      await page.keyboard.press('Space')
    }
    expect(await inputOf(page, place, code, facts).isChecked()).toBe(true)
  }
  await tabTo(page, continueButton(page))
  await page.keyboard.press('Enter')
  await left(page, place)
  return place
}

const hasFocus = (wanted: Locator) => soon(() => isFocused(wanted)).toBe(true)

test('by keyboard: home, questions, result, shared page, the code typed in a clean profile', async () => {
  const facts = story('an EMS')
  const options = { isMobile: false, hasTouch: false }
  await using own = await newPhone(options)
  const { page } = own
  await visit(page, '/')
  await tabTo(page, page.getByRole('link', { name: questions.asker.options.borrower }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/questions\//)
  await ready(page)
  for (let place = placeNow(page); place && isFactId(place); place = placeNow(page)) {
    const title = questionFor(place, false).title
    expect(await textOf(heading(page))).toBe(title)
    await answerOne(page, facts)
    await hasFocus(heading(page))
  }
  expect(placeNow(page)).toBe('result')
  const stage = await headline(page)
  expect(await remembered(page)).toEqual(facts)
  const answers = await answersShown(page)

  await hasFocus(heading(page))
  await tabTo(page, page.getByRole('link', { name: shareText.open }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/r\/\?c=/)
  expect(await headline(page)).toBe(stage)
  const code = await textOf(page.locator('.code'))
  expect(await textOf(page.getByText(`${url}/r/?c=`))).toContain(code.replaceAll('-', ''))

  await using helper = await newPhone(options)
  await visit(helper.page, '/code/')
  await tabTo(helper.page, helper.page.getByRole('textbox', { name: codeEntry.label }))
  await helper.page.keyboard.type(code)
  await helper.page.keyboard.press('Enter')
  expect(await headline(helper.page)).toBe(stage)
  expect(await answersShown(helper.page)).toEqual(answers)
  expect([...own.complaints, ...helper.complaints]).toEqual([])
})

test('继续 without a choice moves the focus to what is missing, and from there on to the choices', async () => {
  await using phone = await newPhone({ isMobile: false, hasTouch: false })
  const { page } = phone
  await visit(page, '/questions/asker/')
  await tabTo(page, continueButton(page))
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await hasFocus(summary)
  await tabTo(page, summary.getByRole('link'))
  await page.keyboard.press('Enter')
  await hasFocus(inputOf(page, 'asker', 'borrower', {}))
  await page.keyboard.press('ArrowDown')
  expect(await inputOf(page, 'asker', 'contact', {}).isChecked()).toBe(true)
})

test('the first Tab of every page offers the way past its top', async () => {
  await using phone = await newPhone({ isMobile: false, hasTouch: false })
  const { page } = phone
  for (const path of ['/', '/questions/asker/', '/guides/visit/', '/door/', '/result/']) {
    await visit(page, path)
    // Until the result is there, a page of its own says that it is coming.
    if (path === '/result/') await page.getByText(resultText.empty).waitFor()
    await tabTo(page, page.getByRole('link', { name: shell.skip }))
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }
})

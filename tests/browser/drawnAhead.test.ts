import type { ElementHandle, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { stepsIn } from '../../machines/explore/steps.ts'
import type { Facts } from '../../machines/facts.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { stepName } from '../../src/lib/stepNames.ts'
import { newPhone, remember, remembered, visit } from './phone.ts'
import { story } from './stories.ts'
import { continueButton, heading, placeNow, rowOf, soon, textOf } from './walk.ts'

const ahead = (page: Page): Locator => page.locator('.drawn-ahead')

/** What is drawn ahead has its full size inside, and is nowhere: not for eyes, ears, fingers or keys. */
const expectUnseen = async (page: Page): Promise<void> => {
  await soon(() => ahead(page).count()).toBe(1)
  const shape = await ahead(page).evaluate((part) => ({
    height: part.getBoundingClientRect().height,
    inside: part.scrollHeight > 200,
    seen: [...part.querySelectorAll('*')].filter((one) => getComputedStyle(one).visibility !== 'hidden')
      .length,
    isTold: part.getAttribute('aria-hidden') !== 'true',
    twice: [...document.querySelectorAll('[id]')].filter(
      ({ id }) => document.querySelectorAll(`[id="${id}"]`).length > 1,
    ).length,
  }))
  expect(shape).toEqual({ height: 0, inside: true, seen: 0, isTold: false, twice: 0 })
  const buttons = await page.locator('a, button, input').count()
  for (let tab = 0; tab < buttons; tab++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.drawn-ahead'))).toBeNull()
  }
}

const hasFocus = (element: ElementHandle<Element>): Promise<boolean> =>
  element.evaluate((one) => document.activeElement === one)

test('the next question is drawn ahead where nobody meets it; asked, it is the one that was drawn', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  const facts: Facts = { asker: 'borrower', overdue: 'weeks' }
  await remember(page, { asker: 'borrower' })
  await visit(page, '/questions/overdue/')
  expect(await ahead(page).count()).toBe(0)
  await rowOf(page, 'overdue', 'weeks', facts).tap()
  await expectUnseen(page)
  expect(await remembered(page)).toEqual({ asker: 'borrower' })
  expect(await heading(page).count()).toBe(1)
  const drawn = await ahead(page).locator('h1').elementHandle()
  if (!drawn) throw new Error('No heading was drawn')
  await continueButton(page).tap()
  await soon(() => placeNow(page)).toBe('received')
  await soon(() => hasFocus(drawn)).toBe(true)
  expect(await ahead(page).count()).toBe(0)
  expect(await remembered(page)).toEqual(facts)
  expect(complaints).toEqual([])
})

test('another choice draws another question, and none is drawn where nothing is chosen', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/questions/asker/')
  const follower = () => textOf(ahead(page).locator('h1'))
  await rowOf(page, 'asker', 'borrower', {}).tap()
  const first = await follower()
  await rowOf(page, 'asker', 'contact', {}).tap()
  await soon(follower).not.toBe(first)

  const facts: Facts = { asker: 'borrower', overdue: 'months' }
  await remember(page, facts)
  await visit(page, '/questions/received/')
  await rowOf(page, 'received', 'reminder', facts).tap()
  await soon(() => ahead(page).count()).toBe(1)
  await rowOf(page, 'received', 'reminder', facts).tap()
  await soon(() => ahead(page).count()).toBe(0)
})

test('what a step leads to is drawn while the finger is down, and nothing happens where it slides away', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  const facts = story('seven calls')
  await remember(page, facts)
  await visit(page, '/what-if/')
  // The topmost one, in a first idle moment.
  await expectUnseen(page)
  const step = page.locator('button.first-choice').last()
  const before = await textOf(page.locator('#where h2'))
  const label = await textOf(step)
  const [taken] = stepsIn(assess(facts)).filter((offered) => label.startsWith(stepName(offered)))
  if (!taken) throw new Error(`${label} is not offered`)
  const name = stages[assess(facts, [taken.event]).headline].name
  expect(name).not.toBe(before)
  await step.dispatchEvent('pointerdown')
  await soon(() => textOf(ahead(page).locator('h2.huge'))).toBe(name)
  await expectUnseen(page)
  expect(await textOf(page.locator('#where h2'))).toBe(before)
  const drawn = await ahead(page).locator('h2.huge').elementHandle()
  if (!drawn) throw new Error('No heading was drawn')
  await step.tap()
  await soon(() => hasFocus(drawn)).toBe(true)
  expect(await textOf(page.locator('#where h2'))).toBe(name)
  expect(await ahead(page).count()).toBe(0)
  expect(complaints).toEqual([])
})

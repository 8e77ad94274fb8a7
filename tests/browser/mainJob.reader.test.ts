import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { questionsLeft } from '../../machines/questions.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { asking, failures, waiting } from '../../src/content/zh-Hans/session.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { breakResult } from './breaking.ts'
import { newPhone, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, continueButton, headline, inputOf, placeNow, rowOf, soon, textOf } from './walk.ts'

const announced = (page: Page) => page.getByRole('status').filter({ hasText: /还剩|最后/ })

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent)

/** Keeps the very region that stands there now, to see later whether it is the one that changes. */
const hold = (page: Page) => announced(page).elementHandle()

test('a screen reader meets the heading, the hint, the choices and 继续 in this order', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, addressOf('asker'))
  const tree = await page.getByRole('main').ariaSnapshot()
  const { title, hint, options } = questions.asker
  const order = [
    title,
    hint ?? '',
    ...Object.values(options).map((label) => `radio "${label}`),
    `button "${asking.goOn}"`,
  ]
  const places = order.map((words) => tree.indexOf(words))
  expect(places, tree).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('how many questions are left is told by a region that was there before', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, addressOf('asker'))
  const region = await hold(page)
  await rowOf(page, 'asker', 'borrower', {}).tap()
  await continueButton(page).tap()
  await soon(() => placeNow(page)).toBe('overdue')
  expect(await region?.textContent()).toBe(asking.left(questionsLeft({ asker: 'borrower' })))
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true)
})

test('where the result comes late, its heading takes the focus over from what stood in for it', async () => {
  await using phone = await newPhone()
  const { page } = phone
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/views-*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await visit(page, '/questions/received/#contact')
  await answerAll(page, story('called as'))
  await soon(() => focused(page)).toBe(waiting.result.title)
  held.resolve()
  await headline(page)
  await soon(() => focused(page)).toBe(await textOf(page.locator('h1')))
})

test('a page that throws gives the focus to the sentence that says so', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await breakResult(page)
  await visit(page, '/questions/received/#contact')
  await answerAll(page, story('called as'))
  await soon(() => focused(page)).toBe(failures.view.title)
})

test('an error is told by a region that was there before, and describes the choices', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, addressOf('asker'))
  const region = await page.getByRole('alert').elementHandle()
  expect(await region?.textContent()).toBe('')
  await continueButton(page).tap()
  await page.getByRole('alert').getByText(questions.asker.error).waitFor()
  expect(await region?.evaluate((element) => element === document.activeElement)).toBe(true)
  const group = page.getByRole('group', { name: questions.asker.title })
  const ids = ((await group.getAttribute('aria-describedby')) ?? '').split(' ')
  const described = await Promise.all(ids.map((id) => textOf(page.locator(`#${id}`))))
  expect(described.join()).toContain(questions.asker.error)
  expect(described.join()).toContain(questions.asker.hint)
})

test('the places of the track can be passed on the way to what to do first', async () => {
  await using phone = await newPhone({ isMobile: false, hasTouch: false })
  const { page } = phone
  await visit(page, `/r/?c=${encode(story('seven calls')).replaceAll('-', '')}`)
  await headline(page)
  const skip = page.getByRole('link', { name: resultText.pastTrack })
  await skip.focus()
  expect(await skip.isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const first = page.locator('.first-steps a').first()
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('nothing moves for those who asked for less motion', async () => {
  await using phone = await newPhone({ reducedMotion: 'reduce' })
  const { page } = phone
  for (const path of ['/', addressOf('received'), '/guides/visit/']) {
    await visit(page, path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName } = getComputedStyle(element, part)
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' ? [element.tagName] : []
        }),
      ),
    )
    expect(moving).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  }
})

test('in the reader’s own colours a choice, the focus and the force of a source are still drawn', async () => {
  await using phone = await newPhone({ isMobile: false, hasTouch: false, forcedColors: 'active' })
  const { page } = phone
  await visit(page, addressOf('asker'))
  const chosen = inputOf(page, 'asker', 'borrower', {})
  const other = inputOf(page, 'asker', 'contact', {})
  // The mark is a border: thick where chosen. Grounds and shadows would be gone.
  const markOf = (input: typeof chosen) =>
    input.evaluate((element) => {
      const face = element.nextElementSibling ?? element
      return Number.parseFloat(getComputedStyle(face, '::before').borderTopWidth)
    })
  await chosen.focus()
  await page.keyboard.press('Space')
  expect(await markOf(chosen)).toBeGreaterThan(2 * (await markOf(other)))
  const outline = await chosen.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element.nextElementSibling ?? element)
    return `${outlineStyle} ${outlineWidth}`
  })
  expect(outline).toBe('solid 3px')
  await visit(page, '/door/')
  const edges = await page
    .locator('a.force')
    .evaluateAll((marks) => marks.map((mark) => `${mark.className} ${getComputedStyle(mark).borderTopStyle}`))
  expect(new Set(edges)).toContain('force force-binding solid')
  expect(new Set(edges)).toContain('force force-soft dashed')
})

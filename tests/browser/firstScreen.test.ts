import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { newPhone, type Phone, remember, screenSize, visit } from './phone.ts'
import { stories } from './stories.ts'
import { heading, headline } from './walk.ts'

let phone: Phone
beforeAll(async () => {
  phone = await newPhone()
})
afterAll(() => phone[Symbol.asyncDispose]())

/** How far down the page something ends, in CSS pixels. */
const endOf = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox()
  return box ? Math.ceil(box.y + box.height) : Number.POSITIVE_INFINITY
}

const under = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, exact: true }).locator('xpath=following-sibling::*[1]')

test.each(stories)(
  'the first screen of “%s” says where one is, what is next and what to do today',
  async (_name, facts) => {
    const { page } = phone
    await remember(page, facts)
    await visit(page, '/result/')
    await headline(page)
    const { warnings } = assess(facts)
    const ends = {
      ...(warnings.length > 0 && { warning: await endOf(page.locator('a[href^="#warning-"]').first()) }),
      where: await endOf(heading(page)),
      next: await endOf(under(page, resultText.nextMost)),
      today: await endOf(under(page, resultText.todayFirst)),
    }
    const below = Object.entries(ends).filter(([, end]) => end > screenSize.height)
    expect(below, `The screen ends at ${screenSize.height}: ${JSON.stringify(ends)}`).toEqual([])
  },
)

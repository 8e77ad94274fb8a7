import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { applicable } from '../../machines/questions.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { answersText } from '../../src/content/zh-Hans/session.ts'
import { newPhone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answerOne, answersShown, headline, inputOf, rowOf, soon } from './walk.ts'

const facts = story('seven calls')

/** A second tab of the same phone, at a path; like on a phone, only the one in front draws at full speed. */
const openTab = async (page: Page, path: string): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(url + path)
  await ready(other)
  return other
}

describe('two tabs of one phone', () => {
  test('answer the same questions, and both end with all answers and the same result', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await visit(page, '/questions/overdue/#borrower')
    const other = await openTab(page, '/questions/overdue/')
    await page.bringToFront()
    await answerOne(page, { ...facts, overdue: 'weeks' })
    // The other one shows what was answered meanwhile, and answers the same question otherwise.
    await soon(() => inputOf(other, 'overdue', 'weeks', facts).isChecked()).toBe(true)
    await other.bringToFront()
    await answerOne(other, { ...facts, overdue: 'years', silence: 'no' })
    await soon(async () => (await remembered(page))?.overdue).toBe('years')
    const all: Facts = applicable({ ...facts, overdue: 'years', silence: 'no' })
    await page.bringToFront()
    await answerAll(page, all)
    const stage = await headline(page)
    await other.bringToFront()
    await other.goto(`${url}/result/`)
    await ready(other)
    expect(await headline(other)).toBe(stage)
    expect(await answersShown(other)).toEqual(await answersShown(page))
    expect(await remembered(page)).toMatchObject(all)
    expect(complaints).toEqual([])
  })

  test('lose nothing although one hears nothing of the other', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, { asker: 'borrower' })
    // As in a tab that the phone had put to sleep.
    await page.addInitScript(() => {
      for (const name of ['storage', 'visibilitychange'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), true)
    })
    await visit(page, '/questions/overdue/')
    const other = await openTab(page, '/questions/received/')
    await answerOne(other, facts)
    expect(await remembered(page)).toEqual({ asker: 'borrower', received: facts.received })
    await page.bringToFront()
    await answerOne(page, facts)
    // The first has caught up by answering, and the other, which hears, knows at once.
    for (const code of facts.received ?? [])
      await soon(() => inputOf(page, 'received', code, facts).isChecked()).toBe(true)
    await soon(() => inputOf(other, 'overdue', 'months', facts).isChecked()).toBe(true)
    const { asker, overdue, received } = facts
    expect(await remembered(page)).toEqual({ asker, overdue, received })
  })

  test('both show that the answers were cleared in one', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, facts)
    await visit(page, '/questions/review/')
    const other = await openTab(page, '/questions/review/')
    await other.getByText(questions.ability.short).first().waitFor()
    await page.bringToFront()
    await page.getByText(answersText.clear).first().tap()
    await page.getByRole('button', { name: answersText.clear }).tap()
    await other.getByText(answersText.none).waitFor()
    expect(await remembered(page)).toBeUndefined()
    await other.getByRole('button', { name: answersText.start }).tap()
    await rowOf(other, 'asker', 'heir', {}).tap()
    expect(await remembered(page)).toBeUndefined()
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { answersText, asking, storeNotices } from '../../src/content/zh-Hans/session.ts'
import { storageKey } from '../../src/lib/store.ts'
import { newPhone, ready, remembered, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answerOne, answersShown, heading, headline, placeNow, textOf } from './walk.ts'

const facts = story('seven calls')

const block = () => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

const fill = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}

const notice = (page: Page, state: 'blocked' | 'damaged') => page.getByText(storeNotices[state] ?? '')

describe.each([
  ['blocked', block],
  ['full', fill],
])('a phone whose store is %s', (_state, change) => {
  test('leads from home to a result, says that nothing is kept, and loses no answer on the way', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await page.addInitScript(change)
    await visit(page, '/')
    await page.getByRole('link', { name: questions.asker.options.borrower }).tap()
    await page.waitForURL(/\/questions\//)
    await ready(page)
    await answerOne(page, facts)
    await answerOne(page, facts)
    await notice(page, 'blocked').waitFor()
    await page.getByRole('button', { name: asking.resultSoFar }).tap()
    await headline(page)
    await notice(page, 'blocked').waitFor()
    expect((await answersShown(page)).length).toBe(3)
    await page.goBack()
    await expect.poll(() => placeNow(page)).toBe('reachability')
    await answerAll(page, facts)
    await headline(page)
    expect((await answersShown(page)).length).toBe(Object.keys(facts).length)
    expect(complaints).toEqual([])
  })

  test.each(['/', '/code/', '/questions/review/', '/result/', '/r/'])(
    'opens %s without an error',
    async (path) => {
      await using phone = await newPhone()
      const { page, complaints } = phone
      await page.addInitScript(change)
      await visit(page, path)
      expect(await textOf(heading(page))).not.toBe('')
      expect(complaints).toEqual([])
    },
  )
})

describe('a record that is damaged', () => {
  const openWith = async (page: Page, text: string, path: string) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const)
    await visit(page, path)
  }

  test.each(['{"answers":{"asker":"borr', 'null', '\u0000'])(
    'beyond reading (%j) is told, and one can begin again',
    async (text) => {
      await using phone = await newPhone()
      const { page, complaints } = phone
      await openWith(page, text, '/questions/review/')
      await notice(page, 'damaged').waitFor()
      await page.getByRole('button', { name: answersText.start }).tap()
      await expect.poll(() => placeNow(page)).toBe('asker')
      await answerOne(page, facts)
      expect(await remembered(page)).toEqual({ asker: 'borrower' })
      expect(complaints).toEqual([])
    },
  )

  test('in part is told, keeps what can be read, and asks the rest again', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const broken = { ...facts, overdue: 'fortnight', received: ['agencyCall', 'pigeon'] }
    const readable: Facts = { ...facts, received: ['agencyCall'] }
    await openWith(
      page,
      JSON.stringify({ edition: 1, answers: broken, kept: ['nothing'] }),
      '/questions/review/',
    )
    await expect.poll(async () => Object.keys((await remembered(page)) ?? {})).not.toContain('overdue')
    expect(await remembered(page)).toEqual({ ...readable, overdue: undefined })
    await page.getByRole('button', { name: answersText.goOn }).tap()
    await expect.poll(() => placeNow(page)).toBe('overdue')
    expect(complaints).toEqual([])
    await notice(page, 'damaged').waitFor()
  })
})

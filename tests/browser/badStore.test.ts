import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { relevantQuestions } from '../../machines/questions.ts'
import { clear } from '../../src/content/zh-Hans/clear.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { answersText, asking, storeNotices } from '../../src/content/zh-Hans/session.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { blockCaches, blockStore, fillStore } from './breaking.ts'
import { newPhone, ready, remember, remembered, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answerOne, answersShown, heading, headline, placeNow, soon, textOf } from './walk.ts'

const facts = story('called as')
const next = relevantQuestions(facts)[3]

const notice = (page: Page, state: 'blocked' | 'damaged' | 'newer') =>
  page.getByText(storeNotices[state] ?? '')

describe.each([
  ['blocked', blockStore],
  ['full', fillStore],
])('a phone whose store is %s', (_state, change) => {
  test('leads from home to a result, says that nothing is kept, and loses no answer on the way', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await page.addInitScript(change)
    await visit(page, '/')
    await page.getByRole('link', { name: questions.asker.options.contact }).tap()
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
    await soon(() => placeNow(page)).toBe(next)
    await answerAll(page, facts)
    await headline(page)
    expect((await answersShown(page)).length).toBe(Object.keys(facts).length)
    expect(complaints).toEqual([])
  })

  test('opens every kind of page without an error', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await page.addInitScript(change)
    for (const path of [
      '/',
      '/code/',
      '/questions/review/',
      '/questions/conflict/',
      '/result/',
      '/r/',
      '/clear/',
    ]) {
      await visit(page, path)
      expect(await textOf(heading(page))).not.toBe('')
    }
    expect(complaints).toEqual([])
  })
})

const { stored } = clear

describe.each<[string, () => void, string[], string, string[]]>([
  [
    'answers',
    blockStore,
    [stored.copies, stored.blocked, stored.unseen],
    stored.copiesWiped,
    [stored.blocked, stored.unseen],
  ],
  [
    'copies of pages',
    blockCaches,
    [stored.answers, stored.copiesUnseen, stored.unseen],
    stored.answersWiped,
    [stored.copiesUnseen, stored.unseen],
  ],
])('清除 on a phone that does not let us at the %s', (_what, change, before, said, after) => {
  test('says so, wipes the rest, and says what it could not wipe', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const shown = () => page.locator('#stored-list > p').allTextContents()
    await remember(page, facts)
    await page.evaluate(() => caches.open('opened'))
    await page.addInitScript(change)
    await visit(page, '/clear/')
    await soon(shown).toEqual(before)
    await page.getByRole('button', { name: stored.wipe }).tap()
    await soon(() => textOf(page.locator('#wiped'))).toBe(said)
    await soon(shown).toEqual(after)
    expect(complaints).toEqual([])
  })
})

test('清除 on a phone that lets us at nothing says so, and offers nothing it could not do', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  for (const change of [blockStore, blockCaches]) await page.addInitScript(change)
  await visit(page, '/clear/')
  await soon(() => page.locator('#stored-list > p').allTextContents()).toEqual([
    stored.blocked,
    stored.copiesUnseen,
    stored.unseen,
  ])
  expect(await page.getByRole('button', { name: stored.wipe }).count()).toBe(0)
  expect(complaints).toEqual([])
})

describe('a record that is damaged', () => {
  const openWith = async (page: Page, text: string, path: string) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const)
    await visit(page, path)
  }

  test.each(['{"answers":{"asker":"borr', 'null'])(
    'beyond reading (%j) is told, and one can begin again',
    async (text) => {
      await using phone = await newPhone()
      const { page, complaints } = phone
      await openWith(page, text, '/questions/review/')
      await notice(page, 'damaged').waitFor()
      await page.getByRole('button', { name: answersText.start }).tap()
      await soon(() => placeNow(page)).toBe('asker')
      await answerOne(page, facts)
      expect(await remembered(page)).toEqual({ asker: 'contact' })
      expect(complaints).toEqual([])
    },
  )

  test('in part is told, keeps what can be read, and asks the rest again', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const broken = { ...facts, lender: 'pawnbroker', received: ['agencyCall', 'pigeon'] }
    const { lender: _lender, ...readable }: Facts = { ...facts, received: ['agencyCall'] }
    await openWith(
      page,
      JSON.stringify({ edition: 1, answers: broken, kept: ['nothing'] }),
      '/questions/review/',
    )
    await soon(async () => Object.keys((await remembered(page)) ?? {})).not.toContain('lender')
    expect(await remembered(page)).toEqual(readable)
    await page.getByRole('button', { name: answersText.goOn }).tap()
    await soon(() => placeNow(page)).toBe('lender')
    expect(complaints).toEqual([])
    await notice(page, 'damaged').waitFor()
  })
})

describe('a record of a newer edition', () => {
  test('is told, is read as far as it can be, and keeps what only the newer edition can read', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const record = {
      edition: 99,
      answers: { ...facts, lender: 'moonBank', weather: 'rain' },
      kept: [],
      more: 1,
    }
    await visit(page, '/about/')
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      storageKey,
      JSON.stringify(record),
    ] as const)
    await visit(page, '/questions/review/')
    await notice(page, 'newer').waitFor()
    const stored = () => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), storageKey)
    expect(await stored()).toEqual(record)
    await page.getByRole('button', { name: answersText.goOn }).tap()
    await soon(() => placeNow(page)).toBe('lender')
    await answerAll(page, facts)
    await headline(page)
    expect(await stored()).toEqual({ ...record, answers: { ...record.answers, lender: facts.lender } })
    expect(complaints).toEqual([])
  })

  test('opens as usual where nothing in it is new', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await visit(page, '/about/')
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      storageKey,
      JSON.stringify({ edition: 2, answers: facts, kept: [] }),
    ] as const)
    await visit(page, '/result/')
    await headline(page)
    expect(await notice(page, 'newer').count()).toBe(0)
  })
})

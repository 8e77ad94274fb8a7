import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import type { Facts } from '../../machines/facts.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { sharedText } from '../../src/content/zh-Hans/result.ts'
import { asking, conflictText } from '../../src/content/zh-Hans/session.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { titleOf } from '../../src/views/titles.ts'
import { telling } from '../tools/tellingWords.ts'
import { forget, newPhone, type Phone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import {
  answerAll,
  answerOne,
  continueButton,
  heading,
  headline,
  inputOf,
  placeNow,
  rowOf,
  soon,
  textOf,
} from './walk.ts'

let phone: Phone
beforeAll(async () => {
  phone = await newPhone()
})
beforeEach(() => forget(phone))
afterAll(() => phone[Symbol.asyncDispose]())

const facts = story('seven calls')
const transferred = story('an asset')

const shows = (page: Page, place: ReturnType<typeof placeNow>) => soon(() => placeNow(page)).toBe(place)
const change = (page: Page, short: string) =>
  page.locator('#answers').getByRole('button', { name: short }).tap()

/** One entry back, and not on before it is there: a page that gives way to another moves twice. */
const stepBack = async (page: Page): Promise<void> => {
  const entry = () => page.evaluate(() => window.navigation.currentEntry?.index ?? -1)
  const now = await entry()
  await page.evaluate(() => history.back())
  await soon(entry).toBe(now - 1)
}

describe('back and forward', () => {
  test('walk through the questions and lose nothing', async () => {
    const { page, complaints } = phone
    await visit(page, '/questions/overdue/#borrower')
    const asked = [await answerOne(page, facts), await answerOne(page, facts), await answerOne(page, facts)]
    const before = await remembered(page)
    const last = placeNow(page)
    for (const question of asked.toReversed()) {
      await page.goBack()
      await shows(page, question)
      expect(await textOf(heading(page))).toBe(questions[question].title)
      expect(await page.locator('input:checked').count()).toBeGreaterThan(0)
    }
    for (const question of [...asked.slice(1), last]) {
      await page.goForward()
      await shows(page, question)
    }
    expect(await remembered(page)).toEqual(before)
    expect(complaints).toEqual([])
  })

  test('lead from the result to the last question and to the result again', async () => {
    const { page } = phone
    const { disputed: _disputed, circumstances: _circumstances, ...before } = facts
    await remember(page, before)
    await visit(page, '/questions/disputed/')
    const asked = await answerAll(page, facts)
    const stage = await headline(page)
    await page.goBack()
    await shows(page, asked.at(-1))
    await page.goForward()
    expect(await headline(page)).toBe(stage)
    expect(await remembered(page)).toEqual(facts)
  })

  test('never hold anybody on a page that no longer applies', async () => {
    const { page } = phone
    await visit(page, '/')
    await page.getByRole('link', { name: questions.asker.options.borrower }).tap()
    await page.waitForURL(/\/questions\//)
    await ready(page)
    const asked = await answerAll(page, transferred)
    expect(asked).toContain('transferConfirmed')
    await headline(page)
    await change(page, questions.received.short)
    await shows(page, 'received')
    await rowOf(page, 'received', 'transferNotice', facts).tap()
    await page.getByRole('button', { name: asking.goOn }).tap()
    await headline(page)
    // Home, every question, the result, the question changed and the result again.
    for (let times = 0; times < asked.length + 3 && placeNow(page); times += 1) await stepBack(page)
    expect(page.url()).toBe(`${url}/`)
  })

  test('lead from a shared result made one’s own back to the shared one', async () => {
    const { page } = phone
    await visit(page, `/r/?c=${encode(facts).replaceAll('-', '')}`)
    const stage = await headline(page)
    await page.getByRole('button', { name: sharedText.adopt }).tap()
    await shows(page, 'review')
    await page.goBack()
    expect(await headline(page)).toBe(stage)
    expect(await remembered(page)).toEqual(facts)
  })
})

test('an answer is kept although the page leaves in the same moment', async () => {
  const { page } = phone
  const { reachability: _reachability, ...before } = facts
  await remember(page, before)
  await visit(page, '/questions/reachability/')
  await rowOf(page, 'reachability', 'answering', facts).tap()
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main form button[type=submit]')?.click()
    window.location.assign('/about/')
  })
  await page.waitForURL(`${url}/about/`)
  expect((await remembered(page))?.reachability).toBe('answering')
})

describe('返回', () => {
  const back = (page: Page) => page.getByRole('link', { name: shell.back, exact: true })

  test('leads to the question before, and from the first page home', async () => {
    const { page } = phone
    await visit(page, '/questions/overdue/#borrower')
    const question = await answerOne(page, facts)
    await back(page).tap()
    await shows(page, question)
    await back(page).tap()
    await page.waitForURL(`${url}/`)
    expect((await remembered(page))?.overdue).toBe(facts.overdue)
  })

  test('leads to the question before even when the page was moved within', async () => {
    const { page } = phone
    await visit(page, '/questions/overdue/#borrower')
    const question = await answerOne(page, facts)
    const next = placeNow(page)
    await page.getByRole('button', { name: asking.goOn }).tap()
    await page.getByRole('alert').getByRole('link').tap()
    await back(page).tap()
    await shows(page, question)
    await page.goForward()
    await shows(page, next)
  })
})

describe('loading a page again', () => {
  test('in the middle shows the same question with every answer kept', async () => {
    const { page } = phone
    await visit(page, '/questions/overdue/#borrower')
    await answerOne(page, facts)
    await answerOne(page, facts)
    const place = placeNow(page)
    const before = await remembered(page)
    await page.reload()
    await ready(page)
    expect(placeNow(page)).toBe(place)
    expect(await remembered(page)).toEqual(before)
    await page.goBack()
    await shows(page, 'received')
    expect(await inputOf(page, 'received', 'agencyCall', facts).isChecked()).toBe(true)
  })

  test('at the result shows the same result', async () => {
    const { page } = phone
    await remember(page, facts)
    await visit(page, '/result/')
    const stage = await headline(page)
    await page.reload()
    expect(await headline(page)).toBe(stage)
  })
})

test('an address of a question that does not apply gives way, in the address and in the title too', async () => {
  const { page, complaints } = phone
  await remember(page, { asker: 'contact' })
  await visit(page, '/questions/ability/')
  await shows(page, 'received')
  expect(await textOf(heading(page))).toBe(questions.received.forOthers?.title)
  expect(await page.title()).toBe(titleOf('received'))
  expect(complaints).toEqual([])
})

test('what the history shows of the whole way tells nothing of debt or collection', async () => {
  await using own = await newPhone()
  const { page } = own
  const titles: string[] = []
  await page.exposeFunction('note', (title: string) => titles.push(title))
  await page.addInitScript(() => {
    const { note } = window as unknown as { note: (title: string) => void }
    addEventListener('DOMContentLoaded', () => {
      note(document.title)
      new MutationObserver(() => note(document.title)).observe(document.head, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    })
  })
  await visit(page, '/')
  await visit(page, '/questions/asker/')
  await continueButton(page).tap()
  await page.getByRole('alert').getByRole('link').waitFor()
  const asked = await answerAll(page, transferred)
  await headline(page)
  for (const place of [...asked, 'result'] as const) await soon(() => titles).toContain(titleOf(place))
  expect(asked.length).toBeGreaterThan(10)
  expect(titles.filter((title) => telling.test(title))).toEqual([])
})

test('answers at odds are pointed out once, can be kept, and come with the link', async () => {
  const { page, complaints } = phone
  const atOdds: Facts = { ...facts, disputed: 'notMine', agreement: 'kept' }
  const { circumstances: _last, ...before } = atOdds
  await remember(page, before)
  await visit(page, '/questions/circumstances/')
  await answerOne(page, atOdds)
  expect(placeNow(page)).toBe('conflict')
  expect(await textOf(heading(page))).toBe(conflictText.title)
  await page.getByRole('button', { name: conflictText.keep }).tap()
  await headline(page)
  expect(await remembered(page)).toEqual(atOdds)
  await page.reload()
  await headline(page)
  await change(page, questions.lender.short)
  await shows(page, 'lender')
  await page.getByRole('button', { name: asking.goOn }).tap()
  await headline(page)
  expect(await remembered(page)).toEqual(atOdds)
  expect(complaints).toEqual([])
})

test('更改 on the result comes back to it at its top, with the focus on its heading', async () => {
  const { page } = phone
  await remember(page, facts)
  await visit(page, '/result/')
  await headline(page)
  await change(page, questions.ability.short)
  await shows(page, 'ability')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await rowOf(page, 'ability', 'full', facts).tap()
  await page.getByRole('button', { name: asking.goOn }).tap()
  await headline(page)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'H1'])
  expect(await remembered(page)).toEqual({ ...facts, ability: 'full' })
})

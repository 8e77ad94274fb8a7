import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Decoded, encode } from '../../machines/code/code.ts'
import { spell } from '../../machines/code/spelling.ts'
import { codeEntry, codeProblems } from '../../src/content/zh-Hans/codeEntry.ts'
import { sharedText } from '../../src/content/zh-Hans/result.ts'
import { newPhone, type Phone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { heading, headline, soon, textOf } from './walk.ts'

type Problem = Extract<Decoded, { readonly ok: false }>['problem']

const facts = story('seven calls')
const code = encode(facts).replaceAll('-', '')
const wrongCharacter = `${code.slice(0, 5)}${code[5] === '7' ? '8' : '7'}${code.slice(6)}`
const own = { asker: 'borrower', overdue: 'days' } as const

/** What somebody may type or paste, and what is wrong with it. */
const typed: readonly (readonly [string, string, Problem])[] = [
  ['a code with one wrong character', wrongCharacter, 'check'],
  ['a code without its end', code.slice(0, -2), 'check'],
  ['a code of an edition yet unknown', spell(29, 12_345n), 'edition'],
  ['a few words', '你好，在吗', 'characters'],
  ['a word in Latin letters', 'unusual', 'characters'],
  ['10 KB of Chinese', '随便写的字'.repeat(700), 'tooLong'],
  ['10 KB of letters', 'A'.repeat(10_240), 'tooLong'],
  ['nothing', '', 'empty'],
]

let phone: Phone
beforeAll(async () => {
  phone = await newPhone()
  await remember(phone.page, own)
})
afterAll(() => phone[Symbol.asyncDispose]())

/** Waits until the page says what is wrong, where the code was typed or on the page it led to. */
const isSaid = (page: Page, problem: Problem): Promise<void> =>
  page.getByText(codeProblems[problem]).or(page.getByText(sharedText.problems[problem])).waitFor()

const hasWayOn = async (page: Page): Promise<void> => {
  const ways = page
    .getByRole('main')
    .getByRole('link')
    .or(page.getByRole('textbox', { name: codeEntry.label }))
  expect(await ways.count()).toBeGreaterThan(0)
}

describe.each(['/', '/code/'])('typed on %s', (path) => {
  test.each(typed)(
    '%s gets a sentence that says what is wrong, and a way on',
    async (_what, text, problem) => {
      const { page, complaints } = phone
      complaints.length = 0
      await visit(page, path)
      await page.getByRole('textbox', { name: codeEntry.label }).fill(text)
      await page.getByRole('button', { name: codeEntry.open }).tap()
      await isSaid(page, problem)
      await hasWayOn(page)
      expect(await remembered(page)).toEqual(own)
      expect(complaints).toEqual([])
    },
  )
})

describe('in the address', () => {
  const queries = typed.map(([what, text]): [string, string] => [
    what,
    `?c=${encodeURIComponent(text).slice(0, 10_240)}`,
  ])

  test.each<[string, string]>([
    ...queries,
    ['no code', ''],
    ['a parameter without a value', '?c'],
    ['broken escapes', '?c=%E4%BD%&c=%%%'],
    ['10 KB behind the question mark', `?${'x=1&'.repeat(2560)}`],
  ])('%s gets a sentence, ways on, and no answer lost', async (_what, search) => {
    const { page, complaints } = phone
    complaints.length = 0
    await visit(page, `/r/${search}`)
    await soon(() => textOf(heading(page))).toBe(sharedText.notRead)
    const said = await textOf(page.getByRole('main').locator('h1 + p'))
    expect(Object.values(sharedText.problems)).toContain(said)
    await page.getByRole('link', { name: sharedText.again }).waitFor()
    await page.getByRole('link', { name: sharedText.home }).waitFor()
    expect(await remembered(page)).toEqual(own)
    expect(complaints).toEqual([])
  })

  test('10 KB of Chinese, three times as long in an address, gets one of our own pages', async () => {
    await using other = await newPhone()
    await other.page.goto(`${url}/r/?c=${encodeURIComponent('随便写的字'.repeat(700))}`)
    await other.page.getByRole('main').getByRole('link').first().waitFor()
  })

  test('a code with one wrong character is said to be mistyped', async () => {
    const { page } = phone
    await visit(page, `/r/?c=${wrongCharacter}`)
    await page.getByText(sharedText.problems.check).waitFor()
  })

  test('a code of an edition yet unknown is said to be newer', async () => {
    const { page } = phone
    await visit(page, `/r/?c=${spell(29, 12_345n).replaceAll('-', '')}`)
    await page.getByText(sharedText.problems.edition).waitFor()
  })
})

describe('a good code', () => {
  let stage: string
  beforeAll(async () => {
    await visit(phone.page, `/r/?c=${code}`)
    stage = await headline(phone.page)
  })

  test.each([
    ['a parameter in front', `?from=singlemessage&c=${code}`],
    ['a parameter behind', `?c=${code}&from=timeline&isappinstalled=0`],
    ['itself once more', `?c=${code}&c=${code}`],
    ['a wrong one in front', `?c=${wrongCharacter}&c=${code}`],
    ['what WeChat puts in front and behind', `?nsukey=a%2Bb%3D%3D&c=${code}&shareTo=weixin#wechat_redirect`],
    ['an old WeChat fragment', `?c=${code}#!`],
    ['small letters and dashes', `?c=${encode(facts).toLowerCase()}`],
    ['the sentence it was sent in', `?c=${encodeURIComponent(`${code}，帮我看看`)}`],
    ['spaces where there were dashes', `?c=${encode(facts).replaceAll('-', '%20')}`],
  ])('is read in spite of %s', async (_what, search) => {
    const { page, complaints } = phone
    complaints.length = 0
    await visit(page, `/r/${search}`)
    expect(await headline(page)).toBe(stage)
    expect(complaints).toEqual([])
  })

  test('is read when a link is pasted where a code belongs', async () => {
    const { page } = phone
    await visit(page, '/code/')
    const text = `看看这个 ${url}/r/?c=${code}&from=timeline 好吗`
    await page.getByRole('textbox', { name: codeEntry.label }).fill(text)
    await page.getByRole('button', { name: codeEntry.open }).tap()
    expect(await headline(page)).toBe(stage)
  })

  test('typed after a wrong one, with the way back that is offered, is opened', async () => {
    const { page } = phone
    await visit(page, `/r/?c=${wrongCharacter}`)
    await page.getByRole('link', { name: sharedText.again }).tap()
    await page.waitForURL(`${url}/code/`)
    await ready(page)
    await page.getByRole('textbox', { name: codeEntry.label }).fill(code)
    await page.getByRole('button', { name: codeEntry.open }).tap()
    expect(await headline(page)).toBe(stage)
  })

  test('put into the address of an open result is opened in its place', async () => {
    const { page } = phone
    const other = story('called as')
    await visit(page, `/r/#${code}`)
    expect(await headline(page)).toBe(stage)
    await page.evaluate((hash) => location.assign(hash), `#${encode(other)}`)
    await soon(() => textOf(page.locator('.code'))).toBe(encode(other))
  })
})

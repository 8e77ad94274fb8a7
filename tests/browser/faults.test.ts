import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import type { Facts } from '../../machines/facts.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { exploreText } from '../../src/content/zh-Hans/result.ts'
import { answersText, failures } from '../../src/content/zh-Hans/session.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { distRoot } from '../../tools/paths.ts'
import { breakResult, scriptNamed, serve } from './breaking.ts'
import { newPhone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import {
  answerAll,
  answersShown,
  continueButton,
  heading,
  headline,
  inputOf,
  placeNow,
  rowOf,
  soon,
  textOf,
} from './walk.ts'

const facts = story('called as')
const code = encode(facts).replaceAll('-', '')

describe('a view that throws', () => {
  test.each(['/result/', `/r/?c=${code}`])(
    'on %s gives a sentence, and leads to the answers',
    async (path) => {
      await using phone = await newPhone()
      const { page } = phone
      await breakResult(page)
      await remember(page, facts)
      await visit(page, path)
      await soon(() => textOf(heading(page))).toBe(failures.view.title)
      expect(await page.getByRole('link', { name: failures.view.toGuides }).getAttribute('href')).toBe(
        '/guides/',
      )
      await page.getByRole('button', { name: failures.view.toAnswers }).tap()
      await soon(() => textOf(heading(page))).toBe(answersText.title)
      expect(await remembered(page)).toEqual(facts)
    },
  )
})

const note = (page: Page) => page.getByText(failures.script.says)

describe('a page whose script', () => {
  const halved = async (name: string) => {
    const text = await scriptNamed(name)
    return text.slice(0, text.length / 2)
  }

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['cannot be had', (page) => page.route('**/assets/main-*.js', (route) => route.abort())],
    [
      'lacks a part',
      (page) => page.route('**/assets/answers-*.js', (route) => route.fulfill({ status: 404, body: '' })),
    ],
    ['breaks off half way', async (page) => serve(page, '**/assets/main-*.js', await halved('main'))],
    [
      'fails as it starts',
      async (page) =>
        serve(
          page,
          '**/assets/common-*.js',
          (await scriptNamed('common')).replaceAll('new MessageChannel', 'new NoSuchThing'),
        ),
    ],
  ])('%s says so, and begins again where one was', async (_what, cut) => {
    await using phone = await newPhone()
    const { page } = phone
    await cut(page)
    await page.goto(`${url}/questions/overdue/#borrower`)
    await note(page).waitFor()
    await rowOf(page, 'overdue', 'weeks', {}).tap()
    await continueButton(page).tap()
    expect(page.url()).toBe(`${url}/questions/overdue/#borrower`)
    await page.unrouteAll()
    await page.getByRole('button', { name: failures.script.reload }).tap()
    await ready(page)
    expect(await note(page).isVisible()).toBe(false)
    await soon(async () => (await remembered(page))?.asker).toBe('borrower')
    expect(await inputOf(page, 'overdue', 'weeks', {}).isVisible()).toBe(true)
  })

  test('comes late is waited for, and nothing is said any more', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const held = Promise.withResolvers<void>()
    await page.route('**/assets/main-*.js', async (route) => {
      await held.promise
      await route.continue()
    })
    await page.clock.install()
    await page.goto(`${url}/questions/overdue/#borrower`, { waitUntil: 'commit' })
    await rowOf(page, 'overdue', 'weeks', {}).tap()
    await continueButton(page).tap()
    expect(await note(page).isVisible()).toBe(false)
    await page.clock.runFor(8000)
    await note(page).waitFor()
    held.resolve()
    await ready(page)
    await soon(() => placeNow(page)).toBe('received')
    expect(await note(page).isVisible()).toBe(false)
    expect(await remembered(page)).toEqual({ asker: 'borrower', overdue: 'weeks' })
    expect(complaints).toEqual([])
  })
})

describe('a page that breaks off in its middle', () => {
  const half = async (file: string) => {
    const html = await readFile(join(distRoot, file, 'index.html'), 'utf8')
    return html.slice(0, (html.indexOf('<main') + html.length) / 2)
  }

  test('is made whole by its script', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await serve(
      page,
      `${url}/questions/overdue/`,
      await half('questions/overdue'),
      'text/html; charset=utf-8',
    )
    await visit(page, '/questions/overdue/#borrower')
    expect(await textOf(heading(page))).toBe(questions.overdue.title)
    await answerAll(page, story('seven calls'))
    await headline(page)
  })

  test('can be read as far as it came', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await serve(page, `${url}/door/`, await half('door'), 'text/html; charset=utf-8')
    await visit(page, '/door/')
    expect(await heading(page).isVisible()).toBe(true)
    expect(await page.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
  })
})

/** What is looked for once the page stands has been found. */
const settled = (page: Page) => soon(() => page.getByText(exploreText.looking).count()).toBe(0)

describe('a clock that is years off', () => {
  const everything = async (time: string | undefined) => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    if (time) await page.clock.setFixedTime(time)
    await visit(page, '/')
    await page.getByRole('link', { name: questions.asker.options.contact }).tap()
    await page.waitForURL(/\/questions\//)
    await ready(page)
    await answerAll(page, facts)
    await headline(page)
    await settled(page)
    const own = await textOf(page.getByRole('main'))
    const answers = await answersShown(page)
    await visit(page, `/r/?c=${code}`)
    await headline(page)
    await settled(page)
    expect(complaints).toEqual([])
    return { own, answers, shared: await textOf(page.getByRole('main')), stored: await remembered(page) }
  }

  test('changes nothing: law is judged by the edition', async () => {
    const now = await everything(undefined)
    expect(await everything('1990-01-01T00:00:00Z')).toEqual(now)
    expect(await everything('2099-12-31T23:59:59Z')).toEqual(now)
  })
})

describe('what others leave in the address or in the history', () => {
  test('a fragment that is no answer is without effect', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await remember(page, facts)
    for (const hash of ['#%E4%B8', '#<b>', '#borrower;drop']) {
      await page.goto('about:blank')
      await visit(page, `/questions/received/${hash}`)
      expect(placeNow(page)).toBe('received')
      expect(await remembered(page)).toEqual(facts)
    }
    // On a shared result it may be another code, pasted over the first.
    await visit(page, `/r/?c=${code}`)
    await headline(page)
    await page.evaluate(() => location.assign('#%E4%B8'))
    await page.goBack()
    await headline(page)
    expect(complaints).toEqual([])
  })

  test('an entry of the history that others wrote knows nothing, and does no harm', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const early: Facts = { asker: 'contact', received: ['agencyCall'] }
    const garble = async (): Promise<void> => {
      await page.evaluate(() =>
        history.replaceState({ depth: 'far', within: [], shared: 5, isUnkept: 'no' }, ''),
      )
      await page.reload()
      await ready(page)
    }
    await remember(page, early)
    await visit(page, `/r/?c=${code}`)
    await garble()
    await headline(page)
    await visit(page, '/questions/received/')
    await garble()
    await page.getByRole('link', { name: shell.back, exact: true }).tap()
    await page.waitForURL(`${url}/`)
    expect(await remembered(page)).toEqual(early)
    expect(complaints).toEqual([])
  })
})

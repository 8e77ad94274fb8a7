import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { reading } from '../../src/content/zh-Hans/reading.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { newPhone, visit } from './phone.ts'
import { story } from './stories.ts'
import { continueButton, headline, placeNow, rowOf, soon } from './walk.ts'

interface Spoken {
  readonly text: string
  readonly lang: string
  readonly rate: number
}

declare global {
  interface Window {
    spoken: Spoken[]
    /** Lets the phone come to the end of what it says. */
    finishSpeaking: () => void
    isSpeaking: () => boolean
  }
}

interface Voice {
  readonly lang: string
  readonly localService: boolean
}

/** A phone that speaks with these voices: says nothing, notes everything. */
const giveVoices = (page: Page, voices: readonly Voice[]) =>
  page.addInitScript((given) => {
    let queue: EventTarget[] = []
    window.spoken = []
    class Utterance extends EventTarget {
      lang = ''
      rate = 1
      voice: unknown
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const clearQueue = (type: string): void => {
      const ending = queue
      queue = []
      for (const utterance of ending) utterance.dispatchEvent(new Event(type))
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => clearQueue('error'),
      speak: (utterance: Utterance) => {
        queue.push(utterance)
        const { text, lang, rate } = utterance
        window.spoken.push({ text, lang, rate })
      },
    })
    window.finishSpeaking = () => clearQueue('end')
    window.isSpeaking = () => queue.length > 0
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, voices)

const ownVoice: Voice = { lang: 'zh-CN', localService: true }
const start = (page: Page) => page.getByRole('button', { name: reading.start })
const stop = (page: Page) => page.getByRole('button', { name: reading.stop, exact: true })
const spoken = (page: Page) => page.evaluate(() => window.spoken.map(({ text }) => text))
const isSpeaking = (page: Page) => page.evaluate(() => window.isSpeaking())

describe('no button stands there', () => {
  test.each<[string, readonly Voice[]]>([
    ['no voice', []],
    ['a voice for English only', [{ lang: 'en-US', localService: true }]],
    ['Cantonese only', [{ lang: 'zh-HK', localService: true }]],
    ['a Chinese voice that works elsewhere', [{ lang: 'zh-CN', localService: false }]],
  ])('where the phone has %s', async (_what, voices) => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await giveVoices(page, voices)
    const loaded = page.waitForResponse('**/assets/readAloud-*.js')
    await visit(page, '/door/')
    await (await loaded).finished()
    expect(await start(page).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('where the browser cannot speak at all', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await page.addInitScript(() => {
      delete (window as { speechSynthesis?: unknown }).speechSynthesis
      delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis
    })
    await visit(page, addressOf('asker'))
    expect(await start(page).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

test('a question is read with its hint and choices, slowly, in Chinese; a second press stops it', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await giveVoices(page, [
    { lang: 'en-US', localService: true },
    { ...ownVoice, lang: 'zh_CN' },
  ])
  await visit(page, addressOf('asker'))
  await start(page).tap()
  const said = await spoken(page)
  const { title, hint, options } = questions.asker
  expect(said.slice(0, 2)).toEqual([title, hint])
  for (const label of Object.values(options)) expect(said.join('\n')).toContain(label)
  expect(said.join('\n')).not.toContain(reading.start)
  expect(await page.evaluate(() => window.spoken[0])).toMatchObject({ lang: 'zh_CN', rate: 0.9 })
  await stop(page).tap()
  expect(await isSpeaking(page)).toBe(false)
  await start(page).tap()
  await page.evaluate(() => window.finishSpeaking())
  await start(page).waitFor()
  expect(complaints).toEqual([])
})

test('going on to the next question ends the reading', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await giveVoices(page, [ownVoice])
  await visit(page, addressOf('asker'))
  await start(page).tap()
  await rowOf(page, 'asker', 'borrower', {}).tap()
  expect(await isSpeaking(page)).toBe(true)
  await continueButton(page).tap()
  await soon(() => placeNow(page)).toBe('overdue')
  await soon(() => isSpeaking(page)).toBe(false)
  await start(page).waitFor()
})

test('a page that is hidden falls silent', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await giveVoices(page, [ownVoice])
  await visit(page, '/door/')
  await start(page).first().tap()
  expect(await isSpeaking(page)).toBe(true)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(await isSpeaking(page)).toBe(false)
})

test('on a result the first screen and each card of today are read, one at a time, without sources', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await giveVoices(page, [ownVoice])
  await visit(page, `/r/?c=${encode(story('seven calls')).replaceAll('-', '')}`)
  const stage = await headline(page)
  await start(page).first().waitFor()
  expect(await start(page).count()).toBe(4)
  await start(page).nth(0).tap()
  expect((await spoken(page)).join()).toContain(stage)
  await start(page).nth(1).tap()
  expect(await stop(page).count()).toBe(1)
  const all = await spoken(page)
  const source = await page.locator('.force').first().textContent()
  expect(all.join()).not.toContain(source)
})

test.each(['/guides/visit/', '/for/spouse/', '/door/'])(
  '%s reads what to do and what to say',
  async (path) => {
    await using phone = await newPhone()
    const { page } = phone
    await giveVoices(page, [ownVoice])
    await visit(page, path)
    await start(page).first().waitFor()
    expect(await start(page).count()).toBe(2)
    await start(page).first().tap()
    expect((await spoken(page)).length).toBeGreaterThan(1)
  },
)

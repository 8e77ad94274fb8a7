import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { clear } from '../../src/content/zh-Hans/clear.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { storeNotices } from '../../src/content/zh-Hans/session.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { unkeptStart } from '../../src/lib/addresses.ts'
import { answerInWords } from '../../src/lib/answerInWords.ts'
import { newPhone, type Phone, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answersShown, headline, placeNow, soon } from './walk.ts'

const facts = story('called as')
const own = { asker: 'heir' } as const

/** Everything that this site has left on the phone. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
const none = { stored: 0, caches: [], workers: 0, cookies: '' }

/** A phone with answers and copies of pages on it, at the place where they are wiped. */
const atClear = async (phone: Phone): Promise<Page> => {
  const { page } = phone
  await remember(page, own)
  await soon(async () => (await traces(page)).workers).toBe(1)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await visit(page, '/clear/')
  return page
}

const wipe = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: clear.stored.wipe }).tap()
  await page.getByText(clear.stored.wiped).waitFor()
}

test('清除 shows what is stored, and wipes it at once', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const page = await atClear(phone)
  await page.getByText(answerInWords('asker', own)).waitFor()
  await page.getByText(clear.stored.copies).waitFor()
  await wipe(page)
  await page.getByText(clear.stored.nothing).waitFor()
  expect(await traces(page)).toEqual(none)
  expect(phone.complaints).toEqual([])
})

test('a worker that outlives the wiping keeps nothing any more', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const page = await atClear(phone)
  const asked: string[] = []
  await wipe(page)
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
  const isControlled = await page.evaluate(async () => {
    const { controller } = navigator.serviceWorker
    controller?.postMessage({ type: 'opened', path: '/claims/' })
    // It answers what this page still asks for; the message came before.
    await fetch(document.querySelector('script')?.src ?? '')
    return controller !== null
  })
  expect(isControlled).toBe(true)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked).not.toContain('/claims/')
  expect(await traces(page)).toEqual(none)
})

test('the page that wipes brings no copies back, however long it stands', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await page.clock.install()
  for (const [path, workers] of [
    ['/clear/', 0],
    ['/about/', 1],
  ] as const) {
    await visit(page, path)
    await page.clock.runFor('01:00')
    await soon(async () => (await traces(page)).workers).toBe(workers)
  }
})

test('without keeping anything, the main job leads to a result and leaves no trace', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page, complaints } = phone
  await visit(page, unkeptStart)
  await soon(() => placeNow(page)).toBe('asker')
  expect(new URL(page.url()).hash).toBe('')
  await answerAll(page, facts)
  await headline(page)
  expect((await answersShown(page)).length).toBe(Object.keys(facts).length)
  expect(await traces(page)).toEqual(none)
  await page.reload()
  await page.getByText(resultText.empty).waitFor()
  expect(await traces(page)).toEqual(none)
  expect(complaints).toEqual([])
})

test('without keeping anything, what an earlier visit left is neither shown nor touched', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await remember(page, own)
  await visit(page, unkeptStart)
  await page.getByText(storeNotices.unkept ?? '').waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await answerAll(page, facts)
  await headline(page)
  expect(await remembered(page)).toEqual(own)
})

test('快速离开 puts a blank page in place of this one', async () => {
  await using phone = await newPhone()
  const { page } = phone
  for (const path of ['/door/', '/result/']) {
    await remember(page, facts)
    await visit(page, '/about/')
    await visit(page, path)
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('contentinfo').getByRole('link', { name: shell.leave }).tap()
    await page.waitForURL(`${url}/blank/`)
    expect(await page.evaluate(() => history.length)).toBe(entries)
    expect(((await page.locator('body').textContent()) ?? '').replace(/\s/g, '')).toBe('空白页回首页')
    await page.goBack()
    await soon(() => new URL(page.url()).pathname).toBe('/about/')
  }
})

test('three presses of Shift leave, fewer do not, nor does typing', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/code/')
  await page.getByRole('textbox').first().focus()
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('A')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  expect(new URL(page.url()).pathname).toBe('/code/')
  await page.keyboard.press('Shift')
  await page.waitForURL(`${url}/blank/`)
})

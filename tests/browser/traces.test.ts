import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { blank, clear } from '../../src/content/zh-Hans/clear.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { storeNotices } from '../../src/content/zh-Hans/session.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { unkeptStart } from '../../src/lib/addresses.ts'
import { answerInWords } from '../../src/lib/answerInWords.ts'
import { newPhone, type Phone, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answersShown, headline, placeNow, soon } from './walk.ts'
import { stopWorkers } from './workers.ts'

const facts = story('called as')
const own = { asker: 'heir' } as const

/** Everything that this site has left on the phone. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
const none = { stored: 0, databases: 0, caches: [], workers: 0, cookies: '' }

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

test.each<[string, (page: Page) => Promise<void>]>([
  ['outlives the wiping', async () => undefined],
  ['was stopped and started again since the wiping', stopWorkers],
])('a worker that %s keeps nothing any more', async (_what, happens) => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const page = await atClear(phone)
  const asked: string[] = []
  await wipe(page)
  await happens(page)
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
  const isControlled = await page.evaluate(async () => {
    const { controller } = navigator.serviceWorker
    for (const path of ['/claims/', '/', '/law/cc-art68-69/'])
      controller?.postMessage({ type: 'opened', path })
    // It answers what this page still asks for; the messages came before.
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

/** Goes to a page and lets it stand until it would keep itself: it has loaded what decides that. */
const standAt = async (page: Page, path: string, go: () => Promise<unknown>): Promise<void> => {
  const decides = page.waitForResponse(/\/assets\/offline-/, { timeout: 30_000 })
  await go()
  await soon(() => new URL(page.url()).pathname).toBe(path)
  await (await decides).finished()
}

test('without keeping anything, no page that is opened from there leaves a trace until the wish is taken back', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page, complaints } = phone
  const isTraceless = async (path: string, go: () => Promise<unknown>): Promise<void> => {
    await standAt(page, path, go)
    expect({ path, ...(await traces(page)) }).toEqual({ path, ...none })
  }
  const main = page.locator('main')
  await isTraceless('/questions/asker/', () => visit(page, unkeptStart))
  await isTraceless('/door/', () => page.getByRole('link', { name: shell.door }).tap())
  await page.locator('[data-size-switch]').first().tap()
  await isTraceless('/guides/', () => page.getByRole('contentinfo').locator('a[href="/guides/"]').tap())
  await isTraceless('/guides/visit/', () => main.locator('a[href="/guides/visit/"]').first().tap())
  await isTraceless('/search/', () => page.getByRole('link', { name: shell.search }).first().tap())
  await isTraceless('/r/', () => visit(page, `/r/?c=${encode(facts).replaceAll('-', '')}`))
  await isTraceless('/questions/received/', () => visit(page, '/questions/received/#contact'))
  await page.getByText(storeNotices.unkept ?? '').waitFor()
  await answerAll(page, facts)
  await headline(page)
  expect((await answersShown(page)).length).toBe(Object.keys(facts).length)
  await visit(page, '/clear/')
  await page.getByText(clear.stored.nothing).waitFor()
  await page.getByRole('button', { name: clear.unkept.end }).tap()
  await page.getByText(clear.unkept.ended).waitFor()
  await visit(page, '/about/')
  await soon(async () => (await traces(page)).workers).toBe(1)
  expect(complaints).toEqual([])
})

test('without keeping anything, a worker of an earlier visit keeps nothing new', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await visit(page, '/about/')
  await soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const copies = () =>
    page.evaluate(async () => {
      const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
      return (await Promise.all(lists)).flat().map(({ url: address }) => new URL(address).pathname)
    })
  await soon(copies).toEqual(expect.arrayContaining(['/about/', '/clear/']))
  await visit(page, unkeptStart)
  const before = (await copies()).toSorted()
  for (const path of ['/law/cc-art68-69/', '/claims/']) await standAt(page, path, () => visit(page, path))
  await visit(page, '/about/')
  expect((await copies()).toSorted()).toEqual(before)
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

test('快速离开 leads to the blank page without a network, too', async () => {
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await visit(page, '/door/')
  await soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.context().setOffline(true)
  await page.getByRole('contentinfo').getByRole('link', { name: shell.leave }).tap()
  await page.waitForURL(`${url}/blank/`)
  await soon(() => page.title()).toBe(`${blank.title} · ${shell.inTitles}`)
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

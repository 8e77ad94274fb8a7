import { cp, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { offlineText } from '../../src/content/zh-Hans/offline.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { distRoot } from '../../tools/paths.ts'
import { startServer } from '../../tools/serve.ts'
import { newPhone, pages, ready, remembered } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, headline, soon } from './walk.ts'

const facts = story('called as')
const provisions = pages.filter((path) => /^\/law\/./.test(path))

/** A site of its own that can be brought out anew. */
const deploy = async () => {
  const root = await mkdtemp(join(tmpdir(), 'next-step-'))
  await cp(distRoot, root, { recursive: true })
  const server = await startServer({ root, port: 0, reload: true })
  const read = (file: string) => readFile(join(root, file), 'utf8')
  // Servers prefer the compressed copies, which would still be those of the old version.
  const write = async (file: string, text: string) => {
    await writeFile(join(root, file), text)
    for (const ending of ['.br', '.gz']) await rm(join(root, file + ending), { force: true })
  }
  // Tells the server to read again.
  let touched = 0
  const reread = async () => {
    touched += 5000
    const now = new Date(Date.now() + touched)
    await utimes(join(root, 'security-headers.json'), now, now)
  }
  return {
    url: server.url,
    /** Puts another worker in place of the present one; gives back what stood there. */
    replaceWorker: async (text: string): Promise<string> => {
      const before = await read('worker.js')
      await write('worker.js', text)
      await reread()
      return before
    },
    /** The next version: another home page, another worker, scripts of other names, and another text of the claims. */
    bringOut: async () => {
      const main = (await readdir(join(root, 'assets'))).find((name) => /^main-.*\.js$/.test(name)) ?? ''
      for (const file of ['index.html', 'questions/overdue/index.html', 'questions/received/index.html'])
        await write(file, (await read(file)).replaceAll(main, 'main-new.js').replace('</h1>', '（新）</h1>'))
      const changed = (await read('worker.js'))
        .replaceAll(main, 'main-new.js')
        .replaceAll(/pack-claims\.[\w-]+/g, 'pack-claims.-n-e-w')
        .replace(/("?url"?:[`"]\/[`"],"?revision"?:[`"])/, '$1new')
      expect(changed).toContain('main-new.js')
      expect(changed).toContain('pack-claims.-n-e-w')
      expect(changed).toMatch(/revision"?:[`"]new/)
      await write('worker.js', changed)
      for (const ending of ['', '.br', '.gz'])
        await rename(join(root, `assets/${main}${ending}`), join(root, `assets/main-new.js${ending}`))
      await reread()
    },
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

const isControlled = (page: Page) => () => page.evaluate(() => navigator.serviceWorker.controller !== null)

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await ready(page)
  await soon(isControlled(page)).toBe(true)
}

const kept = (page: Page, path: string) => () =>
  page.evaluate(async (address) => (await caches.match(address)) !== undefined, path)

/** Lets the new version take over, and waits until it has put in order what the old one kept. */
const take = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await notice(page).waitFor()
  await notice(page).tap()
  const isInOrder = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return registration?.waiting === null && registration.active?.state === 'activated'
    })
  await soon(isInOrder).toBe(true)
}

/** What a host answers the worker for a while, as during a deploy; gives back what ends that. */
const failWorker = async (page: Page, pattern: string, status: number): Promise<() => void> => {
  let isFailing = true
  await page
    .context()
    .route(pattern, (route) =>
      isFailing && route.request().serviceWorker() ? route.fulfill({ status }) : route.continue(),
    )
  return () => {
    isFailing = false
  }
}

const notice = (page: Page) => page.getByRole('button', { name: offlineText.take })

/** What stood in each live region when it came into the page. */
const regionsAtFirst = (page: Page) => page.evaluate(() => window.regionsAtFirst)

declare global {
  interface Window {
    regionsAtFirst: string[]
  }
}

test('a new version is said in a region that stood empty before, so that it is read out', async () => {
  await using site = await deploy()
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await page.addInitScript(() => {
    window.regionsAtFirst = []
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.getAttribute('role') === 'status')
            window.regionsAtFirst.push(node.textContent ?? '')
    }).observe(document, { childList: true, subtree: true })
  })
  await open(page, `${site.url}/`)
  await site.bringOut()
  await page.reload()
  await notice(page).waitFor()
  expect(await regionsAtFirst(page)).toEqual([''])
  const said = page.getByRole('status').filter({ hasText: offlineText.newVersion })
  expect(await said.getByRole('button', { name: offlineText.take }).count()).toBe(1)
})

test('a new version is offered, comes only when asked for, and finds the answers', async () => {
  await using site = await deploy()
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await open(page, `${site.url}/`)
  await page.evaluate(
    ([key, answers]) => localStorage.setItem(key, JSON.stringify({ edition: 1, answers, kept: [] })),
    [storageKey, facts] as const,
  )
  await site.bringOut()
  await page.reload()
  await notice(page).waitFor()
  expect(await page.locator('h1').textContent()).not.toContain('（新）')
  await notice(page).tap()
  await soon(() => page.locator('h1').textContent()).toContain('（新）')
  await page.goto(`${site.url}/result/`)
  await ready(page)
  await headline(page)
})

test('a section of the old version is kept until the new one could be fetched', async () => {
  await using site = await deploy()
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await open(page, `${site.url}/claims/`)
  await soon(kept(page, '/claims/')).toBe(true)
  await site.bringOut()
  const end = await failWorker(page, '**/claims/', 503)
  await take(page, `${site.url}/`)
  end()
  await page.context().setOffline(true)
  await page.goto(`${site.url}/claims/`)
  expect(await page.locator('h1').textContent()).not.toBe(offlineText.title)
})

test('a page kept by itself goes at a new version only where the host says that there is none any more', async () => {
  const answers = [503, 404, 410].map((status, at) => [status, provisions[at] ?? ''] as const)
  await using site = await deploy()
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  for (const [, path] of answers) {
    await open(page, site.url + path)
    await soon(kept(page, path)).toBe(true)
  }
  await site.bringOut()
  for (const [status, path] of answers) await failWorker(page, `**${path}`, status)
  await take(page, `${site.url}/`)
  const left = answers.map(async ([status, path]) => [status, await kept(page, path)()])
  expect(await Promise.all(left)).toEqual([
    [503, true],
    [404, false],
    [410, false],
  ])
})

/** A worker as some first version may have had it: keeps one page for ever and understands no message. */
const ancient = `
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return
  event.respondWith(caches.open('ancient').then(async (cache) => {
    const kept = await cache.match(event.request)
    if (kept) return kept
    const fresh = await fetch(event.request)
    await cache.put(event.request, fresh.clone())
    return fresh
  }))
})`

test('a worker that understands no message of ours gives way all the same, and no answer is lost', async () => {
  await using site = await deploy()
  const present = await site.replaceWorker(ancient)
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page, complaints } = phone
  await open(page, `${site.url}/questions/received/#contact`)
  await answerAll(page, facts)
  await headline(page)
  await site.replaceWorker(present)
  await page.goto(`${site.url}/`)
  await notice(page).waitFor()
  await notice(page).tap()
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)
  await soon(isWaiting).toBe(false)
  await page.goto(`${site.url}/result/`)
  await ready(page)
  await headline(page)
  expect(await remembered(page)).toEqual(facts)
  expect(complaints.filter((complaint) => complaint.startsWith('error'))).toEqual([])
})

test('a page of the old version works to its end although its files are gone from the host', async () => {
  await using site = await deploy()
  await using phone = await newPhone({ serviceWorkers: 'allow' })
  const { page } = phone
  await open(page, `${site.url}/`)
  await site.bringOut()
  await page.goto(`${site.url}/questions/received/#contact`)
  await ready(page)
  await answerAll(page, facts)
  await headline(page)
})

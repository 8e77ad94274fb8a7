import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { distRoot } from '../../tools/paths.ts'
import { keepOn, openAt, ready } from './opening.ts'
import { screenSize } from './screen.ts'
import { watchPage } from './watchPage.ts'

/** Address of the built site, behind the real headers; no slash at the end. */
export const url = inject('url')

/** Every prerendered address. */
export const { pages }: { readonly pages: readonly string[] } = JSON.parse(
  await readFile(join(distRoot, 'security-headers.json'), 'utf8'),
)

const browser = await chromium.connect(inject('browser'))
const closers = new Set<() => Promise<void>>()
afterAll(async () => {
  for (const close of closers) await close()
  await browser.close()
})

/** A phone that was never here before, with one page open; to be had by `await using`, which puts it away. */
export interface Phone extends AsyncDisposable {
  readonly page: Page
  /** What the page did that no page may do. */
  readonly complaints: string[]
}

export { screenSize }

export const newPhone = async (options: BrowserContextOptions = {}): Promise<Phone> => {
  const context = await browser.newContext({
    viewport: screenSize,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    colorScheme: 'light',
    // What a worker answers cannot be held back or cut off by a test; offline.test.ts lets it in.
    serviceWorkers: 'block',
    ...options,
  })
  // Every wait of these tests is for something that is under way.
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints = await watchPage(page, url)
  const close = async () => {
    closers.delete(close)
    await context.close()
  }
  closers.add(close)
  return { page, complaints, [Symbol.asyncDispose]: close }
}

export { ready }

/** Goes to a path of the site and waits until it answers. */
export const visit = (page: Page, path: string): Promise<void> => openAt(page, url + path)

/** Puts answers into the phone's own store, as an earlier visit would have left them. */
export const remember = (page: Page, answers: Facts): Promise<void> => keepOn(page, url, answers)

/** Takes a phone back to its first visit. */
export const forget = async ({ page, complaints }: Phone): Promise<void> => {
  await page.goto(`${url}/about/`)
  await page.evaluate(() => localStorage.clear())
  complaints.length = 0
}

/** The answers in the phone's own store. */
export const remembered = async (page: Page): Promise<Facts | undefined> => {
  const text = await page.evaluate((key) => localStorage.getItem(key), storageKey)
  return text === null ? undefined : JSON.parse(text).answers
}

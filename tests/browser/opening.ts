import type { Page } from 'playwright-core'
import type { Facts } from '../../machines/facts.ts'
import { storageKey } from '../../src/lib/storageKey.ts'

/** Waits until the page answers, where it is one that React takes over. */
export const ready = async (page: Page): Promise<void> => {
  const isApp = (await page.locator('script[src*="/main-"]').count()) > 0
  if (isApp) await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

/** Goes to an address of the site and waits until it answers. */
export const openAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await ready(page)
}

/** Puts answers into the phone's own store, as an earlier visit would have left them. */
export const keepOn = async (page: Page, url: string, answers: Facts): Promise<void> => {
  if (!page.url().startsWith(url)) await page.goto(`${url}/about/`)
  const text = JSON.stringify({ edition: 1, answers, kept: [] })
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const)
}

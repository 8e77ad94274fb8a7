import type { Page } from 'playwright-core'
import { installClock } from './clock.ts'

declare global {
  interface Window {
    /** Milliseconds from each tap to the frame that shows what it changed. */
    painted: number[]
  }
}

/** Runs in a page before its own scripts: times every tap that changes something until that is painted. */
const watch = (): void => {
  window.painted = []
  let tapped = 0
  addEventListener('click', ({ timeStamp }) => (tapped = timeStamp), true)
  addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('#root')
    if (!root) return
    new MutationObserver(() => {
      if (tapped === 0) return
      const since = tapped
      tapped = 0
      requestAnimationFrame(() => window.handedOver(() => window.painted.push(performance.now() - since)))
    }).observe(root, { childList: true, subtree: true, characterData: true })
  })
}

/** Lets a page time its taps, on a processor this many times slower. */
export const watchPainting = async (page: Page, slowdown: number): Promise<void> => {
  await installClock(page)
  await page.addInitScript(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Milliseconds from this tap to the frame that shows what it changed. */
export const paintAfter = async (page: Page, tap: () => Promise<void>): Promise<number> => {
  const before = await page.evaluate(() => window.painted.length)
  await tap()
  await page.waitForFunction((count) => window.painted.length > count, before)
  return page.evaluate(() => window.painted[window.painted.length - 1] ?? Number.NaN)
}

import type { Browser, CDPSession, Page } from 'playwright-core'
import { installClock } from './clock.ts'

/** How much slower than this machine a cheap phone is taken to be. */
export const slowdown = 6
/** Slow 4G: bytes per second, and milliseconds that every request waits. */
export const slow4g = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } as const

/** What every document of the phone can be asked, from before its own scripts run. */
export interface Probe {
  /**
   * Waits for the first of these selectors that something visible fits, and for the frame that shows it. Gives its
   * place in the list, and when that was, in milliseconds of the clock that all documents share.
   */
  readonly painted: (...selectors: readonly string[]) => Promise<{ place: number; at: number }>
  /** Now, on the same clock. */
  readonly now: () => number
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in every document before its own scripts. */
const installProbe = (): void => {
  const now = (): number => performance.timeOrigin + performance.now()
  const isVisible = (selector: string): boolean =>
    document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true
  window.probe = {
    now,
    painted: (...selectors) =>
      new Promise((resolve) => {
        const look = (): void => {
          const place = selectors.findIndex(isVisible)
          if (place < 0) return void requestAnimationFrame(look)
          window.handedOver(() => resolve({ place, at: now() }))
        }
        requestAnimationFrame(look)
      }),
  }
}

/** A phone that was never here before, with one page open; to be had by `await using`, which puts it away. */
export interface BenchPhone extends AsyncDisposable {
  readonly page: Page
  readonly session: CDPSession
}

interface Circumstances {
  /** How many times slower the processor is. */
  readonly cpu?: number
  /** Without one, the line is as fast as loopback. */
  readonly line?: typeof slow4g
}

/** Opens a phone of 360 × 780 whose processor, and line if given, are slowed down by the browser. */
export const newPhone = async (
  browser: Browser,
  { cpu = slowdown, line }: Circumstances = {},
): Promise<BenchPhone> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await installClock(page)
  await page.addInitScript(installProbe)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (line) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line })
  }
  return { page, session, [Symbol.asyncDispose]: () => context.close() }
}

/** Milliseconds from a tap on one element until the frame that shows another. */
export const paintedAfterTap = (page: Page, tapped: string, shown: string): Promise<number> =>
  page.evaluate(
    async ([from, to]) => {
      const start = window.probe.now()
      // Parts of a drawing have no click().
      document
        .querySelector(from)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      return (await window.probe.painted(to)).at - start
    },
    [tapped, shown] as const,
  )

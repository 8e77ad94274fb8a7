import type { Browser, Page } from 'playwright-core'
import { findBrowser, launchBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { pageKinds, pathOf } from './kinds.ts'
import { newPhone, slow4g, slowdown } from './phone.ts'

const usualRuns = 5

interface Load {
  /** Milliseconds from the start of navigation. */
  readonly largest: number
  readonly loaded: number
}

/** The load event may still be going on when nothing is fetched any more. */
const isLoaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.loadEventEnd > 0)

const readLoad = (): Promise<Load> =>
  new Promise((resolve) => {
    const [navigation] = performance.getEntriesByType('navigation')
    const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN
    new PerformanceObserver((list) =>
      resolve({ loaded, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN }),
    ).observe({ type: 'largest-contentful-paint', buffered: true })
  })

const load = async (page: Page, url: string): Promise<Load> => {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(isLoaded)
  return page.evaluate(readLoad)
}

/** The guide's worker takes the pages in while the phone is idle. */
const workerReady = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => true))

/** Nothing cached, and then once more; whether a worker has to be waited for in between. */
export const loadTwice = async (
  browser: Browser,
  url: string,
  hasWorker: boolean,
): Promise<{ first: Load; repeat: Load }> => {
  await using phone = await newPhone(browser, { line: slow4g })
  const first = await load(phone.page, url)
  if (hasWorker) await workerReady(phone.page)
  await phone.page.goto('about:blank')
  return { first, repeat: await load(phone.page, url) }
}

/** Times of one page, by visit and by what was waited for. */
export interface LoadTimes {
  readonly first: Load[]
  readonly repeat: Load[]
}

export const loadRowsOf = (name: string, { first, repeat }: LoadTimes): readonly Row[] => {
  const row = (what: string, times: readonly number[]): Row => ({
    what,
    unit: 'ms',
    median: quantile(times, 0.5),
    p75: quantile(times, 0.75),
    note: `${times.length} visits, slow 4G, ${slowdown}× slower CPU`,
  })
  const largest = (loads: readonly Load[]) => loads.map((one) => one.largest)
  const loaded = (loads: readonly Load[]) => loads.map((one) => one.loaded)
  return [
    row(`first load, ${name}`, loaded(first)),
    row('  its largest paint', largest(first)),
    row(`repeat load, ${name}`, loaded(repeat)),
    row('  its largest paint', largest(repeat)),
  ]
}

/** One page of each kind on a slow line: opened for the first time, and again. */
export const loadsBenchmark: Benchmark = {
  name: 'loads',
  versions: async () => ({ browser: (await findBrowser()).version }),
  run: async ({ runs = usualRuns }) => {
    const server = await startServer({ root: await ensureBuilt(), port: 0 })
    const browser = await launchBrowser()
    try {
      const measured = pageKinds.map((address) => ({
        address,
        times: { first: [], repeat: [] } as LoadTimes,
      }))
      // Page after page, as often as asked, so that other work on the machine slows all of them alike.
      for (let run = 0; run < runs; run += 1)
        for (const { address, times } of measured) {
          const { first, repeat } = await loadTwice(browser, server.url + address, true)
          times.first.push(first)
          times.repeat.push(repeat)
        }
      return measured.flatMap(({ address, times }) => loadRowsOf(pathOf(address), times))
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { installClock } from './clock.ts'
import { slowdown } from './phone.ts'

/** Typed character by character. Each stroke finds something: an empty list that stays empty changes nothing. */
const queries = [
  '不接电话会怎样',
  '会上征信吗',
  '花呗会上门吗',
  '爆通讯录',
  '律师函是真的吗',
  '协商分期',
  '借呗逾期',
  '三年没人催',
]
const limit = { stroke: 100, task: 50 } as const

/** What the page itself measures, in milliseconds. */
interface Measured {
  readonly strokes: number[]
  readonly tasks: number[]
  /** From the start of navigation until the field can be searched with. */
  ready: number
}

declare global {
  interface Window {
    measured: Measured
  }
}

/** Runs in the page before its own scripts: from keydown to the frame that shows the changed list. */
const measure = (): void => {
  const measured: Measured = { strokes: [], tasks: [], ready: 0 }
  window.measured = measured
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  let pressed = 0
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true)
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('#search-hits')
    if (!list) return
    new MutationObserver(() => {
      const since = pressed
      requestAnimationFrame(() =>
        window.handedOver(() => {
          measured.ready ||= performance.now()
          if (since > 0) measured.strokes.push(performance.now() - since)
        }),
      )
    }).observe(list, { childList: true })
  })
}

const press = (session: CDPSession, text: string): Promise<unknown> =>
  session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text })

const strokesOf = (page: Page): Promise<number> => page.evaluate(() => window.measured.strokes.length)

/** Types one query as a person does, and waits after each stroke until its list is painted. */
const type = async (page: Page, session: CDPSession, query: string): Promise<void> => {
  await page.locator('#search').fill('')
  for (const character of query) {
    const before = await strokesOf(page)
    await press(session, character)
    await page.waitForFunction((count) => window.measured.strokes.length > count, before)
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character })
  }
}

const measureSearch = async (url: string, page: Page): Promise<Measured> => {
  const session = await page.context().newCDPSession(page)
  await installClock(page)
  await page.addInitScript(measure)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(`${url}/search/#q=${encodeURIComponent('逾期')}`)
  await page.locator('#search-hits li').first().waitFor()
  for (const query of queries) await type(page, session, query)
  return page.evaluate(() => window.measured)
}

const rowsOf = ({ strokes, tasks, ready }: Measured): readonly Row[] => [
  {
    what: 'search, keystroke to painted list',
    unit: 'ms',
    median: quantile(strokes, 0.5),
    p75: quantile(strokes, 0.75),
    p95: quantile(strokes, 0.95),
    limit: limit.stroke,
    note: `${strokes.length} keystrokes, CPU ${slowdown}× slower`,
  },
  {
    what: 'search, opened to first results',
    unit: 'ms',
    median: ready,
    note: 'page, index and all, once',
  },
  {
    what: 'search, longest task',
    unit: 'ms',
    median: Math.max(0, ...tasks),
    note: `${tasks.length} tasks above ${limit.task} ms`,
  },
]

/** How fast /search/ answers on a slow phone: a real browser, its processor slowed down. */
export const searchBenchmark: Benchmark = {
  name: 'search',
  run: async () => {
    const server = await startServer({ root: await ensureBuilt(), port: 0 })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
      return rowsOf(await measureSearch(server.url, page))
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

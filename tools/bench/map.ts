import type { Page } from 'playwright-core'
import { districtIds } from '../../machines/collection/graph.ts'
import { launchBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { newPhone, paintedAfterTap, slowdown } from './phone.ts'

const rounds = 20

/** Answers 逾期多久 and waits for the next question. */
const answering = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}/questions/overdue/#borrower`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.locator('label', { has: page.locator('input[name=overdue][value=weeks]') }).tap()
  return paintedAfterTap(page, 'main button[type=submit]', 'input[name=received]')
}

/** Opens another place on the map each time. */
const opening = async (page: Page, url: string, round: number): Promise<number> => {
  await page.goto(`${url}/map/`)
  await page.locator('.map.is-folded').waitFor()
  const district = districtIds[1 + (round % (districtIds.length - 1))]
  return paintedAfterTap(page, `[data-district="${district}"]`, `[data-inside="${district}"].is-open`)
}

const row = (what: string, times: readonly number[], limit?: number): Row => ({
  what,
  unit: 'ms',
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  ...(limit !== undefined && { limit: Math.round(limit) }),
  note: `${times.length} taps, ${slowdown}× slower CPU`,
})

/** Opening a place on the map may take no longer than answering a question, turn and turn about in one run. */
export const mapBenchmark: Benchmark = {
  name: 'map',
  run: async () => {
    const server = await startServer({ root: await ensureBuilt(), port: 0 })
    const browser = await launchBrowser()
    try {
      await using phone = await newPhone(browser)
      const { page } = phone
      const answered: number[] = []
      const opened: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        answered.push(await answering(page, server.url))
        opened.push(await opening(page, server.url, round))
      }
      const limit = quantile(answered, 0.5)
      return [
        row('answer to next question painted', answered),
        row('tap to inside of a place painted', opened, limit),
      ]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

import type { Page } from 'playwright-core'
import type { Facts } from '../../machines/facts.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { launchBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { paintAfter, watchPainting } from './painting.ts'
import { slowdown } from './phone.ts'

const rounds = 16
const tapsAPage = 4
/** What has just been painted, or scrolled to, is looked at for a moment before it is tapped, in milliseconds. */
const rest = 250
/** How long a finger stays on what it taps, in milliseconds. */
const press = { delay: 80 } as const

/** Answered already, so that every question can be gone through by 继续 alone. */
const facts: Facts = {
  asker: 'borrower',
  overdue: 'months',
  received: ['reminder', 'agencyCall'],
  reachability: 'answering',
  conduct: ['nightCalls', 'tooManyCalls'],
  product: 'huabei',
  lender: 'consumerFinance',
  agreement: 'none',
  ability: 'partly',
  disputed: 'no',
}

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

const remember = async (page: Page, url: string, answers: Facts): Promise<void> => {
  const stored = JSON.stringify({ edition: 1, answers, kept: [] })
  await page.goto(`${url}/about/`)
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, stored] as const)
}

const choice = 'label:has(input:not(:checked))'

/** From 继续 to the next question, through as many questions as steps are taken: the first tap on a page is the slowest. */
const answering = async (page: Page, url: string): Promise<readonly number[]> => {
  const { asker, overdue, received } = facts
  await remember(page, url, { asker, overdue, received } as Facts)
  await open(page, `${url}/questions/reachability/`)
  const times: number[] = []
  for (let asked = 0; asked < tapsAPage; asked++) {
    const goOn = page.getByRole('button', { name: asking.goOn })
    await page.locator(choice).first().click()
    await goOn.scrollIntoViewIfNeeded()
    await page.waitForTimeout(rest)
    times.push(await paintAfter(page, () => goOn.click(press)))
  }
  return times
}

/** From a tap on a step to what it changed: the first step of one's own, and the first of the other side, in turn. */
const stepping = async (page: Page, url: string): Promise<readonly number[]> => {
  await remember(page, url, facts)
  await open(page, `${url}/what-if/`)
  const times: number[] = []
  for (let taken = 0; taken < tapsAPage; taken++) {
    const list = taken % 2
    const step = page.locator('section:has(> ul > li > button.first-choice)').nth(list)
    const first = step.locator('> ul button.first-choice').first()
    await first.scrollIntoViewIfNeeded()
    await page.waitForTimeout(rest)
    times.push(await paintAfter(page, () => first.click(press)))
    await page.getByRole('button', { name: whatIfText.clear }).click()
  }
  return times
}

const rowOf = (what: string, times: readonly number[], limit?: number): Row => ({
  what,
  unit: 'ms',
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  ...(limit !== undefined && { limit }),
  note: `${times.length} taps, CPU ${slowdown}× slower`,
})

/** Whether a step paints no slower than answering a question does, in turn in the same run. */
export const whatIfBenchmark: Benchmark = {
  name: 'whatif',
  run: async () => {
    const server = await startServer({ root: await ensureBuilt(), port: 0 })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 }, serviceWorkers: 'block' })
      await watchPainting(page, slowdown)
      const answers: number[] = []
      const steps: number[] = []
      for (let round = 0; round < rounds; round++) {
        answers.push(...(await answering(page, server.url)))
        steps.push(...(await stepping(page, server.url)))
      }
      const answered = quantile(answers, 0.5)
      return [
        rowOf('a question answered, tap to the next one painted', answers),
        rowOf('a step tried out, tap to its changes painted', steps, answered),
      ]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

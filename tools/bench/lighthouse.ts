import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { browserArguments, findBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { pageKinds, pathOf } from './kinds.ts'
import { importRival, installRivals, rivalVersions } from './rivals/install.ts'

const usualRuns = 5
const limits = { performance: 98, other: 100 } as const

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo']

/** What is read of a Lighthouse report. Scores go from 0 to 1; null where an audit does not apply. */
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
    >
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>
  readonly runtimeError?: { readonly message: string }
}

interface Lighthouse {
  readonly default: (
    url: string,
    flags: {
      readonly port: number
      readonly output: 'json'
      readonly logLevel: 'error'
      readonly onlyCategories: readonly Category[]
    },
  ) => Promise<{ readonly lhr: Report } | undefined>
}

interface Launcher {
  readonly launch: (options: {
    readonly chromePath: string
    readonly chromeFlags: readonly string[]
    readonly envVars: NodeJS.ProcessEnv
  }) => Promise<{ readonly port: number; readonly kill: () => void }>
}

interface Site {
  readonly url: string
  readonly noindex: readonly string[]
}

const scoreOf = (report: Report, category: Category): number =>
  Math.round((report.categories[category].score ?? Number.NaN) * 100)

/** Audits that took points away, by name. */
const failing = (report: Report, category: Category): readonly string[] =>
  report.categories[category].auditRefs
    .map(({ id }) => id)
    .filter((id) => (report.audits[id]?.score ?? 1) < 1)

const scoreRow = (reports: readonly Report[], category: Category): Row => {
  const scores = reports.map((report) => scoreOf(report, category))
  const isPerformance = category === 'performance'
  const problems = new Set(isPerformance ? [] : reports.flatMap((report) => failing(report, category)))
  return {
    what: `  ${category}`,
    unit: 'score',
    median: quantile(scores, 0.5),
    atLeast: isPerformance ? limits.performance : limits.other,
    note: problems.size > 0 ? [...problems].join(', ') : `${scores.join(' ')}`,
  }
}

const paints = {
  'first-contentful-paint': 'first contentful paint',
  'largest-contentful-paint': 'largest contentful paint',
  'total-blocking-time': 'total blocking time',
} as const

const paintRows = (reports: readonly Report[]): readonly Row[] =>
  Object.entries(paints).map(([audit, name]) => ({
    what: `  ${name}`,
    unit: 'ms',
    median: quantile(
      reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN),
      0.5,
    ),
    note: `${reports.length} runs`,
  }))

const rowsOf = (address: string, reports: readonly Report[], { noindex }: Site): readonly Row[] => {
  const isIndexable = !noindex.includes(pathOf(address))
  const [performance, ...others] = categories
    .filter((category) => category !== 'seo' || isIndexable)
    .map((category) => scoreRow(reports, category))
  return performance
    ? [{ ...performance, what: `${pathOf(address)} performance` }, ...others, ...paintRows(reports)]
    : []
}

/** Lighthouse now and then misses the start of a navigation on a busy machine, and asks to be run again. */
const tries = 3

const reportOn = async (lighthouse: Lighthouse, url: string, port: number, tried = 1): Promise<Report> => {
  const result = await lighthouse.default(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
  })
  if (!result) throw new Error(`Lighthouse says nothing about ${url}`)
  const { runtimeError } = result.lhr
  if (!runtimeError) return result.lhr
  if (tried === tries) throw new Error(`${url}: ${runtimeError.message}`)
  return reportOn(lighthouse, url, port, tried + 1)
}

const measure = async (site: Site, runs: number): Promise<readonly Row[]> => {
  const lighthouse = await importRival<Lighthouse>('lighthouse/core/index.js')
  const { launch } = await importRival<Launcher>('chrome-launcher/dist/index.js')
  const { path, env } = await findBrowser()
  const browser = await launch({
    chromePath: path,
    chromeFlags: browserArguments,
    envVars: { ...process.env, ...env },
  })
  try {
    const measured = pageKinds.map((address) => ({ address, reports: [] as Report[] }))
    // Page after page, as often as asked: a busy minute of the machine then meets every page, not all runs of one.
    for (let run = 0; run < runs; run += 1)
      for (const { address, reports } of measured)
        reports.push(await reportOn(lighthouse, site.url + address, browser.port))
    return measured.flatMap(({ address, reports }) => rowsOf(address, reports, site))
  } finally {
    browser.kill()
  }
}

/** Lighthouse as it comes: a mobile phone, its processor and its line simulated. */
export const lighthouseBenchmark: Benchmark = {
  name: 'lighthouse',
  versions: async () => ({ browser: (await findBrowser()).version, ...(await rivalVersions()) }),
  run: async ({ runs = usualRuns }) => {
    await installRivals()
    const root = await ensureBuilt()
    const built: Omit<Site, 'url'> = JSON.parse(await readFile(join(root, 'security-headers.json'), 'utf8'))
    const server = await startServer({ root, port: 0 })
    try {
      return await measure({ ...built, url: server.url }, runs)
    } finally {
      await server.close()
    }
  },
}

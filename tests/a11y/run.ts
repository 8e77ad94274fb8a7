// npm run test:a11y: every page, question, error and stage in every column of the matrix. Takes many minutes.
// Patterns behind `--` keep to the targets they match, as in: npm run test:a11y -- '^page /door/' '^outcome '
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser, prepareBrowser } from '../../tools/browser.ts'
import { ensureBuilt } from '../../tools/freshness.ts'
import { startServer } from '../../tools/serve.ts'
import { type Column, columns, nameOf } from './columns.ts'
import { type Fault, lookAtAll } from './look.ts'
import { type Kind, type Target, targetsAmong } from './targets.ts'

/** Pages open at the same time; more only wait for the processor. */
const atOnce = 3

interface Outcome {
  readonly column: Column
  readonly targets: readonly Target[]
  readonly faults: readonly Fault[]
  readonly seconds: number
}

const inColumn = async (
  browser: Browser,
  url: string,
  column: Column,
  targets: readonly Target[],
): Promise<Outcome> => {
  const start = performance.now()
  const waiting = [...targets]
  const next = () => waiting.shift()
  const found = await Promise.all(Array.from({ length: atOnce }, () => lookAtAll(browser, url, next, column)))
  const faults = found.flat()
  return { column, targets, faults, seconds: Math.round((performance.now() - start) / 1000) }
}

const rowOf = ({ column, targets, faults, seconds }: Outcome) => {
  const count = (kind: Kind) => targets.filter((target) => target.kind === kind).length
  return {
    column: nameOf(column),
    pages: count('page'),
    questions: count('question'),
    errors: count('error'),
    outcomes: count('outcome'),
    faults: faults.length,
    seconds,
  }
}

const patterns = process.argv.slice(2).map((pattern) => new RegExp(pattern))
const isWanted = ({ kind, name }: Target): boolean =>
  patterns.length === 0 || patterns.some((pattern) => pattern.test(`${kind} ${name}`))

const root = await ensureBuilt()
console.log(await prepareBrowser())
const { pages }: { pages: string[] } = JSON.parse(await readFile(join(root, 'security-headers.json'), 'utf8'))
const server = await startServer({ root, port: 0 })
const browser = await launchBrowser()
const outcomes: Outcome[] = []
for (const [index, column] of columns.entries()) {
  // The hundreds of pages of the register are alike; all of them stand in the first column.
  const targets = targetsAmong(pages, index === 0).filter(isWanted)
  const outcome = await inColumn(browser, server.url, column, targets)
  outcomes.push(outcome)
  console.log(rowOf(outcome))
  for (const { target, says } of outcome.faults) console.log(`  ${target}: ${says}`)
}
console.table(outcomes.map(rowOf))
if (outcomes.some(({ faults }) => faults.length > 0)) process.exitCode = 1
await browser.close()
await server.close()

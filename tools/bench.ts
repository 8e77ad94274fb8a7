import { parseArgs } from 'node:util'
import { assessBenchmark } from './bench/assess.ts'
import type { Benchmark, Row } from './bench/benchmark.ts'
import { browserBenchmark } from './bench/browser.ts'
import { exploreBenchmark } from './bench/explore.ts'
import { invariantsBenchmark } from './bench/invariants.ts'
import { lighthouseBenchmark } from './bench/lighthouse.ts'
import { loadsBenchmark } from './bench/loads.ts'
import { describeMachine } from './bench/machine.ts'
import { mapBenchmark } from './bench/map.ts'
import { nginxBenchmark } from './bench/nginx.ts'
import { searchBenchmark } from './bench/search.ts'
import { formatTable } from './bench/table.ts'
import { whatIfBenchmark } from './bench/whatIf.ts'

/** Every benchmark, in the order they run: one file each in tools/bench/. */
const benchmarks: readonly Benchmark[] = [
  assessBenchmark,
  exploreBenchmark,
  whatIfBenchmark,
  invariantsBenchmark,
  mapBenchmark,
  nginxBenchmark,
  searchBenchmark,
  browserBenchmark,
  loadsBenchmark,
  lighthouseBenchmark,
]
const names = benchmarks.map(({ name }) => name)

const help = `Usage: npm run bench -- [--json] [--runs N] [NAME…]

Measures how fast the guide is on this machine. A median above its limit is marked OVER; the exit status does
not depend on it, since machines differ.

  NAME      only these: ${names.join(', ')}
  --runs N  open each page N times where a browser measures; 5 unless said otherwise
  --json    rows and machine as data
  --help    this text`

interface Measured {
  readonly rows: readonly Row[]
  readonly versions: Readonly<Record<string, string>>
}

const run = async (wanted: readonly string[], given: { runs?: number }): Promise<Measured> => {
  const rows: Row[] = []
  let versions = {}
  for (const { name, run, versions: own } of benchmarks) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    rows.push(...(await run(given)))
    versions = { ...versions, ...(await own?.()) }
  }
  return { rows, versions }
}

const runsOf = (given: string | undefined): { runs?: number } => {
  if (given === undefined) return {}
  const runs = Number(given)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number, not ${given}`)
  return { runs }
}

const options = {
  runs: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const unknown = positionals.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`No benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  if (values.help) return console.log(help)
  const before = describeMachine()
  const { rows, versions } = await run(positionals, runsOf(values.runs))
  const machine = { ...before, packages: { ...before.packages, ...versions } }
  console.log(values.json ? JSON.stringify({ machine, rows }, null, 2) : formatTable(rows, machine))
}

if (import.meta.main)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })

import { parseArgs } from 'node:util'
import { assessBenchmark } from './bench/assess.ts'
import type { Benchmark, Row } from './bench/benchmark.ts'
import { exploreBenchmark } from './bench/explore.ts'
import { invariantsBenchmark } from './bench/invariants.ts'
import { describeMachine } from './bench/machine.ts'
import { mapBenchmark } from './bench/map.ts'
import { formatTable } from './bench/table.ts'
import { whatIfBenchmark } from './bench/whatIf.ts'

/** Every benchmark, in the order they run: one file each in tools/bench/. */
const benchmarks: readonly Benchmark[] = [
  assessBenchmark,
  exploreBenchmark,
  whatIfBenchmark,
  invariantsBenchmark,
  mapBenchmark,
]
const names = benchmarks.map(({ name }) => name)

const help = `Usage: npm run bench -- [--json] [NAME…]

Measures how fast the guide is on this machine. A median above its limit is marked OVER; the exit status does
not depend on it, since machines differ.

  NAME     only these: ${names.join(', ')}
  --json   rows and machine as data
  --help   this text`

const run = async (wanted: readonly string[]): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const { name, run } of benchmarks)
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await run()))
  return rows
}

const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const unknown = positionals.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`No benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  if (values.help) return console.log(help)
  const machine = describeMachine()
  const rows = await run(positionals)
  console.log(values.json ? JSON.stringify({ machine, rows }, null, 2) : formatTable(rows, machine))
}

if (import.meta.main)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })

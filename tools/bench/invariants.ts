import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Benchmark, Row } from './benchmark.ts'

interface Report {
  readonly numTotalTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly startTime: number
    readonly endTime: number
  }[]
}

const root = join(import.meta.dirname, '../..')

/** Runs Vitest to the end, whether its tests pass or not, and reads its report. */
const runTests = async (folder: string): Promise<{ report: Report; seconds: number }> => {
  const temporary = await mkdtemp(join(tmpdir(), 'bench-'))
  const outputFile = join(temporary, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const start = performance.now()
  try {
    await new Promise<void>((resolve) => {
      const options = { cwd: root, maxBuffer: Number.POSITIVE_INFINITY }
      const args = [vitest, 'run', folder, '--project=unit', '--reporter=json', `--outputFile=${outputFile}`]
      execFile(process.execPath, args, options, () => resolve())
    })
    const seconds = (performance.now() - start) / 1000
    return { report: JSON.parse(await readFile(outputFile, 'utf8')), seconds }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const slowest = ({ testResults }: Report): readonly Row[] =>
  testResults
    .map(({ name, startTime, endTime }) => ({
      what: `  ${name.slice(root.length + 1)}`,
      unit: 's' as const,
      median: (endTime - startTime) / 1000,
      note: 'one of the slowest files',
    }))
    .sort((a, b) => b.median - a.median)
    .slice(0, 3)

/** How long the tests over every combination of answers take, with the start of Vitest. */
export const invariantsBenchmark: Benchmark = {
  name: 'invariants',
  run: async () => {
    const { report, seconds } = await runTests('tests/machines')
    const { numTotalTests, numFailedTests } = report
    const note = `${numTotalTests} tests, once${numFailedTests > 0 ? `; ${numFailedTests} failed` : ''}`
    return [{ what: 'tests/machines', unit: 's', median: seconds, note }, ...slowest(report)]
  },
}

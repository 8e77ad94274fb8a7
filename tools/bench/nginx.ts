import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ask } from '../delivery/ask.ts'
import { readSite } from '../delivery/probes.ts'
import { findProgram, type RunningNginx, runNginx } from '../delivery/runNginx.ts'
import { ensureBuilt } from '../freshness.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'

const workers = '2'
const connections = '64'
const rounds = 3
const secondsEach = 4

interface Load {
  readonly requests: number
  readonly perSecond: number
  /** As wrk writes them, units included. */
  readonly half: string
  readonly most: string
}

/** Reads what wrk prints. Throws when any answer was not a good one, since the number would mean nothing. */
export const readWrk = (output: string): Load => {
  const value = (pattern: RegExp): string => pattern.exec(output)?.[1] ?? ''
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`Not everything was answered:\n${output}`)
  const perSecond = Number(value(/^Requests\/sec:\s+([\d.]+)/m) || Number.NaN)
  if (Number.isNaN(perSecond)) throw new Error(`wrk said nothing of requests:\n${output}`)
  const requests = Number(value(/^\s*(\d+) requests in/m))
  return { requests, perSecond, half: value(/^\s+50%\s+(\S+)/m), most: value(/^\s+99%\s+(\S+)/m) }
}

const loadOn = async (wrk: string, url: string, accept: string): Promise<Load> => {
  const args = [
    '-t2',
    `-c${connections}`,
    `-d${secondsEach}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${accept}`,
    url,
  ]
  return readWrk((await promisify(execFile)(wrk, args)).stdout)
}

/** What one request costs nginx itself, which other work on the machine hardly changes. */
const costOf = (before: number | undefined, after: number | undefined, loads: readonly Load[]): string => {
  if (before === undefined || after === undefined) return ''
  const requests = loads.reduce((sum, load) => sum + load.requests, 0)
  return `; ${Math.round(((after - before) / requests) * 1e6)} µs of a core each`
}

const rowFor = async (wrk: string, nginx: RunningNginx, path: string, accept: string): Promise<Row> => {
  const { headers } = await ask(nginx.url, path, { headers: { 'accept-encoding': accept } })
  const before = await nginx.processorTime()
  const loads: Load[] = []
  for (let round = 0; round < rounds; round += 1) loads.push(await loadOn(wrk, nginx.url + path, accept))
  const cost = costOf(before, await nginx.processorTime(), loads)
  const perSecond = loads.map((load) => load.perSecond)
  const middle = loads.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds / 2)]
  const size = `${headers['content-length']} bytes ${headers['content-encoding'] ?? 'uncompressed'}`
  return {
    what: `nginx ${path.replace(/-[\w-]{8}\./, '-….')}`,
    unit: 'req/s',
    median: quantile(perSecond, 0.5),
    note: `${size}${cost}; half within ${middle?.half}, 99 % within ${middle?.most}`,
  }
}

/** What a program says of itself when asked for its version, where it is installed; wrk then ends as if it had failed. */
const versionOf = async (name: 'nginx' | 'wrk'): Promise<Readonly<Record<string, string>>> => {
  const program = findProgram(name)
  if (!program) return {}
  const { stdout, stderr } = await promisify(execFile)(program, ['-v']).catch(
    (failed: { readonly stdout: string; readonly stderr: string }) => failed,
  )
  const version = /[\d.]{3,}/.exec(`${stdout}${stderr}`)?.[0]
  return version ? { [name]: version } : {}
}

/** Requests a second of one nginx with two workers; wrk takes its share of the same cores. Without https. */
export const nginxBenchmark: Benchmark = {
  name: 'nginx',
  versions: async () => ({ ...(await versionOf('nginx')), ...(await versionOf('wrk')) }),
  run: async () => {
    const [binary, wrk] = [findProgram('nginx'), findProgram('wrk')]
    if (!binary || !wrk) {
      console.error(
        `nginx: not measured, ${binary ? 'wrk' : 'nginx'} is not installed (apt-get install nginx wrk)`,
      )
      return []
    }
    const root = await ensureBuilt()
    const { files } = await readSite(root)
    const asset = files.find((path) => path.startsWith('/assets/main-')) ?? '/worker.js'
    const nginx = await runNginx(binary, root, { workers })
    const accept = nginx.hasBrotli ? 'br' : 'gzip'
    const rows: Row[] = []
    try {
      for (const path of ['/', '/guides/visit/', asset]) rows.push(await rowFor(wrk, nginx, path, accept))
    } finally {
      await nginx.stop()
    }
    return rows
  },
}

import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { nginxFiles, type Places } from '../nginx.ts'
import { ask, hangUp } from './ask.ts'

/** What a machine has to have installed; on Debian: apt-get install nginx libnginx-mod-http-brotli-static wrk */
export const findProgram = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const hasBrotli = (): boolean => existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf')

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const isUp = async (url: string): Promise<boolean> =>
  ask(url, '/', { method: 'HEAD' }).then(
    () => true,
    () => false,
  )

/** What runs, and what it wrote: reading the log stops nginx, so that everything is in it. */
export interface RunningNginx {
  readonly url: string
  readonly version: string
  readonly hasBrotli: boolean
  /** Seconds of processor time that its workers took so far; undefined where the system has no /proc. */
  readonly processorTime: () => Promise<number | undefined>
  /** Stops nginx and gives what it logged about requests, and what it complained about. */
  readonly stop: () => Promise<{ readonly access: string; readonly errors: string }>
}

export interface NginxOptions {
  readonly workers?: string
  readonly withBrotli?: boolean
  /** Breaks the configuration on purpose, to see whether that is noticed. */
  readonly damage?: (text: string) => string
}

/** Clock ticks of a second in /proc, the same on every Linux that Node runs on. */
const ticks = 100

/** From the numbers behind the name of each process: its parent is the 2nd, its times are the 12th and 13th. */
const processorTimeOfChildren = async (parent: number | undefined): Promise<number | undefined> => {
  if (!existsSync('/proc/self/stat')) return undefined
  let sum = 0
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const numbers = text.slice(text.lastIndexOf(')') + 2).split(' ')
    if (Number(numbers[1]) === parent) sum += Number(numbers[11]) + Number(numbers[12])
  }
  return sum / ticks
}

const start = async (binary: string, folder: string, url: string) => {
  const config = join(folder, 'nginx.conf')
  // Started by root, it would give its rights away, and might not be able to read the site.
  const globals = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`
  const child = spawn(binary, ['-c', config, '-e', 'stderr', '-g', globals], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  while (child.exitCode === null && !(await isUp(url))) await wait(20)
  if (child.exitCode !== null) throw new Error(`nginx did not start:\n${errors}`)
  const stop = async (): Promise<string> => {
    hangUp()
    child.kill('SIGQUIT')
    await ended
    return errors
  }
  return { stop, processorTime: () => processorTimeOfChildren(child.pid) }
}

/** Starts nginx on loopback with the generated configuration for a built site. Rejects when it refuses it. */
export const runNginx = async (
  binary: string,
  site: string,
  { workers, withBrotli = hasBrotli(), damage = (text) => text }: NginxOptions = {},
): Promise<RunningNginx> => {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'))
  const listen = `127.0.0.1:${await freePort()}`
  const places: Places = { site, config: folder, run: folder, log: join(folder, 'access.log'), listen }
  for (const [name, text] of await nginxFiles(site, places, workers))
    if (withBrotli || name !== 'brotli.conf') await writeFile(join(folder, name), damage(text))
  const { stderr } = await promisify(execFile)(binary, ['-v'])
  const url = `http://${listen}`
  const { stop, processorTime } = await start(binary, folder, url)
  return {
    url,
    version: stderr.trim().replace(/^nginx version: /, ''),
    hasBrotli: withBrotli,
    processorTime,
    stop: async () => {
      const errors = await stop()
      const access = await readFile(places.log, 'utf8')
      await rm(folder, { recursive: true, force: true })
      return { access, errors }
    },
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startServer } from '../serve.ts'
import { ask } from './ask.ts'
import { differences, headerDifferences } from './compare.ts'
import { applyRules, beyondLimits, parseHeadersFile } from './headersFile.ts'
import { browser, type Probe, probesOf, readSite, type Server } from './probes.ts'
import { type NginxOptions, runNginx } from './runNginx.ts'

/** What one request, or one look at a file, brought to light; no differences is as it should be. */
export interface Finding {
  readonly kind: string
  readonly what: string
  readonly differences: readonly string[]
}

/** Everything that was found at one place that serves the site, or would. */
export interface Checked {
  readonly target: string
  readonly findings: readonly Finding[]
}

const nameOf = ({ method = 'GET', path, accept }: Probe): string => `${method} ${path} (${accept})`

const findingOf = async (origin: string, probe: Probe): Promise<Finding> => {
  const { path, method = 'GET', accept } = probe
  const answer = await ask(origin, path, { method, headers: { 'accept-encoding': accept } })
  return { kind: probe.kind, what: nameOf(probe), differences: differences(probe.expected, answer) }
}

/** Asks a server for everything, one after the other, so that a host does not take it for an attack. */
const checkServer = async (
  root: string,
  origin: string,
  server: Server,
  isAsked = (_probe: Probe): boolean => true,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const probes = await probesOf(await readSite(root), server)
  for (const probe of probes.filter(isAsked)) findings.push(await findingOf(origin, probe))
  return findings
}

/** The server of `npm start`. */
export const checkLoopback = async (root: string): Promise<Checked> => {
  const { url, close } = await startServer({ root, port: 0 })
  try {
    const server = { isHost: false, hasBrotli: true, isShipped: false }
    return { target: 'npm start', findings: await checkServer(root, url, server) }
  } finally {
    await close()
  }
}

/** A site that is already deployed, which has to be built from these very files. */
export const checkOrigin = async (root: string, origin: string): Promise<Checked> => ({
  target: new URL(origin).host,
  findings: await checkServer(root, origin, { isHost: true, hasBrotli: true, isShipped: true }),
})

const settable = (name: string): boolean => name !== 'content-type'

/** What a host that reads `_headers` would send, without a host. */
export const checkHeadersFile = async (root: string): Promise<Checked> => {
  const text = await readFile(join(root, '_headers'), 'utf8')
  const rules = parseHeadersFile(text)
  const probes = await probesOf(await readSite(root), { isHost: true, hasBrotli: true, isShipped: true })
  const answered = probes.filter(
    ({ accept, expected }) => accept === browser && !expected.status.includes(308),
  )
  return {
    target: '_headers',
    findings: [
      ...answered.map((probe) => {
        const wanted = Object.entries(probe.expected.headers).filter(([name]) => settable(name))
        const got = applyRules(rules, probe.path.split('?')[0] ?? '')
        const found = headerDifferences(Object.fromEntries(wanted), got)
        return { kind: probe.kind, what: nameOf(probe), differences: found }
      }),
      { kind: 'limits of hosts', what: '_headers', differences: beyondLimits(text) },
    ],
  }
}

/** A code that nobody has, in places where people's codes end up, from a page that tells where they came from. */
const secret = 'SECRETCODE'
const referer = 'https://from.example/SECRETPAGE'
const tellTale: readonly (readonly [method: string, path: string])[] = [
  ['GET', `/r/?c=${secret}`],
  ['GET', `/r?c=${secret}`],
  ['GET', `/r/${secret}`],
  ['GET', `/${secret}/?c=${secret}`],
  ['GET', `/assets/?c=${secret}`],
  ['GET', `/.${secret}`],
  ['GET', `/%00${secret}`],
  ['GET', `/?c=${secret.repeat(30_000)}`],
  ['POST', `/r/?c=${secret}`],
  ['PUT', `/${secret}`],
]

/** Traces of a visitor in what a server wrote down. */
export const tracesIn = (log: string): readonly string[] =>
  ['SECRET', 'from.example', '127.0.0.1', 'tell-tale']
    .filter((trace) => log.includes(trace))
    .map((trace) => `contains ${trace}`)

/** nginx with the generated configuration, and what it kept of requests that nobody should know of. */
export const checkNginx = async (
  root: string,
  binary: string,
  { isAsked, ...options }: NginxOptions & { isAsked?: (probe: Probe) => boolean } = {},
): Promise<Checked> => {
  const nginx = await runNginx(binary, root, options)
  const server = { isHost: false, hasBrotli: nginx.hasBrotli, isShipped: true }
  const findings: Finding[] = []
  try {
    findings.push(...(await checkServer(root, nginx.url, server, isAsked)))
    // An address that is much too long is cut off while it is still being sent; what counts is the log.
    for (const [method, path] of tellTale)
      await ask(nginx.url, path, { method, headers: { referer, 'user-agent': 'tell-tale' } }).catch(
        () => undefined,
      )
  } finally {
    const { access, errors } = await nginx.stop()
    const lines = access.split('\n').length - 1
    const missing = lines < findings.length ? ['holds less than was asked, and proves nothing'] : []
    findings.push(
      { kind: 'logs', what: 'the access log', differences: [...missing, ...tracesIn(access)] },
      { kind: 'logs', what: 'the error log', differences: tracesIn(errors) },
    )
  }
  return { target: `${nginx.version}${nginx.hasBrotli ? '' : ', no brotli'}`, findings }
}

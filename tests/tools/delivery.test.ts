import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Answer, ask } from '../../tools/delivery/ask.ts'
import { checkHeadersFile, checkLoopback, checkNginx, tracesIn } from '../../tools/delivery/check.ts'
import { differences } from '../../tools/delivery/compare.ts'
import { applyRules, beyondLimits, parseHeadersFile } from '../../tools/delivery/headersFile.ts'
import { type Expected, type Probe, probesOf, readSite } from '../../tools/delivery/probes.ts'
import { findProgram } from '../../tools/delivery/runNginx.ts'
import { formatChecks, hasDifferences } from '../../tools/delivery/table.ts'
import { ensureBuilt } from '../../tools/freshness.ts'
import { startServer } from '../../tools/serve.ts'

const root = await ensureBuilt()
const site = await readSite(root)

test('npm start and _headers deliver what the single source says', async () => {
  const checked = [await checkLoopback(root), await checkHeadersFile(root)]
  expect(hasDifferences(checked), formatChecks(checked)).toBe(false)
})

describe('a fault is found', async () => {
  const probes = await probesOf(site, { isHost: false, hasBrotli: true, isShipped: false })
  const probe = probes.find(({ path }) => path === '/result/')
  if (!probe) throw new Error('There is no page at /result/')
  const { url, close } = await startServer({ root, port: 0 })
  const answer = await ask(url, probe.path, { headers: { 'accept-encoding': probe.accept } })
  await close()

  test('where there is none, none is found', () => {
    expect(differences(probe.expected, answer)).toEqual([])
  })

  test.each(Object.keys(probe.expected.headers))('%s missing, or there when it should not be', (name) => {
    const wanted = probe.expected.headers[name]
    const headers = { ...answer.headers, [name]: wanted === null ? 'something' : undefined }
    expect(differences(probe.expected, { ...answer, headers }).join()).toContain(name)
  })

  const with_ = (headers: Answer['headers']): Answer => ({
    ...answer,
    headers: { ...answer.headers, ...headers },
  })
  const policy = answer.headers['content-security-policy'] ?? ''
  const faults: readonly (readonly [string, Answer, RegExp])[] = [
    ['another status', { ...answer, status: 404 }, /status is 404/],
    ['a header twice', with_({ 'cache-control': 'no-cache, no-cache' }), /cache-control/],
    ['no compression', with_({ 'content-encoding': undefined }), /encoding is nothing/],
    ['no Vary', with_({ vary: undefined }), /vary/],
    ['a version', with_({ server: 'nginx/1.22.1' }), /version/],
    ['unsafe', with_({ 'content-security-policy': `${policy}; script-src 'unsafe-inline'` }), /unsafe/],
    [
      'a wrong hash',
      with_({ 'content-security-policy': policy.replaceAll('sha256-', 'sha256-A') }),
      /<style>/,
    ],
    [
      'a strange script',
      { ...answer, body: Buffer.from('<script>alert(1)</script>') },
      /<script>(.|\n)*content/,
    ],
  ]
  test.each(faults)('%s', (_what, damaged, words) => {
    expect(differences(probe.expected, damaged).join('\n')).toMatch(words)
  })
})

describe('_headers', async () => {
  const text = await readFile(join(root, '_headers'), 'utf8')

  test('sets no header twice for any address', () => {
    const addresses = [...site.pages, ...site.files, '/nowhere']
    const twice = addresses.filter((path) => {
      const { 'cache-control': cache = '' } = applyRules(parseHeadersFile(text), path)
      return /no-cache.*no-cache|immutable.*no-cache|no-cache.*immutable/.test(cache)
    })
    expect(twice).toEqual([])
  })

  test('joins what two rules set, as hosts do', () => {
    const rules = parseHeadersFile('/*\n  A: 1\n# no rule\n/x/*\n  A: 2\n')
    expect([applyRules(rules, '/x/'), applyRules(rules, '/y')]).toEqual([{ a: '1, 2' }, { a: '1' }])
  })

  test('is within what hosts read, and more would be noticed', () => {
    expect(beyondLimits(text)).toEqual([])
    expect(beyondLimits('/a\n  A: 1\n'.repeat(101))).toHaveLength(1)
    expect(beyondLimits(`/a\n  A: ${'1'.repeat(2000)}\n`)).toHaveLength(1)
  })

  test('a line that hosts would skip is refused', () => {
    expect(() => parseHeadersFile('/*\nA: 1\n')).toThrow(/cannot be read/)
  })
})

const foundOf = (path: string, probes: readonly Probe[]): Expected | undefined =>
  probes.find((probe) => probe.path === path)?.expected

test('a host may compress, redirect and answer the unknown in its own way, but not send other headers', async () => {
  const server = { isHost: true, hasBrotli: true, isShipped: true }
  const probes = await probesOf(site, server)
  expect(foundOf('/result/', probes)?.headers['content-security-policy']).toContain('upgrade-insecure')
  expect(foundOf('/result?c=1', probes)?.status).toContain(301)
  expect(foundOf('/security-headers.json', probes)).toBeUndefined()
})

test('traces of a visitor are found in a log', () => {
  expect(tracesIn('2026-11-23T18:02:02+00:00 200 /r/index.html 14817')).toEqual([])
  expect(tracesIn('127.0.0.1 - - "GET /r/?c=SECRETCODE" 200 "https://from.example/"')).toHaveLength(3)
})

const binary = findProgram('nginx')

describe.skipIf(!binary)('nginx', () => {
  // What is broken on purpose shows on every page, so one of each kind is enough.
  const fewer = ({ path }: Probe): boolean => !/^\/(law|guides|answers|for|questions)\/./.test(path)
  const check = (damage?: (text: string) => string) =>
    checkNginx(root, binary ?? '', { withBrotli: false, ...(damage && { damage, isAsked: fewer }) })

  test('delivers what the single source says, and keeps no trace of a visitor', async () => {
    const checked = [await check()]
    expect(hasDifferences(checked), formatChecks(checked)).toBe(false)
  })

  test.each([
    [
      'a location with a header of its own, which loses all others',
      /content-security-policy is nothing/,
      (text: string) => text.replace('{ internal; }', '{ internal; add_header X-Own 1; }'),
    ],
    [
      'headers on good answers only',
      /referrer-policy is nothing/,
      (text: string) => text.replaceAll(' always', ''),
    ],
    [
      'a log with the whole request',
      /contains SECRET/,
      (text: string) => text.replace('$uri $body', '$request $body'),
    ],
    [
      'a log of what went wrong',
      /contains from\.example/,
      (text: string) => text.replace('/dev/null emerg', 'stderr info'),
    ],
    [
      'its version',
      /tells its version/,
      (text: string) => text.replace('server_tokens off', 'server_tokens on'),
    ],
    [
      'no compression',
      /encoding is nothing/,
      (text: string) => text.replace('gzip_static on', 'gzip_static off'),
    ],
    [
      'the build’s own files',
      /status is 200, not 404/,
      (text: string) => text.replace(/location ~ \/\\\..*/, ''),
    ],
  ])('%s is found', async (_what, words, damage) => {
    const checked = [await check(damage)]
    expect(formatChecks(checked)).toMatch(words)
  })

  test('a configuration that nginx refuses is told', async () => {
    await expect(check((text) => `${text}\nnonsense on;\n`)).rejects.toThrow(/nonsense/)
  })
})

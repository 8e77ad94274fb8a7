import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { securityHeaders } from '../../tools/headers.ts'
import { startServer } from '../../tools/serve.ts'
import { readBuiltPages } from './builtPages.ts'

const { root, hashes, pages } = await readBuiltPages()
const home = pages.find(({ path }) => path === '/')?.html ?? ''

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer({ root, port: 0 })
})
afterAll(() => server.close())

/** Asks for a path exactly as written: fetch would tidy it up first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = new URL(server.url)
      request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
        const body = Buffer.concat(await Array.fromAsync(response))
        resolve({ status: response.statusCode, headers: response.headers, body })
      })
        .on('error', reject)
        .end()
    },
  )

const expected = Object.entries(securityHeaders(hashes, { shipped: false }))

test.each(['/', '/404.html', '/nowhere', '/security-headers.json'])(
  '%s carries every security header',
  async (path) => {
    const { headers } = await ask(path)
    for (const [name, value] of expected) expect(headers[name.toLowerCase()]).toBe(value)
  },
)

test('a page comes compressed as the browser likes it, and is asked for again', async () => {
  const plain = await ask('/')
  expect(plain.body.toString()).toBe(home)
  expect(plain.headers['cache-control']).toBe('no-cache')
  const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(home)
  const gzip = await ask('/', { 'accept-encoding': 'gzip' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(home)
  const again = await ask('/', { 'if-none-match': String(plain.headers.etag) })
  expect(again.status).toBe(304)
})

test('assets are kept for ever', async () => {
  const [asset] = /\/assets\/[^" ]+/.exec(home) ?? []
  const { status, headers } = await ask(asset ?? '')
  expect(status).toBe(200)
  expect(headers['cache-control']).toContain('immutable')
})

test('every page answers, whatever the query', async () => {
  for (const { path } of pages) expect((await ask(`${path}?c=ABCD&from=singlemessage`)).status).toBe(200)
})

test('an address without its last slash leads to the page, with the query', async () => {
  const page = pages.find(({ path }) => path.length > 1 && path.endsWith('/'))?.path ?? ''
  const { status, headers } = await ask(`${page.slice(0, -1)}?c=1`)
  expect([status, headers.location]).toEqual([308, `${page}?c=1`])
})

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/assets/../../package.json',
  '//etc/passwd',
  '/.vite/manifest.json',
  '/_headers',
  '/security-headers.json',
  '/index.html/',
  '//example.com',
  '/__proto__',
])('%s is not there', async (path) => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toContain('<!doctype html>')
})

test('only reading is allowed', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
  const head = await ask('/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
})

test('a taken port gives the next one', async () => {
  const port = Number(new URL(server.url).port)
  const second = await startServer({ root, port })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  await second.close()
})

import { glob, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { cacheControl, type InlineHashes, pageHeaders, securityHeaders } from '../headers.ts'
import { fileOf } from '../html.ts'
import { isInternal, mediaTypes } from '../mediaTypes.ts'

/** What must come back. A header that is `null` must not be there. */
export interface Expected {
  readonly status: readonly number[]
  readonly headers: Readonly<Record<string, string | null>>
  /** Any of these encodings; `undefined` is none. */
  readonly encoding?: readonly (string | undefined)[]
  readonly body?: Buffer
}

/** One request, and what must come back. */
export interface Probe {
  readonly kind: string
  readonly path: string
  readonly method?: string
  readonly accept: string
  readonly expected: Expected
}

/**
 * Who answers. A static host knows `_headers`, but compresses, redirects and answers unknown addresses in its
 * own way.
 */
export interface Server {
  readonly isHost: boolean
  readonly hasBrotli: boolean
  /** Whether it sends what only holds where there is https; see tools/headers.ts. */
  readonly isShipped: boolean
}

interface Site {
  readonly root: string
  readonly hashes: InlineHashes
  readonly noindex: readonly string[]
  readonly pages: readonly string[]
  /** Every file that is not a page, as an address. */
  readonly files: readonly string[]
}

/** Reads what the build noted about its site. */
export const readSite = async (root: string): Promise<Site> => {
  const text = await readFile(join(root, 'security-headers.json'), 'utf8')
  const noted: Omit<Site, 'root' | 'files'> = JSON.parse(text)
  const found = await Array.fromAsync(glob('**/*.*', { cwd: root }))
  const files = found
    .filter((file) => extname(file) in mediaTypes && extname(file) !== '.html' && !isInternal(file))
    .map((file) => `/${file}`)
  return { ...noted, root, files: files.sort() }
}

/** Nobody is told who asked, and nobody is asked to report. */
const never = { 'set-cookie': null, nel: null, 'report-to': null, 'x-powered-by': null }
/** What a browser says that it can decompress. */
export const browser = 'gzip, deflate, br'

const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const encodings = ({ isHost, hasBrotli }: Server, accept: string): readonly (string | undefined)[] => {
  if (isHost) return ['br', 'gzip', 'zstd', undefined]
  if (hasBrotli && accept.includes('br')) return ['br']
  return accept.includes('gzip') ? ['gzip'] : [undefined]
}

/** Asks for nothing but what exists, as a browser does; every answer must be the built file. */
const fileProbe = async (
  { root, hashes, noindex, pages }: Site,
  server: Server,
  kind: string,
  path: string,
  { query = '', accept = browser } = {},
): Promise<Probe> => {
  const file = fileOf(path)
  const type = mediaTypes[extname(file)] ?? ''
  const isText = !type.startsWith('image/png')
  const own = pages.includes(path)
    ? pageHeaders(path, noindex.includes(path))
    : { 'Cache-Control': cacheControl(path) }
  return {
    kind,
    path: path + query,
    accept,
    expected: {
      status: [200],
      headers: {
        ...never,
        'x-robots-tag': null,
        ...lowered(securityHeaders(hashes, { shipped: server.isShipped })),
        ...lowered(own),
        'content-type': type,
      },
      encoding: isText ? encodings(server, accept) : [undefined],
      body: await readFile(join(root, file)),
    },
  }
}

const redirectProbe = ({ hashes }: Site, server: Server, path: string): Probe => ({
  kind: 'without its last slash',
  path: `${path.slice(0, -1)}?c=1`,
  accept: browser,
  expected: {
    status: server.isHost ? [301, 302, 307, 308] : [308],
    headers: {
      ...never,
      location: `${path}?c=1`,
      ...(server.isHost ? {} : lowered(securityHeaders(hashes, { shipped: server.isShipped }))),
    },
  },
})

const unknown = ['/nowhere', '/nowhere/', '/nowhere.html?c=1', '/assets/nowhere.js', '/assets/', '/r/nowhere']
const internal = ['/security-headers.json', '/_headers', '/.vite/manifest.json', '/.vite/', '/index.html']

const missingProbe = async (
  { root, hashes }: Site,
  server: Server,
  kind: string,
  path: string,
): Promise<Probe> => ({
  kind,
  path,
  accept: browser,
  expected: {
    status: [404],
    headers: {
      ...never,
      ...lowered(securityHeaders(hashes, { shipped: server.isShipped })),
      ...(server.isHost ? {} : lowered(pageHeaders('/404.html', true))),
    },
    encoding: encodings(server, browser),
    body: await readFile(join(root, '404.html')),
  },
})

const postProbe = ({ hashes }: Site, server: Server): Probe => ({
  kind: 'not a reading request',
  path: '/r/?c=1',
  method: 'POST',
  accept: browser,
  expected: { status: [405], headers: lowered(securityHeaders(hashes, { shipped: server.isShipped })) },
})

const kindOf = (path: string): string =>
  path.startsWith('/assets/') ? 'hashed asset' : `file at the root (${extname(path)})`

/** Everything that is asked of a server: every page, every file, and what must not be there. */
export const probesOf = async (site: Site, server: Server): Promise<readonly Probe[]> => {
  const { pages, files } = site
  const withSlash = pages.filter((path) => path.length > 1 && path.endsWith('/'))
  // Hosts shorten the address of this one page.
  const asked = server.isHost ? pages.filter((path) => path.endsWith('/')) : pages
  const samples = ['/', '/r/', ...files.filter((path) => path.endsWith('.js')).slice(0, 1)]
  return Promise.all([
    ...asked.map((path) => fileProbe(site, server, 'page', path)),
    ...samples.map((path) => fileProbe(site, server, 'with a query', path, { query: '?c=1&from=x' })),
    ...samples.map((path) => fileProbe(site, server, 'gzip only', path, { accept: 'gzip' })),
    ...samples.map((path) => fileProbe(site, server, 'uncompressed', path, { accept: 'identity' })),
    ...files.map((path) => fileProbe(site, server, kindOf(path), path)),
    ...withSlash.map((path) => redirectProbe(site, server, path)),
    ...unknown.map((path) => missingProbe(site, server, 'not there', path)),
    ...(server.isHost ? [] : internal.map((path) => missingProbe(site, server, "the build's own", path))),
    ...(server.isHost ? [] : [postProbe(site, server)]),
  ])
}

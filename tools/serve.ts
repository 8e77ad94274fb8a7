import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './freshness.ts'
import { cacheControl, type InlineHashes, pageHeaders, securityHeaders } from './headers.ts'
import { isInternal, mediaTypes } from './mediaTypes.ts'

interface SiteFile {
  readonly headers: Record<string, string>
  readonly etag: string
  readonly plain: Buffer
  readonly br?: Buffer
  readonly gzip?: Buffer
}

/** A built site, held in memory by address: nothing outside this table can be asked for. */
type Site = ReadonlyMap<string, SiteFile>

const readIfThere = async (path: string): Promise<Buffer | undefined> =>
  existsSync(path) ? readFile(path) : undefined

const readSite = async (root: string, policy?: Readonly<Record<string, string>>): Promise<Site> => {
  const { hashes, noindex }: { hashes: InlineHashes; noindex: string[] } = JSON.parse(
    await readFile(join(root, 'security-headers.json'), 'utf8'),
  )
  const security = policy ?? securityHeaders(hashes, { shipped: false })
  const site = new Map<string, SiteFile>()
  for (const file of await Array.fromAsync(glob('**/*', { cwd: root }))) {
    const type = mediaTypes[extname(file)]
    if (!type || isInternal(file)) continue
    const address = `/${file}`.replace(/\/index\.html$/, '/')
    const plain = await readFile(join(root, file))
    const [br, gzip] = [
      await readIfThere(join(root, `${file}.br`)),
      await readIfThere(join(root, `${file}.gz`)),
    ]
    site.set(address, {
      plain,
      ...(br && { br }),
      ...(gzip && { gzip }),
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      headers: {
        ...security,
        'Content-Type': type,
        'Cache-Control': cacheControl(address),
        ...(type.startsWith('text/html') && pageHeaders(address, noindex.includes(address))),
      },
    })
  }
  return site
}

/** The best form of a file that the browser says it takes. */
const encode = (file: SiteFile, accepted: string): { body: Buffer; headers: Record<string, string> } => {
  if (file.br && /\bbr\b/.test(accepted)) return { body: file.br, headers: { 'Content-Encoding': 'br' } }
  if (file.gzip && /\bgzip\b/.test(accepted))
    return { body: file.gzip, headers: { 'Content-Encoding': 'gzip' } }
  return { body: file.plain, headers: {} }
}

const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const found = site.get(path)
  const withSlash = site.get(`${path}/`)
  const file = found ?? withSlash ?? site.get('/404.html')
  if (!file) throw new Error('The built site has no 404.html')
  const security = { ...file.headers, Vary: 'Accept-Encoding' }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...security, Allow: 'GET, HEAD' }).end()
  } else if (!found && withSlash) {
    // Only ever to an address of this site: `//elsewhere/` is not in the table.
    response.writeHead(308, { ...security, Location: `${path}/${query ? `?${query}` : ''}` }).end()
  } else if (found && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, { ...security, ETag: file.etag }).end()
  } else {
    const { body, headers } = encode(file, String(request.headers['accept-encoding'] ?? ''))
    response.writeHead(found ? 200 : 404, {
      ...security,
      ...headers,
      'Content-Length': body.length,
      ...(found && { ETag: file.etag }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** Listens on `port`, or on the next free one after it. */
const listenNear = async (server: Server, port: number, tries = 20): Promise<number> => {
  try {
    return await listen(server, port)
  } catch (error) {
    if (!isTaken(error) || tries === 0) throw error
    return listenNear(server, port + 1, tries - 1)
  }
}

/**
 * Serves a built site on loopback with the headers of tools/headers.ts.
 * Port 0 takes any free port. With `reload`, a site built again is read again. `policy` stands in for the security
 * headers, for pages that are not ours.
 */
export const startServer = async ({
  root,
  port,
  reload = false,
  policy,
}: {
  root: string
  port: number
  reload?: boolean
  policy?: Readonly<Record<string, string>>
}) => {
  let site = await readSite(root, policy)
  const builtAt = () => statSync(join(root, 'security-headers.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  let readAt = builtAt()
  const refresh = async (): Promise<void> => {
    const now = builtAt()
    if (!reload || now === readAt || now === 0) return
    readAt = now
    site = await readSite(root, policy)
  }
  // A pasted address may be tens of kilobytes long, and still deserves one of our own pages.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    refresh()
      .then(() => answer(site, request, response))
      .catch((error: unknown) => {
        console.error(error)
        response.writeHead(500).end()
      })
  })
  const taken = await listenNear(server, port)
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
  const { url } = await startServer({ root: await ensureBuilt(), port: Number(values.port) })
  console.log(`逾期下一步 is at ${url}/  (stop with Ctrl+C)`)
}

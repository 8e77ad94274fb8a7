import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExtraScript, scriptSource } from '../src/views/page.ts'
import { compressBrotli } from './compress.ts'
import { ensureBuilt } from './freshness.ts'
import { fileOf } from './html.ts'
import { fetchedBy, filesOf, type Manifest, readManifest } from './manifest.ts'

const KB = 1024

/** The limits, brotli 11. The first matching row counts; HTML is measured with the stylesheet inside. */
export const limits = {
  html: [
    // One round trip: what a server may send before it hears back.
    { what: 'home and questions', matches: /^\/$|^\/questions\//, bytes: 14 * KB },
    { what: 'other pages', matches: /./, bytes: 24 * KB },
  ],
  /** The map with its script and stylesheet, without what it loads only to mark where answers stand. */
  map: 60 * KB,
  baseCss: 7 * KB,
  /** Until the first question can be answered: main.tsx and everything it imports outright. */
  firstScript: 90 * KB,
  /** On every page that is only read. */
  readScript: 4 * KB,
  /** Beside it, on the pages that have a script of their own; clearing brings what understands answers. */
  clearScript: 24 * KB,
  lawScript: 4 * KB,
  /** /search/ with everything it loads: the engine and all that can be found. */
  search: 150 * KB,
  /** The result with everything it loads. */
  resultComplete: 150 * KB,
  /** Reading out, and what keeps the guide on the phone. */
  whenIdle: 8 * KB,
  /** What-if beside the result: what comes when somebody tries a step. */
  whatIf: 12 * KB,
  /** What the worker fetches at the first visit, when the phone is idle. */
  offlineCore: 400 * KB,
} as const

/** Loaded only when somebody opens something: not part of a complete result. */
const onRequest = [/lib\/(sources|qr|card)/, /views\/whatIf\//]
/** Fetched when the page stands and the phone is idle: nothing that is seen waits for them. */
const whenIdle = [/^src\/(offline|readAloud)\.ts$/]

const whatIfViews = 'src/views/whatIf/whatIf.tsx'

/** One measured size, in bytes. */
export interface Measure {
  readonly what: string
  readonly bytes: number
  readonly limit: number
}

/** Size of the copy that the build has compressed by compressBrotli: hundreds of pages are not compressed twice. */
const sizeOf = async (root: string, file: string): Promise<number> =>
  (await stat(join(root, `${file}.br`))).size

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

const sizeOfAll = async (root: string, files: readonly string[]): Promise<number> =>
  sum(await Promise.all(files.map((file) => sizeOf(root, file))))

const measurePages = (root: string, paths: readonly string[]): Promise<Measure[]> =>
  Promise.all(
    paths.map(async (path) => ({
      what: path,
      bytes: await sizeOf(root, fileOf(path)),
      limit: limits.html.find(({ matches }) => matches.test(path))?.bytes ?? 0,
    })),
  )

const baseCss = async (root: string): Promise<Buffer> => {
  const html = await readFile(join(root, 'index.html'), 'utf8')
  return Buffer.from(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '')
}

const mapSize = async (root: string, manifest: Manifest): Promise<number> =>
  (await sizeOf(root, fileOf('/map/'))) + (await sizeOfAll(root, filesOf(manifest, scriptSource('map'))))

/** Measures a built site against the limits. */
export const measureSite = async (root: string): Promise<readonly Measure[]> => {
  const { pages, core }: { pages: string[]; core: string[] } = JSON.parse(
    await readFile(join(root, 'security-headers.json'), 'utf8'),
  )
  const manifest = await readManifest(root)
  const firstScript = await sizeOfAll(root, filesOf(manifest, 'src/main.tsx'))
  const everything = filesOf(
    manifest,
    'src/main.tsx',
    (key) => ![...onRequest, ...whenIdle].some((pattern) => pattern.test(key)),
  )
  const idle = ['src/offline.ts', 'src/readAloud.ts'].flatMap((entry) => filesOf(manifest, entry))
  const whatIf = filesOf(manifest, whatIfViews).filter((file) => !everything.includes(file))
  const resultPage = pages.includes('/result/') ? await sizeOf(root, fileOf('/result/')) : 0
  const light = filesOf(manifest, 'src/light.ts')
  const beside = (name: ExtraScript): Promise<number> =>
    sizeOfAll(
      root,
      filesOf(manifest, scriptSource(name)).filter((file) => !light.includes(file)),
    )
  const readScript = await sizeOfAll(root, light)
  const searchPage = await sizeOf(root, fileOf('/search/'))
  const found = await sizeOfAll(root, fetchedBy(manifest, scriptSource('search')))
  return [
    ...(await measurePages(root, pages)),
    { what: 'map, complete', bytes: await mapSize(root, manifest), limit: limits.map },
    { what: 'base CSS', bytes: (await compressBrotli(await baseCss(root))).length, limit: limits.baseCss },
    { what: 'script until the first answer', bytes: firstScript, limit: limits.firstScript },
    { what: 'script of a page that is read', bytes: readScript, limit: limits.readScript },
    { what: 'script of /clear/, beside it', bytes: await beside('clear'), limit: limits.clearScript },
    { what: 'script of /law/, beside it', bytes: await beside('law'), limit: limits.lawScript },
    {
      what: 'search page, complete',
      bytes: searchPage + readScript + (await beside('search')) + found,
      limit: limits.search,
    },
    {
      what: resultPage ? 'result page, complete' : 'result page, complete (no /result/ yet: scripts alone)',
      bytes: resultPage + (await sizeOfAll(root, everything)),
      limit: limits.resultComplete,
    },
    {
      what: 'fetched when idle',
      bytes: await sizeOfAll(
        root,
        [...new Set(idle)].filter((file) => !everything.includes(file)),
      ),
      limit: limits.whenIdle,
    },
    { what: 'what-if, beside the result', bytes: await sizeOfAll(root, whatIf), limit: limits.whatIf },
    {
      what: `core kept for no network (${core.length} files)`,
      bytes: await sizeOfAll(root, core),
      limit: limits.offlineCore,
    },
  ]
}

/** Whether a size is over its limit. */
export const isOver = ({ bytes, limit }: Measure): boolean => bytes > limit

const line = (measure: Measure): string => {
  const number = (value: number) => value.toLocaleString('en').padStart(9)
  return `${isOver(measure) ? 'OVER' : ' ok '} ${number(measure.bytes)} of ${number(measure.limit)}  ${measure.what}`
}

if (import.meta.main) {
  const measures = await measureSite(await ensureBuilt())
  console.log(['Bytes after brotli 11:', ...measures.map(line)].join('\n'))
  if (measures.some(isOver)) process.exitCode = 1
}

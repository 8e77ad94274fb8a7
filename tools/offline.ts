import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Plugin, build as viteBuild } from 'vite'
import { legalGuideIds } from '../machines/guides.ts'
import { addressOf as addressOfPlace, guideAddress } from '../src/lib/addresses.ts'
import type { RenderedPage } from '../src/prerender.tsx'
import { scriptSource } from '../src/views/page.ts'
import { scriptTargets } from './engines.ts'
import { fileOf } from './html.ts'
import { fetchedBy, filesOf, type Manifest } from './manifest.ts'
import { projectRoot } from './paths.ts'

type Listed = Pick<RenderedPage, 'path' | 'scripts'>

/** The worker's own address; at the root, since a worker governs only what lies beside and below it. */
export const workerFile = 'worker.js'

/** Sections without which nobody should stand when the network fails. */
const coreSections: readonly string[] = [
  '',
  'questions',
  'result',
  'r',
  'door',
  'not-mine',
  'guides',
  'code',
  'offline',
  // Whoever leaves fast must not find the page that speaks of no network in its place.
  'blank',
]
/** Hundreds of pages, each kept only when it has been opened; the section's index is a pack. */
const keptSingly = /^\/law\/.+/

/** A legal paper leaves days to read; its guide is a pack with the others, while the overview stays in the core. */
const legalGuides: ReadonlySet<string> = new Set(legalGuideIds.map(guideAddress))

const sectionOf = (path: string): string => path.split('/')[1] ?? ''
const isCore = ({ path }: Listed): boolean =>
  path.endsWith('/') && coreSections.includes(sectionOf(path)) && !legalGuides.has(path)
const isPacked = (page: Listed): boolean =>
  page.path.endsWith('/') && !isCore(page) && !keptSingly.test(page.path)

/** The views of what-if, which come when somebody tries something out. */
const whatIfViews = 'src/views/whatIf/whatIf.tsx'

/**
 * Sources are opened by few, and weigh as much as the rest of the result; pictures are made to be sent; what-if is a pack
 * of its own.
 */
const isOnRequest = (key: string): boolean => /lib\/(sources|qr|card)\./.test(key) || key === whatIfViews

/** Addresses of the files that a page of this kind loads, those asked for later included. */
const scriptsOf = (manifest: Manifest, { path, scripts = [] }: Listed): readonly string[] => [
  ...scripts.flatMap((name) => [
    ...filesOf(manifest, scriptSource(name), (key) => !isOnRequest(key)),
    ...fetchedBy(manifest, scriptSource(name)),
  ]),
  ...(path === addressOfPlace('whatIf') ? filesOf(manifest, whatIfViews) : []),
]

const commonFiles = (manifest: Manifest): readonly string[] =>
  ['src/light.ts', 'src/main.tsx'].flatMap((entry) => filesOf(manifest, entry, (key) => !isOnRequest(key)))

/** What the core consists of, as paths of files below the site. */
export const coreFiles = (pages: readonly Listed[], manifest: Manifest): readonly string[] => [
  ...new Set([
    ...pages.filter(isCore).map(({ path }) => fileOf(path)),
    ...commonFiles(manifest),
    ...pages.filter(isCore).flatMap((page) => scriptsOf(manifest, page)),
    'icon.svg',
    'manifest.webmanifest',
  ]),
]

const addressOf = (file: string): string => `/${file}`.replace(/\/index\.html$/, '/')

const hashOf = async (site: string, file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(site, file)))
    .digest('base64url')
    .slice(0, 12)

const isHashed = (file: string): boolean => file.startsWith('assets/')

/** Every other section: its pages, and the scripts that only they load. */
const packsOf = async (site: string, pages: readonly Listed[], manifest: Manifest) => {
  const core = new Set(coreFiles(pages, manifest))
  const sections = Map.groupBy(pages.filter(isPacked), ({ path }) => sectionOf(path))
  return Promise.all(
    [...sections].map(async ([section, members]) => {
      const own = members.flatMap((page) => scriptsOf(manifest, page)).filter((file) => !core.has(file))
      const files = [...new Set(own)]
      const htmlFiles = members.map(({ path }) => fileOf(path))
      const hashes = await Promise.all([...htmlFiles, ...files].map((file) => hashOf(site, file)))
      const version = createHash('sha256').update(hashes.join()).digest('base64url').slice(0, 8)
      return {
        // A full stop: sections and versions may have dashes in them.
        cache: `pack-${section}.${version}`,
        pages: members.map(({ path }) => path),
        files: files.map(addressOf),
      }
    }),
  )
}

const coreOf = async (site: string, pages: readonly Listed[], manifest: Manifest) =>
  Promise.all(
    coreFiles(pages, manifest).map(async (file) => ({
      url: addressOf(file),
      revision: isHashed(file) ? null : await hashOf(site, file),
    })),
  )

/** Builds the worker into the finished site: it carries the list of what it keeps. */
export const buildWorker = async (
  site: string,
  pages: readonly Listed[],
  manifest: Manifest,
  plugin: Plugin,
): Promise<void> => {
  const assets = [...new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]))].map(
    (file) => `/${file}`,
  )
  const [core, packs] = [await coreOf(site, pages, manifest), await packsOf(site, pages, manifest)]
  await viteBuild({
    configFile: false,
    plugins: [plugin],
    root: projectRoot,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __CORE__: JSON.stringify(core),
      __PACKS__: JSON.stringify(packs),
      __ASSETS__: JSON.stringify(assets),
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      target: scriptTargets,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(projectRoot, 'src/worker/worker.ts'),
        // One classic script: not every engine takes a module as a worker.
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  })
}

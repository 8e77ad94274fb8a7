import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify, build as viteBuild } from 'vite'
import { shell } from '../src/content/zh-Hans/shell.ts'
import type { RenderedPage } from '../src/prerender.tsx'
import { scriptSource } from '../src/views/page.ts'
import { compressSite } from './compress.ts'
import { noteShipped, notices, shippedData } from './dependencies/shipped.ts'
import { unsupportedInCss, unsupportedInScript } from './engines.ts'
import { inputStamp, isFresh, whileNobodyElseBuilds, writeStamp } from './freshness.ts'
import { robots, sitemap, siteOrigin } from './head.ts'
import { cspHash, headersFile, type InlineHashes } from './headers.ts'
import { fileOf, fillPage, type PageAssets } from './html.ts'
import { filesOf, readManifest } from './manifest.ts'
import { isInternal, mediaTypes } from './mediaTypes.ts'
import { writeNginx } from './nginx.ts'
import { buildWorker, coreFiles, workerFile } from './offline.ts'
import { cacheRoot, distRoot, nginxRoot, projectRoot } from './paths.ts'

const site = join(cacheRoot, 'site')
const server = join(cacheRoot, 'server')

const bundle = (outDir: string, ssr: boolean, shipped = new Set<string>()) =>
  viteBuild({
    root: projectRoot,
    configFile: join(projectRoot, 'vite.config.ts'),
    plugins: [noteShipped(shipped)],
    logLevel: 'warn',
    mode: 'production',
    build: { outDir, emptyOutDir: true, ssr },
  })

/** Renders all pages with the server bundle. The query keeps Node from answering with an older build's module. */
const renderPages = async (): Promise<readonly RenderedPage[]> => {
  const address = pathToFileURL(join(server, 'prerender.js'))
  const { prerender }: typeof import('../src/prerender.tsx') = await import(`${address}?${Date.now()}`)
  return prerender()
}

const refuse = (file: string, problems: readonly string[]): void => {
  if (problems.length)
    throw new Error(`${file} would not work in the oldest browsers:\n- ${problems.join('\n- ')}`)
}

const readInline = async (file: string): Promise<string> => {
  const { code } = await minify(file, await readFile(join(projectRoot, 'src', file), 'utf8'))
  return code.trim()
}

/** Gathers what every page needs; takes the base stylesheet out of the site, since pages carry it inside. */
const readAssets = async (): Promise<PageAssets> => {
  const manifest = await readManifest(site)
  const addresses = (entry: string) => filesOf(manifest, entry).map((file) => `/${file}`)
  const [cssFile] = filesOf(manifest, 'src/styles/base.css')
  if (!cssFile) throw new Error('No base stylesheet was built')
  const css = (await readFile(join(site, cssFile), 'utf8')).trim()
  await rm(join(site, cssFile))
  refuse('The base stylesheet', unsupportedInCss(css))
  for (const { file } of Object.values(manifest)) {
    if (file.endsWith('.js')) refuse(file, unsupportedInScript(await readFile(join(site, file), 'utf8')))
  }
  return {
    template: await readFile(join(projectRoot, 'index.html'), 'utf8'),
    css,
    largeText: await readInline('largeText.js'),
    tapKeeper: await readInline('tapKeeper.js'),
    viewsAhead: await readInline('viewsAhead.js'),
    scripts: { read: addresses('src/light.ts'), app: addresses('src/main.tsx') },
    extraScript: (name) => addresses(scriptSource(name)),
    views: addresses,
    icon: existsSync(join(site, 'icon.svg')) ? '/icon.svg' : undefined,
    siteName: shell.name,
    origin: siteOrigin(),
  }
}

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(site, file)), { recursive: true })
  await writeFile(join(site, file), text)
}

const writePages = async (pages: readonly RenderedPage[], assets: PageAssets): Promise<void> => {
  const paths = new Set(pages.map(({ path }) => path))
  if (paths.size < pages.length) throw new Error('Two pages share one address')
  if (!paths.has('/404.html')) throw new Error('There is no page at /404.html')
  for (const page of pages) await write(fileOf(page.path), fillPage(page, assets))
}

/** Addresses of everything in the site that is not a page. */
const otherFiles = async (): Promise<readonly string[]> =>
  (await Array.fromAsync(glob('**/*.*', { cwd: site })))
    .filter((file) => extname(file) in mediaTypes && extname(file) !== '.html' && !isInternal(file))
    .map((file) => `/${file}`)
    .sort()

const writeHeaders = async (
  pages: readonly RenderedPage[],
  { css, largeText, tapKeeper, viewsAhead }: PageAssets,
  shipped: readonly string[],
): Promise<void> => {
  const hashes: InlineHashes = {
    style: cspHash(css),
    largeText: cspHash(largeText),
    tapKeeper: cspHash(tapKeeper),
    viewsAhead: cspHash(viewsAhead),
  }
  const noindex = pages.filter((page) => page.noindex).map(({ path }) => path)
  const paths = pages.map(({ path }) => path)
  await write('_headers', headersFile(hashes, pages, await otherFiles()))
  const core = coreFiles(pages, await readManifest(site))
  // For tools/serve.ts, which sends the same headers but for https, and for checks that look at every page.
  await write('security-headers.json', JSON.stringify({ hashes, noindex, pages: paths, core, shipped }))
}

const writeForSearch = async (pages: readonly RenderedPage[], { origin }: PageAssets): Promise<void> => {
  await write('robots.txt', robots(origin))
  if (origin) await write('sitemap.xml', sitemap(pages, origin))
}

/** Replaces dist/ at once, so that a running server or test never sees half a site. */
const publish = async (): Promise<void> => {
  const old = join(cacheRoot, 'old-site')
  await rm(old, { recursive: true, force: true })
  if (existsSync(distRoot)) await rename(distRoot, old)
  await rename(site, distRoot)
  await rm(old, { recursive: true, force: true })
}

/** Builds the whole site into dist/. Rejects, and leaves the last site standing, when anything is wrong. */
export const buildSite = async ({ ifStale = false } = {}): Promise<void> =>
  whileNobodyElseBuilds(async () => {
    if (ifStale && (await isFresh())) return
    // Before the work: what changes meanwhile makes the result stale.
    const stamp = await inputStamp()
    const shipped = new Set(Object.keys(shippedData))
    await bundle(site, false, shipped)
    await bundle(server, true)
    const [assets, pages] = [await readAssets(), await renderPages()]
    await writePages(pages, assets)
    await writeForSearch(pages, assets)
    await buildWorker(site, pages, await readManifest(site), noteShipped(shipped))
    await write('licences.txt', await notices([...shipped].sort()))
    await writeHeaders(pages, assets, [...shipped].sort())
    refuse('The worker', unsupportedInScript(await readFile(join(site, workerFile), 'utf8')))
    await compressSite(site)
    await publish()
    await writeNginx(distRoot, nginxRoot)
    await writeStamp(stamp)
    console.log(`Built ${pages.length} pages into dist/`)
  })

if (import.meta.main) {
  process.env.NODE_ENV = 'production'
  await buildSite({ ifStale: process.argv.includes('--if-stale') })
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as viteBuild } from 'vite'
import { compressSite } from '../../compress.ts'
import { scriptTargets } from '../../engines.ts'
import { ensureBuilt } from '../../freshness.ts'
import { fileOf } from '../../html.ts'
import { cacheRoot } from '../../paths.ts'
import { barePages } from './bare.ts'
import { inkStory } from './ink.ts'
import { importRival, installRivals, rivalsRoot } from './install.ts'
import { documentOf, questionAsForm, type RivalPage } from './page.ts'
import { questionnaire, words } from './questionnaire.ts'
import { scriptFreePages } from './scriptFree.ts'
import { surveyModel } from './surveyJs.ts'

const site = join(cacheRoot, 'rivals')

/** Addresses of what was built. */
interface Bundle {
  readonly script: string
  readonly styles: readonly string[]
}

/** Bundles and minifies a script with what it imports, with the words of `define` put in as data. */
const bundle = async (entry: string, define: Readonly<Record<string, unknown>>): Promise<Bundle> => {
  const built = await viteBuild({
    root: rivalsRoot,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir: site,
      emptyOutDir: false,
      target: scriptTargets,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(rivalsRoot, entry) },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${entry} was not built into one bundle`)
  const files = built.output.map(({ fileName }) => `/${fileName}`)
  const script = files.find((file) => file.endsWith('.js'))
  if (!script) throw new Error(`Nothing was built from ${entry}`)
  return { script, styles: files.filter((file) => file.endsWith('.css')) }
}

interface InkCompiler {
  readonly Compiler: new (source: string) => { Compile(): { ToJson(): string } }
}

const compiledStory = async (): Promise<unknown> => {
  const { Compiler } = await importRival<InkCompiler>('inkjs/dist/ink-full.mjs')
  return JSON.parse(new Compiler(inkStory()).Compile().ToJson())
}

const emptyMain = '<div class="column"><main></main></div>'

/** Pages of all rivals by address. */
const renderRivals = async (): Promise<ReadonlyMap<string, RivalPage>> => {
  const [first] = questionnaire
  if (!first) throw new Error('The questionnaire is empty')
  const title = first.title
  const plainDom = await bundle('plainDom.client.ts', { QUESTIONNAIRE: questionnaire, WORDS: words })
  const ink = await bundle('ink.client.js', { STORY: await compiledStory() })
  const surveyJs = await bundle('surveyJs.client.js', { MODEL: surveyModel() })
  return new Map([
    ...barePages(),
    ['/plainDom/', { title, body: questionAsForm(first, '#'), ...plainDom }],
    ['/ink/', { title, body: emptyMain, ...ink }],
    ['/surveyJs/', { title, body: emptyMain, ...surveyJs }],
    ['/404.html', { title: '404', body: '' }],
  ])
}

/** The stylesheet that the guide's pages carry inside, so that text looks and costs the same everywhere. */
const guideCss = async (dist: string): Promise<string> => {
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
}

const write = async (address: string, html: string): Promise<void> => {
  const file = join(site, fileOf(address))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** Builds all rivals into one folder that tools/serve.ts can serve; returns its path. */
export const buildRivals = async (): Promise<string> => {
  await installRivals()
  const dist = await ensureBuilt()
  const css = await guideCss(dist)
  await rm(site, { recursive: true, force: true })
  for (const [address, page] of await renderRivals()) await write(address, documentOf(css, page))
  for (const [address, html] of await scriptFreePages(dist)) await write(address, html)
  await writeFile(join(site, 'security-headers.json'), JSON.stringify({ hashes: {}, noindex: [] }))
  await compressSite(site)
  return site
}

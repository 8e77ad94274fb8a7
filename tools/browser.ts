import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { type BrowserProgram, unpackShippedChromium } from './shippedChromium.ts'

const run = promisify(execFile)

/** A browser that starts, where it came from, and what it calls itself. */
export interface FoundBrowser extends BrowserProgram {
  readonly origin: string
  readonly version: string
}

/** How a Chromium is started, wherever it comes from. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram)

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Asks a program for its version; undefined when it does not start, for lack of a library for example. */
const tried = async (
  program: BrowserProgram | undefined,
  origin: string,
): Promise<FoundBrowser | undefined> => {
  if (!program) return undefined
  try {
    const env = { ...process.env, ...program.env }
    const { stdout } = await run(program.path, ['--no-sandbox', '--version'], { env, timeout: 60_000 })
    return { ...program, origin, version: stdout.trim() }
  } catch (error) {
    console.warn(`The browser ${origin} does not start: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const named = (path: string | undefined): BrowserProgram | undefined => (path ? { path, env: {} } : undefined)

/** Installs Debian packages, when allowed to; says whether that worked. */
const aptInstall = async (...packages: string[]): Promise<boolean> => {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 }
  try {
    console.log(`Installing ${packages.join(' and ')} …`)
    await run('apt-get', ['update', '-qq'], options)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
    return true
  } catch {
    return false
  }
}

const search = async (): Promise<FoundBrowser> => {
  const found =
    (await tried(named(process.env.CHROME_PATH), 'named by CHROME_PATH')) ??
    (await tried(named(onPath(systemNames)), 'on the PATH')) ??
    (await tried(await unpackShippedChromium(), 'shipped in @sparticuz/chromium'))
  if (found) return found
  await aptInstall('chromium', 'fonts-noto-cjk')
  const installed = await tried(named(onPath(systemNames)), 'installed with apt-get')
  if (installed) return installed
  throw new Error(
    'No Chromium was found. Install one, or say where it is: CHROME_PATH=/path/to/chromium npm test',
  )
}

const hasChineseFont = async (): Promise<boolean> => {
  // fontconfig need not be installed for a browser to find fonts in the usual place.
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  const { stdout } = await run('fc-list', [':lang=zh']).catch(() => ({ stdout: '' }))
  return stdout.trim() !== ''
}

const seeToChineseFont = async (): Promise<string> => {
  if (await hasChineseFont()) return 'A Chinese font is installed.'
  if (await aptInstall('fonts-noto-cjk')) return 'A Chinese font was missing; fonts-noto-cjk was installed.'
  return 'No Chinese font could be installed: pictures of pages show boxes, and text may be a little narrower.'
}

let choice: Promise<FoundBrowser> | undefined

/** Finds a Chromium that starts, once per process. Rejects, with what to do, when there is none. */
export const findBrowser = (): Promise<FoundBrowser> => {
  choice ??= search()
  return choice
}

/** Sees to browser and Chinese font, and says in two lines what it found. */
export const prepareBrowser = async (): Promise<string> => {
  const { origin, path, version } = await findBrowser()
  return `Browser: ${version}, ${origin}: ${path}\n${await seeToChineseFont()}`
}

/** Starts the browser that findBrowser finds; `extra` arguments come after the usual. */
export const launchBrowser = async (extra: readonly string[] = []): Promise<Browser> => {
  const { path, env } = await findBrowser()
  return chromium.launch({
    executablePath: path,
    args: [...browserArguments, ...extra],
    env: { ...process.env, ...env },
  })
}

if (import.meta.main) console.log(await prepareBrowser())

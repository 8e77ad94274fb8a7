import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, PuppeteerNode } from 'puppeteer-core'
import { cacheRoot, projectRoot } from './paths.ts'
import { type BrowserProgram, unpackLibraries } from './shippedChromium.ts'
import { unpackInto } from './unpack.ts'

const packages = createRequire(join(projectRoot, 'package.json'))
// Its types name no default export, and it is of the age before modules.
const puppeteer: PuppeteerNode = packages('puppeteer-core')

/** The oldest Chromium that the guide must work in, and the one that `chrome-aws-lambda` carries. */
export const oldVersion = '92.0.4512.0'

const oldArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=zh-CN',
]

/** Longest wait for a start and for anything asked of the browser, in milliseconds. */
const startTime = 30_000

/**
 * Chromium 92 out of `chrome-aws-lambda`, unpacked by hand for the same reasons as the shipped one, and run with
 * that one's libraries, since its own lack some. Undefined where there is none for this machine.
 */
export const unpackOldChromium = async (): Promise<BrowserProgram | undefined> => {
  const env = await unpackLibraries()
  const packed = join(dirname(packages.resolve('chrome-aws-lambda')), '../bin/chromium.br')
  if (!env || !existsSync(packed)) return undefined
  const folder = join(cacheRoot, `chromium-${oldVersion}`)
  await unpackInto(folder, [packed])
  return { path: join(folder, 'chromium'), env }
}

/** Starts a browser of `unpackOldChromium`; one that does not come up is tried once more, with a message. */
export const launchOldChromium = async (program: BrowserProgram, tries = 2): Promise<Browser> => {
  try {
    return await puppeteer.launch({
      executablePath: program.path,
      args: oldArguments,
      env: { ...process.env, ...program.env },
      timeout: startTime,
    })
  } catch (error) {
    if (tries <= 1) throw error
    console.warn(`Chromium ${oldVersion} did not start and is started once more: ${error}`)
    return launchOldChromium(program, tries - 1)
  }
}

if (import.meta.main) {
  const program = await unpackOldChromium()
  if (!program) throw new Error('There is no Chromium 92 for this machine')
  const browser = await launchOldChromium(program)
  console.log(`${await browser.version()} at ${program.path}`)
  await browser.close()
}

import type { Browser, Page } from 'puppeteer-core'
import { afterAll, inject, test } from 'vitest'
import { launchOldChromium, oldVersion, unpackOldChromium } from '../../tools/oldChromium.ts'

/** Address of the built site, behind the real headers; no slash at the end. */
export const url = inject('url')

/** Longest wait for anything asked of a page, in milliseconds. */
const patience = 15_000

/** Undefined where npm brings no Chromium 92 for this machine. */
export const program = await unpackOldChromium()
/** A test in the old engine, left out where npm brings none for this machine. */
export const oldTest = test.skipIf(!program)

let browser: Browser | undefined
afterAll(() => browser?.close())

/** The browser of this file; one that has gone away is started again, with a message. */
const openBrowser = async (): Promise<Browser> => {
  if (browser?.isConnected()) return browser
  if (browser) console.warn(`Chromium ${oldVersion} went away and is started again.`)
  if (!program) throw new Error('There is no old engine for this machine')
  browser = await launchOldChromium(program)
  return browser
}

/** A phone of 2021 that was never here before, with one page open; to be had by `await using`. */
export interface OldPhone extends AsyncDisposable {
  readonly page: Page
  /** What the page did that no page may do. */
  readonly complaints: string[]
}

/** The header switches off what newer engines can do; old ones say that they cannot do it anyway. */
const isUnknownFeature = (text: string): boolean => text.startsWith('Error with Permissions-Policy header')

const watch = async (page: Page): Promise<string[]> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (isUnknownFeature(message.text())) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('error', (error) => complaints.push(`crash: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url()))
      complaints.push(`request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // Whoever leaves a page ends what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => void complaints.push(text))
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (text: string) => void }
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return complaints
}

/** @param letsWorkerAnswer whether the service worker answers, too; else every page comes from the host */
export const newOldPhone = async ({ letsWorkerAnswer = false } = {}): Promise<OldPhone> => {
  const context = await (await openBrowser()).createIncognitoBrowserContext()
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.setViewport({ width: 360, height: 780, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
  const session = await page.target().createCDPSession()
  await session.send('Network.enable')
  await session.send('Network.setBypassServiceWorker', { bypass: !letsWorkerAnswer })
  return { page, complaints: await watch(page), [Symbol.asyncDispose]: () => context.close() }
}

/** Waits until the page answers, where it is one that React takes over. */
export const ready = async (page: Page): Promise<void> => {
  const isApp = (await page.$('script[src*="/main-"]')) !== null
  if (isApp) await page.waitForSelector('html[data-ready]')
}

/** Goes to a path of the site and waits until it answers. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(url + path, { waitUntil: 'load' })
  await ready(page)
}

import type { TestProject } from 'vitest/node'
import { launchBrowser, prepareBrowser } from '../../tools/browser.ts'
import { ensureBuilt } from '../../tools/freshness.ts'
import { startServer } from '../../tools/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, behind the real headers; no slash at the end. */
    url: string
    /** Where the one browser of all browser tests can be joined. */
    browser: string
  }
}

/** Once for all browser tests: build if needed, serve, start a browser. Returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await ensureBuilt()
  console.log(await prepareBrowser())
  const server = await startServer({ root, port: 0 })
  const browser = await launchBrowser()
  const { endpoint } = await browser.bind('tests', { host: '127.0.0.1', port: 0 })
  project.provide('url', server.url)
  project.provide('browser', endpoint)
  return async () => {
    await browser.close()
    await server.close()
  }
}

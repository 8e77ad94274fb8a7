import type { TestProject } from 'vitest/node'
import { prepareBrowser } from '../../tools/browser.ts'
import { ensureBuilt } from '../../tools/freshness.ts'
import { startServer } from '../../tools/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, behind the real headers; no slash at the end. */
    url: string
  }
}

/** Once for all browser tests: build if needed, serve, find a browser. Returns what ends the server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await ensureBuilt()
  console.log(await prepareBrowser())
  const server = await startServer({ root, port: 0 })
  project.provide('url', server.url)
  return server.close
}

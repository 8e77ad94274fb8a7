import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '../../tools/freshness.ts'
import { oldVersion, unpackOldChromium } from '../../tools/oldChromium.ts'
import { startServer } from '../../tools/serve.ts'
import type {} from '../browser/globalSetup.ts'

/** Once for all tests in the old engine: build if needed, serve, unpack. Returns what ends the server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await ensureBuilt()
  const program = await unpackOldChromium()
  console.log(
    program
      ? `Old engine: Chromium ${oldVersion}, shipped in chrome-aws-lambda: ${program.path}`
      : `Old engine: npm brings no Chromium ${oldVersion} for this machine; its tests are left out.`,
  )
  const server = await startServer({ root, port: 0 })
  project.provide('url', server.url)
  return server.close
}

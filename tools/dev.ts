import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './freshness.ts'
import { distRoot, projectRoot } from './paths.ts'
import { startServer } from './serve.ts'

/** Builds again whenever a source changes; what is served is always what would be shipped. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })

let building: Promise<void> | undefined
const build = async (): Promise<void> => {
  const start = Date.now()
  try {
    await ensureBuilt()
    console.log(`Up to date (${Date.now() - start} ms); reload the page.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

let timer: NodeJS.Timeout | undefined
/** Editors write several times for one save: wait for quiet, and never build twice at once. */
const buildSoon = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    building = (building ?? Promise.resolve()).then(build)
  }, 150)
}

await ensureBuilt()
const { url } = await startServer({ root: distRoot, port: Number(values.port), reload: true })
console.log(`逾期下一步 is at ${url}/  (stop with Ctrl+C)`)
for (const folder of ['src', 'machines', 'public', 'tools'])
  watch(`${projectRoot}/${folder}`, { recursive: true }, buildSoon)
for (const file of ['index.html', 'vite.config.ts']) watch(`${projectRoot}/${file}`, buildSoon)

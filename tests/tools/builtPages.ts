import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt } from '../../tools/freshness.ts'
import type { InlineHashes } from '../../tools/headers.ts'
import { fileOf } from '../../tools/html.ts'

/** The built site, built again where it is stale: its root, the hashes its headers carry, and every page as text. */
export const readBuiltPages = async () => {
  const root = await ensureBuilt()
  const { hashes, pages }: { hashes: InlineHashes; pages: string[] } = JSON.parse(
    await readFile(join(root, 'security-headers.json'), 'utf8'),
  )
  const html = await Promise.all(
    pages.map(async (path) => ({ path, html: await readFile(join(root, fileOf(path)), 'utf8') })),
  )
  return { root, hashes, pages: html }
}

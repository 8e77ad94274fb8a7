import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly src?: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  /** Files that it names the address of. */
  readonly assets?: readonly string[]
}

/** Vite's record of what was built from what, by source. */
export type Manifest = Readonly<Record<string, Chunk>>

/** Reads the manifest of a built site. */
export const readManifest = async (root: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8'))

const chunkOf = (manifest: Manifest, key: string): Chunk => {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`Nothing was built from ${key}`)
  return chunk
}

/**
 * Files that `entry` loads, itself first, without leading slash. Follows static imports, and dynamic ones for
 * which `follow` is true of their manifest key.
 */
export const filesOf = (
  manifest: Manifest,
  entry: string,
  follow = (_key: string): boolean => false,
): string[] => {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    const { imports = [], dynamicImports = [] } = chunkOf(manifest, key)
    for (const next of [...imports, ...dynamicImports.filter(follow)]) visit(next)
  }
  visit(entry)
  const files = [...seen].flatMap((key) => [
    chunkOf(manifest, key).file,
    ...(chunkOf(manifest, key).css ?? []),
  ])
  return [...new Set(files)]
}

/** Files that `entry` fetches once it runs: it names their addresses, without leading slash. */
export const fetchedBy = (manifest: Manifest, entry: string): readonly string[] =>
  chunkOf(manifest, entry).assets ?? []

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** The rivals' own folder, with a package.json of its own: nothing of it is a dependency of the guide. */
export const rivalsRoot = import.meta.dirname

const lockFile = join(rivalsRoot, 'package-lock.json')
/** Written by npm last of all. */
const installedFile = join(rivalsRoot, 'node_modules/.package-lock.json')

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

const readLock = async (file: string): Promise<Lock> => JSON.parse(await readFile(file, 'utf8'))

const versionIn = ({ packages }: Lock, name: string): string =>
  packages[`node_modules/${name}`]?.version ?? ''

const compared = ['lighthouse', 'survey-core', 'survey-js-ui', 'inkjs'] as const

/** Names and exact versions of what the benchmark compares with and measures by. */
export const rivalVersions = async (): Promise<Readonly<Record<string, string>>> => {
  const lock = await readLock(lockFile)
  return Object.fromEntries(compared.map((name) => [name, versionIn(lock, name)]))
}

const isInstalled = async (): Promise<boolean> => {
  if (!existsSync(installedFile)) return false
  const [wanted, found] = [await readLock(lockFile), await readLock(installedFile)]
  return compared.every((name) => versionIn(wanted, name) === versionIn(found, name))
}

/** Installs the rivals' dependencies, exactly as locked, the first time they are needed. */
export const installRivals = async (): Promise<void> => {
  if (await isInstalled()) return
  console.error('Installing what the benchmark compares with and measures by (about 240 MB, once) …')
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts']
  await promisify(execFile)('npm', args, { cwd: rivalsRoot, maxBuffer: Number.POSITIVE_INFINITY })
}

/** Loads a module by its file; types are not there for the type checker, so say what is needed of it. */
export const importRival = async <Module>(file: string): Promise<Module> =>
  import(pathToFileURL(join(rivalsRoot, 'node_modules', file)).href)

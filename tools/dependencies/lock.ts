import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../paths.ts'

/** What package-lock.json says of one package that is, or on another machine would be, installed. */
export interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

/** package.json, as far as it is about dependencies. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

const readJson = async (file: string) => JSON.parse(await readFile(join(projectRoot, file), 'utf8'))

export const readManifestFile = async (): Promise<Manifest> => readJson('package.json')

/** Every package of the lock file by where it is installed, `node_modules/…`. */
export const readLock = async (): Promise<ReadonlyMap<string, Locked>> => {
  const { packages }: { packages: Record<string, Locked> } = await readJson('package-lock.json')
  return new Map(Object.entries(packages).filter(([path]) => path !== ''))
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13)

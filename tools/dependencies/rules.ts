import { type Locked, type Manifest, nameOf } from './lock.ts'

/** Licences that ask for no more than their text, and a word on changes, to be passed on: licences.txt does. */
export const shippedLicences: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
]

/** Also good for what only builds and tests the site, and is passed on to nobody. */
const buildLicences: readonly string[] = [...shippedLicences, 'MPL-2.0', 'BlueOak-1.0.0']

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Whether an SPDX expression, without brackets, can be met with these licences. */
export const isAllowed = (expression: string | undefined, allowed: readonly string[]): boolean =>
  expression
    ?.replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence))) ?? false

const pinProblems = (manifest: Manifest, lock: ReadonlyMap<string, Locked>): readonly string[] =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap(([name, version]) => {
    if (!exact.test(version)) return [`${name}: ${version} is not one version`]
    const locked = lock.get(`node_modules/${name}`)?.version
    return locked === version ? [] : [`${name}: pinned to ${version}, locked to ${locked ?? 'nothing'}`]
  })

/** Where a package comes from. What is optional and lacks a hash is told apart; see `withoutHash`. */
const originProblems = (path: string, { integrity, optional, resolved }: Locked): readonly string[] => [
  ...(integrity || optional ? [] : [`${path}: no hash`]),
  ...(integrity === undefined || integrity.startsWith('sha512-') ? [] : [`${path}: not a SHA-512 hash`]),
  ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
    ? []
    : [`${path}: comes from ${resolved}`]),
]

/** Everything in which the dependencies break the rules, in words. `shipped` are names that reach the phone. */
export const dependencyProblems = (
  manifest: Manifest,
  lock: ReadonlyMap<string, Locked>,
  shipped: readonly string[],
): readonly string[] => [
  ...pinProblems(manifest, lock),
  ...[...lock].flatMap(([path, locked]) => [
    ...originProblems(path, locked),
    ...(isAllowed(locked.license, shipped.includes(nameOf(path)) ? shippedLicences : buildLicences)
      ? []
      : [`${path}: ${locked.license ?? 'no licence'} is not allowed`]),
    ...(locked.hasInstallScript && !locked.optional && manifest.allowScripts?.[nameOf(path)] === undefined
      ? [`${path}: runs a script when it is installed`]
      : []),
  ]),
]

/** Optional packages, for other machines, of which the lock file does not know the hash. */
export const withoutHash = (lock: ReadonlyMap<string, Locked>): readonly string[] =>
  [...lock].filter(([, { integrity }]) => integrity === undefined).map(([path]) => nameOf(path))

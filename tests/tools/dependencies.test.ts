import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Locked, readLock, readManifestFile } from '../../tools/dependencies/lock.ts'
import {
  dependencyProblems,
  isAllowed,
  shippedLicences,
  withoutHash,
} from '../../tools/dependencies/rules.ts'
import { licencesFile, licencesPage, readShipped } from '../../tools/licences.ts'
import { distRoot } from '../../tools/paths.ts'

const manifest = await readManifestFile()
const lock = await readLock()
const shipped = await readShipped()

test('pins, hashes, licences and scripts are in order', () => {
  expect(dependencyProblems(manifest, lock, shipped)).toEqual([])
})

test('every dependency of the site itself is shipped, and little that is not', () => {
  expect(shipped).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
  expect(shipped.filter((name) => name.startsWith('workbox-'))).not.toEqual([])
  expect(shipped.length).toBeLessThan(25)
})

const react: Locked = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' }
const problemsWith = (version: string, change: Partial<Locked>, names = ['react']): readonly string[] => {
  const all = { dependencies: { react: version }, devDependencies: {} }
  return dependencyProblems(all, new Map([['node_modules/react', { ...react, ...change }]]), names)
}

test.each([
  ['a range', problemsWith('^1.0.0', {}), /not one version/],
  ['a tag', problemsWith('latest', {}), /not one version/],
  ['an address', problemsWith('github:a/b', {}), /not one version/],
  ['another version locked', problemsWith('1.0.1', {}), /locked to 1\.0\.0/],
  ['a weak hash', problemsWith('1.0.0', { integrity: 'sha1-x' }), /SHA-512/],
  ['another registry', problemsWith('1.0.0', { resolved: 'https://elsewhere.example/x.tgz' }), /elsewhere/],
  ['a script', problemsWith('1.0.0', { hasInstallScript: true }), /script/],
  ['a licence nobody allowed', problemsWith('1.0.0', { license: 'AGPL-3.0' }), /AGPL/],
  ['a licence for building only', problemsWith('1.0.0', { license: 'MPL-2.0' }), /MPL/],
])('%s is found', (_what, problems, words) => {
  expect(problems.join()).toMatch(words)
  expect(problems).toHaveLength(1)
})

test('what is in order is not complained about, nor what only builds the site', () => {
  expect(problemsWith('1.0.0', {})).toEqual([])
  expect(problemsWith('1.0.0', { license: 'MPL-2.0' }, [])).toEqual([])
})

test('a package without a hash is found where it is needed, and told where it is optional', () => {
  const { integrity: _hash, ...bare } = react
  const bareLock = (optional: boolean) => new Map([['node_modules/x', { ...bare, optional }]])
  const none = { dependencies: {}, devDependencies: {} }
  expect(dependencyProblems(none, bareLock(false), [])).toEqual(['node_modules/x: no hash'])
  expect(dependencyProblems(none, bareLock(true), [])).toEqual([])
  expect(withoutHash(bareLock(true))).toEqual(['x'])
})

test.each([
  ['MIT OR GPL-3.0', true],
  ['(GPL-3.0 OR MIT)', true],
  ['MIT AND GPL-3.0', false],
  [undefined, false],
])('%s', (expression, wanted) => {
  expect(isAllowed(expression, shippedLicences)).toBe(wanted)
})

test('docs/licences.md is what `npm run licences -- --write` writes', async () => {
  expect(await readFile(licencesFile, 'utf8')).toBe(await licencesPage())
})

test('whoever gets the site gets the licences of all that is in it', async () => {
  const text = await readFile(join(distRoot, 'licences.txt'), 'utf8')
  for (const name of shipped)
    expect(text).toContain(`\n${name} ${lock.get(`node_modules/${name}`)?.version}\n`)
  expect(text.match(/Permission is hereby granted/g)?.length).toBe(shipped.length + 1)
})

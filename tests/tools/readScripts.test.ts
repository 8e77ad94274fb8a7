// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages as sitePages } from '../../src/views/pages.tsx'
import { filesOf, readManifest } from '../../tools/manifest.ts'
import { readBuiltPages } from './builtPages.ts'

const { root, pages } = await readBuiltPages()
const manifest = await readManifest(root)
const sources = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]))
const kinds = new Map(sitePages.map(({ path, kind }) => [path, kind]))

/** The scripts a page names, whether it runs them or only has them fetched at once. */
const namedIn = (html: string): readonly string[] => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))
  const links = document.querySelectorAll('link[rel=modulepreload]')
  const preloads = [...links].map((link) => link.getAttribute('href'))
  return [...scripts, ...preloads].flatMap((address) => address?.slice(1) ?? [])
}

/** Those, and all that they import; with `isLater` also what they load when it is wanted. */
const loadedBy = (html: string, isLater: boolean): ReadonlySet<string> =>
  new Set(
    namedIn(html).flatMap((file) => {
      const source = sources.get(file)
      if (source === undefined) throw new Error(`${file} was built from nothing`)
      return filesOf(manifest, source, () => isLater)
    }),
  )

const texts = new Map<string, string>()
for (const { file } of Object.values(manifest))
  if (file.endsWith('.js')) texts.set(file, await readFile(join(root, file), 'utf8'))
const filesWith = (sign: RegExp) => [...texts].filter(([, text]) => sign.test(text)).map(([file]) => file)
const react = filesWith(/react\.(transitional\.)?element|react\.dev\/errors/)
const machinery = filesWith(/xstate\.init/)

const ofKind = (wanted: 'read' | 'app') => pages.filter(({ path }) => kinds.get(path) === wanted)
const pathsLoading = (files: readonly string[], isLater: boolean) =>
  ofKind('read')
    .filter(({ html }) => files.some((file) => loadedBy(html, isLater).has(file)))
    .map(({ path }) => path)

test('React and XState are found where they are', () => {
  expect(react.length).toBeGreaterThan(0)
  expect(machinery.length).toBeGreaterThan(0)
  for (const { path, html } of ofKind('app'))
    for (const files of [react, machinery])
      expect({ path, loads: files.some((file) => loadedBy(html, false).has(file)) }).toEqual({
        path,
        loads: true,
      })
})

test('every page is of a kind', () => {
  expect(pages.filter(({ path }) => !kinds.has(path))).toEqual([])
})

test('no page that is only read loads React, at once or later', () => {
  expect(pathsLoading(react, true)).toEqual([])
})

test('nor XState, but for two that read answers, by way of what the questions share', () => {
  expect(pathsLoading(machinery, false).toSorted()).toEqual(['/clear/', '/map/'])
})

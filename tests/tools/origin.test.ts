// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { pages } from '../../src/views/pages.tsx'
import { sitemap } from '../../tools/head.ts'
import { fillPage, type PageAssets } from '../../tools/html.ts'
import { projectRoot } from '../../tools/paths.ts'

/** Where a host would put it: what a build with SITE_ORIGIN writes, but for text and scripts. */
const origin = 'https://a.example.cn'
const assets: PageAssets = {
  template: await readFile(join(projectRoot, 'index.html'), 'utf8'),
  css: '',
  largeText: '',
  tapKeeper: '',
  viewsAhead: '',
  scripts: { read: [], app: [] },
  extraScript: () => [],
  views: () => [],
  siteName: shell.name,
  origin,
}
const filled = pages.map(({ render: _, ...head }) => ({
  ...head,
  document: new DOMParser().parseFromString(fillPage({ ...head, body: '' }, assets), 'text/html'),
}))
const canonicalsOf = (document: Document): readonly (string | null)[] =>
  [...document.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href'))
const listed = [...sitemap(pages, origin).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)

test('every page to be found names itself as the one address of what it says; the others name none', () => {
  for (const { path, noindex, document } of filled)
    expect({ path, canonicals: canonicalsOf(document) }).toEqual({
      path,
      canonicals: noindex ? [] : [origin + path],
    })
})

test('the sitemap lists these pages, each once, and no others', () => {
  const canonicals = filled.flatMap(({ document }) => canonicalsOf(document))
  expect(new Set(canonicals).size).toBe(canonicals.length)
  expect(listed).toEqual(canonicals)
  expect(listed.length).toBeGreaterThan(100)
})

test('a preview leads to the page it stands for', () => {
  for (const { path, document } of filled)
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(origin + path)
})

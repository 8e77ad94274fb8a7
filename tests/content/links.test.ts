import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../machines/facts.ts'
import { placeAt, unkeptMark } from '../../src/lib/addresses.ts'
import { readBuiltPages } from '../tools/builtPages.ts'

const { root, pages } = await readBuiltPages()
const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  )
/** What a page shows; what stands in its head are files. */
const bodyOf = (html: string): string => html.slice(html.indexOf('<body'))

const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]))

/** A question page takes the first answer, or the wish to keep nothing, from the fragment: no place in it. */
const isFirstAnswer = (path: string, fragment: string): boolean =>
  placeAt(path) !== undefined &&
  (vocabulary.asker.codes.some((code) => code === fragment) || `#${fragment}` === unkeptMark)

/** What is wrong with an internal address on a page, if anything. */
const problemOf = (address: string, from: string): string | undefined => {
  const { pathname, hash, search } = new URL(address, `https://example.cn${from}`)
  const found = ids.get(pathname)
  if (!found)
    return existsSync(join(root, pathname)) && !pathname.endsWith('/')
      ? undefined
      : `${address}: no such page`
  if (search !== '') return `${address}: a page takes nothing in its query`
  const fragment = decodeURIComponent(hash.slice(1))
  if (fragment === '' || found.includes(fragment) || isFirstAnswer(pathname, fragment)) return undefined
  return `${address}: no such place on the page`
}

const isInternal = (address: string): boolean => /^[/#?]|^[^:]*$/.test(address) && !address.startsWith('//')

describe.each(pages)('$path', ({ path, html }) => {
  test('leads only to pages and places that exist', () => {
    const links = [...valuesOf(bodyOf(html), 'href'), ...valuesOf(bodyOf(html), 'action')].filter(isInternal)
    expect(links.length).toBeGreaterThan(0)
    expect(links.flatMap((link) => problemOf(link, path) ?? [])).toEqual([])
  })

  test('leads elsewhere only to the web or by telephone, and tells nobody where from', () => {
    const links = [...bodyOf(html).matchAll(/<a\s[^>]*>/g)].map(([tag]) => tag)
    const outward = links.filter((tag) => valuesOf(tag, 'href').some((address) => !isInternal(address)))
    const wrong = outward.filter((tag) => {
      const [address = ''] = valuesOf(tag, 'href')
      if (/^tel:\d+$/.test(address)) return false
      return !/^https?:\/\//.test(address) || !valuesOf(tag, 'rel').includes('noreferrer')
    })
    expect(wrong).toEqual([])
  })

  test('loads only files of this site', () => {
    const files = [
      ...valuesOf(html, 'src'),
      ...[...html.matchAll(/<link\s[^>]*>/g)].flatMap(([tag]) => valuesOf(tag, 'href')),
    ]
    expect(files.filter((file) => file !== 'data:,' && !existsSync(join(root, file)))).toEqual([])
  })

  test('gives every id once, and names only ids that are there', () => {
    const own = ids.get(path) ?? []
    expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([])
    const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
      valuesOf(html, attribute).flatMap((value) => value.split(' ')),
    )
    expect(named.filter((id) => !own.includes(id))).toEqual([])
  })
})

/** Shown in place of another page: for an address that is lost, or while there is no network. */
const standIns = ['/offline/', '/404.html']

test('every page but the stand-ins can be reached from the home page or by answering', () => {
  const reached = new Set(['/'])
  for (const path of reached) {
    const html = pages.find((page) => page.path === path)?.html ?? ''
    for (const link of valuesOf(bodyOf(html), 'href').filter(isInternal)) {
      const { pathname } = new URL(link, `https://example.cn${path}`)
      if (ids.has(pathname)) reached.add(pathname)
    }
  }
  const unreached = pages
    .map(({ path }) => path)
    .filter((path) => !reached.has(path) && placeAt(path) === undefined)
  expect(unreached).toEqual(standIns)
})

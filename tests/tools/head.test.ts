// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { sessionPlaces } from '../../src/lib/addresses.ts'
import { headTags, robots, sitemap, siteOrigin } from '../../tools/head.ts'
import { readBuiltPages } from './builtPages.ts'
import { telling } from './tellingWords.ts'

const { root, pages } = await readBuiltPages()
const parsed = pages.map(({ path, html }) => ({
  path,
  document: new DOMParser().parseFromString(html, 'text/html'),
}))
const isPrivate = (path: string) => /^\/(r|result|questions|what-if)\//.test(path)
/** Pages that stand in for others. */
const isNotice = (path: string) => ['/404.html', '/offline/', '/blank/'].includes(path)
/** Everybody's way in and out, whatever they came for. */
const plain = ['/', '/clear/', '/code/', '/blank/', '/offline/', '/404.html']
/** Pages of the session, and those; the rest are found by the words for what they tell. */
const isGoneThrough = (path: string) => plain.includes(path) || isPrivate(path)
const isNoindex = (document: Document) =>
  document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex'

describe('every page', () => {
  test('has a preview that says what its title and description say', () => {
    for (const { document } of parsed) {
      const og = (name: string) =>
        document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
      expect(og('title')).toBe(document.title)
      expect(og('description')).toBe(
        document.querySelector('meta[name=description]')?.getAttribute('content'),
      )
    }
  })

  test('of those to be found has a title and a description of its own', () => {
    const found = parsed.filter(({ document }) => !isNoindex(document)).map(({ document }) => document)
    expect(new Set(found.map(({ title }) => title)).size).toBe(found.length)
    const descriptions = found.map((page) =>
      page.querySelector('meta[name=description]')?.getAttribute('content'),
    )
    expect(new Set(descriptions).size).toBe(found.length)
  })

  test('ends its title with a name that says nothing', () => {
    for (const { document } of parsed) expect(document.title.endsWith(` · ${shell.inTitles}`)).toBe(true)
    expect(shell.inTitles).not.toMatch(telling)
  })

  test('that people go through, and not only read, names neither debt nor collection in its title', () => {
    const titles = parsed.filter(({ path }) => isGoneThrough(path)).map(({ document }) => document.title)
    expect(titles.length).toBe(sessionPlaces.length + plain.length)
    expect(titles.filter((title) => telling.test(title))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('of the session is kept from search engines, and may be read by them so that they know', async () => {
    for (const { path, document } of parsed)
      expect({ path, noindex: isNoindex(document) }).toEqual({
        path,
        noindex: isPrivate(path) || isNotice(path),
      })
    expect(await readFile(join(root, 'robots.txt'), 'utf8')).not.toMatch(/Disallow: \S/)
  })
})

const page = { path: '/door/', title: '"门口" & <外面>', description: '说明' }
const hidden = { ...page, path: '/r/', noindex: true }

describe('an origin', () => {
  test('makes addresses absolute where they have to be', () => {
    expect(headTags(page, '名', 'https://a.cn')).toContain('<link rel="canonical" href="https://a.cn/door/">')
    expect(headTags(page, '名', undefined)).not.toContain('canonical')
    expect(headTags(hidden, '名', 'https://a.cn')).not.toContain('canonical')
    expect(sitemap([page, hidden], 'https://a.cn').match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://a.cn/door/</loc>',
    ])
    expect(robots('https://a.cn')).toContain('Sitemap: https://a.cn/sitemap.xml')
  })

  test('is nothing but scheme and host', () => {
    expect(siteOrigin('')).toBeUndefined()
    expect(siteOrigin('https://a.cn')).toBe('https://a.cn')
    for (const wrong of ['a.cn', 'https://a.cn/', 'https://a.cn/x', 'ftp://a.cn'])
      expect(() => siteOrigin(wrong)).toThrow(wrong)
  })
})

test('titles are escaped in attributes', () => {
  expect(headTags(page, '名', undefined)).toContain('content="&quot;门口&quot; &amp; &lt;外面&gt;"')
})

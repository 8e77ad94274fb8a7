// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cspHash, securityHeaders } from '../../tools/headers.ts'
import { readBuiltPages } from './builtPages.ts'

const { root, hashes, pages } = await readBuiltPages()
const csp = (shipped: boolean) => securityHeaders(hashes, { shipped })['Content-Security-Policy'] ?? ''

/** What would fall back to default-src where the policy did not name it; all but fetching ahead. */
const kinds = 'child connect font frame img manifest media object script style worker'.split(' ')

test('the policy names every kind of content and allows nothing unsafe and no other origin', () => {
  for (const policy of [csp(true), csp(false)]) {
    const lines = policy.split('; ')
    for (const kind of kinds) expect(lines.filter((line) => line.startsWith(`${kind}-src `))).toHaveLength(1)
    for (const kind of ['child', 'font', 'frame', 'media', 'object'])
      expect(lines).toContain(`${kind}-src 'none'`)
    expect(lines).toContain("default-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  }
  expect(csp(true)).toContain('upgrade-insecure-requests')
  expect(csp(false)).not.toContain('upgrade-insecure-requests')
})

test('the file for static hosts carries the shipped headers', async () => {
  const file = await readFile(join(root, '_headers'), 'utf8')
  for (const [name, value] of Object.entries(securityHeaders(hashes, { shipped: true }))) {
    expect(file).toContain(`  ${name}: ${value}\n`)
  }
  expect(file).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable')
})

describe.each(pages)('$path', ({ html }) => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const elements = [...document.querySelectorAll('*')]

  test('has one inlined stylesheet, and the policy knows it', () => {
    const styles = [...document.querySelectorAll('style')].map((style) => cspHash(style.textContent ?? ''))
    expect(styles).toEqual([hashes.style])
  })

  test('has no inline script but the text size, and where React comes the tap keeper and the views', () => {
    const inline = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) =>
      cspHash(textContent ?? ''),
    )
    const isApp = document.querySelector('script[src*="/main-"]') !== null
    const views = document.querySelector('meta[name="views"]')
    expect(inline).toEqual([
      hashes.largeText,
      ...(isApp ? [hashes.tapKeeper] : []),
      ...(views ? [hashes.viewsAhead] : []),
    ])
  })

  test('has no style attribute and no inline handler', () => {
    const names = elements.flatMap((element) => element.getAttributeNames())
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  })

  test('loads nothing from elsewhere', () => {
    const loads =
      'script[src], img[src], link[href], iframe, object, embed, source, video, audio, [srcset], form[action]'
    const addresses = [...document.querySelectorAll(loads)].map(
      (element) =>
        ['src', 'href', 'srcset', 'action', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ??
        '',
    )
    expect(addresses.filter((address) => !/^\/(?!\/)|^data:/.test(address))).toEqual([])
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\((?!["']?(data:|\/(?!\/)))|@import/)
  })

  test('says its language, lets people zoom, and has a title, a description and one main heading', () => {
    expect(document.documentElement.lang).toBe('zh-Hans')
    const viewport = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? ''
    expect(viewport).toMatch(/^width=device-width, initial-scale=1/)
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
    expect(document.title).not.toBe('')
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy()
    expect(document.querySelectorAll('h1')).toHaveLength(1)
  })

  test('leads to pages that exist', () => {
    const known = new Set([...pages.map(({ path }) => path), '/licences.txt'])
    const paths = [...document.querySelectorAll('a[href^="/"]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', 'http://x').pathname,
    )
    expect(paths.filter((path) => !known.has(path))).toEqual([])
  })
})

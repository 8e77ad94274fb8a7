// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { readBuiltPages } from './builtPages.ts'

const { pages } = await readBuiltPages()
const exits = pages.map(({ path, html }) => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return { path, links: [...document.querySelectorAll('[data-leave]')] }
})

test('every page has a quick exit, but for the one it leads to', () => {
  expect(exits.filter(({ links }) => links.length === 0).map(({ path }) => path)).toEqual(['/blank/'])
})

test('wherever it stands, it says beforehand that the history stays', () => {
  for (const { path, links } of exits)
    for (const link of links)
      expect({ path, says: link.textContent }).toEqual({
        path,
        says: expect.stringMatching(new RegExp(`^${shell.leave}.*历史记录`)),
      })
})

test('without a script it still leads there', () => {
  for (const { links } of exits)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(links.map(() => '/blank/'))
})

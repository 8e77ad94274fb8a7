import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { distRoot } from '../../tools/paths.ts'
import { newOldPhone, type OldPhone, oldTest, program, visit } from './oldPhone.ts'
import { rgb, tokens } from './tokens.ts'

const { pages }: { readonly pages: readonly string[] } = JSON.parse(
  await readFile(join(distRoot, 'security-headers.json'), 'utf8'),
)

/** Every page that one may have to read at once, and one of each other kind. */
const sections = ['/for/', '/answers/', '/law/', '/search/', '/questions/']
const firstOf = (section: string): readonly string[] =>
  pages.filter((path) => path.startsWith(section) && path !== section).slice(0, 1)
const paths = pages.filter(
  (path) =>
    path === '/' ||
    path.startsWith('/guides/') ||
    sections.includes(path) ||
    sections.flatMap(firstOf).includes(path) ||
    ['/door/', '/not-mine/', '/genuine/', '/claims/', '/code/', '/clear/', '/map/'].includes(path),
)

let phone: OldPhone
beforeAll(async () => {
  if (program) phone = await newOldPhone()
})
afterAll(() => phone?.[Symbol.asyncDispose]())

/** Opens everything that is folded, as somebody may. */
const unfold = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const details of all) details.setAttribute('open', '')
  })

/** What sticks out to the right, and targets that a finger might miss. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 20)}`
    const limit = document.documentElement.clientWidth
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1,
    )
    const large = '.button, .button-quiet, .first-choice, .choice, summary, .top a, .foot-links a'
    const low = [...document.querySelectorAll(large)].filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return width > 0 && (height < 48 || width < 48)
    })
    return [
      ...(document.documentElement.scrollWidth > limit ? ['the page scrolls sideways'] : []),
      ...wide.map((element) => `too wide: ${name(element)}`),
      ...low.map((element) => `too small: ${name(element)}`),
    ]
  })

/** Space around what is read, lines of text and space between them, in CSS pixels and characters. */
const readability = (page: Page) =>
  page.evaluate(() => {
    const column = document.querySelector('#root .column')
    const body = getComputedStyle(document.body)
    const { paddingLeft = '0', paddingRight = '0', width = '0' } = column ? getComputedStyle(column) : {}
    const size = Number.parseFloat(body.fontSize)
    const inside = Number.parseFloat(width) - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    return {
      paddings: [paddingLeft, paddingRight],
      size,
      lineHeight: Number.parseFloat(body.lineHeight) / size,
      charactersInLine: Math.floor(inside / size),
    }
  })

describe.each(paths)('%s', (path) => {
  oldTest('opens without an error and stands as it should', async () => {
    const { page, complaints } = phone
    complaints.length = 0
    await visit(page, path)
    await unfold(page)
    const found = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      background: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }))
    expect(found).toEqual({
      headings: 1,
      background: rgb(tokens.light.paper),
      ink: rgb(tokens.light.ink),
    })
    expect(await misplaced(page)).toEqual([])
    expect(await readability(page)).toEqual({
      paddings: ['20px', '20px'],
      size: 18,
      lineHeight: expect.closeTo(1.7, 1),
      charactersInLine: 17,
    })
    expect(complaints).toEqual([])
  })
})

oldTest('on a wide screen no line is longer than 34 characters', async () => {
  await using wide = await newOldPhone()
  await wide.page.setViewport({ width: 1280, height: 800 })
  await visit(wide.page, '/guides/phone/')
  const { charactersInLine } = await readability(wide.page)
  expect(charactersInLine).toBeLessThanOrEqual(34)
  expect(charactersInLine).toBeGreaterThan(30)
})

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { mapText } from '../../src/content/zh-Hans/map.ts'
import { sizeKey } from '../../src/lib/textSize.ts'
import { setTextSize } from './checks.ts'
import { openMap, overview, path, swipe, viewOf } from './mapPage.ts'
import { newPhone, remember } from './phone.ts'

const answers: Facts = { asker: 'borrower', overdue: 'months', received: ['reminder', 'lawyerLetter'] }

const chooseLarge = (page: Page) => page.addInitScript((key) => localStorage.setItem(key, 'large'), sizeKey)

/** Everything at once, as without a script. */
const openEverything = (page: Page) =>
  page.evaluate(() => document.getElementById('map')?.classList.remove('is-folded'))

/** Labels that their own box or the edge of their drawing cuts, that run into each other, or lie over another box. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const labelled = [...document.querySelectorAll('[data-tag], [data-stage], [data-near], [data-district]')]
    const shown = labelled.map((group) => ({
      name: group.textContent,
      drawing: group.closest('svg'),
      box: group.querySelector('rect, path')?.getBoundingClientRect() ?? new DOMRect(),
      // A mark stands in the place of what it hides.
      texts: [...group.querySelectorAll('text')]
        .map((text) => text.getBoundingClientRect())
        .filter(({ width }) => width > 0),
    }))
    const isIn = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left &&
      inner.right <= outer.right &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1
    const isApart = (a: DOMRect, b: DOMRect): boolean =>
      a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
    return shown.flatMap(({ name, drawing, box, texts }, index) => {
      const edge = drawing?.getBoundingClientRect() ?? new DOMRect()
      const others = shown.filter((other, place) => place !== index && other.drawing === drawing)
      const isCut = box.width === 0 || !isIn(box, edge) || texts.some((text) => !isIn(text, box))
      const isOver =
        texts.some((text, place) => texts[place + 1] && !isApart(text, texts[place + 1] ?? text)) ||
        others.some((other) => !isApart(box, other.box))
      return isCut || isOver ? [`${name}${isCut ? ' is cut' : ''}${isOver ? ' lies over another' : ''}`] : []
    })
  })

describe.each([
  ['', 100],
  ['', 200],
  ['large', 100],
  ['large', 200],
] as const)('with size "%s" and text at %i percent', (size, percent) => {
  test('no label is cut or lies over another, marked or not', async () => {
    await using phone = await newPhone()
    const { page } = phone
    if (size) await chooseLarge(page)
    await remember(page, answers)
    await openMap(page)
    await page.locator('.is-here').first().waitFor()
    await setTextSize(page, percent)
    await openEverything(page)
    expect(await unreadable(page)).toEqual([])
  })
})

describe('大字版', () => {
  /** Heights of the smallest labels of each kind, as drawn. */
  const heights = (page: Page) =>
    page.evaluate(() =>
      ['.map-district-text', '.map-side-text', '.map-stop-text', '.map-tag-text'].map((kind) =>
        Math.min(...[...document.querySelectorAll(kind)].map((text) => text.getBoundingClientRect().height)),
      ),
    )

  test('makes the labels as much larger as the text, and each is seen whole on a phone', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await openMap(page)
    await openEverything(page)
    const usual = await heights(page)
    const text = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    const usualText = await text()
    await chooseLarge(page)
    await page.reload()
    await openEverything(page)
    const larger = (await text()) / usualText
    expect(larger).toBeGreaterThan(1.3)
    for (const [index, height] of (await heights(page)).entries())
      expect(height / (usual[index] ?? 0)).toBeCloseTo(larger, 1)
    // Only lines may need a finger to be seen: nobody reads half a label.
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[data-tag], [data-stage], [data-near], [data-district]')]
        .map((group) => group.querySelector('rect, path')?.getBoundingClientRect() ?? new DOMRect())
        .filter(({ left, right }) => left < 0 || right > innerWidth),
    )
    expect(outside).toEqual([])
  })

  test('a finger moves what is zoomed to its last edge, also where the frame shows a part of it', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await chooseLarge(page)
    await openMap(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    const hidden = () =>
      frame.evaluate((element) => element.scrollWidth - element.clientWidth - element.scrollLeft)
    expect(await hidden()).toBeGreaterThan(0)
    await frame.locator('..').getByRole('button', { name: mapText.zoomIn }).click()
    await frame.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await swipe(page, [path([330, 390], [20, 390])])
    await swipe(page, [path([330, 390], [20, 390])])
    await expect.poll(hidden).toBeLessThan(1)
    const { x, width } = await viewOf(frame)
    expect(x + width).toBeCloseTo(whole.width)
  })
})

test('in the dark the ink is light', async () => {
  await using phone = await newPhone({ colorScheme: 'dark' })
  const { page } = phone
  await openMap(page)
  const fill = await page
    .locator('.map-district-text')
    .first()
    .evaluate((text) => getComputedStyle(text).fill)
  const [red = 0] = [...fill.matchAll(/\d+/g)].map(Number)
  expect(red).toBeGreaterThan(200)
})

describe('on paper', () => {
  const printed = async (page: Page): Promise<string> =>
    (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')

  /** All that is drawn on it, without when it was printed and how far the page was scrolled. */
  const drawn = async (page: Page): Promise<string> =>
    [...(await printed(page)).matchAll(/stream\n.*?endstream/gs)].join()

  test.each(['', 'large'])(
    'with size "%s": one sheet of A4 with every inside, marked or not',
    async (size) => {
      await using phone = await newPhone({ isMobile: false, hasTouch: false })
      const { page } = phone
      if (size) await chooseLarge(page)
      await remember(page, answers)
      await openMap(page)
      await page.locator('.is-here').first().waitFor()
      expect((await printed(page)).match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
      // The same sheet on screen: nothing sticks out, so that the browser has nothing to shrink.
      await page.setViewportSize({ width: 748, height: 1077 })
      await page.emulateMedia({ media: 'print' })
      const out = await page.evaluate((height) => {
        const sections = [...document.querySelectorAll('[data-inside], .map-overview')]
        return sections
          .map((section) => section.getBoundingClientRect())
          .filter(({ width, right, bottom }) => width === 0 || right > 749 || bottom > height).length
      }, 1077)
      expect(out).toBe(0)
    },
  )

  test('whoever has zoomed and moved prints the whole all the same, and then sees what was seen', async () => {
    await using phone = await newPhone({ isMobile: false, hasTouch: false })
    const { page } = phone
    await openMap(page)
    const sheet = await drawn(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    await frame.focus()
    for (const key of ['+', '+', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    const near = await viewOf(frame)
    expect(near.width).toBeLessThan(whole.width / 2)
    // Where the focus is, is printed too.
    await frame.blur()
    const isSame = (await drawn(page)) === sheet
    expect(isSame).toBe(true)
    expect(await viewOf(frame)).toEqual(near)
    // Engines that tell only by the medium, and those that tell only by events.
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => viewOf(frame)).toEqual(whole)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => viewOf(frame)).toEqual(near)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await viewOf(frame)).toEqual(whole)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await viewOf(frame)).toEqual(near)
  })
})

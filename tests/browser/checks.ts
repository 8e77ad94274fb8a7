import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { screenSize } from './screen.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface AxeOptions {
  /** Tags of rules beside those of WCAG. */
  readonly more?: readonly string[]
  /** Under forced colours a script still reads the page's own text colours, against the system's grounds. */
  readonly hasOwnColours?: boolean
}

/** What breaks WCAG 2.2 A or AA as far as a program can tell, each with the first element that does. */
export const axeProblems = async (
  page: Page,
  { more = [], hasOwnColours = true }: AxeOptions = {},
): Promise<readonly string[]> => {
  await page.evaluate(axeSource)
  return page.evaluate(
    async ([values, enabled]) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: [...values] },
        rules: { 'color-contrast': { enabled } },
        resultTypes: ['violations'],
        // Nothing here needs the stylesheet fetched once more.
        preload: false,
        // A quarter of the time, for what nobody reads.
        selectors: false,
      })
      return violations.map(
        ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      )
    },
    [[...wcag, ...more], hasOwnColours] as const,
  )
}

/** Unfolds everything, as somebody may. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/**
 * What a finger might miss: under 44 by 44 pixels, or, for links within a sentence and marks of sources, under 24
 * high.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const choices = [...document.querySelectorAll('input[type=radio], input[type=checkbox]')]
    const rows = choices.map((input) => input.closest('label') ?? input)
    const others = document.querySelectorAll(
      'a[href], button, summary, input:not([type=radio], [type=checkbox])',
    )
    const isText = (node: Node): boolean => {
      if ((node.textContent ?? '').trim() === '') return false
      return (
        !(node instanceof Element) ||
        (!node.matches('a, button') && getComputedStyle(node).display === 'inline')
      )
    }
    // A link that stands alone in its line or block is not within a sentence.
    const isInSentence = (target: Element): boolean =>
      getComputedStyle(target).display.startsWith('inline') &&
      [...(target.parentNode?.childNodes ?? [])].some((node) => node !== target && isText(node))
    const problems = [...rows, ...others].flatMap((target) => {
      const { width, height, right } = target.getBoundingClientRect()
      // The way past the top is out of sight until it has the focus.
      if (!target.checkVisibility({ visibilityProperty: true }) || right <= 0) return []
      const isSmall = target.matches('.force') || isInSentence(target)
      const isEnough = isSmall ? height >= 24 : width >= 44 && height >= 44
      const name = `${target.tagName.toLowerCase()} ${(target.textContent ?? '').slice(0, 20)}`
      return isEnough ? [] : [`${name}: ${Math.round(width)}×${Math.round(height)}`]
    })
    return [...new Set(problems)]
  })

/** What sticks out to the right, as the page stands. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= limit) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1,
    )
    return wide.slice(-3).map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 20)}`)
  })

/** Text so many percent of its usual size, as a browser's own setting makes it. */
export const setTextSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((given) => {
    document.documentElement.style.fontSize = `${given}%`
  }, percent)

/** What the keyboard reaches without anybody seeing where it is. Presses Tab once. */
export const unseenFocus = async (page: Page): Promise<readonly string[]> => {
  // From here on the browser draws the focus wherever it is put.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>('a[href], button, input, summary')
    const isDrawn = (element: Element | null): boolean => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
    }
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true })) return []
      target.focus({ preventScroll: true })
      // A choice is drawn by the row behind its radio.
      const isSeen = isDrawn(target) || isDrawn(target.nextElementSibling)
      return isSeen ? [] : [`${target.tagName} ${(target.textContent ?? '').slice(0, 20)}`]
    })
  })
}

/** What sticks out to the right on a narrow screen, or when text is twice as large; each with how far. */
export const sidewaysScrolling = async (page: Page): Promise<readonly string[]> => {
  const problems: string[] = []
  for (const [width, text] of [
    [screenSize.width, 100],
    [320, 100],
    [screenSize.width, 200],
  ] as const) {
    await page.setViewportSize({ ...screenSize, width })
    await setTextSize(page, text)
    const found = await tooWide(page)
    problems.push(...found.map((what) => `${width} px, text at ${text} %: ${what}`))
  }
  await page.setViewportSize(screenSize)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return problems
}

/** Links within the page to what is not there, and ids that stand twice. */
export const brokenAnchors = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const missing = links.filter((id) => !ids.includes(id)).map((id) => `#${id} is missing`)
    const doubled = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `#${id} stands twice`)
    return [...new Set([...missing, ...doubled])]
  })

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { sizeKey } from '../../src/lib/textSize.ts'
import { axeProblems, setTextSize, tooWide, unfold, unseenFocus } from '../browser/checks.ts'
import { screenSize } from '../browser/screen.ts'
import { type Column, nameOf } from './columns.ts'
import type { Target } from './targets.ts'

/** What is wrong with one target in one column. */
export interface Fault {
  readonly column: string
  readonly target: string
  readonly says: string
}

const optionsFor = ({ scheme, size, width, colours }: Column, url: string): BrowserContextOptions => ({
  viewport: { ...screenSize, width },
  isMobile: width < 1000,
  hasTouch: width < 1000,
  locale: 'zh-CN',
  colorScheme: scheme,
  forcedColors: colours === 'forced' ? 'active' : 'none',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
  storageState: {
    cookies: [],
    origins: size === 'large' ? [{ origin: url, localStorage: [{ name: sizeKey, value: 'large' }] }] : [],
  },
})

const faultsOf = async (page: Page, { text }: Column): Promise<readonly string[]> => {
  await unfold(page)
  await setTextSize(page, text)
  const wide = await tooWide(page)
  return [
    ...(await axeProblems(page, ['best-practice'])),
    ...wide.map((what) => `too wide: ${what}`),
    ...(await unseenFocus(page)).map((what) => `focus not seen: ${what}`),
  ]
}

/** Opens one target as in one column, on a phone of its own, and says what is wrong. Never rejects. */
export const look = async (
  browser: Browser,
  url: string,
  target: Target,
  column: Column,
): Promise<readonly Fault[]> => {
  const named = { column: nameOf(column), target: `${target.kind} ${target.name}` }
  const context = await browser.newContext(optionsFor(column, url))
  context.setDefaultTimeout(30_000)
  try {
    const page = await context.newPage()
    await target.open(page, url)
    return (await faultsOf(page, column)).map((says) => ({ ...named, says }))
  } catch (error) {
    return [{ ...named, says: `does not open: ${error instanceof Error ? error.message : error}` }]
  } finally {
    await context.close()
  }
}

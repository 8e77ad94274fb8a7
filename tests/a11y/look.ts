import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { storageKey } from '../../src/lib/storageKey.ts'
import { sizeKey } from '../../src/lib/textSize.ts'
import { axeProblems, setTextSize, tooWide, unfold, unseenFocus } from '../browser/checks.ts'
import { screenSize } from '../browser/screen.ts'
import type { Column } from './columns.ts'
import type { Target } from './targets.ts'

/** What is wrong with one target. */
export interface Fault {
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

const faultsOf = async (page: Page, { text, colours }: Column): Promise<readonly string[]> => {
  await unfold(page)
  await setTextSize(page, text)
  const wide = await tooWide(page)
  return [
    ...(await axeProblems(page, { more: ['best-practice'], hasOwnColours: colours === 'own' })),
    ...wide.map((what) => `too wide: ${what}`),
    ...(await unseenFocus(page)).map((what) => `focus not seen: ${what}`),
  ]
}

/** Looks at one target after another, on one phone set up as the column says, until none is left. */
export const lookAtAll = async (
  browser: Browser,
  url: string,
  next: () => Target | undefined,
  column: Column,
): Promise<readonly Fault[]> => {
  const context = await browser.newContext(optionsFor(column, url))
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults: Fault[] = []
  for (let target = next(); target; target = next()) {
    const found = await look(page, url, target, column)
    const name = `${target.kind} ${target.name}`
    faults.push(...found.map((says) => ({ target: name, says })))
  }
  await context.close()
  return faults
}

/** What is wrong with one target, on a phone that has forgotten the answers to the one before. */
const look = async (page: Page, url: string, target: Target, column: Column): Promise<readonly string[]> => {
  try {
    // Nothing that was answered or broken for the one before; the size of text stays.
    await page.unrouteAll()
    await page.goto(`${url}/about/`)
    await page.evaluate((key) => localStorage.removeItem(key), storageKey)
    await target.open(page, url)
    return await faultsOf(page, column)
  } catch (error) {
    return [`does not open: ${error instanceof Error ? error.message : error}`]
  }
}

import type { Page } from 'puppeteer-core'
import { describe, expect } from 'vitest'
import { story } from '../browser/stories.ts'
import { newOldPhone, oldTest, visit } from './oldPhone.ts'
import { headline, remember } from './oldWalk.ts'
import { rgb, tokens } from './tokens.ts'

type Properties = Readonly<Record<string, string>>

/** What the engine makes of these properties on the first such element, or before or after it. */
const styleOf = (page: Page, selector: string, names: readonly string[], pseudo = ''): Promise<Properties> =>
  page.$eval(
    selector,
    (element, wanted: unknown, before: unknown) => {
      const style = getComputedStyle(element, String(before))
      return Object.fromEntries(
        (wanted as readonly string[]).map((name) => [name, style.getPropertyValue(name)]),
      )
    },
    [...names],
    pseudo,
  )

const expectStyle = async (page: Page, selector: string, expected: Properties, pseudo = ''): Promise<void> =>
  expect(await styleOf(page, selector, Object.keys(expected), pseudo), selector).toEqual(expected)

const atDoor = story('somebody at the door')

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colours = tokens[scheme]

  oldTest('every kind of part has the colours and edges of the stylesheet', async () => {
    await using phone = await newOldPhone()
    const { page, complaints } = phone
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await visit(page, '/')
    await expectStyle(page, 'body', { 'background-color': rgb(colours.paper), color: rgb(colours.ink) })
    await expectStyle(page, '.first-choice', {
      'background-color': rgb(colours.raised),
      'border-top-color': rgb(colours.line),
      'min-height': '56px',
      'margin-top': '10px',
    })
    await remember(page, atDoor)
    await visit(page, '/result/')
    await headline(page)
    await expectStyle(page, '.card-now', {
      'background-color': rgb(colours['now-ground']),
      'border-left-color': rgb(colours.now),
      'border-left-width': '6px',
      'border-top-left-radius': '8px',
    })
    await expectStyle(page, 'main a[href^="/"]:not([class])', { color: rgb(colours.accent) })
    await expectStyle(page, '.track .is-here', { 'background-color': rgb(colours.accent) }, '::after')
    expect(complaints).toEqual([])
  })

  oldTest('a choice shows that it is chosen', async () => {
    await using phone = await newOldPhone()
    const { page } = phone
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await visit(page, '/questions/overdue/#borrower')
    await page.tap('input[value="weeks"]')
    const chosen = 'input[value="weeks"] + .choice-face'
    await expectStyle(page, chosen, {
      'background-color': rgb(colours['know-ground']),
      'border-top-color': rgb(colours.accent),
    })
    await expectStyle(page, chosen, { 'border-top-color': rgb(colours.accent) }, '::before')
    await expectStyle(page, 'button[type=submit]', {
      'background-color': rgb(colours.accent),
      color: rgb(colours['on-accent']),
      width: '320px',
    })
  })
})

/** What has the focus, and the ring around it: for a choice it stands on the face of the row. */
const ring = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement
    const shown = now?.matches('.choice input') ? now.nextElementSibling : now
    const { outlineStyle = '', outlineWidth = '', outlineColor = '' } = shown ? getComputedStyle(shown) : {}
    return { on: now?.tagName, ring: `${outlineWidth} ${outlineStyle} ${outlineColor}` }
  })

oldTest.each(['/', '/questions/overdue/#borrower', '/door/'])(
  'on %s every stop of the Tab key has a ring, and a tap leaves none',
  async (path) => {
    await using phone = await newOldPhone()
    const { page } = phone
    await visit(page, path)
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab')
      expect((await ring(page)).ring).toBe(`3px solid ${rgb(tokens.light.accent)}`)
    }
    if (path !== '/questions/overdue/#borrower') return
    await page.tap('input[value="weeks"]')
    expect(await ring(page)).toMatchObject({ on: 'INPUT', ring: expect.stringContaining('none') })
  },
)

oldTest('nothing of the stylesheet was thrown away as unknown', async () => {
  await using phone = await newOldPhone()
  const { page } = phone
  await visit(page, '/')
  const { rules, written } = await page.evaluate(() => {
    const [sheet] = [...document.styleSheets]
    const count = (list: CSSRuleList): number =>
      [...list].reduce((sum, rule) => sum + (rule instanceof CSSGroupingRule ? count(rule.cssRules) : 1), 0)
    const text = document.querySelector('style')?.textContent ?? ''
    return {
      rules: sheet ? count(sheet.cssRules) : 0,
      // Every block that holds declarations, and no other, ends after one.
      written: text.match(/[^{}]\}/g)?.length ?? 0,
    }
  })
  expect(rules).toBe(written)
  expect(rules).toBeGreaterThan(100)
})

oldTest('the policy is obeyed: text from elsewhere becomes no script', async () => {
  await using phone = await newOldPhone()
  const { page, complaints } = phone
  await visit(page, '/')
  const said = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>x</p>')
      return 'let through'
    } catch (error) {
      return String(error)
    }
  })
  expect(said).toContain('TrustedHTML')
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
  })
  await expectStyle(page, 'body', { color: rgb(tokens.light.ink) })
  expect(complaints.filter((complaint) => complaint.startsWith('policy: ')).length).toBeGreaterThan(0)
})

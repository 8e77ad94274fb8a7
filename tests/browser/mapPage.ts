import type { Locator, Page } from 'playwright-core'
import { mapText } from '../../src/content/zh-Hans/map.ts'
import { visit } from './phone.ts'

/** The frame of the overview, and that of an inside by its name. */
export const overview = (page: Page): Locator =>
  page.getByRole('group', { name: mapText.drawing(mapText.overview) })
export const inside = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: mapText.drawing(name) })

/** Opens the map and waits for its script. */
export const openMap = async (page: Page): Promise<void> => {
  await visit(page, '/map/')
  await page.locator('.map.is-folded').waitFor()
}

interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What a drawing shows, in its own units. */
export const viewOf = async (frame: Locator): Promise<ViewBox> =>
  frame.locator('svg').evaluate((svg: SVGSVGElement) => {
    const { x, y, width } = svg.viewBox.baseVal
    return { x, y, width }
  })

/** Moves fingers in one go: each has its places, from the first touch to the last. */
export const swipe = async (page: Page, fingers: readonly (readonly (readonly [number, number])[])[]) => {
  const client = await page.context().newCDPSession(page)
  const at = (step: number) =>
    fingers.map((places, id) => ({ x: places[step]?.[0] ?? 0, y: places[step]?.[1] ?? 0, id }))
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step < (fingers[0]?.length ?? 0); step += 1)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** From one place to another in ten steps. */
export const path = (from: readonly [number, number], to: readonly [number, number]) =>
  Array.from({ length: 11 }, (_, step) => {
    const along = (a: number, b: number) => a + ((b - a) * step) / 10
    return [along(from[0], to[0]), along(from[1], to[1])] as const
  })

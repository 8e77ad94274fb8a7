import { describe } from 'vitest'
import { checkPage } from './checkedPhone.ts'
import { url } from './phone.ts'
import { errors, opened } from './troubles.ts'

describe.each([...errors, ...opened])('$name', ({ open, reports }) => {
  checkPage(async (page) => {
    // Nothing that was broken or kept for the one before.
    await page.unrouteAll()
    await page.goto(`${url}/about/`)
    await page.evaluate(() => localStorage.clear())
    await open(page, url)
  }, reports)
})

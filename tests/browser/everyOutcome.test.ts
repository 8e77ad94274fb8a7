import { describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { outcomes } from './cases.ts'
import { checkPage } from './checkedPhone.ts'
import { remember, visit } from './phone.ts'
import { story } from './stories.ts'
import { headline } from './walk.ts'

test('nearly every stage is among the outcomes', () => {
  expect(outcomes.size).toBeGreaterThan(30)
})

describe.each([...outcomes])('the result at the stage %s', (_stage, facts) => {
  checkPage(async (page) => {
    await visit(page, `/r/?c=${encode(facts).replaceAll('-', '')}`)
    await headline(page)
  })
})

describe('one’s own result with sources opened', () => {
  checkPage(async (page) => {
    await remember(page, story('does not know'))
    await visit(page, '/result/')
    await headline(page)
    for (const shape of ['binding', 'soft', 'practice'])
      await page.locator(`button.force-${shape}`).filter({ visible: true }).first().tap()
    await page.locator('.source p').nth(3).waitFor()
  })
})

import { describe, expect, test } from 'vitest'
import { isActive, nodes, stageNodes, stageOf } from '../machines/support/chart.ts'
import { outcomeShown, outcomes, pathOf, restingNodes } from './cases.ts'
import { checkPage } from './checkedPhone.ts'
import { remember, visit } from './phone.ts'
import { story } from './stories.ts'
import { headline } from './walk.ts'

test('every state of the chart, and every stage as the headline, is among the outcomes', () => {
  const cases = [...outcomes.values()]
  const unseen = restingNodes.filter(
    (node) => !cases.some(({ place: { snapshot } }) => isActive(snapshot, node)),
  )
  expect(unseen.map(({ id }) => id)).toEqual([])
  const headlines = cases.map(({ headline }) => headline)
  expect(stageNodes.map(stageOf).filter((stage) => stage && !headlines.includes(stage))).toEqual([])
  // What is left out has no stage, and leads on whatever the facts.
  const passing = nodes.filter((node) => !restingNodes.includes(node))
  expect(passing.filter((node) => stageOf(node) || node.always?.every(({ guard }) => guard))).toEqual([])
})

describe.each([...outcomes])('the result at the stage %s', (_case, outcome) => {
  checkPage(async (page) => {
    await visit(page, pathOf(outcome))
    await outcomeShown(page, outcome)
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

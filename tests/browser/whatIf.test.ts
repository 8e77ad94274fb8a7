import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { ownLinkOf } from '../../machines/code/link.ts'
import type { EventType } from '../../machines/collection/events.ts'
import { waysToEnd } from '../../machines/explore/ending.ts'
import { naturalSteps } from '../../machines/explore/natural.ts'
import { spelledTrail, stepsIn } from '../../machines/explore/steps.ts'
import { exploreText, shareText } from '../../src/content/zh-Hans/result.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { trailProblems } from '../../src/content/zh-Hans/trailProblems.ts'
import { whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { stepName } from '../../src/lib/stepNames.ts'
import { checkPage } from './checkedPhone.ts'
import { newPhone, ready, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { heading, headline, placeNow, soon, textOf } from './walk.ts'

const facts = story('seven calls')

const nameOf = (event: EventType, trail: readonly EventType[] = []): string => {
  const step = stepsIn(assess(facts, trail)).find((one) => one.event === event)
  if (!step) throw new Error(`${event} is not offered`)
  return stepName(step)
}
const take = (page: Page, event: EventType, trail: readonly EventType[] = []) =>
  page.locator('button.first-choice', { hasText: new RegExp(`^${nameOf(event, trail)}`) }).tap()

/** What stands on the page but for the way it was come to. */
const told = async (page: Page): Promise<string> =>
  (await page.locator('main > :not(.drawn-ahead)').allTextContents()).join('')
/** The same once a step has wholly arrived: it is drawn in several frames, and is here when ten in a row are alike. */
const toldInFull = (page: Page): Promise<string> =>
  page.locator('main').evaluate(
    (main) =>
      new Promise<string>((resolve) => {
        let text = ''
        let alike = 0
        const look = (): void => {
          const parts = [...main.querySelectorAll(':scope > :not(.drawn-ahead)')]
          const now = parts.map(({ textContent }) => textContent).join('')
          alike = now === text ? alike + 1 : 0
          text = now
          if (alike === 10) resolve(text)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
const stageIs = (page: Page, trail: readonly EventType[]) =>
  soon(() => textOf(page.locator('#where h2'))).toBe(stages[assess(facts, trail).headline].name)

/** Opens what-if as the result leads to it, without a step taken. */
const openWhatIf = async (page: Page): Promise<void> => {
  await remember(page, facts)
  await visit(page, '/result/')
  await headline(page)
  await page.getByRole('button', { name: exploreText.all }).tap()
  await page.getByText(whatIfText.lead).waitFor()
}

test('the result leads into a step, which shows what changed and leaves every answer as it is', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await remember(page, facts)
  await visit(page, '/result/')
  await headline(page)
  const [step] = naturalSteps(assess(facts))
  if (!step) throw new Error('Nothing natural')
  await page.locator('#what-if button', { hasText: stepName(step) }).tap()
  await stageIs(page, [step.event])
  expect(placeNow(page)).toBe('whatIf')
  await page.getByRole('heading', { name: whatIfText.changed }).waitFor()
  expect(await page.locator('#changed .mark').count()).toBeGreaterThan(0)
  expect(await remembered(page)).toEqual(facts)
  expect(complaints).toEqual([])
})

test('after a step the focus is on where it leads, at the top of the page', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await openWhatIf(page)
  await take(page, 'borrower.ignores')
  await stageIs(page, ['borrower.ignores'])
  const [focused, top] = await page.evaluate(() => [document.activeElement?.textContent, scrollY] as const)
  expect(focused).toBe(stages[assess(facts, ['borrower.ignores']).headline].name)
  expect(top).toBe(0)
})

test('退一步, and the browser’s own back and forward, return to exactly what was there', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await openWhatIf(page)
  const start = await toldInFull(page)
  await take(page, 'borrower.asksForPlan')
  await stageIs(page, ['borrower.asksForPlan'])
  const planned = await toldInFull(page)
  await take(page, 'lender.acceptsPlan', ['borrower.asksForPlan'])
  await soon(() => told(page)).not.toBe(planned)
  const accepted = await toldInFull(page)
  await page.getByRole('button', { name: whatIfText.back }).tap()
  await soon(() => told(page)).toBe(planned)
  for (const before of [accepted, planned, start]) {
    await page.goBack()
    await soon(() => told(page)).toBe(before)
  }
  await page.goForward()
  await soon(() => told(page)).toBe(planned)
  await page.goBack()
  await page.goBack()
  await headline(page)
  expect(await remembered(page)).toEqual(facts)
  expect(complaints).toEqual([])
})

test('what was tried stands there again after a visit elsewhere, and back still walks back', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await openWhatIf(page)
  await take(page, 'borrower.ignores')
  await stageIs(page, ['borrower.ignores'])
  // The step has its entry a frame after it is seen; whoever reloads before that walks back further.
  await soon(() => page.evaluate(() => history.state.tried?.trails)).toEqual([['borrower.ignores']])
  await page.reload()
  await ready(page)
  await stageIs(page, ['borrower.ignores'])
  await page.goBack()
  await page.getByText(whatIfText.lead).waitFor()
  await stageIs(page, [])
})

test('two ways stand side by side, on a phone one above the other', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await openWhatIf(page)
  await take(page, 'borrower.asksForPlan')
  await page.getByRole('button', { name: whatIfText.branch }).tap()
  await take(page, 'borrower.ignores')
  const cards = page.locator('#compare section')
  await soon(() => textOf(cards.nth(1))).toContain(stages[assess(facts, ['borrower.ignores']).headline].name)
  const boxes = async () => Promise.all([cards.nth(0).boundingBox(), cards.nth(1).boundingBox()])
  const [first, second] = await boxes()
  expect(second?.y ?? 0).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0))
  await page.setViewportSize({ width: 1280, height: 780 })
  const [left, right] = await boxes()
  expect(right?.y).toBe(left?.y)
  expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0)
  expect(complaints).toEqual([])
})

test('ways to an end can be opened, and one of them walked', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await openWhatIf(page)
  await page.getByText(whatIfText.endsOpen).tap()
  const [way] = waysToEnd({ facts, trail: [] })
  if (!way) throw new Error('No way')
  await page.locator('#ends li').filter({ hasText: stages[way.end].name }).getByRole('button').tap()
  await stageIs(
    page,
    way.steps.map(({ event }) => event),
  )
})

describe('a shared trail', () => {
  test('opens on another phone to the same stage and the same changes', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await openWhatIf(page)
    await take(page, 'borrower.ignores')
    await stageIs(page, ['borrower.ignores'])
    await toldInFull(page)
    const changed = await textOf(page.locator('#changed'))
    const steps = await textOf(page.locator('#trail ol'))
    await page.locator('#share').getByRole('link', { name: shareText.open }).tap()
    await page.waitForURL(/\/r\/\?c=/)
    const link = page.url()
    await using other = await newPhone()
    await other.page.goto(link)
    await stageIs(other.page, ['borrower.ignores'])
    expect(await textOf(other.page.locator('#changed'))).toBe(changed)
    expect(await textOf(other.page.locator('#trail ol'))).toBe(steps)
    await other.page.getByRole('button', { name: whatIfText.goOn }).tap()
    await soon(() => placeNow(other.page)).toBe('whatIf')
    expect(await textOf(other.page.locator('#changed'))).toBe(changed)
    expect(await remembered(other.page)).toBeUndefined()
    await other.page.getByRole('link', { name: whatIfText.toResult }).tap()
    await other.page.waitForURL(url + ownLinkOf(encode(facts)))
    expect([...phone.complaints, ...other.complaints]).toEqual([])
  })

  test('that was typed is at no step sent to the host, nor is the result it starts from', async () => {
    await using phone = await newPhone()
    const { page } = phone
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await visit(page, ownLinkOf(encode(facts, spelledTrail(['borrower.ignores']))))
    await stageIs(page, ['borrower.ignores'])
    await page.getByRole('button', { name: whatIfText.goOn }).tap()
    await soon(() => placeNow(page)).toBe('whatIf')
    await page.getByRole('link', { name: whatIfText.toResult }).tap()
    await page.waitForURL(url + ownLinkOf(encode(facts)))
    await headline(page)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((address) => address.includes('?'))).toEqual([])
  })

  test('that is bad falls back to the result it starts from, and says so', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await visit(
      page,
      `/r/?c=${encode(facts, spelledTrail(['court.rules', 'borrower.ignores'])).replaceAll('-', '')}`,
    )
    await page.getByText(trailProblems.cannotHappen).waitFor()
    expect(await textOf(heading(page))).toBe(stages[assess(facts).headline].name)
    expect(page.url().startsWith(`${url}/r/`)).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('what-if without a step', () => {
  checkPage(openWhatIf)
})

describe('what-if after a step, with ways to an end', () => {
  checkPage(async (page) => {
    await openWhatIf(page)
    await take(page, 'borrower.asksForPlan')
    await page.getByText(whatIfText.endsOpen).tap()
    await page.locator('#ends h3').first().waitFor()
  })
})

describe('two ways side by side', () => {
  checkPage(async (page) => {
    await openWhatIf(page)
    await take(page, 'borrower.asksForPlan')
    await page.getByRole('button', { name: whatIfText.branch }).tap()
    await take(page, 'borrower.ignores')
    await page.locator('#compare section').nth(1).waitFor()
  })
})

describe('a shared trail, as a page', () => {
  checkPage(async (page) => {
    await visit(page, `/r/?c=${encode(facts, spelledTrail(['borrower.ignores'])).replaceAll('-', '')}`)
    await page.locator('#changed').waitFor()
  })
})

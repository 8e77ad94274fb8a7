import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { districtIds, mapStages } from '../../machines/collection/graph.ts'
import type { Facts } from '../../machines/facts.ts'
import { districts, mapText } from '../../src/content/zh-Hans/map.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { marksFor } from '../../src/mapMarks.ts'
import { unseenFocus } from './checks.ts'
import { inside, openMap, overview, path, swipe, viewOf } from './mapPage.ts'
import { newPhone, remember, url, visit } from './phone.ts'
import { stories } from './stories.ts'

const answers: Facts = {
  asker: 'borrower',
  overdue: 'months',
  received: ['reminder', 'agencyCall', 'lawyerLetter'],
  reachability: 'answering',
}

const middleOf = async (frame: Locator): Promise<readonly [number, number]> => {
  await frame.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const box = await frame.boundingBox()
  if (!box) throw new Error('The drawing is not shown')
  return [box.x + box.width / 2, 390]
}

describe('by touch', () => {
  test('two fingers zoom, then one moves, and the page stays', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await openMap(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    const [x, y] = await middleOf(frame)
    await swipe(page, [path([x - 30, y], [x - 120, y]), path([x + 30, y], [x + 120, y])])
    await expect.poll(async () => (await viewOf(frame)).width).toBeLessThan(whole.width / 1.8)
    const near = await viewOf(frame)
    const scrolled = await page.evaluate(() => scrollY)
    await swipe(page, [path([x, y], [x - 80, y - 100])])
    await expect.poll(async () => (await viewOf(frame)).x).toBeGreaterThan(near.x)
    const moved = await viewOf(frame)
    expect(moved.y).toBeGreaterThan(near.y)
    expect(moved.width).toBeCloseTo(near.width)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect(page.url()).toBe(`${url}/map/`)
    // No tap: right after a swipe Chromium takes one for the end of a fling.
    await frame.locator('..').getByRole('button', { name: mapText.whole }).click()
    await expect.poll(() => viewOf(frame)).toEqual(whole)
    expect(phone.complaints).toEqual([])
  })

  test('without zoom one finger scrolls the page, and the drawing stays', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await openMap(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    const [x, y] = await middleOf(frame)
    const before = await page.evaluate(() => scrollY)
    await swipe(page, [path([x, y], [x, y - 200])])
    await page.waitForFunction((from) => scrollY > from + 50, before)
    expect(await viewOf(frame)).toEqual(whole)
  })

  test('a tap opens the inside of a place, and only that; back leads to where one was', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await openMap(page)
    await overview(page).getByRole('link', { name: districts.talks.name }).tap()
    await inside(page, districts.talks.name).waitFor()
    expect(await inside(page, districts.legal.name).count()).toBe(0)
    expect(await page.locator('[data-inside]').filter({ visible: true }).count()).toBe(1)
    await inside(page, districts.talks.name).getByRole('link', { name: stages.planBroken.name }).tap()
    await page.waitForURL(/#at-planBroken$/)
    await page.getByRole('listitem').filter({ hasText: stages.planBroken.says }).waitFor()
  })

  test('a fragment that is no text names nothing, and a tap still opens a place', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await visit(page, '/map/#%')
    await overview(page).getByRole('link', { name: districts.talks.name }).tap()
    await inside(page, districts.talks.name).waitFor()
    expect(complaints).toEqual([])
  })
})

describe('by mouse and keyboard', () => {
  test('the wheel zooms only with Ctrl, and the mouse drags what is zoomed', async () => {
    await using phone = await newPhone({
      isMobile: false,
      hasTouch: false,
      viewport: { width: 1280, height: 900 },
    })
    const { page } = phone
    await openMap(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    const [x, y] = await middleOf(frame)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -200)
    expect(await viewOf(frame)).toEqual(whole)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await page.waitForFunction(() => document.querySelector('.is-zoomed') !== null)
    const near = await viewOf(frame)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y - 40, { steps: 4 })
    await page.mouse.up()
    const moved = await viewOf(frame)
    expect(moved.x).toBeGreaterThan(near.x)
    expect(page.url()).toBe(`${url}/map/`)
  })

  test('keys zoom and move, Tab walks the places in order, Enter opens one', async () => {
    await using phone = await newPhone({ isMobile: false, hasTouch: false })
    const { page } = phone
    await openMap(page)
    const frame = overview(page)
    const whole = await viewOf(frame)
    await frame.focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowDown')
    const near = await viewOf(frame)
    expect(near.width).toBeLessThan(whole.width / 2)
    const walked: string[] = []
    for (const _ of districtIds) {
      await page.keyboard.press('Tab')
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute('data-district') ?? ''))
      const isSeen = await page.evaluate(() => {
        const link = document.activeElement?.getBoundingClientRect()
        const drawing = document.activeElement?.closest('svg')?.getBoundingClientRect()
        return link && drawing && link.top >= drawing.top - 1 && link.bottom <= drawing.bottom + 1
      })
      expect(isSeen).toBe(true)
    }
    expect(walked).toEqual(districtIds)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: districts.end.name }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(districts.end.name)
    await frame.focus()
    await page.keyboard.press('Escape')
    expect(await viewOf(frame)).toEqual(whole)
  })
})

test('a screen reader hears the places in order, then each stage of the open one in order', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await openMap(page)
  const heard = await overview(page).ariaSnapshot()
  const places = [...heard.matchAll(/link "([^" ]+)/g)].map(([, name]) => name)
  expect(places).toEqual(districtIds.map((id) => districts[id].name))
  await overview(page).getByRole('link', { name: districts.legal.name }).tap()
  const told = await page.locator('[data-inside="legal"]').ariaSnapshot()
  const headings = [...told.matchAll(/heading "([^"]+)" \[level=3\]/g)].map(([, name]) => name)
  const legal = mapStages.filter(({ district }) => district === 'legal')
  expect(headings).toEqual(legal.map(({ id }) => stages[id].name))
})

describe('where answers are', () => {
  test('whoever comes by keyboard sees which place has the focus, marked or not', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, answers)
    await openMap(page)
    await page.locator('[data-stage].is-here').waitFor()
    expect(await unseenFocus(page)).toEqual([])
  })

  test('on this phone: marks the place, the way and what may come, and sends nothing', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, answers)
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await openMap(page)
    const here = page.locator('[data-stage].is-here')
    await here.waitFor()
    expect(await here.getAttribute('data-stage')).toBe('lawyerLetter')
    expect(await here.textContent()).toContain(mapText.here)
    expect(await page.locator('[data-district].is-here').getAttribute('data-district')).toBe('legal')
    expect(await page.locator('[data-stage="agencyCalls"].is-beside').count()).toBe(1)
    expect(
      await page.locator('[data-road="overdue lender.sendsLawyerLetter lawyerLetter"].is-past').count(),
    ).toBe(1)
    expect(await page.locator('[data-stage].is-next').count()).toBeGreaterThan(0)
    await page
      .getByRole('region', { name: mapText.marks.title })
      .getByText(stages.lawyerLetter.name)
      .first()
      .waitFor()
    expect(page.url()).toBe(`${url}/map/`)
    expect(sent.filter((address) => /[?#]/.test(address))).toEqual([])
    expect(phone.complaints).toEqual([])
  })

  test.each(stories.filter((_story, place) => place % 3 === 0))(
    'whose story is %s: every road taken is marked, and no other',
    async (_name, facts) => {
      await using phone = await newPhone()
      const { page } = phone
      await remember(page, facts)
      await openMap(page)
      await page.locator('[data-stage].is-here').waitFor({ state: 'attached' })
      const marked = await page
        .locator('[data-road].is-past')
        .evaluateAll((roads) => roads.map((road) => road.getAttribute('data-road')))
      expect(marked.toSorted()).toEqual([...new Set(marksFor(facts).taken)].toSorted())
    },
  )

  test('what was only tried out has not happened: it moves no mark', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, answers)
    await page.evaluate((key) => {
      const record = JSON.parse(localStorage.getItem(key) ?? '{}')
      const trying = { branches: [{ trail: ['court.servesSummons', 'court.rules'] }], active: 0 }
      localStorage.setItem(key, JSON.stringify({ ...record, trying }))
    }, storageKey)
    await openMap(page)
    const here = page.locator('[data-stage].is-here')
    await here.waitFor()
    expect(await here.getAttribute('data-stage')).toBe('lawyerLetter')
    expect(await page.locator('[data-stage="judged"].is-marked').count()).toBe(0)
  })

  test('in a code: marks those, whatever is on the phone', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, answers)
    await visit(page, `/map/#${encode({ asker: 'contact', received: [] })}`)
    await page.locator('[data-stage="contactPerson"].is-here').waitFor({ state: 'attached' })
    expect(await page.locator('.is-here[data-stage]').count()).toBe(1)
  })

  test('nowhere: marks nothing and loads no chart', async () => {
    await using phone = await newPhone()
    const { page } = phone
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openMap(page)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => address.includes('mapMarks'))).toEqual([])
    expect(await page.locator('.is-marked').count()).toBe(0)
  })
})

test('without script every inside is on the page, and the overview leads there', async () => {
  await using phone = await newPhone({ javaScriptEnabled: false })
  const { page } = phone
  await page.goto(`${url}/map/`)
  for (const id of districtIds) expect(await page.locator(`#in-${id}`).isVisible()).toBe(true)
  await overview(page).getByRole('link', { name: districts.legal.name }).tap()
  await page.waitForURL(/#in-legal$/)
})

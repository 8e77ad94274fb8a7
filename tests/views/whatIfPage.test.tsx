import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { linkOf } from '../../machines/code/link.ts'
import type { EventType } from '../../machines/collection/events.ts'
import { changesBetween } from '../../machines/explore/changes.ts'
import { waysToEnd } from '../../machines/explore/ending.ts'
import { longestTrail, spelledTrail, stepsIn } from '../../machines/explore/steps.ts'
import type { TriedBranch, Trying } from '../../machines/session/trying.ts'
import { rights } from '../../src/content/zh-Hans/rights.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { marks, sideMarks, whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { stepName } from '../../src/lib/stepNames.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { whatIfViews } from '../../src/views/session/whatIfViews.ts'
import { linesOf } from '../../src/views/whatIf/lines.ts'
import { framesPassed, openApp, plain } from './support.tsx'

beforeAll(async () => {
  await Promise.all([resultViews.load(), whatIfViews.load()])
})

const nameOf = (event: EventType, trail: readonly EventType[] = []): string => {
  const step = stepsIn(assess(plain, trail)).find((one) => one.event === event)
  if (!step) throw new Error(`${event} is not offered`)
  return stepName(step)
}
const open = async (...branches: [TriedBranch] | [TriedBranch, TriedBranch]) => {
  const app = openApp('whatIf', { answers: plain })
  act(() => app.session.send({ type: 'triedOut', branches }))
  await framesPassed()
  const trying = (): Trying => app.session.getSnapshot().context.trying
  const press = async (button: HTMLElement) => {
    await app.user.click(button)
    await framesPassed()
  }
  const take = (event: EventType, trail: readonly EventType[] = []) =>
    press(screen.getByRole('button', { name: new RegExp(`^${nameOf(event, trail)}`) }))
  return { ...app, trying, take, press }
}

const idle = { trail: [] } as const
const plan: TriedBranch = { trail: ['borrower.asksForPlan'] }
const ignoring: TriedBranch = { trail: ['borrower.ignores'] }

/** jsdom opens a fold, and says so only in a task of its own. */
const unfold = (summary: RegExp) => {
  for (const found of screen.queryAllByText(summary, { selector: 'summary' })) {
    const details = found.closest('details')
    if (!details) continue
    details.open = true
    fireEvent(details, new Event('toggle'))
  }
}

test('offers every step that can be taken, one’s own and the other side’s, each as a button', async () => {
  await open(idle)
  unfold(/^展开：另外/)
  const buttons = screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent ?? '')
  for (const step of stepsIn(assess(plain)))
    expect(
      buttons.filter((text) => text.startsWith(stepName(step))),
      step.event,
    ).not.toEqual([])
})

describe('a step', () => {
  test('shows where it leads, moves the focus there and says it aloud', async () => {
    const { take, answers } = await open(idle)
    const said = screen.getByRole('status')
    await take('borrower.ignores')
    const { headline } = assess(plain, ['borrower.ignores'])
    const heading = screen.getByRole('heading', { level: 2, name: stages[headline].name })
    expect(document.activeElement).toBe(heading)
    expect(said.textContent).toBe(whatIfText.reached(1, stages[headline].name))
    expect(answers()).toEqual(plain)
  })

  test('shows line by line what it changed, each line with a sign and a word', async () => {
    const { take } = await open(idle)
    await take('borrower.asksForPlan')
    const { rights: changed } = changesBetween(assess(plain), assess(plain, ['borrower.asksForPlan']))
    expect(changed.gained.length).toBeGreaterThan(0)
    for (const id of changed.gained) {
      const line = screen.getByText(rights[id].title).closest('summary')
      expect(line?.textContent).toContain(marks.gained.word)
      expect(line?.textContent).toContain(marks.gained.sign)
    }
  })

  test('after another one is also told against what was there before the first', async () => {
    const steps = ['borrower.asksForPlan', 'borrower.ignores'] as const
    await open({ trail: steps.slice(0, 1) })
    expect(screen.queryByText(whatIfText.sinceStartOpen)).toBeNull()
    cleanup()
    await open({ trail: steps })
    const fold = screen.getByText(whatIfText.sinceStartOpen).closest('details') as HTMLElement
    unfold(new RegExp(whatIfText.sinceStartOpen))
    const told = within(fold).getAllByText((_, found) => found?.className === 'change').length
    const changes = changesBetween(assess(plain), assess(plain, steps))
    const shownAtOnce = linesOf(changes).flatMap(([, lines]) => lines.slice(0, 4))
    expect(told).toBe(shownAtOnce.length)
    for (const { name } of shownAtOnce) expect(within(fold).getAllByText(name).length).toBeGreaterThan(0)
    expect(shownAtOnce.length).toBeGreaterThan(
      linesOf(changesBetween(assess(plain, steps.slice(0, 1)), assess(plain, steps))).flatMap(([, lines]) =>
        lines.slice(0, 4),
      ).length,
    )
  })

  test('tapped twice before the page below has followed is taken once', async () => {
    const { trying } = await open(idle)
    const button = screen.getByRole('button', { name: new RegExp(`^${nameOf('borrower.ignores')}`) })
    fireEvent.click(button)
    fireEvent.click(button)
    expect(trying().branches).toEqual([ignoring])
    await framesPassed()
    expect(trying().branches).toEqual([ignoring])
  })

  test('back leads to exactly the page before, and clearing to the beginning', async () => {
    const { press, take } = await open(plan)
    const main = () => screen.getByRole('main').textContent
    const before = main()
    const trail = () => screen.queryByRole('heading', { name: whatIfText.trail })
    expect(trail()).not.toBeNull()
    await take('lender.acceptsPlan', ['borrower.asksForPlan'])
    expect(main()).not.toBe(before)
    await press(screen.getByRole('button', { name: whatIfText.back }))
    expect(main()).toBe(before)
    await press(screen.getByRole('button', { name: whatIfText.clear }))
    expect(trail()).toBeNull()
    expect(screen.getByText(whatIfText.lead)).toBeDefined()
  })

  test('is not offered any more after as many as a code carries', async () => {
    await open({ trail: ['borrower.ignores', 'borrower.answers', 'borrower.ignores', 'borrower.answers'] })
    expect(screen.getByText(whatIfText.full)).toBeDefined()
    expect(screen.queryByText(whatIfText.mine)).toBeNull()
  })

  test('that cannot be taken from these answers any more is left out', async () => {
    await open({ trail: ['borrower.ignores', 'borrower.ignores', 'no.such'] })
    expect(screen.getByRole('status').textContent).toBe(
      whatIfText.reached(1, stages[assess(plain, ['borrower.ignores']).headline].name),
    )
  })
})

describe('in an idle moment', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const openIdle = async () => {
    const waiting: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
    await open(idle)
    return () =>
      act(() => {
        for (const work of waiting.splice(0)) work()
      })
  }
  const drawn = () => document.querySelector('.drawn-ahead h2[tabindex]')?.textContent
  const ledTo = (event: EventType) => stages[assess(plain, [event]).headline].name

  test('what the topmost step leads to is drawn out of sight', async () => {
    const beIdle = await openIdle()
    expect(drawn()).toBeUndefined()
    beIdle()
    expect(drawn()).toBe(ledTo('borrower.asksForPlan'))
  })

  test('what a finger is down on stays drawn', async () => {
    const beIdle = await openIdle()
    const name = new RegExp(`^${nameOf('borrower.ignores')}`)
    fireEvent.pointerDown(screen.getByRole('button', { name }))
    beIdle()
    expect(drawn()).toBe(ledTo('borrower.ignores'))
  })
})

describe('two ways side by side', () => {
  const cardOf = (side: 0 | 1) => {
    const card = screen
      .getByRole('heading', { level: 3, name: new RegExp(whatIfText.sides[side]) })
      .closest('section')
    if (!card) throw new Error('No card')
    return within(card)
  }

  test('begin where the last step began, and steps go on on the second', async () => {
    const { press, take, trying } = await open(plan)
    await press(screen.getByRole('button', { name: whatIfText.branch }))
    expect(trying()).toEqual({ branches: [plan, idle], active: 1 })
    await take('borrower.ignores')
    expect(trying().branches).toEqual([plan, ignoring])
  })

  test('show each what only it has, and mark another stage', async () => {
    await open(plan, ignoring)
    const [one, other] = [plan, ignoring].map(({ trail }) => assess(plain, trail as EventType[]))
    if (!one || !other) throw new Error()
    const { rights: apart } = changesBetween(other, one)
    expect(apart.gained.length).toBeGreaterThan(0)
    for (const id of apart.gained) {
      expect(cardOf(0).getByText(rights[id].title).closest('summary')?.textContent).toContain(
        sideMarks.gained.word,
      )
      expect(cardOf(1).queryByText(rights[id].title)).toBeNull()
    }
    expect(cardOf(0).getByText(stages[one.headline].name)).toBeDefined()
    expect(cardOf(1).getByText(stages[other.headline].name).parentElement?.textContent).toContain(
      sideMarks.turned.word,
    )
  })

  test('can be walked in turn and dropped', async () => {
    const { press, trying } = await open(plan, ignoring)
    await press(cardOf(1).getByRole('button', { name: new RegExp(whatIfText.choose) }))
    expect(trying().active).toBe(1)
    await press(screen.getByRole('button', { name: whatIfText.back }))
    expect(trying().branches).toEqual([plan, idle])
    await press(cardOf(0).getByRole('button', { name: new RegExp(whatIfText.drop) }))
    expect(trying()).toEqual({ branches: [idle], active: 0 })
  })

  test('say which answers are others, where a branch has its own', async () => {
    await open(idle, { answers: { ...plain, reachability: 'lost' }, trail: [] })
    expect(cardOf(1).getByText(whatIfText.ownAnswers)).toBeDefined()
    expect(cardOf(0).queryByText(whatIfText.ownAnswers)).toBeNull()
    expect(cardOf(0).queryByRole('button', { name: new RegExp(whatIfText.drop) })).toBeNull()
  })
})

test('ways to an end are shown as steps when they are asked for, and can be walked', async () => {
  const { user, press, trying } = await open(idle)
  const ways = waysToEnd({ facts: plain, trail: [] })
  await user.click(screen.getByText(whatIfText.endsOpen))
  for (const { end } of ways)
    expect(await screen.findByRole('heading', { level: 3, name: stages[end].name })).toBeDefined()
  const [first] = ways
  if (!first) throw new Error('No way')
  await press(screen.getByRole('button', { name: `${whatIfText.walkWay}：${stages[first.end].name}` }))
  expect(trying().branches[0].trail).toEqual(first.steps.map(({ event }) => event))
  expect(screen.getByRole('heading', { level: 2, name: stages[first.end].name })).toBeDefined()
})

test('a branch with answers of its own can be shared before its first step, one without cannot', async () => {
  const others = { ...plain, reachability: 'lost' } as const
  await open({ answers: others, trail: [] })
  const section = screen.getByRole('heading', { name: whatIfText.share }).closest('section') as HTMLElement
  expect(within(section).getByRole('link').getAttribute('href')).toBe(
    linkOf(encode(others), 'https://example.cn'),
  )
  expect(within(section).queryByText(whatIfText.shareSays)).toBeNull()
  cleanup()
  await open(idle)
  expect(screen.queryByRole('heading', { name: whatIfText.share })).toBeNull()
})

test('a way longer than can be tried says so, and offers no button', async () => {
  const trail: readonly EventType[] = ['borrower.ignores', 'borrower.answers', 'borrower.ignores']
  const { user } = await open({ trail })
  await user.click(screen.getByText(whatIfText.endsOpen))
  const ways = waysToEnd({ facts: plain, trail })
  const isTooLong = ({ steps }: (typeof ways)[number]) => trail.length + steps.length > longestTrail
  expect(ways.some(isTooLong)).toBe(true)
  expect(ways.every(isTooLong)).toBe(false)
  for (const way of ways) {
    const item = (await screen.findByRole('heading', { level: 3, name: stages[way.end].name })).parentElement
    const inside = within(item as HTMLElement)
    expect(inside.queryAllByText(whatIfText.wayTooLong).length).toBe(isTooLong(way) ? 1 : 0)
    expect(inside.queryAllByRole('button').length).toBe(isTooLong(way) ? 0 : 1)
  }
})

test('a branch is shared as a code that carries its steps', async () => {
  await open(ignoring)
  const section = screen.getByRole('heading', { name: whatIfText.share }).closest('section')
  const link = within(section as HTMLElement).getByRole('link')
  expect(link.getAttribute('href')).toBe(
    linkOf(encode(plain, spelledTrail(['borrower.ignores'])), 'https://example.cn'),
  )
})

test('without answers there is nothing to try', async () => {
  openApp('whatIf', { store: 'nothing' })
  expect(screen.getByText(whatIfText.empty)).toBeDefined()
})

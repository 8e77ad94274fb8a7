import { cleanup, configure, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { events } from '../../machines/collection/events.ts'
import { decidingAnswers } from '../../machines/explore/deciding.ts'
import { groundsFor, notYet } from '../../machines/explore/grounds.ts'
import { naturalSteps } from '../../machines/explore/natural.ts'
import { spelledTrail } from '../../machines/explore/steps.ts'
import { tellingQuestions } from '../../machines/explore/telling.ts'
import type { Facts } from '../../machines/facts.ts'
import { redLines } from '../../src/content/zh-Hans/redLines.ts'
import { exploreText, redLineText } from '../../src/content/zh-Hans/result.ts'
import { rights } from '../../src/content/zh-Hans/rights.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { trailProblems } from '../../src/content/zh-Hans/trailProblems.ts'
import { whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { stepName } from '../../src/lib/stepNames.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { whatIfViews } from '../../src/views/session/whatIfViews.ts'
import { early, openApp, plain, wordsOf } from './support.tsx'

// What the result computes when idle takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

beforeAll(async () => {
  await Promise.all([resultViews.load(), whatIfViews.load()])
})

const branch = { facts: plain, trail: [] }
/** Opens what is folded under a title. */
const unfold = async (
  { user }: Pick<ReturnType<typeof openApp>, 'user'>,
  title: string,
): Promise<HTMLElement> => {
  const summary = screen.getByText(title, { selector: 'summary' })
  await user.click(summary)
  return summary.parentElement as HTMLElement
}

test('the result offers the steps that most people ask about, each taken at once', async () => {
  const steps = naturalSteps(assess(plain))
  expect(steps.length).toBe(3)
  for (const step of steps) {
    const { user, session, place } = openApp('result', { answers: plain })
    const name = stepName(step).replace(/^如果/, '')
    const section = screen.getAllByRole('heading', { name: exploreText.title }).at(-1)?.closest('section')
    await user.click(within(section as HTMLElement).getByRole('button', { name: new RegExp(name) }))
    expect(place()).toBe('whatIf')
    expect(session.getSnapshot().context.trying.branches).toEqual([{ trail: [step.event] }])
    cleanup()
  }
})

describe('the question that matters', () => {
  test('stands beside the answers, and leads to the question', async () => {
    const [telling] = tellingQuestions({ facts: early, trail: [] })
    if (!telling) throw new Error('Nothing is telling')
    const { user, place } = openApp('result', { answers: early })
    const { title, short } = wordsOf(telling.question, early)
    expect(await screen.findByText(title)).toBeDefined()
    await user.click(screen.getByRole('button', { name: `${exploreText.answer}：${short}` }))
    expect(place()).toBe(telling.question)
  })

  test('says so where no further answer would change anything', async () => {
    expect(tellingQuestions(branch)).toEqual([])
    openApp('result', { answers: plain })
    expect(await screen.findByText(exploreText.nothingTelling)).toBeDefined()
  })
})

test('answers on which the stage hangs lead to both results side by side', async () => {
  const app = openApp('result', { answers: plain })
  const { user, session, place } = app
  const list = await unfold(app, exploreText.deciding)
  const [deciding] = decidingAnswers(branch)
  const [other] = deciding?.otherwise ?? []
  if (!deciding || !other?.code || !other.changes.headline) throw new Error('Nothing decides')
  const label = wordsOf(deciding.fact).labelOf(other.code)
  const name = exploreText.instead(label, stages[other.changes.headline.to].name)
  await user.click(await within(list).findByText(name))
  expect(place()).toBe('whatIf')
  expect(session.getSnapshot().context.trying.branches).toEqual([
    { trail: [] },
    { answers: other.facts, trail: [] },
  ])
  expect(session.getSnapshot().context.answers).toEqual(plain)
  expect(screen.getByRole('heading', { name: whatIfText.compare })).toBeDefined()
})

test('why it is not the next stage: the fewest answers, and what would prove the next', async () => {
  const list = await unfold(openApp('result', { answers: plain }), exploreText.notNext)
  await within(list).findByText(exploreText.grounds)
  expect(groundsFor(branch).answers.length).toBeGreaterThan(0)
  expect(notYet(branch).length).toBeGreaterThan(3)
  for (const { fact, code } of groundsFor(branch).answers)
    expect(list.textContent).toContain(wordsOf(fact).labelOf(code))
  for (const { leads, provedBy } of notYet(branch)) {
    if (leads) expect(list.textContent).toContain(stages[leads].name)
    for (const { fact, code } of provedBy) expect(list.textContent).toContain(wordsOf(fact).labelOf(code))
  }
})

describe('where no line is chosen', () => {
  const { conduct: _, ...open } = plain
  const contact: Facts = { asker: 'contact', received: ['agencyCall'] }
  test.each<readonly [string, Facts]>([
    ['not answered', open],
    ['none', { ...plain, conduct: [] }],
    ['unsure', { ...plain, conduct: ['unsure'] }],
    ['a contact who has not answered', contact],
    ['a contact who is unsure', { ...contact, conduct: ['unsure'] }],
  ])('the result leads to choosing one (%s)', async (_case, answers) => {
    const { user, place } = openApp('result', { answers })
    expect(screen.getByText(redLineText.choose, { exact: false })).toBeDefined()
    await user.click(screen.getByRole('button', { name: redLineText.toChoose }))
    expect(place()).toBe('conduct')
  })

  test('it does not where one is chosen, where nobody is asked, and on somebody else’s result', () => {
    const early: Facts = { asker: 'borrower', overdue: 'days', received: ['reminder'] }
    for (const answers of [plain, early]) {
      openApp('result', { answers })
      expect(screen.queryByRole('button', { name: redLineText.toChoose })).toBeNull()
      cleanup()
    }
    openApp('shared', { shared: { search: `?c=${encode(open)}` } })
    expect(screen.queryByRole('button', { name: redLineText.toChoose })).toBeNull()
  })
})

test('a crossed line says how strong its rule is, and what it entitles to', () => {
  openApp('result', { answers: plain })
  for (const { id, entitles } of assess(plain).redLines) {
    const card = screen.getByRole('heading', { level: 3, name: redLines[id].name }).parentElement
    expect(card?.textContent).toContain(redLineText.strength)
    expect(entitles.length).toBeGreaterThan(0)
    for (const right of entitles) expect(card?.textContent).toContain(rights[right].title)
  }
})

describe('a link that carries a trail', () => {
  const openLink = (trail: readonly number[]) =>
    openApp('shared', { shared: { search: `?c=${encode(plain, trail)}` } })

  test('shows the steps, where they lead, and the result after them', () => {
    openLink(spelledTrail(['borrower.ignores']))
    const after = assess(plain, ['borrower.ignores'])
    expect(screen.getAllByRole('heading', { level: 1 }).length).toBe(1)
    expect(screen.getByRole('heading', { level: 2, name: stages[after.headline].name })).toBeDefined()
    expect(screen.getByRole('heading', { name: whatIfText.changed })).toBeDefined()
  })

  test('goes on from there on answers of its own, and keeps one’s own', async () => {
    const { user, session, answers } = openLink(spelledTrail(['borrower.ignores']))
    await user.click(screen.getByRole('button', { name: whatIfText.goOn }))
    expect(session.getSnapshot().context.trying.branches).toEqual([
      { answers: plain, trail: ['borrower.ignores'] },
    ])
    expect(answers()).toEqual({})
  })

  test.each([
    ['cannotHappen', spelledTrail(['court.rules', 'borrower.ignores'])],
    ['unknownEvent', [events.length]],
  ] as const)(
    'that is bad (%s) falls back to the result it starts from, with a sentence',
    (problem, trail) => {
      openLink(trail)
      expect(screen.getByText(trailProblems[problem])).toBeDefined()
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stages[assess(plain).headline].name)
    },
  )
})

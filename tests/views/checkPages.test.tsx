import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { contradictionIds, contradictions } from '../../machines/contradictions.ts'
import { type FactId, type Facts, factIds } from '../../machines/facts.ts'
import { nextQuestion } from '../../machines/questions.ts'
import { contradictions as contradictionWords } from '../../src/content/zh-Hans/contradictions.ts'
import { answersText, conflictText } from '../../src/content/zh-Hans/session.ts'
import { answerInWords } from '../../src/lib/answerInWords.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { changeButton, choiceOf, early, openApp, plain, wordsOf } from './support.tsx'

beforeAll(() => resultViews.load())

const answered = factIds.filter((id) => plain[id] !== undefined)

describe('the page to check the answers', () => {
  test('has every answer in the words in which it was asked', () => {
    openApp('review', { answers: plain })
    expect(screen.getAllByRole('heading', { level: 1 }).length).toBe(1)
    const terms = screen.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toEqual(answered.map((id) => wordsOf(id).short))
    for (const id of answered) expect(screen.getAllByText(answerInWords(id, plain)).length).toBeGreaterThan(0)
  })

  test.each(answered)('leads to %s with 更改, the answer given still chosen', async (id) => {
    const { user, place, answers } = openApp('review', { answers: plain })
    await user.click(changeButton(id))
    expect(place()).toBe(id)
    expect(answers()).toEqual(plain)
    const inputs = document.querySelectorAll<HTMLInputElement>('input:checked')
    expect(inputs.length).toBeGreaterThan(0)
  })

  test('comes back after a change', async () => {
    const { user, place, goOn, answers } = openApp('review', { answers: plain })
    await user.click(changeButton('lender'))
    await user.click(choiceOf('lender', 'trust'))
    await goOn()
    expect(place()).toBe('review')
    expect(answers()).toEqual({ ...plain, lender: 'trust' })
  })

  test('leads on to the result when nothing is open', async () => {
    const { user, place } = openApp('review', { answers: plain })
    await user.click(screen.getByRole('button', { name: answersText.toResult }))
    expect(place()).toBe('result')
  })

  test('leads on to the first open question otherwise', async () => {
    const { user, place } = openApp('review', { answers: early })
    await user.click(screen.getByRole('button', { name: answersText.goOn }))
    expect(place()).toBe(nextQuestion(early))
  })

  test('leads to the first question when there is no answer yet', async () => {
    const { user, place } = openApp('review', { store: 'nothing' })
    expect(screen.queryAllByRole('term')).toEqual([])
    await user.click(screen.getByRole('button', { name: answersText.start }))
    expect(place()).toBe('asker')
  })

  test('wipes the answers only after saying what that means', async () => {
    const { user, place, answers } = openApp('review', { answers: plain })
    await user.click(screen.getByText(answersText.clear, { selector: 'summary' }))
    expect(screen.getByText(answersText.clearSays)).toBeDefined()
    expect(answers()).toEqual(plain)
    await user.click(screen.getByRole('button', { name: answersText.clear }))
    expect(answers()).toEqual({})
    expect(place()).toBe('asker')
  })
})

/** Complete answers with one contradiction each. */
const atOdds: Readonly<Record<string, Facts>> = {
  notDueButCollected: { ...plain, overdue: 'notDue' },
  notMineButPlan: { ...plain, disputed: 'notMine', agreement: 'kept' },
  paidButPlan: { ...plain, disputed: 'alreadyPaid', agreement: 'proposed' },
  wonAndLost: { ...plain, received: ['judgment', 'dismissal'] },
}

describe.each(contradictionIds)('the contradiction %s', (id) => {
  const answers = atOdds[id] ?? {}
  const between: readonly FactId[] = [...new Set(contradictions[id].between)]

  test('is pointed out under one heading, with a button for each of the two answers', () => {
    openApp('conflict', { answers })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(conflictText.title)
    expect(screen.getByText(contradictionWords[id])).toBeDefined()
    for (const question of between)
      expect(screen.getByRole('button', { name: conflictText.change(wordsOf(question).short) })).toBeDefined()
  })

  test.each(between)('can be settled by changing %s', async (question) => {
    const { user, place, answers: given } = openApp('conflict', { answers })
    await user.click(screen.getByRole('button', { name: conflictText.change(wordsOf(question).short) }))
    expect(place()).toBe(question)
    expect(given()).toEqual(answers)
  })

  test('can be kept, and is not pointed out a second time', async () => {
    const { user, place, goOn, answers: given } = openApp('conflict', { answers })
    await user.click(screen.getByRole('button', { name: conflictText.keep }))
    expect(place()).toBe('result')
    expect(given()).toEqual(answers)
    await user.click(changeButton('lender'))
    expect(place()).toBe('lender')
    await goOn()
    expect(place()).toBe('result')
  })
})

test('the page for contradictions, opened without any, says so and leads on', async () => {
  const { user, place } = openApp('conflict', { answers: plain })
  expect(screen.getByText(conflictText.none)).toBeDefined()
  await user.click(within(screen.getByRole('main')).getByRole('button'))
  expect(place()).toBe('review')
})

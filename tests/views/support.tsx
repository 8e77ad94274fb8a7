import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import { createActor } from 'xstate'
import type { AnyCode, FactId, Facts } from '../../machines/facts.ts'
import { isBystander, nextQuestion } from '../../machines/questions.ts'
import {
  type Place,
  placeOf,
  type StoreState,
  sessionMachine,
} from '../../machines/session/session.machine.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { App } from '../../src/views/session/App.tsx'

// Before every test, since some undo all that is stubbed.
beforeEach(() => {
  // jsdom has no window to scroll.
  vi.stubGlobal('scrollTo', () => undefined)
  // Out of sight nothing waits for frames, so that a page stands as soon as it is drawn.
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
})
afterEach(cleanup)

/** Until what was put off behind the next frame (`afterPaint`) has come: its timer, set in that frame, runs before the one after. */
export const framesPassed = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )

interface Phone {
  readonly answers?: Facts
  readonly store?: StoreState
  readonly shared?: { readonly search?: string; readonly hash?: string }
}

/** Opens a page of the session as src/main.tsx does, on a phone that had these answers. */
export const openApp = (place: Place, { answers = {}, store = 'found', shared }: Phone = {}) => {
  const session = createActor(sessionMachine, { input: { place } })
  session.start()
  session.send({ type: 'restored', answers, kept: [], store })
  if (shared) session.send({ type: 'codeOpened', search: shared.search ?? '', hash: shared.hash ?? '' })
  const goBack = vi.fn()
  const user = userEvent.setup()
  render(<App session={session} origin="https://example.cn" goBack={goBack} />)
  return {
    session,
    goBack,
    user,
    place: () => placeOf(session.getSnapshot()),
    answers: () => session.getSnapshot().context.answers,
    goOn: () => user.click(screen.getByRole('button', { name: asking.goOn })),
  }
}

/** The words of a question as the person with these answers reads it. */
export const wordsOf = (id: FactId, facts: Facts = {}) => questionFor(id, isBystander(facts))

const escaped = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** The radio or checkbox of a code, by its label; `none` is the box for nothing of all this. */
export const choiceOf = (id: FactId, code: AnyCode | 'noneOfThese', facts: Facts = {}): HTMLInputElement => {
  const words = wordsOf(id, facts)
  const name = escaped(code === 'noneOfThese' ? (words.none ?? '') : words.labelOf(code))
  const roles = ['radio', 'checkbox'] as const
  const [found] = roles.flatMap((role) => screen.queryAllByRole<HTMLInputElement>(role, { name }))
  if (!found) throw new Error(`No choice ${id}: ${code}`)
  return found
}

/** The button 更改 beside the answer to a question. */
export const changeButton = (id: FactId, facts: Facts = {}, inside: HTMLElement = document.body) =>
  within(inside).getByRole('button', { name: new RegExp(wordsOf(id, facts).short), hidden: true })

export const early: Facts = { asker: 'borrower', overdue: 'months', received: ['reminder', 'agencyCall'] }
/** Every question answered, and no two answers at odds. */
export const plain: Facts = {
  ...early,
  reachability: 'answering',
  conduct: ['nightCalls'],
  product: 'huabei',
  lender: 'bank',
  agreement: 'none',
  ability: 'partly',
  disputed: 'no',
  circumstances: [],
}
if (nextQuestion(plain)) throw new Error('A question is left open')

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type AnyCode, type FactId, factIds, isMany } from '../../machines/facts.ts'
import { offered, questionsLeft } from '../../machines/questions.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { answersText, asking, storeNotices } from '../../src/content/zh-Hans/session.ts'
import { titleOf } from '../../src/views/titles.ts'
import { changeButton, choiceOf, early, openApp, plain, wordsOf } from './support.tsx'

/** Answers under which each question is asked. */
const askedWith = (id: FactId) => {
  const facts = { ...plain, [id]: undefined }
  if (id === 'transferConfirmed') return { ...facts, received: ['transferNotice'] as const }
  if (id === 'silence') return { ...facts, overdue: 'years' as const }
  if (id === 'amount') return { ...facts, received: ['courtPapers'] as const }
  return facts
}

describe.each(factIds)('the question %s', (id) => {
  const facts = askedWith(id)
  const { title, hint, none, labelOf } = wordsOf(id, facts)

  test('is the one heading of the page, and the name of its choices', () => {
    openApp(id, { answers: facts })
    const [heading, ...others] = screen.getAllByRole('heading', { level: 1 })
    expect(others).toEqual([])
    expect(heading?.textContent).toBe(title)
    expect(heading?.closest('legend')).not.toBeNull()
    expect(screen.getByRole('group', { name: title })).toBeDefined()
    if (hint) expect(screen.getByRole('group', { description: hint })).toBeDefined()
  })

  test('offers its choices as radios or checkboxes, with one that says unsure, and none chosen', () => {
    openApp(id, { answers: facts })
    const group = within(screen.getByRole('group', { name: title }))
    const [wanted, other] = isMany(id) ? (['checkbox', 'radio'] as const) : (['radio', 'checkbox'] as const)
    const choices = group.getAllByRole<HTMLInputElement>(wanted)
    expect(group.queryAllByRole(other)).toEqual([])
    expect(choices.length).toBe(offered(id, facts).length + (none ? 1 : 0))
    expect(choices.filter(({ checked }) => checked)).toEqual([])
    expect(choiceOf(id, 'unsure', facts).labels?.[0]?.textContent).toContain(labelOf('unsure'))
  })

  test('says what is missing only after 继续, at the top with focus and at the choices', async () => {
    const { goOn, place, answers } = openApp(id, { answers: facts })
    const { error } = wordsOf(id, facts)
    expect(screen.getByRole('alert').textContent).toBe('')
    expect(screen.queryByText(error)).toBeNull()
    await goOn()
    expect(place()).toBe(id)
    const summary = screen.getByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getByRole('link', { name: error })).toBeDefined()
    const group = screen.getByRole('group', { name: title })
    expect(within(group).getByText(error, { exact: false }).textContent).toBe(`${asking.errorMark}${error}`)
    expect(answers()).toEqual(facts)
  })
})

const headingsOf = (id: FactId): Readonly<Partial<Record<AnyCode, string>>> => questions[id].headings ?? {}

test.each(factIds.filter((id) => questions[id].headings))(
  'the options of %s stand under their headings',
  (id) => {
    const facts = askedWith(id)
    openApp(id, { answers: facts })
    const { title } = wordsOf(id, facts)
    const told = [...screen.getByRole('group', { name: title }).querySelectorAll('h2, input')].map((part) =>
      part instanceof HTMLInputElement ? part.value : part.textContent,
    )
    const wanted = offered(id, facts)
      .filter((code) => code !== 'unsure')
      .flatMap((code): readonly string[] => [headingsOf(id)[code] ?? [], code].flat())
    expect(told.slice(0, wanted.length)).toEqual(wanted)
    // Nothing stands above the first heading.
    expect(wanted[0]).toBe(Object.values(headingsOf(id))[0])
  },
)

test.each([true, false])(
  'while somebody is at the door (%s), the page for it comes before the question',
  (isThere) => {
    openApp('product', {
      answers: { ...early, received: isThere ? ['agencyCall', 'atDoor'] : ['agencyCall'] },
    })
    const link = screen.queryByRole('link', { name: asking.atDoor })
    expect(link?.getAttribute('href') ?? null).toBe(isThere ? '/door/' : null)
  },
)

describe('继续 without a choice', () => {
  test('leads from the summary to the choices', async () => {
    const { goOn } = openApp('product', { answers: early })
    await goOn()
    const link = within(screen.getByRole('alert')).getByRole('link')
    const target = document.querySelector(link.getAttribute('href') ?? '')
    const group = screen.getByRole('group', { name: wordsOf('product').title })
    expect(group.contains(target)).toBe(true)
    expect(target?.contains(screen.getAllByRole('radio')[0] ?? null)).toBe(true)
  })

  test('pressed again moves to the summary again', async () => {
    const { goOn } = openApp('product', { answers: early })
    await goOn()
    await goOn()
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  test('is told by the title of the page too, until the question is answered', async () => {
    const { goOn, user } = openApp('product', { answers: early })
    await goOn()
    await waitFor(() => expect(document.title).toBe(asking.errorMark + titleOf('product')))
    await user.click(choiceOf('product', 'jiebei'))
    await goOn()
    await waitFor(() => expect(document.title).not.toContain(asking.errorMark))
  })
})

describe('one choice', () => {
  test('is sent with 继续 and not before', async () => {
    const { goOn, user, place, answers } = openApp('asker')
    await user.click(choiceOf('asker', 'contact'))
    expect(answers()).toEqual({})
    await goOn()
    expect(answers()).toEqual({ asker: 'contact' })
    expect(place()).toBe('received')
  })

  test('stands chosen when the question is opened again', () => {
    openApp('overdue', { answers: early })
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)
    expect(chosen).toEqual([choiceOf('overdue', 'months')])
  })

  test('is worded for who is called about somebody else’s debt', () => {
    const facts = { asker: 'contact' } as const
    openApp('received', { answers: facts })
    expect(wordsOf('received', facts).title).not.toBe(wordsOf('received').title)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf('received', facts).title)
    expect(choiceOf('received', 'debtTold', facts)).toBeDefined()
  })
})

describe('the question that would follow a choice', () => {
  const group = (id: FactId) => screen.queryByRole('group', { name: wordsOf(id).title })
  const drawn = (id: FactId) => document.querySelector(`input[name="${id}"]`)

  test('is drawn out of sight, and is the one that 继续 then shows', async () => {
    const { goOn, user, place, answers } = openApp('overdue', { answers: { asker: 'borrower' } })
    expect(drawn('received')).toBeNull()
    await user.click(choiceOf('overdue', 'months'))
    const ahead = drawn('received')
    expect(ahead).not.toBeNull()
    expect(group('received')).toBeNull()
    expect(group('overdue')).not.toBeNull()
    expect([place(), answers()]).toEqual(['overdue', { asker: 'borrower' }])
    await goOn()
    expect(group('received')?.contains(ahead)).toBe(true)
    expect(drawn('overdue')).toBeNull()
  })

  test('is another after another choice, and none where nothing is chosen any more', async () => {
    const { user } = openApp('received', { answers: { asker: 'borrower', overdue: 'years' } })
    await user.click(choiceOf('received', 'transferNotice'))
    expect([drawn('transferConfirmed'), drawn('silence')].map(Boolean)).toEqual([true, false])
    await user.click(choiceOf('received', 'reminder'))
    await user.click(choiceOf('received', 'transferNotice'))
    expect([drawn('transferConfirmed'), drawn('silence')].map(Boolean)).toEqual([false, true])
    await user.click(choiceOf('received', 'reminder'))
    expect([drawn('transferConfirmed'), drawn('silence')].map(Boolean)).toEqual([false, false])
  })

  test('knows what was chosen before it', async () => {
    const { goOn, user } = openApp('asker')
    await user.click(choiceOf('asker', 'contact'))
    await goOn()
    const facts = { asker: 'contact' } as const
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf('received', facts).title)
    expect(screen.getByText(answersText.open(1))).toBeDefined()
  })
})

describe('several choices', () => {
  const answers = { asker: 'borrower', overdue: 'months' } as const

  test('give way to 都没有, and 都没有 to them', async () => {
    const { user } = openApp('received', { answers })
    await user.click(choiceOf('received', 'reminder'))
    await user.click(choiceOf('received', 'agencyCall'))
    await user.click(choiceOf('received', 'noneOfThese'))
    const chosen = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)
    expect(chosen()).toEqual([choiceOf('received', 'noneOfThese')])
    await user.click(choiceOf('received', 'visited'))
    expect(chosen()).toEqual([choiceOf('received', 'visited')])
  })

  test('can be nothing of all this, which is an answer', async () => {
    const { user, goOn, answers: given } = openApp('received', { answers })
    await user.click(choiceOf('received', 'noneOfThese'))
    await goOn()
    expect(given()).toEqual({ ...answers, received: [] })
  })

  test('can include something unsure beside what is sure', async () => {
    const { user, goOn, answers: given } = openApp('received', { answers })
    await user.click(choiceOf('received', 'unsure'))
    await user.click(choiceOf('received', 'reminder'))
    await goOn()
    expect(given()).toEqual({ ...answers, received: ['reminder', 'unsure'] })
  })

  test('can all be taken back, and then nothing is chosen', async () => {
    const { user, goOn, place } = openApp('received', { answers })
    await user.click(choiceOf('received', 'reminder'))
    await user.click(choiceOf('received', 'reminder'))
    await goOn()
    expect(place()).toBe('received')
    expect(screen.getByRole('alert').textContent).not.toBe('')
  })
})

describe('beside the question', () => {
  test('stands how many may still come, said politely', () => {
    openApp('product', { answers: early })
    const [seen, told] = screen.getAllByText(asking.left(questionsLeft(early)))
    expect(seen?.className).not.toContain('hidden-visually')
    expect(told).toBe(screen.getByRole('status'))
  })

  test('a first result is offered once three are answered', async () => {
    const { user, place } = openApp('product', { answers: early })
    await user.click(screen.getByRole('button', { name: asking.resultSoFar }))
    expect(place()).toBe('result')
  })

  test('no result is offered before', () => {
    openApp('received', { answers: { asker: 'borrower', overdue: 'months' } })
    expect(screen.queryByRole('button', { name: asking.resultSoFar })).toBeNull()
  })

  test('stand the answers so far, and 更改 leads to their question', async () => {
    const { user, place, answers } = openApp('product', { answers: early })
    await user.click(screen.getByText(answersText.open(3)))
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(
      (['asker', 'overdue', 'received'] as const).map((id) => wordsOf(id).short),
    )
    await user.click(changeButton('overdue'))
    expect(place()).toBe('overdue')
    expect(answers()).toEqual(early)
  })

  test('is said how many answers are set aside', () => {
    openApp('product', { answers: { ...early, transferConfirmed: 'yes', amount: 'to50k' } })
    expect(screen.getByText(asking.setAside(2))).toBeDefined()
  })

  test.each(['blocked', 'damaged'] as const)('a phone whose store is %s is spoken of', (store) => {
    openApp('product', { answers: early, store })
    expect(screen.getByText(storeNotices[store] ?? '').closest('[aria-live=polite]')).not.toBeNull()
  })

  test('返回 leads back in the history, or home', async () => {
    const { user, goBack } = openApp('product', { answers: early })
    const back = screen.getByRole('link', { name: asking.back })
    expect(back.getAttribute('href')).toBe('/')
    await user.click(back)
    expect(goBack).toHaveBeenCalledExactlyOnceWith('/')
  })
})

test('the next question takes the focus on its heading and the title of the page', async () => {
  const { user, goOn } = openApp('asker')
  await user.click(choiceOf('asker', 'borrower'))
  await goOn()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  await waitFor(() => expect(document.title).toBe(titleOf('overdue')))
})

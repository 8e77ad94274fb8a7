import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyCode, type FactId, type Facts, factIds, isMany } from '../../machines/facts.ts'
import { applicable, nextQuestion, offered, relevantQuestions } from '../../machines/questions.ts'
import { openContradictions, placeOf } from '../../machines/session/session.machine.ts'
import { walk } from '../machines/support/answers.ts'
import { anyStore, seed } from '../machines/support/arbitraries.ts'
import { after, answered, answering, opened } from './support.ts'

const runs = { seed, numRuns: 300 }

const early: Facts = { asker: 'borrower', overdue: 'months', received: ['reminder', 'agencyCall'] }
/** Every question answered, and nothing to complain about. */
const plain: Facts = {
  ...early,
  reachability: 'answering',
  conduct: [],
  product: 'huabei',
  lender: 'bank',
  agreement: 'none',
  ability: 'partly',
  disputed: 'no',
  circumstances: [],
}
const withTransfer: Facts = {
  ...plain,
  received: ['reminder', 'agencyCall', 'transferNotice'],
  transferConfirmed: 'yes',
}
const contradictory: Facts = { ...plain, disputed: 'notMine', agreement: 'kept' }

/** All answers given from these, in a person's order. */
const completed = (store: Facts): Facts => walk(store).at(-1) ?? {}

describe('answering', () => {
  test('asks the first open question each time and ends at the result', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const { asked, end } = answered(opened('asker'), store)
        const expected = walk(store).flatMap((facts) => nextQuestion(facts) ?? [])
        expect(asked).toEqual(expected)
        expect(applicable(end.context.answers)).toEqual(completed(store))
        const hasContradiction = openContradictions(end.context).length > 0
        expect(placeOf(end)).toBe(hasContradiction ? 'conflict' : 'result')
      }),
      runs,
    )
  })

  test('never asks more than twelve questions', () => {
    fc.assert(
      fc.property(anyStore, (store) => answered(opened('asker'), store).asked.length <= 12),
      runs,
    )
  })

  test('going on at a first result asks the first open question', () => {
    const result = after(opened('product', early), { type: 'wentTo', place: 'result' })
    expect(placeOf(result)).toBe('result')
    expect(placeOf(after(result, { type: 'continued' }))).toBe(nextQuestion(early))
  })
})

describe.each(['review', 'result'] as const)('更改 on the page %s', (place) => {
  const changeOf = (facts: Facts, question: FactId, answer: Facts) =>
    answered(after(opened(place, facts), { type: 'changing', question }, answering(question, answer)), answer)

  test('comes back there when nothing new is needed', () => {
    const { asked, end } = changeOf(plain, 'lender', { lender: 'trust' })
    expect(asked).toEqual([])
    expect(placeOf(end)).toBe(place)
    expect(end.context.answers).toEqual({ ...plain, lender: 'trust' })
  })

  test('asks what is newly needed first, and then comes back', () => {
    const { asked, end } = changeOf(plain, 'received', withTransfer)
    expect(asked).toEqual(['transferConfirmed'])
    expect(placeOf(end)).toBe(place)
  })

  test('asks nothing that was open before: one answer was to be changed, not the rest given', () => {
    const { asked, end } = changeOf(early, 'overdue', { overdue: 'days' })
    expect(asked).toEqual([])
    expect(placeOf(end)).toBe(place)
  })

  test('of any answer to any other asks exactly what it makes necessary', () => {
    const codes = (id: FactId, facts: Facts) => offered(id, facts).filter((code) => code !== facts[id])
    const change = anyStore.map(completed).chain((facts) =>
      fc.constantFrom(...relevantQuestions(facts)).chain((id) =>
        fc.record({
          facts: fc.constant(facts),
          id: fc.constant(id),
          answer: isMany(id) ? fc.subarray([...offered(id, facts)]) : fc.constantFrom(...codes(id, facts)),
        }),
      ),
    )
    fc.assert(
      fc.property(change, ({ facts, id, answer }) => {
        const changed = { ...facts, [id]: answer as AnyCode }
        const { asked, end } = changeOf(facts, id, changed)
        const now = applicable(end.context.answers)
        expect(asked).toEqual(
          relevantQuestions(now).filter((question) => applicable(changed)[question] === undefined),
        )
        expect(placeOf(end)).toBe(openContradictions(end.context).length > 0 ? 'conflict' : place)
      }),
      runs,
    )
  })

  test('still comes back there when the change contradicts another answer and is kept', () => {
    const { end } = changeOf({ ...plain, agreement: 'kept' }, 'disputed', { disputed: 'notMine' })
    expect(placeOf(end)).toBe('conflict')
    expect(placeOf(after(end, { type: 'keptAsIs' }))).toBe(place)
  })

  test.each(['disputed', 'agreement'] as const)(
    'and also when the contradiction is settled by changing %s',
    (question) => {
      const { end } = changeOf({ ...plain, agreement: 'kept' }, 'disputed', { disputed: 'notMine' })
      const settled = after(end, { type: 'changing', question }, answering(question, plain))
      expect(openContradictions(settled.context)).toEqual([])
      expect(placeOf(settled)).toBe(place)
    },
  )
})

test('更改 on a question page asks that question and goes on from there', () => {
  const asking = opened('product', early)
  expect(placeOf(asking)).toBe('product')
  const changing = after(asking, { type: 'changing', question: 'overdue' })
  expect(placeOf(changing)).toBe('overdue')
  expect(placeOf(after(changing, answering('overdue', { overdue: 'weeks' })))).toBe(nextQuestion(early))
})

describe('an answer that no longer applies', () => {
  const without = after(
    opened('result', withTransfer),
    { type: 'changing', question: 'received' },
    answering('received', plain),
  )

  test('is set aside, not lost', () => {
    expect(applicable(without.context.answers)).toEqual(plain)
    expect(without.context.answers.transferConfirmed).toBe('yes')
  })

  test('comes back unasked when the change is undone', () => {
    const back = after(
      without,
      { type: 'changing', question: 'received' },
      answering('received', withTransfer),
    )
    expect(placeOf(back)).toBe('result')
    expect(applicable(back.context.answers)).toEqual(withTransfer)
  })
})

describe('answers that contradict each other', () => {
  const pointedOut = answered(opened('asker'), contradictory).end

  test('are pointed out before the result', () => {
    expect(placeOf(pointedOut)).toBe('conflict')
    expect(openContradictions(pointedOut.context)).toEqual(['notMineButPlan'])
  })

  test('can be kept, and are not pointed out again', () => {
    const kept = after(pointedOut, { type: 'keptAsIs' })
    expect(placeOf(kept)).toBe('result')
    expect(kept.context.answers).toEqual(contradictory)
    const changed = after(
      kept,
      { type: 'changing', question: 'lender' },
      answering('lender', { lender: 'trust' }),
    )
    expect(placeOf(changed)).toBe('result')
  })

  test('are gone once either answer is changed', () => {
    for (const question of ['disputed', 'agreement'] as const) {
      const changed = after(pointedOut, { type: 'changing', question }, answering(question, plain))
      expect(placeOf(changed)).toBe('result')
    }
  })

  test('leave room for another contradiction to be pointed out later', () => {
    const kept = after(pointedOut, { type: 'keptAsIs' })
    const notDue = { ...contradictory, received: ['dismissal', 'judgment'] } as const satisfies Facts
    const { end } = answered(
      after(kept, { type: 'changing', question: 'received' }, answering('received', notDue)),
      notDue,
    )
    expect(placeOf(end)).toBe('conflict')
    expect(openContradictions(end.context)).toEqual(['wonAndLost'])
  })

  test('stay kept over a visit later', () => {
    const restored = after(opened('result'), {
      type: 'restored',
      answers: contradictory,
      kept: ['notMineButPlan'],
      store: 'found',
    })
    expect(openContradictions(restored.context)).toEqual([])
  })
})

describe('继续 without a choice', () => {
  const marked = after(opened('product', early), { type: 'leftOpen' })

  test('marks the question and keeps everything', () => {
    expect(placeOf(marked)).toBe('product')
    expect(marked.context.isLeftOpen).toBe(true)
    expect(marked.context.answers).toEqual(early)
  })

  test('is forgotten once the question is answered', () => {
    expect(after(marked, answering('product', plain)).context.isLeftOpen).toBe(false)
  })

  test.each(factIds)('is forgotten on the way to %s', (place) => {
    expect(after(marked, { type: 'wentTo', place }).context.isLeftOpen).toBe(false)
  })

  test.each(['result', 'review'] as const)('is forgotten on the way over the page %s', (place) => {
    const back = after(marked, { type: 'wentTo', place }, { type: 'continued' })
    expect(placeOf(back)).toBe(nextQuestion(early))
    expect(back.context.isLeftOpen).toBe(false)
  })
})

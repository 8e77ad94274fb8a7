import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition } from 'xstate'
import { type Facts, factIds, isFactId, sanitizeFacts } from '../../machines/facts.ts'
import { nextQuestion, relevantQuestions } from '../../machines/questions.ts'
import { placeOf, type SessionEvent, sessionMachine } from '../../machines/session/session.machine.ts'
import { sessionPlaces } from '../../src/lib/addresses.ts'
import { walk } from '../machines/support/answers.ts'
import { anyStore, seed } from '../machines/support/arbitraries.ts'
import { after, answered, answering, opened } from './support.ts'

const runs = { seed, numRuns: 300 }

const visits = sessionPlaces
  .filter((place) => place !== 'shared')
  .map((place): SessionEvent => ({ type: 'wentTo', place }))
const openings = factIds.map((question): SessionEvent => ({ type: 'changing', question }))
/** Everything that can be done without giving an answer. */
const anyVisit = fc.constantFrom<SessionEvent>(
  ...visits,
  ...openings,
  { type: 'leftOpen' },
  { type: 'continued' },
  { type: 'codeOpened', search: '?c=1', hash: '' },
)
const partOf = anyStore.chain((store) => fc.constantFrom(...walk(store)))

describe('opening an address', () => {
  test.each(sessionPlaces)('%s shows a page, with no answers on the phone', (place) => {
    const start = opened(place)
    const shown = placeOf(start)
    expect(shown).toBe(isFactId(place) ? 'asker' : place)
    expect(start.context.answers).toEqual({})
  })

  test('a question that does not apply gives way to the first open one', () => {
    const early: Facts = { asker: 'contact' }
    expect(relevantQuestions(early)).not.toContain('ability')
    expect(placeOf(opened('ability', early))).toBe(nextQuestion(early))
  })

  test('a question that applies is shown, answered or not, and whatever is open before it', () => {
    fc.assert(
      fc.property(partOf, fc.constantFrom(...factIds), (answers, place) => {
        const shown = placeOf(opened(place, answers))
        const applies = relevantQuestions(answers).includes(place)
        expect(shown).toBe(applies ? place : (nextQuestion(answers) ?? shown))
        expect(relevantQuestions(answers)).toContain(shown)
      }),
      runs,
    )
  })
})

describe('what the phone had stored', () => {
  test('joins what was already tapped, and the taps win', () => {
    const start = initialTransition(sessionMachine, { place: 'asker' })[0]
    const tapped = after(start, answering('asker', { asker: 'guardian' }))
    const stored: Facts = { asker: 'borrower', lender: 'bank' }
    const { context } = after(tapped, { type: 'restored', answers: stored, kept: [], store: 'found' })
    expect(context.answers).toEqual({ asker: 'guardian', lender: 'bank' })
    expect(context.isRestored).toBe(true)
  })

  test('loses nothing of either, whatever was stored and tapped', () => {
    fc.assert(
      fc.property(anyStore, partOf, (stored, tapped) => {
        const start = initialTransition(sessionMachine, { place: 'asker' })[0]
        const events = factIds.filter((id) => tapped[id] !== undefined).map((id) => answering(id, tapped))
        const before = after(start, ...events)
        const now = after(before, { type: 'restored', answers: stored, kept: [], store: 'found' })
        expect(now.context.answers).toEqual({ ...stored, ...before.context.answers })
      }),
      runs,
    )
  })
})

describe('going about', () => {
  test('in any order keeps every answer and everything that was kept', () => {
    fc.assert(
      fc.property(anyStore, fc.array(anyVisit), (answers, events) => {
        const start = opened('review', answers)
        const { context } = after(start, ...events)
        expect(context.answers).toEqual(answers)
        expect(context.kept).toEqual([])
      }),
      runs,
    )
  })

  test('and answering in between keeps the last answer to each question', () => {
    const anyStep = fc.oneof(
      anyVisit,
      fc
        .record({ id: fc.constantFrom(...factIds), store: anyStore })
        .map(({ id, store }) => answering(id, store)),
    )
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (events) => {
        let expected: Facts = {}
        let now = opened('asker')
        for (const event of events) {
          const isTaken = event.type === 'answered' && now.matches('asking')
          if (isTaken) expected = { ...expected, [event.question]: event.answer }
          now = after(now, event)
        }
        expect(now.context.answers).toEqual(expected)
      }),
      runs,
    )
  })

  test('back and then forward shows the same page with the same answers', () => {
    fc.assert(
      fc.property(anyStore, fc.nat(), (store, pick) => {
        const { asked, end } = answered(opened('asker'), store)
        const pages = [...asked, placeOf(end)]
        const index = 1 + (pick % (pages.length - 1))
        const [back, forward] = [pages[index - 1] ?? 'asker', pages[index] ?? 'asker']
        const there = after(end, { type: 'wentTo', place: back })
        expect(placeOf(there)).toBe(back)
        const again = after(there, { type: 'wentTo', place: forward })
        expect(placeOf(again)).toBe(forward)
        expect(again.context.answers).toEqual(end.context.answers)
        const same = after(there, answering(asked[index - 1] ?? 'asker', store))
        expect(same.context.answers).toEqual(end.context.answers)
      }),
      runs,
    )
  })
})

describe('starting over', () => {
  const some: Facts = { asker: 'borrower', overdue: 'days', received: [] }

  test.each(sessionPlaces)('from %s forgets every answer and asks the first question', (place) => {
    const cleared = after(opened(place, some), { type: 'leftOpen' }, { type: 'cleared' })
    expect(placeOf(cleared)).toBe('asker')
    expect(cleared.context).toMatchObject({ answers: {}, kept: [], isLeftOpen: false, comeBackTo: undefined })
  })
})

describe('making a shared result one’s own', () => {
  test('replaces the answers, drops what is not well formed, and shows them for review', () => {
    const given = {
      asker: 'contact',
      overdue: 'someday',
      received: ['robotCall', 'x'],
      name: '张三',
    } as unknown as Facts
    const start = after(opened('shared', { asker: 'borrower', lender: 'bank' }), { type: 'keptAsIs' })
    const adopted = after(start, { type: 'adopted', answers: given })
    expect(placeOf(adopted)).toBe('review')
    expect(adopted.context.answers).toEqual(sanitizeFacts(given))
    expect(adopted.context.answers).toEqual({ asker: 'contact', received: ['robotCall'] })
    expect(adopted.context.kept).toEqual([])
  })

  test('changes nothing before it is asked for', () => {
    const own: Facts = { asker: 'borrower', lender: 'bank' }
    const shared = after(opened('shared', own), { type: 'codeOpened', search: '?c=1ABC', hash: '' })
    expect(placeOf(shared)).toBe('shared')
    expect(shared.context.answers).toEqual(own)
    expect(shared.context.shared).toEqual({ search: '?c=1ABC', hash: '' })
  })
})

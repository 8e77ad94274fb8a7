import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, FactId, Facts } from '../../machines/facts.ts'
import { keepInStep } from '../../src/lib/keep.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { readStored, type Stored, updateStored } from '../../src/lib/store.ts'
import { anyStore, seed } from '../machines/support/arbitraries.ts'
import { FakeStorage } from './fakeStorage.ts'

const answers: Facts = { asker: 'borrower', overdue: 'days', received: ['reminder'] }
const nothing: Stored = { answers: {}, kept: [] }

/** A page of the guide, without its views: answers, and what it hears when it is told to listen. */
const openPage = (phone: Storage) => {
  const { state: _state, ...restored } = readStored(() => phone)
  let now: Stored = restored
  let refusals = 0
  const { save, hear } = keepInStep(
    {
      open: () => phone,
      now: () => now,
      show: (stored) => {
        now = stored
      },
      refused: () => {
        refusals += 1
      },
    },
    restored,
  )
  return {
    answers: () => now.answers,
    refusals: () => refusals,
    hear,
    answer: <Id extends FactId>(id: Id, answer: Answer<Id> | undefined) => {
      now = { ...now, answers: { ...now.answers, [id]: answer } }
      save()
    },
    clear: () => {
      now = nothing
      save()
    },
  }
}

describe('several pages of one phone', () => {
  test('lose nothing and end with the last answer to each question, however late they hear of each other', () => {
    const steps = anyStore.chain((store) =>
      fc.array(
        fc.record({
          page: fc.nat(2),
          id: fc.constantFrom(...(Object.keys(store) as FactId[])),
          hears: fc.boolean(),
          store: anyStore,
        }),
        { maxLength: 40 },
      ),
    )
    fc.assert(
      fc.property(steps, (all) => {
        const phone = new FakeStorage()
        const pages = [openPage(phone), openPage(phone), openPage(phone)]
        const last: Record<string, unknown> = {}
        for (const { page, id, hears, store } of all) {
          const one = pages[page]
          const answer = store[id]
          // Answering again what one has answered changes nothing, also where others have.
          if (!one || answer === undefined || JSON.stringify(one.answers()[id]) === JSON.stringify(answer))
            continue
          one.answer(id, answer)
          last[id] = answer
          if (hears) for (const each of pages) each.hear()
        }
        expect(readStored(() => phone).answers).toEqual(last)
        for (const each of pages) {
          each.hear()
          expect(each.answers()).toEqual(last)
        }
      }),
      { seed, numRuns: 300 },
    )
  })

  test('have nothing left once one of them is cleared', () => {
    const phone = new FakeStorage({
      key: storageKey,
      text: JSON.stringify({ edition: 1, answers, kept: [] }),
    })
    const [one, other] = [openPage(phone), openPage(phone)]
    one.clear()
    other.hear()
    expect(other.answers()).toEqual({})
    expect(phone.length).toBe(0)
  })

  test('keep their own answer where the phone did not take it, beside what others stored', () => {
    const phone = new FakeStorage({
      isFull: true,
      key: storageKey,
      text: JSON.stringify({ answers, kept: [] }),
    })
    const page = openPage(phone)
    page.answer('lender', 'bank')
    expect(page.refusals()).toBe(1)
    page.hear()
    expect(page.answers()).toEqual({ ...answers, lender: 'bank' })
  })
})

describe('a record of a newer edition', () => {
  const newer = {
    edition: 99,
    answers: { ...answers, received: ['reminder', 'drone'], weather: 'rain', lender: 'moonBank' },
    kept: ['wonAndLost', 'riddle'],
    more: { depth: 2 },
  }
  const phone = () => new FakeStorage({ key: storageKey, text: JSON.stringify(newer) })

  test('is read as far as it can be, and says so where something is left over', () => {
    expect(readStored(phone)).toEqual({ answers, kept: ['wonAndLost'], state: 'newer' })
    const readable = JSON.stringify({ edition: 99, answers, kept: [] })
    expect(readStored(() => new FakeStorage({ key: storageKey, text: readable })).state).toBe('found')
  })

  test('keeps what it says and only it can read, whatever is answered here', () => {
    const storage = phone()
    const page = openPage(storage)
    page.answer('overdue', 'weeks')
    expect(JSON.parse(storage.getItem(storageKey) ?? '')).toEqual({
      ...newer,
      answers: { ...newer.answers, overdue: 'weeks' },
    })
    page.answer('lender', 'bank')
    expect(JSON.parse(storage.getItem(storageKey) ?? '').answers.lender).toBe('bank')
  })

  test('is gone when the answers are cleared', () => {
    const storage = phone()
    openPage(storage).clear()
    expect(storage.length).toBe(0)
  })
})

test('nothing is written where nothing changed', () => {
  const phone = new FakeStorage({ isFull: true })
  expect(updateStored(() => phone, nothing, nothing)).toMatchObject(nothing)
})

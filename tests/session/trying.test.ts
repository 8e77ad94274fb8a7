import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { events } from '../../machines/collection/events.ts'
import type { Facts } from '../../machines/facts.ts'
import { placeOf, type SessionEvent } from '../../machines/session/session.machine.ts'
import { activeBranch, type Trying, type TryingEvent, untried } from '../../machines/session/trying.ts'
import { createTriedMemory } from '../../src/lib/triedMemory.ts'
import { anyStore, seed } from '../machines/support/arbitraries.ts'
import { after, opened, type SessionSnapshot } from './support.ts'

const runs = { seed, numRuns: 300 }
const own: Facts = { asker: 'borrower', overdue: 'months', received: ['agencyCall'] }

const trail = fc.array(fc.constantFrom(...events), { maxLength: 4 })
const side = fc.constantFrom(0 as const, 1 as const)
/** Everything that a button of the page can send. */
const anyStep: fc.Arbitrary<TryingEvent> = fc.oneof(
  trail.map((steps) => ({ type: 'walked' as const, trail: steps })),
  trail.map((steps) => ({ type: 'branched' as const, trail: steps })),
  side.map((one) => ({ type: 'branchDropped' as const, side: one })),
  side.map((one) => ({ type: 'branchChosen' as const, side: one })),
)
const anySteps = fc.array(anyStep, { maxLength: 12 })

const tryingIn = ({ context }: SessionSnapshot): Trying => context.trying
const at = (answers: Facts = own) => opened('whatIf', answers)

describe('trying steps out', () => {
  test('never touches the answers, and stays on its page', () => {
    fc.assert(
      fc.property(anyStore, anySteps, (answers, steps) => {
        const end = after(at(answers), ...steps)
        expect(end.context.answers).toEqual(answers)
        expect(end.context.kept).toEqual([])
        expect(placeOf(end)).toBe('whatIf')
      }),
      runs,
    )
  })

  test('one step back is exactly what was there before the step', () => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom(...events), (steps, event) => {
        const before = after(at(), ...steps)
        const { trail: walkedSoFar } = activeBranch(tryingIn(before))
        const there = after(before, { type: 'walked', trail: [...walkedSoFar, event] })
        const back = after(there, { type: 'walked', trail: walkedSoFar })
        expect(tryingIn(back)).toEqual(tryingIn(before))
      }),
      runs,
    )
  })

  test('on one of two branches leaves the other as it is', () => {
    fc.assert(
      fc.property(trail, trail, fc.array(trail), side, (first, second, walks, chosen) => {
        const two = after(
          at(),
          { type: 'walked', trail: first },
          { type: 'branched', trail: second },
          { type: 'branchChosen', side: chosen },
        )
        const end = after(two, ...walks.map((steps): SessionEvent => ({ type: 'walked', trail: steps })))
        const other = chosen === 0 ? 1 : 0
        expect(tryingIn(end).branches[other]).toBe(tryingIn(two).branches[other])
        expect(tryingIn(end).branches[chosen]?.trail).toEqual(walks.at(-1) ?? [first, second][chosen])
      }),
      runs,
    )
  })

  test('there are never fewer than one branch or more than two, and the active one is there', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { branches, active } = tryingIn(after(at(), ...steps))
        expect([1, 2]).toContain(branches.length)
        expect(branches[active]).toBeDefined()
      }),
      runs,
    )
  })

  test('dropping a branch keeps the other one', () => {
    fc.assert(
      fc.property(trail, trail, side, (first, second, gone) => {
        const two = after(at(), { type: 'walked', trail: first }, { type: 'branched', trail: second })
        const { branches, active } = tryingIn(after(two, { type: 'branchDropped', side: gone }))
        expect(branches).toEqual([tryingIn(two).branches[gone === 0 ? 1 : 0]])
        expect(active).toBe(0)
      }),
      runs,
    )
  })

  test('a branch with answers of its own keeps them when branched and walked', () => {
    const answers: Facts = { asker: 'contact' }
    const end = after(
      at(),
      { type: 'triedOut', branches: [{ answers, trail: [] }] },
      { type: 'branched', trail: [] },
      { type: 'walked', trail: ['contact.refuses'] },
    )
    expect(tryingIn(end).branches).toEqual([
      { answers, trail: [] },
      { answers, trail: ['contact.refuses'] },
    ])
    expect(end.context.answers).toEqual(own)
  })
})

test.each(['result', 'shared'] as const)('trying out from the page %s leads to what-if', (place) => {
  const there = after(opened(place, own), { type: 'triedOut', branches: [{ trail: ['borrower.ignores'] }] })
  expect(placeOf(there)).toBe('whatIf')
  expect(tryingIn(there)).toEqual({ branches: [{ trail: ['borrower.ignores'] }], active: 0 })
  const back = after(there, { type: 'wentTo', place: 'result' })
  expect(placeOf(back)).toBe('result')
  expect(tryingIn(back)).toEqual(tryingIn(there))
})

test.each<SessionEvent>([{ type: 'cleared' }, { type: 'adopted', answers: { asker: 'heir' } }])(
  'nothing tried out outlives the answers it began from ($type)',
  (event) => {
    expect(tryingIn(after(at(), { type: 'walked', trail: ['borrower.ignores'] }, event))).toEqual(untried)
  },
)

describe('what an entry of the browser’s history knows', () => {
  const two = {
    branches: [{ trail: ['borrower.ignores'] }, { answers: { asker: 'heir' }, trail: [] }],
    active: 1,
  } as const

  test('leads back to exactly what stood there', () => {
    const memory = createTriedMemory(1)
    const entries = [untried, two].map(memory.remember)
    expect(entries.map((entry) => memory.recall(entry, untried))).toEqual([untried, two])
  })

  test('carries no answer', () => {
    expect(JSON.stringify(createTriedMemory(1).remember(two))).not.toContain('heir')
  })

  test('still leads to the same steps after the page was loaded again', () => {
    const entry = createTriedMemory(1).remember({ branches: [{ trail: ['borrower.ignores'] }], active: 0 })
    const later = createTriedMemory(2)
    later.remember(two)
    const now: Trying = { branches: [{ trail: ['borrower.ignores', 'collector.visits'] }], active: 0 }
    expect(later.recall(entry, now)).toEqual({ branches: [{ trail: ['borrower.ignores'] }], active: 0 })
  })

  test('leads to no branch whose answers are gone since the page was loaded again', () => {
    const recalled = (trying: Trying, now: Trying) =>
      createTriedMemory(2).recall(createTriedMemory(1).remember(trying), now)
    const plain: Trying = { branches: [{ trail: ['borrower.ignores'] }], active: 0 }
    // Not as a second road of one's own, on which nothing would differ from the first.
    expect(recalled(two, untried)).toEqual(plain)
    const [first, second] = two.branches
    expect(
      recalled({ branches: [{ ...second, trail: ['borrower.pays'] }, first], active: 1 }, untried),
    ).toEqual(plain)
    expect(recalled({ branches: [{ ...second, trail: ['borrower.pays'] }], active: 0 }, untried)).toEqual(
      untried,
    )
    // Where they are still known, the branch stands on them.
    expect(recalled(two, two)).toEqual(two)
  })
})

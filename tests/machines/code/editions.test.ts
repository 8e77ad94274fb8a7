import { describe, expect, test } from 'vitest'
import { decodeWith, encode } from '../../../machines/code/code.ts'
import { type Edition, editions, liveQuestionnaire } from '../../../machines/code/editions.ts'
import { pack, type Questionnaire } from '../../../machines/code/packing.ts'
import { editionLimit, spell } from '../../../machines/code/spelling.ts'
import { factIds } from '../../../machines/facts.ts'
import { relevantQuestions } from '../../../machines/questions.ts'

const all: readonly Edition[] = editions

describe('the editions', () => {
  test('are numbered from 1 without gaps, and the newest reads the live questionnaire', () => {
    expect(editions.map(({ edition }) => edition)).toEqual(editions.map((_edition, index) => index + 1))
    expect(editions.length).toBeLessThanOrEqual(editionLimit)
    expect(editions[editions.length - 1]?.questionnaire).toBe(liveQuestionnaire)
  })

  test('every one but the first says what changed, each change once', () => {
    const ids: readonly string[] = editions.flatMap((edition) =>
      (edition as Edition).changes.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(all.filter(({ changes }) => changes.length === 0).map(({ edition }) => edition)).toEqual([1])
  })
})

/** An imaginary first edition: fewer codes, another name for one, a question dropped since. */
const past: Questionnaire = {
  ids: ['asker', 'weather', 'received'],
  isMany: (id) => id === 'received',
  choices: (id, { asker }) => {
    if (id === 'asker') return ['borrower', 'contact']
    if (id === 'weather') return asker === 'borrower' ? ['fair', 'foul'] : undefined
    return ['reminder', 'call', 'visited']
  },
}

const imagined: readonly Edition<'callsToldApart' | 'weatherDropped' | 'lawAmended'>[] = [
  { edition: 1, changes: [], questionnaire: past },
  {
    edition: 2,
    changes: [
      {
        id: 'callsToldApart',
        migrate: ({ answers, trail }) => {
          const received = Array.isArray(answers.received) ? answers.received : []
          const renamed = received.map((code) => (code === 'call' ? 'lenderCall' : code))
          return { answers: { ...answers, received: renamed }, trail }
        },
      },
      {
        id: 'weatherDropped',
        migrate: ({ answers: { weather: _, ...answers }, trail }) => ({ answers, trail }),
      },
    ],
    questionnaire: liveQuestionnaire,
  },
  {
    edition: 3,
    changes: [{ id: 'lawAmended', migrate: (carried) => carried }],
    questionnaire: liveQuestionnaire,
  },
]

describe('a code of an earlier edition', () => {
  const answers = { asker: 'borrower', weather: 'foul', received: ['call', 'visited'] }
  const old = spell(1, pack(past, { answers, trail: [5] }))

  test('is brought up to date and says what has changed since', () => {
    expect(decodeWith(imagined, old)).toEqual({
      ok: true,
      facts: { asker: 'borrower', received: ['lenderCall', 'visited'] },
      trail: [5],
      edition: 1,
      changes: ['callsToldApart', 'weatherDropped', 'lawAmended'],
    })
  })

  test('is subject to later changes only', () => {
    const carried = { answers: { asker: 'heir' }, trail: [] }
    const at = (edition: number) => decodeWith(imagined, spell(edition, pack(liveQuestionnaire, carried)))
    expect(at(2)).toMatchObject({ ok: true, edition: 2, changes: ['lawAmended'] })
    expect(at(3)).toMatchObject({ ok: true, edition: 3, changes: [] })
    expect(at(4)).toEqual({ ok: false, problem: 'edition', edition: 4 })
  })
})

test('a question depends on earlier answers only, so that a code can be read from its start', () => {
  const facts = { asker: 'borrower', overdue: 'years', received: ['lawyerLetter', 'judgment'] } as const
  const full = {
    ...facts,
    silence: 'yes',
    product: 'huabei',
    ability: 'none',
    circumstances: ['illness'],
  } as const
  expect(relevantQuestions(full)).toEqual(relevantQuestions(facts))
  expect(factIds.slice(0, 3)).toEqual(['asker', 'overdue', 'received'])
  expect(encode(full)).not.toBe(encode(facts))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from '../../../machines/code/code.ts'
import { choose } from '../../../machines/code/combinations.ts'
import { eventLimit, trailLimit } from '../../../machines/code/packing.ts'
import { codesOf, type FactId, type Facts, isMany, sanitizeFacts } from '../../../machines/facts.ts'
import { deciders, offered, relevantQuestions } from '../../../machines/questions.ts'
import { anyFacts, anyTrail, plainLength, seed, typicalFacts } from './arbitraries.ts'

/** The most values that the digits of one question can have together. */
const valuesOf = (id: FactId, facts: Facts): number => {
  const count = offered(id, facts).length
  return isMany(id) ? (count + 2) * choose(count, Math.floor(count / 2)) : count + 1
}

/** One of the facts for each way in which the deciding answers can fall. */
const patterns: readonly Facts[] = codesOf('asker').flatMap((asker) =>
  codesOf('overdue').flatMap((overdue) =>
    Array.from({ length: 2 ** deciders.received.length }, (_value, mask): Facts => {
      const received = deciders.received.filter((_code, bit) => (mask >> bit) & 1)
      return sanitizeFacts({ asker, overdue, received })
    }),
  ),
)

describe('length without dashes', () => {
  test('at most 14 characters for at least 85 of 100 complete sets of typical answers', () => {
    const lengths = fc
      .sample(typicalFacts, { seed, numRuns: 3000 })
      .map((facts) => plainLength(encode(facts)))
    expect(lengths.filter((length) => length <= 14).length / lengths.length).toBeGreaterThan(0.85)
  })

  test('never more than 20 characters, nor 26 with a trail, for the largest number there can be', () => {
    const longest = (spare: number) =>
      Math.max(
        ...patterns.map((facts) => {
          const values = relevantQuestions(facts).map((id) => BigInt(valuesOf(id, facts)))
          return (
            (values.reduce((product, radix) => product * radix, BigInt(spare)) - 1n).toString(32).length + 3
          )
        }),
      )
    expect(longest(2)).toBeLessThanOrEqual(20)
    expect(longest(2 * trailLimit * eventLimit ** trailLimit)).toBeLessThanOrEqual(26)
  })

  test('a trail adds at most 6 characters', () => {
    fc.assert(
      fc.property(anyFacts, anyTrail, (facts, trail) => {
        expect(plainLength(encode(facts, trail)) - plainLength(encode(facts))).toBeLessThanOrEqual(6)
      }),
    )
    const last = Array.from({ length: trailLimit }, () => eventLimit - 1)
    expect(plainLength(encode({}, last)) - plainLength(encode({}))).toBeLessThanOrEqual(6)
  })

  test('what is not answered yet at the end costs nothing', () => {
    expect(plainLength(encode({ asker: 'borrower' }))).toBe(4)
  })
})

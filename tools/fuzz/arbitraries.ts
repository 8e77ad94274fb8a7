import fc from 'fast-check'
import { alphabet } from '../../machines/code/alphabet.ts'
import { encode } from '../../machines/code/code.ts'
import { eventLimit, trailLimit } from '../../machines/code/packing.ts'
import { codesOf, type FactId, factIds, isMany, sanitizeFacts } from '../../machines/facts.ts'
import { applicable } from '../../machines/questions.ts'

const answersTo = (id: FactId): fc.Arbitrary<unknown> =>
  isMany(id) ? fc.subarray([...codesOf(id)]) : fc.constantFrom(...codesOf(id))

const anyFacts = fc
  .record(Object.fromEntries(factIds.map((id) => [id, answersTo(id)])), { requiredKeys: [] })
  .map((raw) => applicable(sanitizeFacts(raw)))

const anyTrail = fc.array(fc.nat({ max: eventLimit - 1 }), { maxLength: trailLimit })

/** Codes as they are written, dashes included; drawn once, since packing costs more than what is tried on it. */
export const codePool = (seed: number, size: number): readonly string[] =>
  fc.sample(
    fc.tuple(anyFacts, anyTrail).map(([facts, trail]) => encode(facts, trail)),
    { seed, numRuns: size },
  )

/** Letters and digits of codes, of the length of codes. */
export const anyDigits = fc
  .integer({ min: 3, max: 26 })
  .chain((length) =>
    fc
      .array(fc.nat({ max: alphabet.length - 1 }), { minLength: length, maxLength: length })
      .map((places) => places.map((place) => alphabet.charAt(place)).join('')),
  )

/** Any UTF-16 at all, broken surrogate pairs included. */
export const anyText = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

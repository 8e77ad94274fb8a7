import fc from 'fast-check'
import { eventLimit, trailLimit } from '../../../machines/code/packing.ts'
import { codesOf, type FactId, type Facts, factIds, isMany, sanitizeFacts } from '../../../machines/facts.ts'
import { applicable } from '../../../machines/questions.ts'

/** Rates and lengths are measured on the same cases in every run. */
export const seed = 20261123

type Model = Record<string, fc.Arbitrary<string | readonly string[]>>

const modelOf = (many: (id: FactId) => fc.Arbitrary<readonly string[]>): Model =>
  Object.fromEntries(factIds.map((id) => [id, isMany(id) ? many(id) : fc.constantFrom(...codesOf(id))]))

const toFacts = (raw: unknown): Facts => applicable(sanitizeFacts(raw))

/** Any applicable facts, gaps between the answers included. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    modelOf((id) => fc.subarray([...codesOf(id)])),
    { requiredKeys: [] },
  )
  .map(toFacts)

/**
 * Every question answered, by whom and with how many choices as is to be expected: mostly borrowers, few
 * choices.
 */
export const typicalFacts: fc.Arbitrary<Facts> = fc
  .record({
    ...modelOf((id) =>
      fc.subarray([...codesOf(id)], {
        minLength: id === 'received' ? 1 : 0,
        maxLength: id === 'received' ? 5 : id === 'conduct' ? 3 : 2,
      }),
    ),
    asker: fc.oneof({ weight: 4, arbitrary: fc.constant('borrower') }, fc.constantFrom(...codesOf('asker'))),
  })
  .map(toFacts)

export const anyTrail = fc.array(fc.nat({ max: eventLimit - 1 }), { maxLength: trailLimit })

/** Any UTF-16 at all, broken surrogate pairs included, with more than its share of plain characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })))
  .map((units) => String.fromCharCode(...units))

export const plainLength = (code: string): number => code.replace(/-/g, '').length

/**
 * Milliseconds of the fastest of five runs, which is the one that nothing else on the machine slowed down.
 */
export const fastest = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )

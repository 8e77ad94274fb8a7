import fc from 'fast-check'
import {
  type AnyCode,
  codesOf,
  type FactId,
  type Facts,
  factIds,
  isMany,
  sanitizeFacts,
} from '../../../machines/facts.ts'
import { applicable } from '../../../machines/questions.ts'

/** Random cases are the same in every run. */
export const seed = 20261122

/** Answers to all questions, as they may lie in store: also those that do not apply at present. */
const storeOf = (allowed: (code: AnyCode) => boolean): fc.Arbitrary<Facts> => {
  const answersTo = (id: FactId) => {
    const codes = codesOf(id).filter(allowed)
    if (isMany(id)) return fc.subarray(codes, { maxLength: Math.min(9, codes.length) })
    const any = fc.constantFrom(...codes)
    return id === 'asker' ? fc.oneof({ weight: 2, arbitrary: fc.constant('borrower') }, any) : any
  }
  return fc.record(Object.fromEntries(factIds.map((id) => [id, answersTo(id)]))).map(sanitizeFacts)
}
export const anyStore = storeOf(() => true)
export const sureStore = storeOf((code) => code !== 'unsure')
/** Every question answered, each at random. */
export const anyFacts = anyStore.map(applicable)
/** Every question answered, nothing left unsure. */
export const sureFacts = sureStore.map(applicable)

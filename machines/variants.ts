/** The same answers with one of them otherwise: what unsure and unanswered questions could be in truth. */
import { type AnyCode, type FactId, type Facts, isMany } from './facts.ts'
import { offered } from './questions.ts'

/** The codes given to a question, whether one or several may be chosen. */
export const codesIn = (facts: Facts, id: FactId): readonly AnyCode[] =>
  [facts[id] ?? []].flat() as readonly AnyCode[]

export const isUnsure = (facts: Facts, id: FactId): boolean => codesIn(facts, id).includes('unsure')

/** What could be answered there for sure. */
export const sureCodes = (facts: Facts, id: FactId): readonly AnyCode[] =>
  offered(id, facts).filter((code) => code !== 'unsure')

/** The same answers with one unsure or missing answer replaced by each thing it could be; flags one by one. */
export const variantsOf = (facts: Facts, id: FactId): readonly Facts[] => {
  const codes = sureCodes(facts, id)
  if (!isMany(id)) return codes.map((code) => ({ ...facts, [id]: code }))
  const given: readonly AnyCode[] = codesIn(facts, id).filter((code) => code !== 'unsure')
  return codes.filter((code) => !given.includes(code)).map((code) => ({ ...facts, [id]: [...given, code] }))
}

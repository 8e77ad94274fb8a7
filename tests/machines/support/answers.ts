import { type AnyCode, type FactId, type Facts, isMany } from '../../../machines/facts.ts'
import { nextQuestion, offered } from '../../../machines/questions.ts'

/** These answers with one more code: added where several may be chosen, in its place where only one may. */
export const withCode = (facts: Facts, id: FactId, code: AnyCode): Facts => {
  const given: readonly AnyCode[] = isMany(id) ? (facts[id] ?? []) : []
  return { ...facts, [id]: isMany(id) ? [...given, code] : code }
}

/** The codes given to a question, whether one or several may be chosen. */
export const codesIn = (facts: Facts, id: FactId): readonly AnyCode[] =>
  [facts[id] ?? []].flat() as readonly AnyCode[]

/** The least that can be answered: nothing of a list, the first of a choice. */
export const plainly = (facts: Facts, id: FactId): Facts =>
  isMany(id) ? { ...facts, [id]: [] } : { ...facts, [id]: offered(id, facts)[0] }

/**
 * Answers question after question as the person would: from a store where it has an answer, else plainly.
 * @returns the answers after each question, the empty ones first
 */
export const walk = (store: Facts): readonly Facts[] => {
  const steps: Facts[] = [{}]
  for (let facts: Facts = {}, id = nextQuestion(facts); id !== undefined; id = nextQuestion(facts)) {
    if (facts[id] !== undefined || steps.length > 50) throw new Error(`${id} is asked again`)
    const stored = codesIn(store, id).filter((code) => offered(id as FactId, facts).includes(code))
    const isStored = store[id] !== undefined && (isMany(id) || stored.length > 0)
    facts = isStored ? { ...facts, [id]: isMany(id) ? stored : stored[0] } : plainly(facts, id)
    steps.push(facts)
  }
  return steps
}

/** The same function, run once for cases with the same key. */
export const remembered = <Case, Result>(run: (one: Case) => Result, keyOf: (one: Case) => string) => {
  const results = new Map<string, Result>()
  return (one: Case): Result => {
    const key = keyOf(one)
    const result = results.get(key) ?? run(one)
    results.set(key, result)
    return result
  }
}

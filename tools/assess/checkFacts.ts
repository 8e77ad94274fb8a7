import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { codesOf, type FactId, type Facts, factIds, isFactId, isMany, sanitizeFacts } from '../../machines/facts.ts'
import { nearest, quoted } from './complain.ts'

/** Something wrong with a fact set, and where in the text it stands. */
export interface Fault {
  readonly message: string
  readonly offset: number | undefined
}

/** The node an alias stands for, or the node itself. */
export const resolved = (value: unknown, document: Document): unknown =>
  isAlias(value) ? value.resolve(document) : value

export const offsetOf = (value: unknown): number | undefined => (value as Node | null)?.range?.[0]

/** What a reader would call this part of a file. */
export const kindOf = (value: unknown): string => {
  if (isMap(value)) return 'a map'
  if (isSeq(value)) return 'a list'
  const plain: unknown = isScalar(value) ? value.value : value
  if (plain === null || plain === undefined) return 'nothing'
  return typeof plain === 'string' ? `the text ${quoted(plain)}` : `${typeof plain} ${quoted(String(plain))}`
}

const textOf = (value: unknown): string | undefined =>
  isScalar(value) && typeof value.value === 'string' ? value.value : undefined

const checkCode = (id: FactId, value: unknown, offset: number | undefined): Fault[] => {
  const code = textOf(value)
  if (code === undefined)
    return [{ message: `wrong type for ${id}: expected a code, found ${kindOf(value)}`, offset }]
  if (codesOf(id).some((known) => known === code)) return []
  return [
    { message: `unknown code ${quoted(code)} for ${id}; nearest: ${nearest(code, codesOf(id))}`, offset },
  ]
}

const checkAnswer = (id: FactId, given: unknown, document: Document, keyOffset: number | undefined): Fault[] => {
  const value = resolved(given, document)
  const offset = offsetOf(given) ?? keyOffset
  if (!isMany(id)) return checkCode(id, value, offset)
  if (isSeq(value))
    return value.items.flatMap((item) => checkCode(id, resolved(item, document), offsetOf(item) ?? offset))
  const example = `[${codesOf(id).slice(0, 2).join(', ')}]`
  return [
    { message: `wrong type for ${id}: expected a list such as ${example}, found ${kindOf(value)}`, offset },
  ]
}

/**
 * Checks a map of facts against the vocabulary.
 * @returns the facts, and what is wrong with them: where there is a fault the facts are incomplete
 */
export const checkFacts = (
  map: unknown,
  document: Document,
  isExtra: (key: string) => boolean = () => false,
): { readonly facts: Facts; readonly faults: readonly Fault[] } => {
  if (!isMap(map))
    return { facts: {}, faults: [{ message: `expected a map of facts, found ${kindOf(map)}`, offset: offsetOf(map) }] }
  const faults = map.items.flatMap(({ key, value }): Fault[] => {
    const id = textOf(resolved(key, document)) ?? String(key)
    if (isExtra(id)) return []
    if (isFactId(id)) return checkAnswer(id, value, document, offsetOf(key))
    return [
      { message: `unknown fact ${quoted(id)}; nearest: ${nearest(id, factIds)}`, offset: offsetOf(key) },
    ]
  })
  return { facts: faults.length > 0 ? {} : sanitizeFacts(map.toJS(document)), faults }
}

import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import { type EventType, events, isEventType } from '../../machines/collection/events.ts'
import { codesOf, type Facts, factIds, isFactId, isMany, sanitizeFacts } from '../../machines/facts.ts'
import { nearest, quoted } from './complain.ts'

/** Something wrong with a fact set, and where in the text it stands. */
export interface Fault {
  readonly message: string
  readonly offset: number | undefined
}

/** A part of a document, with the place to name where it has none of its own. */
interface Part {
  readonly node: unknown
  readonly document: Document
  readonly offset?: number | undefined
}

/** The node an alias stands for, or the node itself. */
export const resolved = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node

/** Where a node begins, counted in characters. */
export const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

/** What a reader would call this part of a file. */
export const kindOf = (node: unknown): string => {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  const plain: unknown = isScalar(node) ? node.value : node
  if (plain === null || plain === undefined) return 'nothing'
  return typeof plain === 'string' ? `the text ${quoted(plain)}` : `${typeof plain} ${quoted(String(plain))}`
}

const textOf = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.value : undefined

/** One word out of a list of known ones. */
const checkWord = (what: string, known: readonly string[], { node, document, offset }: Part): Fault[] => {
  const value = resolved(node, document)
  const word = textOf(value)
  const place = { offset: offsetOf(node) ?? offset }
  if (word === undefined)
    return [{ message: `wrong type for ${what}: expected a code, found ${kindOf(value)}`, ...place }]
  if (known.includes(word)) return []
  return [{ message: `unknown code ${quoted(word)} for ${what}; nearest: ${nearest(word, known)}`, ...place }]
}

const checkWords = (what: string, known: readonly string[], { node, document, offset }: Part): Fault[] => {
  const value = resolved(node, document)
  const place = { offset: offsetOf(node) ?? offset }
  if (isSeq(value))
    return value.items.flatMap((item) => checkWord(what, known, { node: item, document, ...place }))
  const example = `[${known.slice(0, 2).join(', ')}]`
  return [
    {
      message: `wrong type for ${what}: expected a list such as ${example}, found ${kindOf(value)}`,
      ...place,
    },
  ]
}

const checkFact = (key: unknown, value: unknown, document: Document): Fault[] => {
  const id = textOf(resolved(key, document)) ?? String(key)
  const offset = offsetOf(key)
  if (!isFactId(id))
    return [{ message: `unknown fact ${quoted(id)}; nearest: ${nearest(id, factIds)}`, offset }]
  return (isMany(id) ? checkWords : checkWord)(id, codesOf(id), { node: value, document, offset })
}

/**
 * Checks a map of facts against the vocabulary; it may have a name among them.
 * @returns the facts, and what is wrong with them: where there is a fault the facts are empty
 */
export const checkFacts = (
  map: unknown,
  document: Document,
): { readonly facts: Facts; readonly faults: readonly Fault[] } => {
  if (!isMap(map)) {
    const message = `expected a map of facts, found ${kindOf(map)}`
    return { facts: {}, faults: [{ message, offset: offsetOf(map) }] }
  }
  const faults = map.items.flatMap(({ key, value }) =>
    textOf(key) === 'name' ? [] : checkFact(key, value, document),
  )
  return { facts: faults.length > 0 ? {} : sanitizeFacts(map.toJS(document)), faults }
}

/** Checks a list of events to try out; none is an empty one. */
export const checkTrail = (
  node: unknown,
  document: Document,
): { readonly trail: readonly EventType[]; readonly faults: readonly Fault[] } => {
  if (node === undefined) return { trail: [], faults: [] }
  const faults = checkWords('trail', events, { node, document })
  const list = resolved(node, document)
  const names = isSeq(list) ? list.items.map((item) => textOf(resolved(item, document)) ?? '') : []
  return { trail: names.filter(isEventType), faults }
}

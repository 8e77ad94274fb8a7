import { type Document, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'
import type { EventType } from '../../machines/collection/events.ts'
import type { Facts } from '../../machines/facts.ts'
import { checkFacts, checkTrail, type Fault, kindOf, offsetOf, resolved } from './checkFacts.ts'
import { placeIn } from './complain.ts'

/** One set of facts to assess, and where it was read. */
export interface FactSet {
  readonly file: string
  /** Its number in the file, from 1. */
  readonly number: number
  readonly name?: string
  readonly facts: Facts
  /** Events to try out after the facts. */
  readonly trail: readonly EventType[]
}

/** What a file holds. A problem is a whole sentence for the person who wrote the file. */
export interface ReadResult {
  readonly factSets: readonly FactSet[]
  readonly problems: readonly string[]
}

/** One entry of a list, or a document that is none. */
interface Item {
  readonly node: unknown
  readonly document: Document
  readonly isListed: boolean
}

const itemsOf = (document: Document): readonly Item[] => {
  const { contents } = document
  if (isSeq(contents)) return contents.items.map((node) => ({ node, document, isListed: true }))
  return [{ node: contents, document, isListed: isMap(contents) }]
}

const nameOf = (node: unknown): { name?: string } => {
  const name: unknown = isMap(node) ? node.get('name') : undefined
  return name === undefined || name === null || typeof name === 'object' ? {} : { name: String(name) }
}

/** `{ name, facts, trail, … }`, where other keys are somebody else's, or a plain map of facts. */
const check = (node: unknown, document: Document) => {
  if (!isMap(node) || !node.has('facts')) return { trail: [], ...checkFacts(node, document) }
  const { facts, faults } = checkFacts(resolved(node.get('facts', true), document), document)
  const { trail, faults: inTrail } = checkTrail(node.get('trail', true), document)
  return { facts, trail, faults: [...faults, ...inTrail] }
}

const readItem = (
  { node: listed, document, isListed }: Item,
  index: number,
  file: string,
  lines: LineCounter,
): ReadResult => {
  const lineOf = (offset = offsetOf(listed)) => (offset === undefined ? {} : lines.linePos(offset))
  if (!isListed) {
    const place = placeIn({ file, ...lineOf() })
    return { factSets: [], problems: [`${place}: expected a list of fact sets, found ${kindOf(listed)}`] }
  }
  const node = resolved(listed, document)
  const { faults, ...checked } = check(node, document)
  const spot = { file, number: index + 1, ...nameOf(node) }
  const problems = faults.map(
    ({ message, offset }: Fault) => `${placeIn({ ...spot, ...lineOf(offset) })}: ${message}`,
  )
  return { factSets: problems.length > 0 ? [] : [{ ...spot, ...checked }], problems }
}

const isBlank = ({ contents, errors }: Document): boolean =>
  errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null))

const readDocuments = (text: string, file: string): ReadResult => {
  const lines = new LineCounter()
  const parsed: readonly Document[] = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })
  const documents = parsed.filter((document) => !isBlank(document))
  const [broken] = documents.flatMap(({ errors }) => errors)
  if (broken) {
    const place = placeIn({ file, ...lines.linePos(broken.pos[0]) })
    return { factSets: [], problems: [`${place}: broken YAML: ${broken.message}`] }
  }
  const items = documents.flatMap(itemsOf)
  if (items.length === 0)
    return { factSets: [], problems: [`${file}: no fact sets in it, nothing to assess`] }
  const results = items.map((item, index) => readItem(item, index, file, lines))
  return {
    factSets: results.flatMap(({ factSets }) => factSets),
    problems: results.flatMap(({ problems }) => problems),
  }
}

/**
 * Reads a YAML or JSON list of fact sets; a single fact set does as well. Never throws on bad input.
 * @param file what to call the input in messages
 */
export const readFactSets = (text: string, file: string): ReadResult => {
  try {
    return readDocuments(text, file)
  } catch (error) {
    // The parser gives up on input nested thousands deep, and on aliases that would blow up.
    const reason = error instanceof Error ? error.message : String(error)
    return { factSets: [], problems: [`${file}: broken YAML: ${reason}`] }
  }
}

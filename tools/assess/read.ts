import { type Document, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'
import type { Facts } from '../../machines/facts.ts'
import { checkFacts, type Fault, kindOf, offsetOf, resolved } from './checkFacts.ts'
import { placeIn, type Spot } from './complain.ts'

/** One set of facts to assess, and where it was read. */
export interface FactSet {
  readonly file: string
  /** Its number in the file, from 1. */
  readonly number: number
  readonly name?: string
  readonly facts: Facts
}

/** What a file holds. A problem is a whole sentence for the person who wrote the file. */
export interface ReadResult {
  readonly factSets: readonly FactSet[]
  readonly problems: readonly string[]
}

const nameOf = (item: unknown): { name?: string } => {
  const name: unknown = isMap(item) ? item.get('name') : undefined
  return name === undefined || name === null || typeof name === 'object' ? {} : { name: String(name) }
}

/** `{ name, facts, … }`, where other keys are somebody else's, or a plain map of facts that may have a name. */
const checkItem = (item: unknown, document: Document): ReturnType<typeof checkFacts> =>
  isMap(item) && item.has('facts')
    ? checkFacts(resolved(item.get('facts', true), document), document)
    : checkFacts(item, document, (key) => key === 'name')

const itemsOf = (contents: unknown): readonly unknown[] | undefined => {
  if (isSeq(contents)) return contents.items
  return isMap(contents) ? [contents] : undefined
}

const readItems = (
  documents: readonly Document[],
  file: string,
  lineAt: (offset: number) => number,
): ReadResult => {
  const factSets: FactSet[] = []
  const problems: string[] = []
  let number = 0
  const report = (spot: Spot, { message, offset }: Fault): void => {
    const line = offset === undefined ? {} : { line: lineAt(offset) }
    problems.push(`${placeIn({ ...spot, ...line })}: ${message}`)
  }
  for (const document of documents) {
    const items = itemsOf(document.contents)
    if (!items)
      report({ file }, {
        message: `expected a list of fact sets, found ${kindOf(document.contents)}`,
        offset: offsetOf(document.contents),
      })
    for (const listed of items ?? []) {
      number += 1
      const item = resolved(listed, document)
      const { facts, faults } = checkItem(item, document)
      const spot = { file, number, ...nameOf(item) }
      for (const fault of faults) report(spot, { ...fault, offset: fault.offset ?? offsetOf(listed) })
      if (faults.length === 0) factSets.push({ ...spot, facts })
    }
  }
  return { factSets, problems }
}

const isBlank = ({ contents }: Document): boolean =>
  contents === null || (isScalar(contents) && contents.value === null)

/**
 * Reads a YAML or JSON list of fact sets; a single fact set does as well. Never throws on bad input.
 * @param file what to call the input in messages
 */
export const readFactSets = (text: string, file: string): ReadResult => {
  try {
    const lines = new LineCounter()
    const lineAt = (offset: number): number => lines.linePos(offset).line
    const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })
    const documents = [...parsed].filter((document) => !isBlank(document) || document.errors.length > 0)
    const broken = documents.flatMap(({ errors }) => errors)[0]
    if (broken)
      return { factSets: [], problems: [`${placeIn({ file, line: lineAt(broken.pos[0]) })}: broken YAML: ${broken.message}`] }
    const read = readItems(documents, file, lineAt)
    const isEmpty = read.factSets.length + read.problems.length === 0
    return isEmpty ? { factSets: [], problems: [`${file}: no fact sets in it, nothing to assess`] } : read
  } catch (error) {
    // The parser gives up on input nested thousands deep, and on aliases that would blow up.
    return { factSets: [], problems: [`${file}: broken YAML: ${error instanceof Error ? error.message : String(error)}`] }
  }
}

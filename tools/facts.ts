import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { proofsIn } from '../machines/collection/placing.ts'
import {
  type AnyCode,
  type Code,
  codesOf,
  type FactId,
  factIds,
  isMany,
  sanitizeFacts,
} from '../machines/facts.ts'
import { isBystander, offered } from '../machines/questions.ts'
import { questionFor } from '../src/content/zh-Hans/questionFor.ts'
import { type Condition, whenAsked } from './assess/whenAsked.ts'

const intro = `# Facts

What \`npm run assess\` reads, and what the questions ask. Written by \`node tools/facts.ts --write\` from the
vocabulary, the questions and their words: change those, not this page.

A fact has one code, or a list of codes where it says so; the empty list is an answer too. \`unsure\` is a
real answer. Questions come in this order. A code that proves events places the case by them; one without
events says where a case starts (\`asker\`, \`overdue\`), or what is told about it. "For others" means people
who are called about somebody else's debt, and who may read other words.
`

const inCode = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ')

const wholeCondition = ({ askers, overdue, oneOf, noneOf }: Condition, everyone: number): string => {
  const parts = [
    ...(overdue ? [`\`overdue\` is ${inCode(overdue)}`] : []),
    ...(oneOf ? [`\`received\` has any of ${inCode(oneOf)}`] : []),
    ...(noneOf.length > 0 ? [`\`received\` has none of ${inCode(noneOf)}`] : []),
  ]
  const whom = askers.length === everyone ? 'everybody' : inCode(askers)
  return `- of ${whom}${parts.length > 0 ? `, when ${parts.join(', and ')}` : ''}`
}

const askers = codesOf('asker')

const conditionsOf = (id: FactId): readonly string[] =>
  whenAsked(id).map((condition) => wholeCondition(condition, askers.length))

type Asker = Code<'asker'>

const eventsProvenBy = (id: FactId, code: AnyCode, asker: Asker): readonly string[] =>
  proofsIn(sanitizeFacts({ asker, [id]: isMany(id) ? [code] : code }))
    .filter((proof) => proof.fact === id && proof.code === code)
    .flatMap(({ events }) => events)

/** The askers to whom this code is offered, among those who are asked the question at all. */
const offeredTo = (id: FactId, code: AnyCode): readonly Asker[] =>
  whenAsked(id)
    .flatMap((condition) => condition.askers)
    .filter((asker) => offered(id, { asker }).includes(code))

const provenCell = (id: FactId, code: AnyCode): string => {
  const whom = offeredTo(id, code)
  const groups = [false, true].map((isForOthers) => {
    const asker = whom.find((known) => isBystander({ asker: known }) === isForOthers)
    return asker === undefined ? '' : inCode(eventsProvenBy(id, code, asker))
  })
  const [own = '', others = ''] = groups
  if (own === others || others === '') return own
  return `${own}${own === '' ? '' : '; '}for others: ${others}`
}

const meaningCell = (id: FactId, code: AnyCode): string => {
  const whom = offeredTo(id, code)
  const words = [false, true]
    .filter((isForOthers) => whom.some((asker) => isBystander({ asker }) === isForOthers))
    .map((isForOthers) => {
      const { labelOf, moreOf } = questionFor(id, isForOthers)
      const more = moreOf(code)
      return `${labelOf(code)}${more === undefined ? '' : `（${more}）`}`
    })
  return [...new Set(words)].join(' / for others: ')
}

const cellsOf = (id: FactId, code: AnyCode, everyone: number): readonly string[] => {
  const whom = offeredTo(id, code)
  const limited = whom.length === everyone ? '' : inCode(whom)
  return [`\`${code}\``, meaningCell(id, code), limited, provenCell(id, code)]
}

/** Columns that a Chinese character or mark takes in a text of fixed width. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  )

/** A table without its empty columns, its cells padded as the formatter would. */
const table = (heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const columns = heading.flatMap((head, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    const width = Math.max(...[head, ...cells].map(widthOf))
    const padded = [head, ...cells].map((cell) => `${cell}${' '.repeat(width - widthOf(cell))}`)
    return cells.every((cell) => cell === '') ? [] : [[padded[0], '-'.repeat(width), ...padded.slice(1)]]
  })
  return (columns[0] ?? []).map((_cell, row) => `| ${columns.map((cells) => cells[row]).join(' | ')} |`)
}

const titlesOf = (id: FactId): readonly string[] => {
  const own = questionFor(id, false)
  const others = questionFor(id, true)
  const asText = ({ title, hint }: typeof own) => `${title}${hint === undefined ? '' : `（${hint}）`}`
  return own.title === others.title ? [asText(own)] : [asText(own), '', `For others: ${asText(others)}`]
}

const sectionOf = (id: FactId): string => {
  const { short, none } = questionFor(id, false)
  const everyone = new Set(whenAsked(id).flatMap((condition) => condition.askers)).size
  return [
    `## \`${id}\`: ${short}`,
    '',
    ...titlesOf(id),
    '',
    `${isMany(id) ? `A list of codes; \`[]\` means ${none}.` : 'One code.'} Asked:`,
    '',
    ...conditionsOf(id),
    '',
    ...table(
      ['code', 'meaning', 'only offered to', 'proves'],
      codesOf(id).map((code) => cellsOf(id, code, everyone)),
    ),
    '',
  ].join('\n')
}

/** The page about every fact and code, as Markdown. */
export const factsPage = (): string => `${[intro, ...factIds.map(sectionOf)].join('\n').trimEnd()}\n`

/** Where the page is kept. */
export const factsFile = join(import.meta.dirname, '../docs/facts.md')

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
  if (values.write) await writeFile(factsFile, factsPage())
  else process.stdout.write(factsPage())
}

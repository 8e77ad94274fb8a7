import { expect, test } from 'vitest'
import type { SourceId, StageId } from '../../machines/collection/vocabulary.ts'
import { bodies } from '../../machines/complaints.ts'
import { type ConductId, conduct, evidenceFor } from '../../machines/conduct.ts'
import { consequences } from '../../machines/consequences.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { vocabulary } from '../../machines/facts.ts'
import { register } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { rights } from '../../machines/rights.ts'
import { type Uses, usesOf } from '../../machines/uses.ts'
import { warnings } from '../../machines/warnings.ts'
import { arrows, eventOf, type Node, nodes, stageOf } from './support/chart.ts'

const sources = [...Object.keys(register), ...Object.keys(practice)] as SourceId[]

interface Said {
  readonly kind: keyof Uses
  readonly id: string
  readonly evidence: readonly SourceId[]
}

type Table = Readonly<Record<string, { readonly evidence: readonly SourceId[] }>>
const tables: readonly (readonly [keyof Uses, Table])[] = [
  ['rights', rights],
  ['deadlines', deadlines],
  ['consequences', consequences],
  ['bodies', bodies],
  ['warnings', warnings],
]
const evidenceIn = (table: Table, ids: readonly string[] = []): readonly SourceId[] =>
  ids.flatMap((id) => table[id]?.evidence ?? [])

/** A state and every state around it. */
const lineOf = (node: Node): readonly Node[] => (node.parent ? [node, ...lineOf(node.parent)] : [node])

/** What a stage says: its own and its ancestors' arrows, rights, deadlines and consequences. */
const saidBy = (node: Node): readonly SourceId[] =>
  lineOf(node).flatMap((each) => [
    ...arrows.filter(({ source }) => source === each).flatMap(({ meta }) => meta?.evidence ?? []),
    ...evidenceIn(rights, each.meta?.rights),
    ...evidenceIn(deadlines, each.meta?.deadlines),
    ...evidenceIn(consequences, each.meta?.consequences),
  ])

/** Everything that is said, one by one, by going over the whole chart and every table. */
const all: readonly Said[] = [
  ...nodes.flatMap((node): Said[] => {
    const stage: StageId | undefined = stageOf(node)
    return stage ? [{ kind: 'stages', id: stage, evidence: saidBy(node) }] : []
  }),
  ...arrows.flatMap((arrow): Said[] => {
    const { meta } = arrow
    if (!meta) return []
    return meta.kind === 'move'
      ? [{ kind: 'moves', id: eventOf(arrow), evidence: meta.evidence }]
      : [{ kind: 'options', id: meta.achieves, evidence: meta.evidence }]
  }),
  ...tables.flatMap(([kind, table]) =>
    Object.entries(table).map(([id, { evidence }]): Said => ({ kind, id, evidence })),
  ),
  ...(Object.keys(conduct) as ConductId[]).map((id): Said => {
    const evidence = vocabulary.lender.codes.flatMap((lender) => evidenceFor(id, { lender }))
    return { kind: 'redLines', id, evidence }
  }),
]

const kinds = [...new Set(all.map(({ kind }) => kind))]
const bruteForce = (source: SourceId, kind: keyof Uses): readonly string[] => {
  const said = all.filter((one) => one.kind === kind && one.evidence.includes(source))
  return [...new Set(said.map(({ id }) => id))].toSorted()
}

test('every kind of use is found somewhere', () => {
  expect(kinds.toSorted()).toEqual(Object.keys(usesOf('chan-110')).toSorted())
})

test.each(kinds)('the list of %s is what the chart and the tables say', (kind) => {
  const listed = sources.map((source) => [source, [...usesOf(source)[kind]].toSorted()])
  expect(listed).toEqual(sources.map((source) => [source, bruteForce(source, kind)]))
})

import { expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { bodies, complaintRoute } from '../../machines/complaints.ts'
import { type ConductId, conduct, evidenceFor, proofs, routeFor } from '../../machines/conduct.ts'
import { consequences } from '../../machines/consequences.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { codesOf, type Facts, vocabulary } from '../../machines/facts.ts'
import { practice, searches } from '../../machines/practice.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'
import { answers, type Statement } from '../../src/content/zh-Hans/answers/index.ts'
import { arrows, nameOf, nodes } from './support/chart.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { binds, isRule, notCitable } from './support/sources.ts'

const none: Faults = {}
interface Citing {
  readonly name: string
  readonly evidence: readonly SourceId[]
}

const listed = (
  table: Readonly<Record<string, { readonly evidence: readonly SourceId[] }>>,
): readonly Citing[] => Object.entries(table).map(([name, { evidence }]) => ({ name, evidence }))

const redLines = (Object.keys(conduct) as ConductId[]).flatMap((id) =>
  vocabulary.lender.codes.map((lender) => ({
    id,
    lender,
    name: `${id} ${lender}`,
    evidence: evidenceFor(id, { lender }),
  })),
)
const spoken: readonly Citing[] = [
  ...listed(rights),
  ...listed(conduct),
  ...redLines,
  ...listed(bodies),
  ...listed(deadlines),
  ...listed(consequences),
  ...listed(warnings),
]
const drawn: readonly Citing[] = arrows.map((arrow) => ({
  name: nameOf(arrow),
  evidence: arrow.meta?.evidence ?? [],
}))
/** What people ask beside their case, from what happens before the due date on. */
const answered = answers.flatMap(({ answer }) => answer.flatMap(({ cites }: Statement) => [...cites]))
const searched = arrows.flatMap(({ meta }) => (meta?.kind === 'move' ? (meta.searched ?? []) : []))
const lent = (key: 'rights' | 'deadlines' | 'consequences') =>
  new Set(nodes.flatMap(({ meta }) => meta?.[key] ?? []))
const nameIn = ({ name }: Citing) => name

test('everything that is cited can be shown today', () => {
  expect(faultsIn([...spoken, ...drawn], ({ evidence }) => notCitable(evidence), nameIn)).toEqual(none)
})

test('everything that is said rests on something, and cites nothing twice', () => {
  expect(
    faultsIn(
      spoken,
      ({ evidence }) => [
        ...unless(evidence.length > 0, 'rests on nothing'),
        ...unless(new Set(evidence).size === evidence.length, 'cites twice'),
      ],
      nameIn,
    ),
  ).toEqual(none)
})

test('every observation of practice and every search is used', () => {
  const cited = new Set<string>([...[...spoken, ...drawn].flatMap(({ evidence }) => evidence), ...answered])
  expect.soft(Object.keys(practice).filter((id) => !cited.has(id))).toEqual([])
  const named = new Set<string>(searched)
  expect.soft(Object.keys(searches).filter((id) => !named.has(id))).toEqual([])
})

test('every right, deadline and consequence belongs to a state', () => {
  expect.soft(Object.keys(rights).toSorted()).toEqual([...lent('rights')].toSorted())
  expect.soft(Object.keys(deadlines).toSorted()).toEqual([...lent('deadlines')].toSorted())
  expect.soft(Object.keys(consequences).toSorted()).toEqual([...lent('consequences')].toSorted())
})

test('every kind of proof is asked for by some red line', () => {
  const asked = Object.values(conduct).flatMap(({ proof }) => proof)
  expect([...new Set(asked)].toSorted()).toEqual(proofs.toSorted())
})

const lenders: readonly Facts[] = vocabulary.lender.codes.flatMap((lender) =>
  vocabulary.transferConfirmed.codes.map((transferConfirmed): Facts => ({ lender, transferConfirmed })),
)
const routes = lenders.flatMap((facts) =>
  (Object.keys(conduct) as ConductId[]).map((id) => ({ id, facts, route: routeFor(id, facts) })),
)

test('somebody is sent to every place where one can complain', () => {
  const sent = new Set<string>([...routes.flatMap(({ route }) => route), ...lenders.flatMap(complaintRoute)])
  expect(Object.keys(bodies).filter((id) => !sent.has(id))).toEqual([])
})

test('every line that can be crossed is a red line, and no other', () => {
  expect(Object.keys(conduct).toSorted()).toEqual(
    codesOf('conduct')
      .filter((code) => code !== 'unsure')
      .toSorted(),
  )
})

test('every red line leads with a rule, not with a notice or a telephone number', () => {
  expect(
    faultsIn(
      redLines,
      ({ evidence: [first] }) => unless(first !== undefined && isRule(first), `leads with ${first}`),
      nameIn,
    ),
  ).toEqual(none)
})

test('every complaint begins with the lender or the new holder, or with whoever is urgent', () => {
  const starts = ['lender', 'newHolder', 'police110', 'fraud96110']
  expect(
    faultsIn(
      routes,
      ({ route }) => [
        ...unless(starts.includes(route[0] ?? ''), `begins with ${route[0]}`),
        ...unless(route.includes('lender'), 'leaves out the lender'),
      ],
      ({ id, facts }) => ({ id, ...facts }),
    ),
  ).toEqual(none)
})

const bindingFirst = ({ evidence }: Citing) =>
  evidence
    .filter((id, place) => binds(id) && !binds(evidence[0] ?? id) && place > 0)
    .map((id) => `names ${id} late`)

test('a right that a binding rule gives names that rule first', () => {
  expect(faultsIn(listed(rights), bindingFirst, nameIn)).toEqual(none)
})

test('a red line that a binding rule draws names that rule first', () => {
  expect(faultsIn(redLines, bindingFirst, nameIn)).toEqual(none)
})

import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type BodyId, bodies as machineBodies } from '../../../machines/complaints.ts'
import { deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import { complain } from '../../content/zh-Hans/complain.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { bodyAnchor } from '../../lib/addresses.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { sourceName } from '../../lib/sourceNames.ts'
import { CitedList, CitedNotes } from '../../ui/CitedList.tsx'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { ByHappening, ByLender, happeningIds } from './ComplainRoutes.tsx'

const answers = ['complaintAnswer', 'creditObjectionAnswer'] as const
const bodyIds = Object.keys(machineBodies) as BodyId[]
const lineIds = Object.keys(complain.lines) as (keyof typeof complain.lines)[]

/** What the page rests on, the tables of machines/ included. */
export const complainSources: readonly SourceId[] = [
  ...[
    ...complain.urgent,
    ...complain.steps,
    ...complain.otherDeadlines,
    ...complain.bring,
    ...Object.values(complain.lenders).flat(),
    ...complain.platform,
    ...happeningIds.flatMap((id) => complain.happenings[id].notes),
    ...complain.limits,
  ].flatMap(({ cites }) => [...cites]),
  ...answers.flatMap((id) => machineDeadlines[id].evidence),
  ...bodyIds.flatMap((id) => machineBodies[id].evidence),
  ...lineIds,
]

const contents = [
  ['by-lender', complain.lendersTitle],
  ['by-happening', complain.happeningsTitle],
  ['bodies', complain.bodiesTitle],
  ['lines', complain.linesTitle],
] as const

/** Ids end in the number they stand for, where there is one. */
const numberIn = (id: string): string | undefined => /\d+$/.exec(id)?.[0]

const Call = ({ id }: { id: string }) => {
  const number = numberIn(id)
  return (
    number && (
      <p className="mt-1">
        <a className="go" href={`tel:${number}`}>
          {complain.call(number)}
        </a>
      </p>
    )
  )
}

const Answers = () => (
  <section className="section" id="answers">
    <h2>{complain.deadlinesTitle}</h2>
    <ul className="plain rows mt-3">
      {answers.map((id) => {
        const { amount, unit, evidence } = machineDeadlines[id]
        return (
          <li key={id}>
            <h3>
              {deadlines[id].name}：{deadlines[id].from} {resultText.duration(amount, unit)}
            </h3>
            <p className="mt-1">
              {deadlines[id].says} <CiteLinks ids={evidence} />
            </p>
          </li>
        )
      })}
    </ul>
    <CitedNotes items={complain.otherDeadlines} />
  </section>
)

const Bodies = () => (
  <section className="section" id="bodies">
    <h2>{complain.bodiesTitle}</h2>
    <ul className="plain rows mt-3">
      {bodyIds.map((id) => (
        <li key={id} id={bodyAnchor(id)}>
          <h3>{bodies[id].name}</h3>
          <p className="mt-1">{bodies[id].how}</p>
          <p className="mt-1">
            {complain.know}
            {bodies[id].doesNot} <CiteLinks ids={machineBodies[id].evidence} />
          </p>
          <Call id={id} />
        </li>
      ))}
    </ul>
  </section>
)

const Lines = () => (
  <section className="section" id="lines">
    <h2>{complain.linesTitle}</h2>
    <ul className="plain rows mt-3">
      {lineIds.map((id) => (
        <li key={id} id={anchorOf.line(id)}>
          <h3>{sourceName(id).name}</h3>
          <p className="mt-1">{complain.lines[id].does}</p>
          <p className="mt-1">
            {complain.know}
            {complain.lines[id].doesNot} <CiteLinks ids={[id]} />
          </p>
          <Call id={id} />
        </li>
      ))}
    </ul>
  </section>
)

const Contents = () => (
  <nav className="section" aria-labelledby="contents">
    <h2 id="contents">{complain.listTitle}</h2>
    <ul className="plain rows mt-3">
      {contents.map(([id, title]) => (
        <li key={id}>
          <a className="go" href={`#${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Where to complain: by who lends and by what happened, in the order that works. */
export const ComplainPage = () => (
  <Shell back="/">
    <h1>{complain.title}</h1>
    <p className="mt-3">{complain.lead}</p>
    <CitedList id="urgent" title={complain.urgentTitle} items={complain.urgent} />
    <CitedList id="steps" title={complain.stepsTitle} items={complain.steps} />
    <Contents />
    <Answers />
    <CitedList id="bring" title={complain.bringTitle} items={complain.bring} />
    <p className="mt-4">
      <a className="go" href="/proof/">
        {complain.toProof}
      </a>
    </p>
    <Say title={complain.sayTitle} lines={complain.say} />
    <ByLender />
    <ByHappening />
    <Bodies />
    <Lines />
    <CitedList id="limits" title={complain.limitsTitle} items={complain.limits} />
    <p className="mt-6">
      <a className="go" href="/not-mine/">
        {complain.toNotMine}
      </a>
    </p>
    <SourceList ids={complainSources} />
  </Shell>
)

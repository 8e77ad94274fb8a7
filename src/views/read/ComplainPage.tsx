import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type BodyId, complaintRoute, bodies as machineBodies } from '../../../machines/complaints.ts'
import { type ConductId, conduct } from '../../../machines/conduct.ts'
import { deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import { type Code, vocabulary } from '../../../machines/facts.ts'
import { complain, type HappeningId } from '../../content/zh-Hans/complain.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import type { Cited } from '../../content/zh-Hans/guides/index.ts'
import { questions } from '../../content/zh-Hans/questions.ts'
import { redLines } from '../../content/zh-Hans/redLines.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { bodyAnchor } from '../../lib/addresses.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { sourceName } from '../../lib/sourceNames.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'

const answers = ['complaintAnswer', 'creditObjectionAnswer'] as const
const bodyIds = Object.keys(machineBodies) as BodyId[]
const lineIds = Object.keys(complain.lines) as (keyof typeof complain.lines)[]
const happeningIds = Object.keys(complain.happenings) as HappeningId[]

/** Where each red line is told; credit record and telecom have none. */
const happeningOf: Readonly<Record<ConductId, HappeningId>> = {
  nightCalls: 'harassment',
  tooManyCalls: 'harassment',
  threats: 'violence',
  insults: 'harassment',
  othersTold: 'privacy',
  calledAfterRefusal: 'harassment',
  posedAsAuthority: 'authority',
  privateAccount: 'money',
  enteredHome: 'violence',
  cameToWorkplace: 'harassment',
  postedPublicly: 'privacy',
  pushedNewLoan: 'money',
  violence: 'violence',
}
const conductsOf = (id: HappeningId): readonly ConductId[] =>
  (Object.keys(happeningOf) as ConductId[]).filter((line) => happeningOf[line] === id)

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

const BodySteps = ({ ids }: { ids: readonly BodyId[] }) =>
  ids.map((id) => (
    <li key={id}>
      <a className="go" href={`#${bodyAnchor(id)}`}>
        {bodies[id].name}
      </a>
    </li>
  ))

const Notes = ({ items }: { items: readonly Cited[] }) => (
  <ul className="plain cited">
    {items.map(({ text, cites }) => (
      <li key={text}>
        {text} <CiteLinks ids={cites} />
      </li>
    ))}
  </ul>
)

/** One route, or two where it depends on whether the old lender has confirmed the transfer. */
const Routes = ({ lender }: { lender: Code<'lender'> }) => {
  const unconfirmed = complaintRoute({ lender, transferConfirmed: 'no' })
  const confirmed = complaintRoute({ lender, transferConfirmed: 'yes' })
  const isSame = unconfirmed.join() === confirmed.join()
  return (
    <>
      {!isSame && <p className="mt-2">{complain.unconfirmed}：</p>}
      <ol className="mt-1">
        <BodySteps ids={unconfirmed} />
      </ol>
      {!isSame && (
        <>
          <p className="mt-2">{complain.confirmed}：</p>
          <ol className="mt-1">
            <BodySteps ids={confirmed} />
          </ol>
        </>
      )}
    </>
  )
}

const ByLender = () => (
  <section className="section" id="by-lender">
    <h2>{complain.lendersTitle}</h2>
    <p className="mt-2">{complain.lendersSays}</p>
    <ul className="plain rows mt-3">
      {vocabulary.lender.codes.map((lender) => (
        <li key={lender} id={anchorOf.lender(lender)}>
          <h3>{questions.lender.options[lender]}</h3>
          <p className="small text-soft">{questions.lender.explain?.[lender]}</p>
          <Routes lender={lender} />
          <Notes items={complain.lenders[lender]} />
        </li>
      ))}
      <li id="platform">
        <h3>{complain.platformTitle}</h3>
        <Notes items={complain.platform} />
      </li>
    </ul>
  </section>
)

const distinct = (ids: readonly BodyId[]): readonly BodyId[] => [...new Set(ids)]

/** Who comes before the lender, then lender and authority, then who comes after, as machines/conduct.ts has it. */
const HappeningRoute = ({ conducts }: { conducts: readonly ConductId[] }) => {
  const first = distinct(conducts.flatMap((id) => conduct[id].first ?? []))
  const also = distinct(conducts.flatMap((id) => conduct[id].also ?? [])).filter((id) => !first.includes(id))
  if (conducts.length === 0) return null
  return (
    <>
      <p className="small text-soft">{conducts.map((id) => redLines[id].name).join('；')}</p>
      <ol className="mt-1">
        <BodySteps ids={[...first, 'lender']} />
        <li>
          <a className="go" href="#by-lender">
            {complain.supervisor}
          </a>
        </li>
        <BodySteps ids={also} />
      </ol>
    </>
  )
}

const ByHappening = () => (
  <section className="section" id="by-happening">
    <h2>{complain.happeningsTitle}</h2>
    <p className="mt-2">{complain.happeningsSays}</p>
    <ul className="plain rows mt-3">
      {happeningIds.map((id) => (
        <li key={id} id={anchorOf.happening(id)}>
          <h3>{complain.happenings[id].title}</h3>
          <HappeningRoute conducts={conductsOf(id)} />
          <Notes items={complain.happenings[id].notes} />
        </li>
      ))}
    </ul>
  </section>
)

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
    <Notes items={complain.otherDeadlines} />
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

import { type BodyId, complaintRoute } from '../../../machines/complaints.ts'
import { type ConductId, conduct } from '../../../machines/conduct.ts'
import { type Code, vocabulary } from '../../../machines/facts.ts'
import { complain, type HappeningId } from '../../content/zh-Hans/complain.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { questions } from '../../content/zh-Hans/questions.ts'
import { redLines } from '../../content/zh-Hans/redLines.ts'
import { bodyAnchor } from '../../lib/addresses.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { CitedNotes } from '../../ui/CitedList.tsx'

export const happeningIds = Object.keys(complain.happenings) as HappeningId[]

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

const BodySteps = ({ ids }: { ids: readonly BodyId[] }) =>
  ids.map((id) => (
    <li key={id}>
      <a className="go" href={`#${bodyAnchor(id)}`}>
        {bodies[id].name}
      </a>
    </li>
  ))

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

/** The order in which to complain about each kind of lender. */
export const ByLender = () => (
  <section className="section" id="by-lender">
    <h2>{complain.lendersTitle}</h2>
    <p className="mt-2">{complain.lendersSays}</p>
    <ul className="plain rows mt-3">
      {vocabulary.lender.codes.map((lender) => (
        <li key={lender} id={anchorOf.lender(lender)}>
          <h3>{questions.lender.options[lender]}</h3>
          <p className="small text-soft">{questions.lender.explain?.[lender]}</p>
          <Routes lender={lender} />
          <CitedNotes items={complain.lenders[lender]} />
        </li>
      ))}
      <li id="platform">
        <h3>{complain.platformTitle}</h3>
        <CitedNotes items={complain.platform} />
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

/** The same by what happened. */
export const ByHappening = () => (
  <section className="section" id="by-happening">
    <h2>{complain.happeningsTitle}</h2>
    <p className="mt-2">{complain.happeningsSays}</p>
    <ul className="plain rows mt-3">
      {happeningIds.map((id) => (
        <li key={id} id={anchorOf.happening(id)}>
          <h3>{complain.happenings[id].title}</h3>
          <HappeningRoute conducts={conductsOf(id)} />
          <CitedNotes items={complain.happenings[id].notes} />
        </li>
      ))}
    </ul>
  </section>
)

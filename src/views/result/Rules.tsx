import type { Assessment } from '../../../machines/assess.ts'
import { type BodyId, bodies as machineBodies } from '../../../machines/complaints.ts'
import { conduct } from '../../../machines/conduct.ts'
import { consequences as machineConsequences, subjects } from '../../../machines/consequences.ts'
import { deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import { rights as machineRights } from '../../../machines/rights.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { consequences, subjects as subjectWords } from '../../content/zh-Hans/consequences.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import { proofs, redLines as redLineWords } from '../../content/zh-Hans/redLines.ts'
import { redLineText, resultText } from '../../content/zh-Hans/result.ts'
import { rights } from '../../content/zh-Hans/rights.ts'
import { sourceName } from '../../lib/sourceNames.ts'
import { Cites } from './Cites.tsx'

export const Deadlines = ({ ids }: { ids: Assessment['deadlines'] }) =>
  ids.length > 0 && (
    <section className="section" id="deadlines">
      <h2>{resultText.deadlines}</h2>
      <p className="mt-2 text-soft">{resultText.deadlinesSays}</p>
      <ul className="plain rows mt-3">
        {ids.map((id) => {
          const { amount, unit, runs, evidence } = machineDeadlines[id]
          return (
            <li key={id}>
              <h3>
                {deadlines[id].name}：{deadlines[id].from} {resultText.duration(amount, unit)}
              </h3>
              <p className="mt-1">{deadlines[id].says}</p>
              <p className="small text-soft">{resultText.runs[runs]}</p>
              <Cites ids={evidence} />
            </li>
          )
        })}
      </ul>
    </section>
  )

export const Rights = ({ ids }: { ids: Assessment['rights'] }) => (
  <section className="section" id="rights">
    <h2>{resultText.rights}</h2>
    <div className="rows mt-3">
      {ids.map((id, index) => (
        <details key={id} className="row-fold" open={index < 3}>
          <summary>{rights[id].title}</summary>
          <p>{rights[id].says}</p>
          <Cites ids={machineRights[id].evidence} />
        </details>
      ))}
    </div>
  </section>
)

const Route = ({ route }: { route: readonly BodyId[] }) => (
  <ol className="mt-1">
    {route.map((id) => (
      <li key={id} className="mt-2">
        <strong>{bodies[id].name}</strong>
        <p>{bodies[id].how}</p>
        <p className="small text-soft">
          {resultText.doesNot}
          {bodies[id].doesNot}
        </p>
        <Cites ids={machineBodies[id].evidence} />
      </li>
    ))}
  </ol>
)

type RedLine = Assessment['redLines'][number]

/** Whether a rule that binds speaks of it, or only a softer one. */
const strengthOf = ({ evidence }: RedLine): keyof typeof redLineText.strengths => {
  const isBinding = evidence.map((id) => sourceName(id).shape === 'binding')
  if (isBinding.every((binds) => binds)) return 'binding'
  return isBinding.some((binds) => binds) ? 'both' : 'soft'
}

const Entitles = ({ ids }: { ids: RedLine['entitles'] }) => (
  <details>
    <summary>{redLineText.entitles}</summary>
    <ul>
      {ids.map((id) => (
        <li key={id} className="mt-2">
          <strong>{rights[id].title}</strong>
          <p>{rights[id].says}</p>
          <Cites ids={machineRights[id].evidence} />
        </li>
      ))}
    </ul>
  </details>
)

interface RedLinesProps {
  readonly lines: Assessment['redLines']
  /** Leads to the question, on one's own result. Absent where it is not asked. */
  readonly onChoose?: (() => void) | undefined
}

/** The lines that were crossed; where none was chosen, the way to choose them. */
export const RedLines = ({ lines, onChoose }: RedLinesProps) => {
  if (lines.length === 0)
    return (
      onChoose && (
        <div className="mt-6 no-print">
          <p>{redLineText.choose}</p>
          <button type="button" className="link-button" onClick={onChoose}>
            {redLineText.toChoose}
          </button>
        </div>
      )
    )
  return (
    <section className="section" id="red-lines">
      <h2>{resultText.redLines}</h2>
      {lines.map((line) => (
        <div key={line.id} className="card mt-4">
          <h3>{redLineWords[line.id].name}</h3>
          <p className="mt-1">{redLineWords[line.id].says}</p>
          <p className="mt-1 small text-soft">
            {redLineText.strength}
            {redLineText.strengths[strengthOf(line)]}
          </p>
          <Cites ids={line.evidence} />
          <details className="mt-2">
            <summary>{resultText.proof}</summary>
            <ul>
              {conduct[line.id].proof.map((proof) => (
                <li key={proof}>
                  <strong>{proofs[proof].name}</strong>：{proofs[proof].how}
                </li>
              ))}
            </ul>
          </details>
          <Entitles ids={line.entitles} />
          <details>
            <summary>{resultText.where2}</summary>
            <Route route={line.route} />
          </details>
        </div>
      ))}
    </section>
  )
}

export const Complaints = ({ route }: { route: readonly BodyId[] }) => (
  <section className="section" id="complain">
    <details>
      <summary>{resultText.complain}</summary>
      <Route route={route} />
    </details>
  </section>
)

export const Consequences = ({ ids }: { ids: Assessment['consequences'] }) => (
  <section className="section" id="consequences">
    <h2>{resultText.consequences}</h2>
    <dl className="rows mt-3">
      {subjects.map((subject) => {
        const own = ids.filter((id) => machineConsequences[id].subject === subject)
        return (
          own.length > 0 && (
            <div key={subject}>
              <dt>
                <strong>{subjectWords[subject]}</strong>
              </dt>
              {own.map((id) => (
                <dd key={id} className="mt-1">
                  {consequences[id]}
                  <Cites ids={machineConsequences[id].evidence} />
                </dd>
              ))}
            </div>
          )
        )
      })}
    </dl>
  </section>
)

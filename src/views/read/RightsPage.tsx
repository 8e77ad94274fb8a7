import { type DeadlineId, deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import { rights as machineRights, type RightId } from '../../../machines/rights.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { rights } from '../../content/zh-Hans/rights.ts'
import { rightsPage } from '../../content/zh-Hans/rightsPage.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

const rightIds = Object.keys(machineRights) as RightId[]
const deadlineIds = Object.keys(machineDeadlines) as DeadlineId[]

const sources = [
  ...rightIds.flatMap((id) => [...machineRights[id].evidence]),
  ...deadlineIds.flatMap((id) => [...machineDeadlines[id].evidence]),
]

const Rights = () => (
  <section className="section" id="rights">
    <h2>{rightsPage.rightsTitle}</h2>
    <ul className="plain rows mt-3">
      {rightIds.map((id) => (
        <li key={id} id={anchorOf.right(id)}>
          <h3>{rights[id].title}</h3>
          <p className="mt-1">{rights[id].says}</p>
          <CiteLinks ids={machineRights[id].evidence} />
        </li>
      ))}
    </ul>
  </section>
)

const Deadlines = () => (
  <section className="section" id="deadlines">
    <h2>{rightsPage.deadlinesTitle}</h2>
    <p className="mt-2">{rightsPage.deadlinesSays}</p>
    <ul className="plain rows mt-3">
      {deadlineIds.map((id) => {
        const { amount, unit, runs, evidence } = machineDeadlines[id]
        return (
          <li key={id} id={anchorOf.deadline(id)}>
            <h3>
              {deadlines[id].name}：{deadlines[id].from} {resultText.duration(amount, unit)}
            </h3>
            <p className="mt-1">{deadlines[id].says}</p>
            <p className="small text-soft">{resultText.runs[runs]}</p>
            <CiteLinks ids={evidence} />
          </li>
        )
      })}
    </ul>
  </section>
)

/** Every right and time limit in one place: what search leads to, and helpers look up. */
export const RightsPage = () => (
  <Shell back="/">
    <h1>{rightsPage.title}</h1>
    <p className="mt-3">{rightsPage.lead}</p>
    <p className="mt-4">
      <a className="go" href="/">
        {rightsPage.toQuestions}
      </a>
    </p>
    <p className="mt-2">
      <a className="go" href="#deadlines">
        {rightsPage.deadlinesTitle}
      </a>
    </p>
    <p className="mt-2">
      <a className="go" href="/red-lines/">
        {rightsPage.toRedLines}
      </a>
    </p>
    <Rights />
    <Deadlines />
    <SourceList ids={sources} />
  </Shell>
)

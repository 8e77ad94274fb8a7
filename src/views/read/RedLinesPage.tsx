import { type ConductId, conduct } from '../../../machines/conduct.ts'
import { proofs, redLines } from '../../content/zh-Hans/redLines.ts'
import { redLinesPage } from '../../content/zh-Hans/rightsPage.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

const ids = Object.keys(conduct) as ConductId[]

const RedLine = ({ id }: { id: ConductId }) => (
  <li id={anchorOf.redLine(id)}>
    <h2>{redLines[id].name}</h2>
    <p className="mt-1">{redLines[id].says}</p>
    <CiteLinks ids={conduct[id].evidence} />
    <p className="mt-2">{redLinesPage.proof}：</p>
    <ul className="plain">
      {conduct[id].proof.map((proof) => (
        <li key={proof}>
          <a className="go" href={`/proof/#${anchorOf.proof(proof)}`}>
            {proofs[proof].name}
          </a>
        </li>
      ))}
    </ul>
  </li>
)

/** Every red line of collection, with what to keep as proof. */
export const RedLinesPage = () => (
  <Shell back="/">
    <h1>{redLinesPage.title}</h1>
    <p className="mt-3">{redLinesPage.lead}</p>
    <p className="mt-4">
      <a className="go" href="/complain/">
        {redLinesPage.toComplain}
      </a>
    </p>
    <ul className="plain rows mt-5">
      {ids.map((id) => (
        <RedLine key={id} id={id} />
      ))}
    </ul>
    <p className="mt-6">
      <a className="go" href="/rights/">
        {redLinesPage.toRights}
      </a>
    </p>
    <SourceList ids={ids.flatMap((id) => [...conduct[id].evidence])} />
  </Shell>
)

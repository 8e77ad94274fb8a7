import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type ConductId, conduct, type ProofId, proofs as proofIds } from '../../../machines/conduct.ts'
import type { Cited } from '../../content/zh-Hans/guides/index.ts'
import { proofGuide } from '../../content/zh-Hans/proofGuide.ts'
import { proofs, redLines } from '../../content/zh-Hans/redLines.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

/** How to keep it comes first, what not to do last. */
const itemsOf = (id: ProofId): readonly Cited[] => {
  const { keep, shows, dont } = proofGuide.proofs[id]
  return [...keep, ...shows, ...dont]
}

const sources: readonly SourceId[] = [
  ...proofGuide.first,
  ...proofIds.flatMap(itemsOf),
  ...proofGuide.recording,
  ...proofGuide.share,
  ...proofGuide.institution,
].flatMap(({ cites }) => [...cites])

/** Which proofs suit which red line, as machines/conduct.ts has it. */
const ProofsByConduct = () => (
  <section className="section">
    <h2>{proofGuide.whenTitle}</h2>
    <p className="mt-2">{proofGuide.whenSays}</p>
    <ul className="plain rows mt-3">
      {(Object.keys(conduct) as ConductId[]).map((id) => (
        <li key={id}>
          <h3>{redLines[id].name}</h3>
          <ul>
            {conduct[id].proof.map((proof) => (
              <li key={proof}>
                <a className="go" href={`#${anchorOf.proof(proof)}`}>
                  {proofs[proof].name}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
)

/** How to keep each kind of proof on a phone. */
export const ProofPage = () => (
  <Shell back="/">
    <h1>{proofGuide.title}</h1>
    <p className="mt-3">{proofGuide.lead}</p>
    <CitedList id="first" title={proofGuide.firstTitle} items={proofGuide.first} />
    <nav className="section" aria-labelledby="proofs">
      <h2 id="proofs">{proofGuide.listTitle}</h2>
      <ul className="plain rows mt-3">
        {proofIds.map((id) => (
          <li key={id}>
            <a className="go" href={`#${anchorOf.proof(id)}`}>
              {proofs[id].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {proofIds.map((id) => (
      <CitedList key={id} id={anchorOf.proof(id)} title={proofs[id].name} items={itemsOf(id)} />
    ))}
    <CitedList id="recording" title={proofGuide.recordingTitle} items={proofGuide.recording} />
    <CitedList id="share" title={proofGuide.shareTitle} items={proofGuide.share} />
    <CitedList id="institution" title={proofGuide.institutionTitle} items={proofGuide.institution} />
    <ProofsByConduct />
    <p className="mt-6">
      <a className="go" href="/complain/">
        {proofGuide.toComplain}
      </a>
    </p>
    <SourceList ids={sources} />
  </Shell>
)

import type { Assessment } from '../../../machines/assess.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import { guideOfStage } from '../../../machines/guides.ts'
import { isBystander } from '../../../machines/questions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { guideAddress } from '../../lib/addresses.ts'
import type { Explore } from './explore.ts'
import { NotNext } from './NotNext.tsx'
import { Otherwise } from './Otherwise.tsx'

/** Where an unsure answer could change the result: what else it could be, and where to find out. */
export const Uncertain = ({ assessment: { uncertainties, facts } }: { assessment: Assessment }) => {
  const telling = uncertainties.filter(({ headlines }) => headlines.length > 0)
  return (
    telling.length > 0 && (
      <section className="section" id="uncertain">
        <h2>{resultText.uncertain}</h2>
        {telling.map(({ settledBy, headlines }) => {
          const { short, find } = questionFor(settledBy, isBystander(facts))
          return (
            <div key={settledBy} className="card mt-4">
              <p>{resultText.uncertainSays(short)}</p>
              <p className="mt-1">{headlines.map((id) => stages[id].name).join('、')}。</p>
              {find && (
                <p className="mt-2">
                  {resultText.uncertainFind}
                  {find}
                </p>
              )}
            </div>
          )
        })}
      </section>
    )
  )
}

interface WhyProps {
  readonly assessment: Assessment
  readonly branch: Branch
  readonly explore: Explore
}

export const Why = ({ assessment: { why, headline, facts }, branch, explore }: WhyProps) => {
  const guide = guideOfStage[headline]
  return (
    <section className="section" id="why">
      <h2>{resultText.why}</h2>
      <p className="mt-2">{stages[headline].more}</p>
      {guide && (
        <p className="mt-2">
          <a className="go" href={guideAddress(guide)}>
            {resultText.toGuide}
          </a>
        </p>
      )}
      <p className="mt-2 text-soft">{resultText.whySays}</p>
      <ul className="mt-1">
        {why.map(({ fact, code }) => {
          const words = questionFor(fact, isBystander(facts))
          return <li key={`${fact} ${code}`}>{resultText.whyLead(words.short, words.labelOf(code))}</li>
        })}
      </ul>
      <div className="rows mt-3">
        <NotNext branch={branch} />
        <Otherwise branch={branch} explore={explore} />
      </div>
    </section>
  )
}

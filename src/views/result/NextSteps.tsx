import type { NextStep } from '../../../machines/assess.ts'
import type { Facts } from '../../../machines/facts.ts'
import { isLikely } from '../../../machines/outlook.ts'
import { isBystander } from '../../../machines/questions.ts'
import { likelihoods, moveFor, moveReasons } from '../../content/zh-Hans/moves.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { searches } from '../../content/zh-Hans/searches.ts'
import { shownAtOnce } from '../../lib/shownAtOnce.ts'
import { Cites } from './Cites.tsx'

const Step = ({ step, facts }: { step: NextStep; facts: Facts }) => {
  const { name, sign } = moveFor(step.event, isBystander(facts))
  return (
    <li>
      <h3>
        <span className="word">{likelihoods[step.likelihood].word}</span> {name}
      </h3>
      <p className="mt-1">{moveReasons[step.reason]}</p>
      {step.dependsOn && (
        <p className="mt-1 small text-soft">
          {resultText.depends(questionFor(step.dependsOn, isBystander(facts)).short)}
        </p>
      )}
      <p className="mt-1 small text-soft">
        {resultText.sign}
        {sign}
      </p>
      {step.searched && <p className="mt-1 small text-soft">{searches[step.searched]}</p>}
      <Cites ids={step.evidence} />
    </li>
  )
}

/** What the other side may do: the likely first, the rare and unknown folded, each with its sign. */
export const NextSteps = ({ steps, facts }: { steps: readonly NextStep[]; facts: Facts }) => {
  const likely = steps.filter(isLikely).slice(0, shownAtOnce)
  const rest = steps.filter((step) => !likely.includes(step))
  return (
    <section className="section" id="next">
      <h2>{resultText.next}</h2>
      <p className="mt-2 text-soft">{steps.length > 0 ? resultText.nextSays : resultText.noNext}</p>
      <ul className="plain rows mt-4">
        {likely.map((step) => (
          <Step key={`${step.event} ${step.reason}`} step={step} facts={facts} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{resultText.nextMore(rest.length)}</summary>
          <ul className="plain rows">
            {rest.map((step) => (
              <Step key={`${step.event} ${step.reason}`} step={step} facts={facts} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

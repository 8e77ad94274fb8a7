import type { Choice } from '../../../machines/assess.ts'
import { achievements, cautions, costs } from '../../content/zh-Hans/options.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { ReadButton } from '../../ui/ReadButton.tsx'
import { Cites } from './Cites.tsx'

const Body = ({ choice: { achieves, caution, cost, leads, evidence } }: { choice: Choice }) => {
  const { how, effect } = achievements[achieves]
  return (
    <>
      <ol className="mt-2">
        {how.map((step) => (
          <li key={step} className="mt-1">
            {step}
          </li>
        ))}
      </ol>
      <p className="mt-2">
        {resultText.effect}
        {effect}
      </p>
      {caution && (
        <p className="mt-2">
          <strong>{resultText.caution}</strong>
          {cautions[caution]}
        </p>
      )}
      <p className="mt-1 small text-soft">
        {resultText.cost}
        {costs[cost]}
        {leads && ` · ${resultText.leads}${stages[leads].name}`}
      </p>
      <Cites ids={evidence} />
    </>
  )
}

const keyOf = ({ event, achieves }: Choice) => `${event} ${achieves}`

/** Today's choices stand open, each in a card of its own: they are what to do. */
export const TodayOptions = ({ choices }: { choices: readonly Choice[] }) => (
  <section className="section" id="today">
    <h2>{resultText.today}</h2>
    {choices.map((choice) => (
      <div key={keyOf(choice)} id={`do-${choice.achieves}`} className="card card-know mt-4" data-read="">
        <h3>{achievements[choice.achieves].title}</h3>
        <Body choice={choice} />
        <ReadButton />
      </div>
    ))}
  </section>
)

interface FoldedProps {
  readonly title: string
  readonly says?: string
  readonly choices: readonly Choice[]
}

/** What can wait is folded under its name. */
export const FoldedOptions = ({ title, says, choices }: FoldedProps) =>
  choices.length > 0 && (
    <section className="section">
      <h2>{title}</h2>
      {says && <p className="mt-2 text-soft">{says}</p>}
      <div className="rows mt-3">
        {choices.map((choice) => (
          <details key={keyOf(choice)} id={`do-${choice.achieves}`} className="row-fold">
            <summary>{achievements[choice.achieves].title}</summary>
            <Body choice={choice} />
          </details>
        ))}
      </div>
    </section>
  )

import type { Assessment, Choice } from '../../../machines/assess.ts'
import { isLikely } from '../../../machines/outlook.ts'
import { isBystander } from '../../../machines/questions.ts'
import { warnings as machineWarnings } from '../../../machines/warnings.ts'
import { likelihoods, moveFor } from '../../content/zh-Hans/moves.ts'
import { achievements } from '../../content/zh-Hans/options.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { warnings } from '../../content/zh-Hans/warnings.ts'
import { ReadButton } from '../../ui/ReadButton.tsx'
import { Track } from '../../ui/Track.tsx'

/** What to do first: never more than three, today's before this week's, and nothing that only harms. */
export const firstChoices = ({ options }: Assessment): readonly Choice[] =>
  options
    .filter(
      ({ cost, when, caution }) => cost !== 'risk' && when !== 'later' && caution !== 'restartsLimitation',
    )
    .slice(0, 3)

const NextLine = ({ next, facts }: Pick<Assessment, 'next' | 'facts'>) => {
  const [first] = next
  if (!first) return <p className="mt-1">{resultText.noNext}</p>
  return (
    <p className="mt-1">
      <span className="word">{likelihoods[first.likelihood].word}</span>{' '}
      {moveFor(first.event, isBystander(facts)).name}
    </p>
  )
}

/** The first screen: where am I, what is next, what do I do today. */
export const Summary = ({ assessment, map }: { assessment: Assessment; map: string }) => {
  const { headline, beside, next, warnings: warned } = assessment
  const [warning] = warned
  const soon = next.filter(isLikely)
  return (
    <div data-read="">
      {warning && (
        <a className={`top-warning top-${machineWarnings[warning].level} mb-3`} href={`#warning-${warning}`}>
          {warnings[warning].title}
        </a>
      )}
      <p className="small text-soft">{resultText.where}</p>
      <h1 tabIndex={-1}>{stages[headline].name}</h1>
      <p className="mt-1">{stages[headline].says}</p>
      {beside.length > 0 && (
        <p className="mt-1 small text-soft">
          {resultText.beside}：{beside.map((id) => stages[id].name).join('、')}
        </p>
      )}
      <div className="mt-4">
        <a className="skip" href="#first">
          {resultText.pastTrack}
        </a>
        <Track here={headline} beside={beside} next={soon.flatMap(({ leads }) => (leads ? [leads] : []))} />
      </div>
      <p className="small">
        <a className="go" href={map}>
          {resultText.toMap}
        </a>
      </p>
      <h2 className="mt-4 summary-head">{resultText.nextMost}</h2>
      <NextLine next={next} facts={assessment.facts} />
      <h2 id="first" className="mt-4 summary-head">
        {resultText.todayFirst}
      </h2>
      <ol className="mt-1 first-steps">
        {firstChoices(assessment).map(({ achieves }) => (
          <li key={achieves}>
            <a href={`#do-${achieves}`}>{achievements[achieves].title}</a>
          </li>
        ))}
      </ol>
      <ReadButton />
    </div>
  )
}

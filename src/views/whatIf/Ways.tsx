import type { EventType } from '../../../machines/collection/events.ts'
import { type Way, type WayStep, waysToEnd } from '../../../machines/explore/ending.ts'
import { type Branch, canWalk, longestTrail } from '../../../machines/explore/steps.ts'
import { likelihoods } from '../../content/zh-Hans/moves.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { outcomeName } from '../../lib/stepNames.ts'
import { Fold } from '../../ui/Fold.tsx'

interface Props {
  readonly branch: Branch
  readonly onWalk: (trail: readonly EventType[]) => void
}

const StepLine = ({ event, by, outcome }: WayStep) => (
  <>
    <span className="word">{whatIfText[by]}</span> {outcomeName(event, outcome)}
    {outcome.kind === 'move' && (
      <span className="small text-soft">（{likelihoods[outcome.likelihood].word}）</span>
    )}
  </>
)

const notes = ({ isHard, paysAtOnce, needsOther }: Way): string =>
  [isHard && whatIfText.endsHard, paysAtOnce && whatIfText.paysAtOnce, needsOther && whatIfText.needsOther]
    .filter(Boolean)
    .join('')

const WayItem = ({ way, branch, onWalk }: Props & { way: Way }) => {
  const trail = [...branch.trail, ...way.steps.map(({ event }) => event)]
  const isTooLong = trail.length > longestTrail
  return (
    <li>
      <h3>{stages[way.end].name}</h3>
      <ol className="trail">
        {way.steps.map((step) => (
          <li key={step.event}>
            <StepLine {...step} />
          </li>
        ))}
      </ol>
      <p className="mt-1 small text-soft">{notes(way)}</p>
      {isTooLong && <p className="mt-1 small text-soft">{whatIfText.wayTooLong}</p>}
      {!isTooLong && canWalk(branch.facts, trail) && (
        <button type="button" className="link-button" onClick={() => onWalk(trail)}>
          {whatIfText.walkWay}
          <span className="hidden-visually">：{stages[way.end].name}</span>
        </button>
      )}
    </li>
  )
}

const Found = ({ branch, onWalk }: Props) => {
  const ways = waysToEnd(branch)
  if (ways.length === 0) return <p>{whatIfText.noEnds}</p>
  return (
    <ul className="plain rows mt-2">
      {ways.map((way) => (
        <WayItem key={way.end} way={way} branch={branch} onWalk={onWalk} />
      ))}
    </ul>
  )
}

/** 怎样才能结束. Looked for only when somebody opens it: it takes longer than a step. */
export const Ways = ({ branch, onWalk }: Props) => (
  <section className="section" id="ends">
    <h2>{whatIfText.ends}</h2>
    <p className="mt-1 text-soft">{whatIfText.endsSays}</p>
    <Fold summary={whatIfText.endsOpen}>{() => <Found branch={branch} onWalk={onWalk} />}</Fold>
  </section>
)

import type { EventType } from '../../../machines/collection/events.ts'
import { isRisk, type Step } from '../../../machines/explore/steps.ts'
import { isLikely } from '../../../machines/outlook.ts'
import { likelihoods } from '../../content/zh-Hans/moves.ts'
import { costs } from '../../content/zh-Hans/options.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { shownAtOnce } from '../../lib/shownAtOnce.ts'
import { stepName } from '../../lib/stepNames.ts'
import { Fold } from '../../ui/Fold.tsx'

interface ListProps {
  readonly steps: readonly Step[]
  readonly onTake: (event: EventType) => void
  /** A finger has come down on a step; it may yet scroll away. */
  readonly onPress: (event: EventType) => void
}

/** How likely, or where it costs something, what. */
const aside = ({ told: [first] }: Step): string => {
  if (first?.kind === 'move') return likelihoods[first.likelihood].word
  return first?.cost === 'risk' ? costs.risk : ''
}

const List = ({ steps, onTake, onPress }: ListProps) => (
  <ul className="plain">
    {steps.map((step) => (
      <li key={step.event}>
        <button
          type="button"
          className="first-choice"
          onPointerDown={() => onPress(step.event)}
          onClick={() => onTake(step.event)}
        >
          {stepName(step)}
          <span className="choice-more">
            {[aside(step), step.leads && `${whatIfText.leads}${stages[step.leads].name}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
      </li>
    ))}
  </ul>
)

interface Props extends ListProps {
  readonly title: string
  readonly says?: string
  /** Those shown at once; the others are folded. */
  readonly isShown: (step: Step) => boolean
  readonly rest: (count: number) => string
}

const Group = ({ steps, onTake, onPress, title, says, isShown, rest }: Props) => {
  const shown = steps.filter(isShown)
  const others = steps.filter((step) => !shown.includes(step))
  return (
    <section className="section">
      <h2>{title}</h2>
      {says && <p className="mt-1 small text-soft">{says}</p>}
      <List steps={shown} onTake={onTake} onPress={onPress} />
      {others.length > 0 && (
        <Fold className="mt-2" summary={rest(others.length)}>
          {() => <List steps={others} onTake={onTake} onPress={onPress} />}
        </Fold>
      )}
    </section>
  )
}

const isLikelyStep = ({ told }: Step): boolean => told.some((one) => one.kind === 'move' && isLikely(one))

/** One's own steps that are shown at once: those that lead somewhere or may harm, if there are any. */
export const ownFirst = (steps: readonly Step[]): readonly Step[] => {
  const own = steps.filter(({ by }) => by === 'person')
  const leading = own.filter((step) => step.leads !== undefined || isRisk(step))
  return leading.length > 0 ? leading : own.slice(0, shownAtOnce)
}

/** What to try next: one's own steps that lead somewhere first, then the other side's likely ones. */
export const Steps = ({ steps, onTake, onPress }: ListProps) => {
  const own = steps.filter(({ by }) => by === 'person')
  const others = steps.filter(({ by }) => by === 'other')
  const firstOwn = ownFirst(steps)
  const likely = others.filter(isLikelyStep).slice(0, shownAtOnce)
  const firstOthers = likely.length > 0 ? likely : others.slice(0, 2)
  return (
    <>
      <Group
        title={whatIfText.mine}
        steps={own}
        onTake={onTake}
        onPress={onPress}
        isShown={(step) => firstOwn.includes(step)}
        rest={whatIfText.mineRest}
      />
      {others.length > 0 && (
        <Group
          title={whatIfText.theirs}
          says={whatIfText.theirsSays}
          steps={others}
          onTake={onTake}
          onPress={onPress}
          isShown={(step) => firstOthers.includes(step)}
          rest={whatIfText.theirsRest}
        />
      )}
    </>
  )
}

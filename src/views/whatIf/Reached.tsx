import type { Ref } from 'react'
import type { EventType } from '../../../machines/collection/events.ts'
import type { Facts } from '../../../machines/facts.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { Arrived } from './Arrived.tsx'
import type { Looked } from './looked.ts'
import { OwnAnswers } from './OwnAnswers.tsx'
import { Trail } from './Trail.tsx'

interface Props {
  readonly looked: Looked
  readonly onWalk: (trail: readonly EventType[]) => void
  readonly heading: Ref<HTMLHeadingElement>
  /** The name of the branch, where another stands beside it: its card shows the steps and answers already. */
  readonly side: string | undefined
  /** The answers of the session, where the branch has others. */
  readonly own: Facts | undefined
  /** The step was taken this moment, or is about to be. */
  readonly isArriving: boolean
  readonly isAhead: boolean
}

/** The steps so far and the way back. */
const TrailSoFar = ({
  looked: { taken, branch },
  onWalk,
  side,
  id,
}: Pick<Props, 'looked' | 'onWalk' | 'side'> & { id: string | undefined }) =>
  taken.length > 0 && (
    <section className={side ? 'section' : 'mt-4'} id={id}>
      {side ? <h2>{whatIfText.onward(side)}</h2> : <h2 className="summary-head">{whatIfText.trail}</h2>}
      {!side && <Trail taken={taken} />}
      <p className="flex flex-wrap gap-x-5">
        <button type="button" className="link-button" onClick={() => onWalk(branch.trail.slice(0, -1))}>
          {whatIfText.back}
        </button>
        <button type="button" className="link-button" onClick={() => onWalk([])}>
          {whatIfText.clear}
        </button>
      </p>
    </section>
  )

/** All that a step puts on the first screen: the way so far, where it has led and what it changed. */
export const Reached = ({ looked, onWalk, heading, side, own, isArriving, isAhead }: Props) => (
  <>
    <TrailSoFar looked={looked} onWalk={onWalk} side={side} id={isAhead ? undefined : 'trail'} />
    {!side && own && <OwnAnswers facts={looked.branch.facts} own={own} />}
    <Arrived
      looked={looked}
      heading={heading}
      isFolded={side !== undefined}
      isArriving={isArriving}
      isAhead={isAhead}
    />
  </>
)

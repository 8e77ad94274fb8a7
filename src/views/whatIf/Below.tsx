import { memo, useCallback, useEffect, useRef } from 'react'
import { encode } from '../../../machines/code/code.ts'
import { linkOf } from '../../../machines/code/link.ts'
import type { EventType } from '../../../machines/collection/events.ts'
import { type Branch, longestTrail, spelledTrail, stepsIn } from '../../../machines/explore/steps.ts'
import { shareText } from '../../content/zh-Hans/result.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { usePainted } from '../../ui/usePainted.ts'
import type { Press } from './ahead.ts'
import type { Looked } from './looked.ts'
import { Steps } from './Steps.tsx'
import { Ways } from './Ways.tsx'

interface ShareProps {
  readonly branch: Branch
  readonly origin: string
  /** A branch with other answers than one's own is worth sharing before the first step. */
  readonly isApart: boolean
}

const ShareBranch = ({ branch: { facts, trail }, origin, isApart }: ShareProps) =>
  (trail.length > 0 || isApart) && (
    <section className="section" id="share">
      <h2>{whatIfText.share}</h2>
      {trail.length > 0 && <p className="mt-2">{whatIfText.shareSays}</p>}
      <p className="mt-2">{shareText.host}</p>
      <p className="mt-4">
        <a className="button-quiet" href={linkOf(encode(facts, spelledTrail(trail)), origin)}>
          {shareText.open}
        </a>
      </p>
    </section>
  )

interface OnwardProps {
  readonly looked: Looked
  readonly onWalk: (trail: readonly EventType[]) => void
  readonly onPress: Press
}

const Onward = ({ looked, onWalk, onPress }: OnwardProps) => {
  const { branch, here } = looked
  return branch.trail.length < longestTrail ? (
    <Steps
      key={branch.trail.join()}
      steps={stepsIn(here)}
      onTake={(event) => onWalk([...branch.trail, event])}
      onPress={(event) => onPress(looked, event)}
    />
  ) : (
    <p className="section">{whatIfText.full}</p>
  )
}

/** Goes on from what was looked at; nothing happens where the page has moved on since. */
type GoOn = (from: Looked, trail: readonly EventType[]) => void

interface BelowProps {
  readonly looked: Looked
  readonly origin: string
  readonly isApart: boolean
  readonly onWalk: GoOn
  readonly onPress: Press
  /** Beside a second branch no third one begins. */
  readonly onBranch: GoOn | undefined
}

/** What can be done from here. It stands below what the last step has changed, and is drawn when that can be seen. */
export const Below = memo(({ looked, origin, isApart, onWalk, onPress, onBranch }: BelowProps) => {
  const { branch } = looked
  const last = branch.trail.length - 1
  const walk = (trail: readonly EventType[]) => onWalk(looked, trail)
  return (
    <>
      <Onward looked={looked} onWalk={walk} onPress={onPress} />
      {last >= 0 && onBranch && (
        <section className="section" id="branch">
          <p className="text-soft">{whatIfText.branchSays}</p>
          <button
            type="button"
            className="button-quiet mt-3"
            onClick={() => onBranch(looked, branch.trail.slice(0, last))}
          >
            {whatIfText.branch}
          </button>
        </section>
      )}
      <Ways key={branch.trail.join()} branch={branch} onWalk={walk} />
      <ShareBranch branch={branch} origin={origin} isApart={isApart} />
    </>
  )
})

/** What the lower part of the page stands on: one frame behind, and a tap there counts only where it still holds. */
export const useBelow = (looked: Looked | undefined) => {
  const below = usePainted(looked)
  const now = useRef(looked)
  useEffect(() => {
    now.current = looked
  }, [looked])
  const goOn = useCallback(
    (then: (trail: readonly EventType[]) => void): GoOn =>
      (from, trail) => {
        if (from === now.current) then(trail)
      },
    [],
  )
  return { below, goOn }
}

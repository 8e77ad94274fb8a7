import { useEffect, useMemo, useRef, useState } from 'react'
import { encode } from '../../../machines/code/code.ts'
import { ownLinkOf } from '../../../machines/code/link.ts'
import type { EventType } from '../../../machines/collection/events.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { activeBranch, type Trying } from '../../../machines/session/trying.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { Drawn } from '../../ui/Drawn.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { StoreNotice } from '../session/StoreNotice.tsx'
import { useAhead } from './ahead.ts'
import { Below, useBelow } from './Below.tsx'
import { Compare } from './Compare.tsx'
import { createLooker, type Looked } from './looked.ts'
import { Reached } from './Reached.tsx'
import { TopWarning } from './TopWarning.tsx'

interface Props {
  readonly context: SessionContext
  readonly origin: string
  readonly send: (event: SessionEvent) => void
}

const Empty = () => (
  <Shell back="/result/">
    <h1 tabIndex={-1}>{whatIfText.title}</h1>
    <p className="mt-4">{whatIfText.empty}</p>
    <p className="mt-8">
      <a className="button" href="/">
        {resultText.start}
      </a>
    </p>
  </Shell>
)

/** After a step, what it led to has the focus, at the top of the page. */
const useStepArrival = (trying: Trying) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(trying)
  useEffect(() => {
    if (shown.current === trying) return
    shown.current = trying
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [trying])
  return heading
}

const saidOf = ({ active, branches }: Trying, { here, taken }: Looked): string =>
  (branches.length === 2 ? whatIfText.comparing(whatIfText.sides[active]) : '') +
  whatIfText.reached(taken.length, stages[here.headline].name)

/** What if: where a step leads and what it changes, one's own or the other side's. It never touches the answers. */
export const WhatIfPage = ({ context: { trying, answers, store }, origin, send }: Props) => {
  const heading = useStepArrival(trying)
  const { branches, active } = trying
  const [looker] = useState(createLooker)
  const [first, second] = useMemo(
    () => branches.map((branch) => looker.look(branch, answers)),
    [looker, branches, answers],
  )
  const looked = active === 1 && second ? second : first
  const { ahead, press } = useAhead({ looker, looked, tried: activeBranch(trying), answers })
  const { below, goOn } = useBelow(looked)
  const onWalk = (trail: readonly EventType[]) => send({ type: 'walked', trail })
  const onWalkOn = useMemo(() => goOn((trail) => send({ type: 'walked', trail })), [goOn, send])
  const onBranch = useMemo(() => goOn((trail) => send({ type: 'branched', trail })), [goOn, send])
  if (!first || !looked || !below || looked.branch.facts.asker === undefined) return <Empty />
  const { branch } = looked
  const last = branch.trail.length - 1
  const isApart = activeBranch(trying).answers !== undefined
  // Somebody else's result has an address of its own. The code may have been typed, and then the host does not know it.
  const isShared = branches.every((tried) => tried.answers)
  const back = isShared ? ownLinkOf(encode(branch.facts)) : '/result/'
  const toResult = () => send({ type: 'wentTo', place: 'result' })
  return (
    <Shell back={back} {...(!isShared && { onBack: toResult })}>
      <h1 tabIndex={-1}>{whatIfText.title}</h1>
      {last < 0 && !second && <p className="mt-2 text-soft">{whatIfText.lead}</p>}
      <p className="hidden-visually" role="status">
        {saidOf(trying, looked)}
      </p>
      <TopWarning ids={looked.here.warnings} />
      {second && <Compare looked={[first, second]} trying={trying} own={answers} send={send} />}
      {[looked, ahead].map(
        (there) =>
          there && (
            <Drawn key={there.branch.trail.join()} isAhead={there !== looked}>
              <Reached
                looked={there}
                onWalk={onWalk}
                heading={heading}
                side={second && whatIfText.sides[active]}
                own={isApart ? answers : undefined}
                isArriving={there !== below}
                isAhead={there !== looked}
              />
            </Drawn>
          ),
      )}
      {last >= 0 && <p className="mt-4 small text-soft">{whatIfText.trailSays}</p>}
      {/* What stood there before the step is gone in a moment: the first frame need not carry it along. */}
      <div className={below === looked ? undefined : 'outdated'}>
        <Below
          looked={below}
          origin={origin}
          isApart={isApart}
          onWalk={onWalkOn}
          onPress={press}
          onBranch={second ? undefined : onBranch}
        />
      </div>
      <StoreNotice state={store} />
      <p className="section">
        <a
          className="button-quiet"
          href={back}
          onClick={(event) => {
            if (isShared) return
            event.preventDefault()
            toResult()
          }}
        >
          {whatIfText.toResult}
        </a>
      </p>
    </Shell>
  )
}

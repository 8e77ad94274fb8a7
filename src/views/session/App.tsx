import { useSelector } from '@xstate/react'
import { useEffect, useRef } from 'react'
import {
  openContradictions,
  type Place,
  placeOf,
  type Session,
} from '../../../machines/session/session.machine.ts'
import { asking } from '../../content/zh-Hans/session.ts'
import { afterPaint } from '../../lib/afterPaint.ts'
import { Drawn } from '../../ui/Drawn.tsx'
import { focusHeading } from '../../ui/focusHeading.ts'
import { Shell } from '../../ui/Shell.tsx'
import { titleOf } from '../titles.ts'
import { type Asked, useAsked } from './asked.ts'
import { ConflictPage } from './ConflictPage.tsx'
import { Fallback } from './Fallback.tsx'
import { LazyPage } from './LazyPage.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'

interface Props {
  readonly session: Session
  /** For the link to share, e.g. https://example.cn; empty while prerendering. */
  readonly origin: string
  /** Back in the browser's history, or to the address given where there is none. */
  readonly goBack: (fallback: string) => void
  /** Called once, when the page has been taken over. */
  readonly onReady?: (() => void) | undefined
}

/** A new page begins at its top, and says its name to who cannot see it. */
const useArrival = (place: Place): void => {
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    window.scrollTo(0, 0)
    focusHeading()
  }, [place])
}

/** The title names the page, and says so while an error stands on it; never an answer. */
const useTitle = (place: Place, isLeftOpen: boolean): void =>
  useEffect(() => {
    const title = `${isLeftOpen ? asking.errorMark : ''}${titleOf(place)}`
    return afterPaint(() => {
      document.title = title
    })
  }, [place, isLeftOpen])

/** Tells those who cannot see it how much is left. It outlives the pages: a new region is not read out. */
const Announcer = ({ left }: { left: number | undefined }) => (
  <p className="hidden-visually" role="status">
    {left !== undefined && asking.left(left)}
  </p>
)

/** Stored answers arrive after hydration; only where they concern this question does it begin anew. */
const keyOf = ({ id, context }: Asked): string => `${id} ${JSON.stringify(context.answers[id])}`

/** The adapter between the session and its pages: reads the snapshot, hands down plain props. */
export const App = ({ session, origin, goBack, onReady }: Props) => {
  useEffect(() => void onReady?.(), [onReady])
  const snapshot = useSelector(session, (state) => state)
  const place = placeOf(snapshot)
  const { context } = snapshot
  const { send } = session
  useArrival(place)
  useTitle(place, context.isLeftOpen)
  const { now, ahead, choose } = useAsked(session, snapshot)
  const wayOut = () => send({ type: 'wentTo', place: 'review' })
  if (place === 'result' || place === 'whatIf' || place === 'shared')
    return (
      <Fallback key={place} onWayOut={wayOut}>
        <LazyPage place={place} context={context} origin={origin} send={send} />
      </Fallback>
    )
  // What all of them share stays: on a cheap phone, laying it out anew is a third of the wait for the next question.
  return (
    <>
      <Shell back="/" onBack={goBack}>
        {[now, ahead].map(
          (asked) =>
            asked && (
              <Drawn key={keyOf(asked)} isAhead={asked !== now}>
                <Fallback isFramed onWayOut={wayOut}>
                  <QuestionPage {...asked} send={send} choose={choose} />
                </Fallback>
              </Drawn>
            ),
        )}
        {now === undefined && (
          <Fallback key={place} isFramed onWayOut={wayOut}>
            {place === 'review' ? (
              <ReviewPage context={context} send={send} />
            ) : (
              <ConflictPage context={context} ids={openContradictions(context)} send={send} />
            )}
          </Fallback>
        )}
      </Shell>
      <Announcer left={now?.left} />
    </>
  )
}

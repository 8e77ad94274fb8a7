import { useSelector } from '@xstate/react'
import { useEffect, useMemo, useRef } from 'react'
import type { ActorRefFrom } from 'xstate'
import { type Facts, isFactId } from '../../../machines/facts.ts'
import { questionsLeft } from '../../../machines/questions.ts'
import {
  openContradictions,
  type Place,
  placeOf,
  type sessionMachine,
} from '../../../machines/session/session.machine.ts'
import { asking } from '../../content/zh-Hans/session.ts'
import { afterPaint } from '../../lib/afterPaint.ts'
import { Shell } from '../../ui/Shell.tsx'
import { titleOf } from '../titles.ts'
import { ConflictPage } from './ConflictPage.tsx'
import { Fallback } from './Fallback.tsx'
import { LazyPage } from './LazyPage.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'

export type Session = ActorRefFrom<typeof sessionMachine>

interface Props {
  readonly session: Session
  /** For the link to share, e.g. https://example.cn; empty while prerendering. */
  readonly origin: string
  /** Back in the browser's history, or to the address given where there is none. */
  readonly goBack: (fallback: string) => void
}

/** A new page begins at its top, and says its name to who cannot see it. */
const useArrival = (place: Place): void => {
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [place])
}

/** The title names the page, and says so while an error stands on it; never an answer. */
const useTitle = (place: Place, isLeftOpen: boolean): void =>
  useEffect(() => {
    const title = `${isLeftOpen ? asking.errorMark : ''}${titleOf(place)}`
    afterPaint(() => {
      document.title = title
    })
  }, [place, isLeftOpen])

/** Tells those who cannot see it how much is left. It outlives the pages: a new region is not read out. */
const Announcer = ({ left }: { left: number | undefined }) => (
  <p className="hidden-visually" role="status">
    {left !== undefined && asking.left(left)}
  </p>
)

/** How many questions may still come; counted once for each change of the answers, over many ways they may go on. */
const useQuestionsLeft = (place: Place, answers: Facts): number | undefined => {
  const isAsking = isFactId(place)
  return useMemo(() => (isAsking ? questionsLeft(answers) : undefined), [isAsking, answers])
}

/** The adapter between the session and its pages: reads the snapshot, hands down plain props. */
export const App = ({ session, origin, goBack }: Props) => {
  const snapshot = useSelector(session, (state) => state)
  const place = placeOf(snapshot)
  const { context } = snapshot
  const { send } = session
  useArrival(place)
  useTitle(place, context.isLeftOpen)
  const left = useQuestionsLeft(place, context.answers)
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
        <Fallback key={place} isFramed onWayOut={wayOut}>
          {place === 'review' ? (
            <ReviewPage context={context} send={send} />
          ) : place === 'conflict' ? (
            <ConflictPage context={context} ids={openContradictions(context)} send={send} />
          ) : (
            <QuestionPage
              // Stored answers arrive after hydration; only where they concern this question does it begin anew.
              key={`${place} ${JSON.stringify(context.answers[place])}`}
              id={place}
              context={context}
              left={left ?? 0}
              send={send}
            />
          )}
        </Fallback>
      </Shell>
      <Announcer left={left} />
    </>
  )
}

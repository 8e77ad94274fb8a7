import { useEffect, useState } from 'react'
import { initialTransition, transition } from 'xstate'
import { stepsIn } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import type { TriedBranch } from '../../../machines/session/trying.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { afterPaint } from '../../lib/afterPaint.ts'
import { whenIdle } from '../../lib/rest.ts'
import { Arrived } from './Arrived.tsx'
import type { Looked, Looker } from './looked.ts'
import { ownFirst } from './Steps.tsx'
import { Trail } from './Trail.tsx'

interface Props {
  readonly looker: Looker
  readonly tried: TriedBranch
  readonly answers: Facts
}

/** A step of a session that nobody sees. */
const takeStep = (): void => {
  const [opened] = initialTransition(sessionMachine, { place: 'whatIf' })
  transition(sessionMachine, opened, { type: 'walked', trail: [] })
}

const afterTopmostStep = ({ looker, tried, answers }: Props): Looked | undefined => {
  const steps = stepsIn(looker.look(tried, answers).here)
  const [step = steps[0]] = ownFirst(steps)
  return step && looker.look({ ...tried, trail: [...tried.trail, step.event] }, answers)
}

/**
 * Lays out once, in a moment that nobody needs, what the topmost step would say, and takes it away again: nobody sees or hears it.
 * What the page does for the first time, finding glyphs in sizes not used so far above all, would cost the first tap as
 * much again as every later one.
 */
export const Rehearsal = (props: Props) => {
  const [looked, show] = useState<Looked>()
  // Once, from what stood there at first.
  const [start] = useState(props)
  useEffect(() => {
    let isGone = false
    whenIdle(() => {
      if (isGone) return
      takeStep()
      show(afterTopmostStep(start))
    })
    return () => {
      isGone = true
    }
  }, [start])
  useEffect(() => {
    if (looked) afterPaint(() => show(undefined))
  }, [looked])
  return (
    looked && (
      <div className="column invisible absolute inset-x-0 top-0 h-0 overflow-hidden" aria-hidden="true">
        <h2 className="summary-head">{whatIfText.trail}</h2>
        <Trail taken={looked.taken} />
        <span className="link-button">{whatIfText.back}</span>
        <Arrived looked={looked} isRehearsed />
      </div>
    )
  )
}

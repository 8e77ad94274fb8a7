import { startTransition, useCallback, useEffect, useState } from 'react'
import { initialTransition, transition } from 'xstate'
import type { EventType } from '../../../machines/collection/events.ts'
import { stepsIn } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import type { TriedBranch } from '../../../machines/session/trying.ts'
import { whenIdle } from '../../lib/rest.ts'
import type { Looked, Looker } from './looked.ts'
import { ownFirst } from './Steps.tsx'

/** While the page is read, where each step would lead is looked up, so that whoever takes one does not wait for it. */
const useLookingAhead = (looker: Looker, tried: TriedBranch, answers: Facts): void =>
  useEffect(() => {
    const lookOn = (): void => {
      if (looker.ahead(tried, answers)) callOff = whenIdle(lookOn)
    }
    let callOff = whenIdle(lookOn)
    return () => callOff()
  }, [looker, tried, answers])

/** A step of a session that nobody sees: XState's way from an event to a state is slow the first time. */
const rehearseStep = (): void => {
  const [opened] = initialTransition(sessionMachine, { place: 'whatIf' })
  transition(sessionMachine, opened, { type: 'walked', trail: [] })
}

const topmostStep = ({ here }: Looked): EventType | undefined => {
  const steps = stepsIn(here)
  const [step = steps[0]] = ownFirst(steps)
  return step?.event
}

interface Pressed {
  readonly from: Looked
  readonly event: EventType
}

/** Hears which step a finger has come down on, and from where. */
export type Press = (from: Looked, event: EventType) => void

interface Watched {
  readonly looker: Looker
  readonly looked: Looked | undefined
  readonly tried: TriedBranch
  readonly answers: Facts
}

/**
 * What the page will show when the finger on a step is lifted, drawn out of sight while it is still down. In a first idle
 * moment that is what the topmost step leads to: finding glyphs in sizes and weights not used so far would cost the first
 * tap as much again as every later one.
 */
export const useAhead = ({ looker, looked, tried, answers }: Watched) => {
  useLookingAhead(looker, tried, answers)
  const [pressed, setPressed] = useState<Pressed>()
  const press: Press = useCallback((from, event) => {
    startTransition(() => setPressed({ from, event }))
  }, [])
  // A finger that is down already knows better.
  const rehearse: Press = useCallback((from, event) => {
    startTransition(() => setPressed((last) => last ?? { from, event }))
  }, [])
  // Whoever comes back need not wait until what they came back from is drawn again.
  useEffect(() => {
    startTransition(() => setPressed((last) => (last?.from === looked ? last : undefined)))
  }, [looked])
  // Once, from what stood there at first.
  const [first] = useState(looked)
  useEffect(
    () =>
      whenIdle(() => {
        const event = first && topmostStep(first)
        if (!event) return
        rehearseStep()
        rehearse(first, event)
      }),
    [first, rehearse],
  )
  const ahead =
    looked && pressed?.from === looked
      ? looker.look({ ...tried, trail: [...looked.branch.trail, pressed.event] }, answers)
      : undefined
  // A step that cannot be taken leads to where it was taken from.
  return { ahead: ahead === looked ? undefined : ahead, press }
}

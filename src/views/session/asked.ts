import { useCallback, useMemo, useState } from 'react'
import { type SnapshotFrom, transition } from 'xstate'
import { type FactId, isFactId } from '../../../machines/facts.ts'
import { questionsLeft } from '../../../machines/questions.ts'
import {
  placeOf,
  type Session,
  type SessionContext,
  type SessionEvent,
  sessionMachine,
} from '../../../machines/session/session.machine.ts'

type Snapshot = SnapshotFrom<typeof sessionMachine>

/** All that a question is drawn from. */
export interface Asked {
  readonly id: FactId
  readonly context: SessionContext
  /** How many questions may still come, this one included. */
  readonly left: number
}

const askedIn = (snapshot: Snapshot): Asked | undefined => {
  const id = placeOf(snapshot)
  const { context } = snapshot
  return isFactId(id) ? { id, context, left: questionsLeft(context.answers) } : undefined
}

const isSame = (one: SessionContext, other: SessionContext): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

interface Chosen {
  readonly from: Snapshot
  readonly event: SessionEvent
}

/**
 * The question that is asked now, and the one that would follow what is chosen on it. The second can be drawn out of
 * sight while a finger is on its way to 继续; when it is asked, it is the same object, and nothing is drawn again.
 */
export const useAsked = (session: Session, snapshot: Snapshot) => {
  const [chosen, setChosen] = useState<Chosen>()
  const ahead = useMemo(
    () => chosen && askedIn(transition(sessionMachine, chosen.from, chosen.event)[0]),
    [chosen],
  )
  const now = useMemo(
    () =>
      ahead && isSame(ahead.context, snapshot.context) && placeOf(snapshot) === ahead.id
        ? ahead
        : askedIn(snapshot),
    [ahead, snapshot],
  )
  /** Takes in what would be sent if 继续 were tapped now; undefined where nothing is chosen. */
  const choose = useCallback(
    (event: SessionEvent | undefined) => setChosen(event && { from: session.getSnapshot(), event }),
    [session],
  )
  return { now, ahead: chosen?.from === snapshot ? ahead : undefined, choose }
}

import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { type FactId, type Facts, isFactId } from '../../machines/facts.ts'
import {
  type Place,
  placeOf,
  type SessionEvent,
  sessionMachine,
} from '../../machines/session/session.machine.ts'
import { plainly } from '../machines/support/answers.ts'

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

/** The session after these events. */
export const after = (snapshot: SessionSnapshot, ...events: readonly SessionEvent[]): SessionSnapshot =>
  events.reduce((now, event) => transition(sessionMachine, now, event)[0], snapshot)

/** The session as a page at this address begins it, with what the phone had stored. */
export const opened = (place: Place, answers: Facts = {}): SessionSnapshot =>
  after(initialTransition(sessionMachine, { place })[0], {
    type: 'restored',
    answers,
    kept: [],
    store: Object.keys(answers).length > 0 ? 'found' : 'nothing',
  })

/** The event by which a question is answered as in these facts. */
export const answering = (id: FactId, facts: Facts): SessionEvent =>
  ({
    type: 'answered',
    question: id,
    answer: (facts[id] === undefined ? plainly(facts, id) : facts)[id],
  }) as SessionEvent

/** Answers every question that comes, as these facts do, or else plainly; gives back what was asked, in order. */
export const answered = (
  start: SessionSnapshot,
  facts: Facts,
): { readonly asked: readonly FactId[]; readonly end: SessionSnapshot } => {
  const asked: FactId[] = []
  let now = start
  for (let place = placeOf(now); isFactId(place); place = placeOf(now)) {
    if (asked.length > 30) throw new Error(`No end of questions: ${asked.join(', ')}`)
    asked.push(place)
    now = after(now, answering(place, { ...now.context.answers, [place]: facts[place] }))
  }
  return { asked, end: now }
}

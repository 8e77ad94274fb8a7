/**
 * What happened in a trail is known from then on, as if it had been answered: each event is noted as the answer
 * that would prove it. Evidence itself is never noted, since it comes from the answers.
 */
import { type AnyCode, codesOf, type FactId, type Facts, isMany } from '../facts.ts'
import { isUrgent } from '../questions.ts'
import type { EventType } from './events.ts'
import { codesProving } from './placing.ts'

/** Questions about what happened. The others are about the debt, the person or behaviour: no event settles them. */
const aboutEvents: ReadonlySet<FactId> = new Set([
  'received',
  'transferConfirmed',
  'reachability',
  'agreement',
])

const withAnswer = (facts: Facts, id: FactId, code: AnyCode): Facts => {
  if (!isMany(id)) return { ...facts, [id]: code }
  const given: readonly AnyCode[] = facts[id] ?? []
  return { ...facts, [id]: codesOf(id).filter((other) => other === code || given.includes(other)) }
}

/** What no answer proves by itself, or what ends something that an answer said. */
const further: Readonly<Partial<Record<EventType, (facts: Facts) => Facts>>> = {
  'borrower.missesDue': (facts) => ({ ...facts, overdue: 'days' }),
  'borrower.answers': (facts) => ({ ...facts, reachability: 'answering' }),
  'collector.leaves': (facts) => {
    const left: Facts = { ...facts, received: (facts.received ?? []).filter((code) => code !== 'atDoor') }
    // A debt that was paid stays disputed only while something is urgent; it must not be offered for payment then.
    return facts.disputed === 'alreadyPaid' && !isUrgent(left) ? facts : left
  },
}

/** These answers once the event has happened. */
export const noted = (facts: Facts, event: EventType): Facts => {
  const sign = codesProving(event, facts).find(({ fact }) => aboutEvents.has(fact))
  const known = sign ? withAnswer(facts, sign.fact, sign.code) : facts
  return further[event]?.(known) ?? known
}

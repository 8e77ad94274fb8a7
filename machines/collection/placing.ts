/** Evidence is events: which events each answer proves, in the one order in which they are replayed. */
import { type AnyCode, type Code, type FactId, type Facts, has } from '../facts.ts'
import { mayBeTimeBarred } from '../limitation.ts'
import { isBystander, isUrgent } from '../questions.ts'
import type { EventType } from './events.ts'

export interface ProvingCode {
  readonly fact: FactId
  readonly code: AnyCode
}

interface Proof extends ProvingCode {
  readonly events: readonly EventType[]
  /** Only where this holds too. */
  readonly when?: (facts: Facts) => boolean
}

const received = (code: Code<'received'>, ...events: EventType[]): Proof => ({
  fact: 'received',
  code,
  events,
})

/** Who stands at the door now matters more than who came before. */
const isNobodyAtTheDoor = (facts: Facts): boolean => !has(facts, 'received', 'atDoor')
/** A debt that was paid is over, unless somebody is at the door or a court is at work: then it is a defence. */
const isQuiet = (facts: Facts): boolean => !isUrgent(facts)
/** Won once and lost later counts as lost; and a judgment does not send away who is at the door. */
const isWon = (facts: Facts): boolean =>
  !has(facts, 'received', 'judgment', 'award', 'enforcement') && isNobodyAtTheDoor(facts)

/** The canonical order of replay. Answers that prove nothing (amount, product …) only colour the result. */
const borrowerProofs: readonly Proof[] = [
  received('reminder', 'lender.reminds'),
  received('robotCall', 'lender.calls'),
  received('lenderCall', 'lender.calls'),
  received('agencyCall', 'collector.calls'),
  { fact: 'reachability', code: 'lost', events: ['borrower.ignores'] },
  received('contactCalled', 'collector.callsContact'),
  received('debtTold', 'collector.callsContact', 'collector.disclosesDebt'),
  received('visitNotice', 'collector.announcesVisit'),
  { ...received('visited', 'collector.visits', 'collector.leaves'), when: isNobodyAtTheDoor },
  received('atDoor', 'collector.visits'),
  received('transferNotice', 'lender.transfersDebt'),
  { fact: 'lender', code: 'assetManager', events: ['lender.transfersDebt'] },
  { fact: 'transferConfirmed', code: 'yes', events: ['lender.confirmsTransfer'] },
  { fact: 'transferConfirmed', code: 'denied', events: ['lender.deniesTransfer'] },
  { fact: 'agreement', code: 'proposed', events: ['borrower.asksForPlan'] },
  { fact: 'agreement', code: 'refused', events: ['borrower.asksForPlan', 'lender.refusesPlan'] },
  { fact: 'agreement', code: 'kept', events: ['borrower.asksForPlan', 'lender.acceptsPlan'] },
  {
    fact: 'agreement',
    code: 'broken',
    events: ['borrower.asksForPlan', 'lender.acceptsPlan', 'borrower.missesPlan'],
  },
  { fact: 'disputed', code: 'notMine', events: ['borrower.disputes'] },
  { fact: 'disputed', code: 'wrongAmount', events: ['borrower.disputes'] },
  { fact: 'disputed', code: 'minorUsed', events: ['borrower.disputes'] },
  { fact: 'disputed', code: 'alreadyPaid', events: ['borrower.disputes'], when: (facts) => !isQuiet(facts) },
  received('lawyerLetter', 'lender.sendsLawyerLetter'),
  received('mediation', 'court.invitesMediation'),
  received('courtMessage', 'court.sendsMessage'),
  received('arbitration', 'tribunal.opensArbitration'),
  received('award', 'tribunal.opensArbitration', 'tribunal.awards'),
  received('paymentOrder', 'court.issuesPaymentOrder'),
  received('courtPapers', 'court.servesSummons'),
  received('judgment', 'court.servesSummons', 'court.rules'),
  received('enforcement', 'court.servesSummons', 'court.rules', 'court.enforces'),
  { ...received('dismissal', 'court.servesSummons', 'court.dismisses'), when: isWon },
  { fact: 'disputed', code: 'alreadyPaid', events: ['borrower.paysInFull'], when: isQuiet },
]

/**
 * What the same codes prove where somebody else's debt is meant. Who is at the door comes last: whoever refused
 * before, or was sued, still has them at the door.
 */
const bystanderProofs: readonly Proof[] = [
  received('reminder', 'lender.reminds'),
  received('robotCall', 'lender.calls'),
  received('lenderCall', 'lender.calls'),
  received('agencyCall', 'collector.callsContact'),
  received('debtTold', 'collector.disclosesDebt'),
  received('visitNotice', 'collector.announcesVisit'),
  { fact: 'conduct', code: 'calledAfterRefusal', events: ['contact.refuses'] },
  received('paymentOrder', 'court.issuesPaymentOrder'),
  received('courtPapers', 'court.servesSummons'),
  received('judgment', 'court.servesSummons', 'court.rules'),
  received('enforcement', 'court.servesSummons', 'court.rules', 'court.enforces'),
  { ...received('visited', 'collector.visits', 'collector.leaves'), when: isNobodyAtTheDoor },
  received('atDoor', 'collector.visits'),
]

const proofsFor = (facts: Facts): readonly Proof[] => (isBystander(facts) ? bystanderProofs : borrowerProofs)

const isGiven = (facts: Facts, fact: FactId, code: AnyCode): boolean => {
  const value: unknown = facts[fact]
  return Array.isArray(value) ? value.includes(code) : value === code
}

/** The answers that prove an event, for telling why a stage is where it is. */
export const proofsIn = (facts: Facts): readonly Proof[] =>
  proofsFor(facts).filter(({ fact, code, when }) => isGiven(facts, fact, code) && (!when || when(facts)))

/** The events these answers prove, each once, in canonical order. */
export const evidenceOf = (facts: Facts): readonly EventType[] => [
  ...new Set(proofsIn(facts).flatMap(({ events }) => events)),
]

/** The answers of which an event is the last that they prove, this side's first. Whether they would, `when` says. */
export const codesProving = (event: EventType, facts: Facts): readonly ProvingCode[] => {
  const codes = [...proofsFor(facts), ...borrowerProofs]
    .filter(({ events }) => events[events.length - 1] === event)
    .map(({ fact, code }) => ({ fact, code }))
  return codes.filter(
    ({ fact, code }, at) => codes.findIndex((one) => one.fact === fact && one.code === code) === at,
  )
}

/** Could this answer prove an event, if nothing else said otherwise? */
export const canProve = (facts: Facts, fact: FactId, code: AnyCode): boolean =>
  proofsFor(facts).some((proof) => proof.fact === fact && proof.code === code)

/**
 * All of the answers that decides stages and next steps: equal keys lead to equal places, also after the same steps. To
 * what is proved comes what guards ask for themselves, since two answers that prove the same can part later.
 */
export const placingKey = (facts: Facts): string =>
  [
    facts.asker,
    facts.overdue === 'weeks' ? 'days' : facts.overdue === 'months' ? 'years' : facts.overdue,
    mayBeTimeBarred(facts),
    facts.disputed,
    ...(facts.received ?? []),
    ...evidenceOf(facts),
  ].join()

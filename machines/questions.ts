/**
 * Which question is asked when: data plus named predicates, in one fixed, chronological order.
 * Relevance depends on three answers only (asker, overdue, received), which keeps every path enumerable.
 */
import { type AnyCode, codesOf, type FactId, type Facts, factIds, has } from './facts.ts'

type Predicate = (facts: Facts) => boolean

const always: Predicate = () => true
/** 本人, or somebody who answers for the account itself. */
export const isBorrowerSide: Predicate = ({ asker }) =>
  asker === 'borrower' || asker === 'guardian' || asker === 'unsure'
/** Spouse and heir have no contract of their own, even when they are sued. */
export const isFamily: Predicate = ({ asker }) => asker === 'spouse' || asker === 'heir'
export const isBystander: Predicate = (facts) =>
  facts.asker === 'contact' || facts.asker === 'wrongNumber' || isFamily(facts)
const isOverdue: Predicate = ({ overdue }) => overdue !== undefined && overdue !== 'notDue'

/** Anything that a court or tribunal has set going, from the first message on. */
export const isBeforeCourt: Predicate = (facts) =>
  has(facts, 'received', 'courtMessage', 'paymentOrder', 'arbitration', 'courtPapers') || isJudged(facts)
/** Somebody is at the door, or a court is at work: that comes before everything else. */
export const isUrgent: Predicate = (facts) => isBeforeCourt(facts) || has(facts, 'received', 'atDoor')
export const isJudged: Predicate = (facts) =>
  has(facts, 'received', 'judgment', 'award', 'dismissal', 'enforcement')
const wasTransferred: Predicate = (facts) => has(facts, 'received', 'transferNotice')
/** More than the reminders that may also come before the due date. */
export const isPressed: Predicate = (facts) =>
  (facts.received ?? []).some((code) => !['reminder', 'robotCall', 'lenderCall', 'unsure'].includes(code))
/** Someone spoke or came: only then can a line have been crossed. */
const wasApproached: Predicate = (facts) =>
  has(facts, 'received', 'robotCall', 'lenderCall') || wasPressed(facts)
const wasPressed: Predicate = (facts) =>
  has(facts, 'received', 'agencyCall', 'contactCalled', 'debtTold', 'visitNotice', 'visited', 'atDoor') ||
  has(facts, 'received', 'lawyerLetter', 'mediation', 'transferNotice')

const relevance: Readonly<Record<FactId, Predicate>> = {
  asker: always,
  overdue: isBorrowerSide,
  received: ({ asker }) => asker !== undefined,
  transferConfirmed: (facts) => isBorrowerSide(facts) && wasTransferred(facts),
  silence: (facts) =>
    isBorrowerSide(facts) && (facts.overdue === 'years' || facts.overdue === 'unsure') && !isJudged(facts),
  reachability: (facts) =>
    isBorrowerSide(facts) &&
    isOverdue(facts) &&
    facts.overdue !== 'years' &&
    facts.overdue !== 'unsure' &&
    wasPressed(facts) &&
    !isBeforeCourt(facts),
  conduct: (facts) => isBystander(facts) || (isBorrowerSide(facts) && wasApproached(facts)),
  product: isBorrowerSide,
  lender: ({ asker }) => asker !== undefined,
  agreement: (facts) =>
    isBorrowerSide(facts) && isOverdue(facts) && facts.overdue !== 'days' && !isBeforeCourt(facts),
  ability: isBorrowerSide,
  amount: (facts) => isBorrowerSide(facts) && isBeforeCourt(facts) && !isJudged(facts),
  disputed: (facts) => isBorrowerSide(facts) && isOverdue(facts),
  circumstances: ({ asker }) => asker !== undefined,
}

/** The answers that decide which questions follow, with samples that together reach every relevance pattern. */
export const deciders = {
  asker: ['borrower', 'contact'],
  overdue: ['notDue', 'days', 'weeks', 'years'],
  received: ['robotCall', 'agencyCall', 'courtPapers', 'judgment', 'transferNotice'],
} as const satisfies { [Id in FactId]?: readonly string[] }

/** Codes that make no sense for some askers are not offered to them. */
const bystanderReceived: readonly AnyCode[] = [
  'reminder',
  'robotCall',
  'lenderCall',
  'agencyCall',
  'debtTold',
  'visitNotice',
  'visited',
  'atDoor',
  'unsure',
]
/** A court may name a spouse or an heir, and then every time limit is theirs, too. */
const familyReceived: readonly AnyCode[] = [
  ...bystanderReceived,
  'paymentOrder',
  'courtPapers',
  'judgment',
  'enforcement',
]
const bystanderCircumstances: readonly AnyCode[] = ['deceased', 'settlerOffer', 'distress', 'unsure']

/** The codes of a question that this person may choose, in vocabulary order. */
export const offered = (id: FactId, facts: Facts): readonly AnyCode[] => {
  const codes = codesOf(id)
  if (id === 'received' && isBystander(facts)) {
    const allowed = isFamily(facts) ? familyReceived : bystanderReceived
    return codes.filter((code) => allowed.includes(code))
  }
  if (id === 'circumstances')
    return codes.filter((code) =>
      isBystander(facts) ? bystanderCircumstances.includes(code) : code !== 'deceased',
    )
  return codes
}

/** The questions that these answers make relevant, in the order they are asked. */
export const relevantQuestions = (facts: Facts): readonly FactId[] => {
  const kept = applicable(facts)
  return factIds.filter((id) => relevance[id](kept))
}

const applicableOf = (facts: Facts): Facts => {
  let kept: Facts = {}
  for (const id of factIds) {
    const value = facts[id]
    if (value === undefined || !relevance[id](kept)) continue
    const codes: readonly AnyCode[] = offered(id, kept)
    if (Array.isArray(value)) kept = { ...kept, [id]: codes.filter((code) => value.includes(code as never)) }
    else if (codes.includes(value as AnyCode)) kept = { ...kept, [id]: value }
  }
  return kept
}

/** Answers never change, only give way to others; one step of a page asks this of the same ones a dozen times. */
const alreadyAsked = new WeakMap<Facts, Facts>()

/**
 * The answers that apply: those to relevant questions, with offered codes. The others are only set aside by the
 * caller, so that changing an answer back brings them back.
 */
export const applicable = (facts: Facts): Facts => {
  const known = alreadyAsked.get(facts)
  if (known) return known
  const kept = applicableOf(facts)
  alreadyAsked.set(facts, kept).set(kept, kept)
  return kept
}

/** Answers kept in store that do not apply at present. */
export const setAside = (facts: Facts): readonly FactId[] => {
  const kept = applicable(facts)
  return factIds.filter((id) => facts[id] !== undefined && kept[id] === undefined)
}

/** The first relevant question without an answer, or undefined when all are answered. */
export const nextQuestion = (facts: Facts): FactId | undefined => {
  const kept = applicable(facts)
  return relevantQuestions(kept).find((id) => kept[id] === undefined)
}

const askers = (kept: Facts): readonly Facts[] =>
  kept.asker === undefined ? deciders.asker.map((asker): Facts => ({ ...kept, asker })) : [kept]

const timesOverdue = (given: Facts): readonly Facts[] =>
  given.overdue === undefined && relevance.overdue(given)
    ? deciders.overdue.map((overdue): Facts => ({ ...given, overdue }))
    : [given]

/** Whatever else is received asks no question that one of these does not ask, too. */
export const mostAsking = [['transferNotice'], ['transferNotice', 'courtPapers']] as const

const receipts = (given: Facts): readonly Facts[] => {
  if (given.received !== undefined) return [given]
  const codes = offered('received', given)
  return mostAsking.map(
    (received): Facts => ({ ...given, received: received.filter((code) => codes.includes(code)) }),
  )
}

const countLeft = (facts: Facts): number => {
  const kept = applicable(facts)
  const open = factIds.filter((id) => kept[id] === undefined)
  // The samples fit their person, so that what they make relevant need not be asked of `applicable` again.
  const left = (given: Facts) => open.filter((id) => relevance[id](given)).length
  return Math.max(...askers(kept).flatMap(timesOverdue).flatMap(receipts).map(left))
}

const alreadyCounted = new WeakMap<Facts, number>()

/** The most questions that may still come, counted exactly over every way the deciding answers can fall. */
export const questionsLeft = (facts: Facts): number => {
  const count = alreadyCounted.get(facts) ?? countLeft(facts)
  alreadyCounted.set(facts, count)
  return count
}

/** A first result is worth showing once so many questions are answered. */
export const firstResultAfter = 3
export const hasFirstResult = (facts: Facts): boolean =>
  Object.keys(applicable(facts)).length >= firstResultAfter

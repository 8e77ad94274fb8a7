/**
 * The vocabulary of answers: enumerated codes and nothing else. No free text, no names, no dates, no amounts.
 * Codes are permanent: a released result code spells them by their place in these lists, so new ones go last.
 */

/** A fact with exactly one code. `unsure` is a real answer: no guard is ever true because of it. */
interface OneFact<Code extends string> {
  readonly kind: 'one'
  readonly codes: readonly Code[]
}

/** A fact with any number of codes; the empty list means "none of these" and is an answer too. */
interface ManyFact<Code extends string> {
  readonly kind: 'many'
  readonly codes: readonly Code[]
}

const one = <const Code extends string>(...codes: Code[]): OneFact<Code> => ({ kind: 'one', codes })
const many = <const Code extends string>(...codes: Code[]): ManyFact<Code> => ({ kind: 'many', codes })

export const vocabulary = {
  /** Who is asking. */
  asker: one('borrower', 'contact', 'wrongNumber', 'spouse', 'heir', 'guardian', 'unsure'),
  /** 逾期多久: a weak hint at the stage, never its proof. */
  overdue: one('notDue', 'days', 'weeks', 'months', 'years', 'unsure'),
  /** What has been received so far: the evidence that places the case. */
  received: many(
    'reminder',
    'robotCall',
    'lenderCall',
    'agencyCall',
    'contactCalled',
    'debtTold',
    'visitNotice',
    'visited',
    'atDoor',
    'lawyerLetter',
    'mediation',
    'courtMessage',
    'paymentOrder',
    'arbitration',
    'award',
    'courtPapers',
    'judgment',
    'dismissal',
    'enforcement',
    'transferNotice',
    'unsure',
  ),
  /** Has the old lender itself confirmed that the debt was sold (债权转让)? */
  transferConfirmed: one('yes', 'no', 'denied', 'unsure'),
  /** No payment, debit, reminder or promise for over about 2½ years (诉讼时效). */
  silence: one('no', 'yes', 'unsure'),
  /** Does the borrower answer? */
  reachability: one('answering', 'sometimes', 'lost', 'unsure'),
  /** Lines that were crossed (催收红线). */
  conduct: many(
    'nightCalls',
    'tooManyCalls',
    'threats',
    'insults',
    'othersTold',
    'calledAfterRefusal',
    'posedAsAuthority',
    'privateAccount',
    'enteredHome',
    'cameToWorkplace',
    'postedPublicly',
    'pushedNewLoan',
    'violence',
    'unsure',
  ),
  product: one('huabei', 'jiebei', 'creditPurchase', 'creditLoan', 'other', 'unsure'),
  /** Who the contract page names as lender (出借人): it decides whom to talk to and where to complain. */
  lender: one('consumerFinance', 'bank', 'trust', 'microloan', 'assetManager', 'unsure'),
  /** Where talks about a repayment plan (协商还款) stand. */
  agreement: one('none', 'proposed', 'refused', 'kept', 'broken', 'unsure'),
  ability: one('full', 'partly', 'none', 'unsure'),
  amount: one('under10k', 'to50k', 'over50k', 'unsure'),
  /** Is something wrong with the debt itself? */
  disputed: one('no', 'notMine', 'wrongAmount', 'minorUsed', 'alreadyPaid', 'unsure'),
  circumstances: many(
    'illness',
    'noIncome',
    'student',
    'disaster',
    'deceased',
    'settlerOffer',
    'distress',
    'unsure',
  ),
} as const

export type FactId = keyof typeof vocabulary
export type Code<Id extends FactId> = (typeof vocabulary)[Id]['codes'][number]
export type AnyCode = { [Id in FactId]: Code<Id> }[FactId]
export type ManyFactId = {
  [Id in FactId]: (typeof vocabulary)[Id]['kind'] extends 'many' ? Id : never
}[FactId]

export type Answer<Id extends FactId> = Id extends ManyFactId ? readonly Code<Id>[] : Code<Id>
/** What has been answered so far; a missing key is a question not answered yet. */
export type Facts = { readonly [Id in FactId]?: Answer<Id> }

export const factIds = Object.keys(vocabulary) as FactId[]

export const isFactId = (id: string): id is FactId => factIds.some((known) => known === id)
export const isMany = (id: FactId): id is ManyFactId => vocabulary[id].kind === 'many'
export const codesOf = (id: FactId): readonly AnyCode[] => vocabulary[id].codes

/** True where a multiple-choice fact contains the code; false while it is unanswered. */
export const has = <Id extends ManyFactId>(facts: Facts, id: Id, ...wanted: readonly Code<Id>[]): boolean => {
  const given: readonly string[] = facts[id] ?? []
  return wanted.some((code) => given.includes(code))
}

/**
 * Keeps what is well formed in something read from outside (storage, a code, a file), in vocabulary order.
 * Unknown facts and codes are dropped silently; the callers that must complain compare before and after.
 */
export const sanitizeFacts = (raw: unknown): Facts => {
  if (typeof raw !== 'object' || raw === null) return {}
  const given = raw as Record<string, unknown>
  const entries = factIds.flatMap((id): [FactId, unknown][] => {
    const value = given[id]
    const codes: readonly string[] = codesOf(id)
    if (isMany(id)) return Array.isArray(value) ? [[id, codes.filter((code) => value.includes(code))]] : []
    return typeof value === 'string' && codes.includes(value) ? [[id, value]] : []
  })
  return Object.fromEntries(entries) as Facts
}

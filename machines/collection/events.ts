/**
 * Everything that can happen, named `actor.verb`. The chart says when each can happen and why.
 * Ids are permanent: a shared what-if trail spells them by their place here, so new ones go last.
 */
export const events = [
  'lender.reminds',
  'lender.calls',
  'lender.sendsLawyerLetter',
  'lender.transfersDebt',
  'lender.confirmsTransfer',
  'lender.deniesTransfer',
  'lender.acceptsPlan',
  'lender.refusesPlan',
  'lender.settlesForLess',
  'lender.acceptsDispute',
  'lender.rejectsDispute',
  'lender.appeals',
  'lender.withdraws',
  'collector.calls',
  'collector.callsContact',
  'collector.disclosesDebt',
  'collector.announcesVisit',
  'collector.visits',
  'collector.leaves',
  'collector.stops',
  'court.sendsMessage',
  'court.invitesMediation',
  'court.issuesPaymentOrder',
  'court.servesSummons',
  'court.rules',
  'court.dismisses',
  'court.enforces',
  'court.pausesEnforcement',
  'tribunal.opensArbitration',
  'tribunal.awards',
  'borrower.missesDue',
  'borrower.paysInFull',
  'borrower.asksForExtension',
  'borrower.asksForPlan',
  'borrower.keepsPlan',
  'borrower.missesPlan',
  'borrower.ignores',
  'borrower.answers',
  'borrower.verifiesCollector',
  'borrower.verifiesTransfer',
  'borrower.verifiesCourt',
  'borrower.keepsProof',
  'borrower.complains',
  'borrower.disputes',
  'borrower.tellsContacts',
  'borrower.refusesEntry',
  'borrower.callsPolice',
  'borrower.attendsMediation',
  'borrower.declinesMediation',
  'borrower.objectsToOrder',
  'borrower.objectsToJurisdiction',
  'borrower.answersLawsuit',
  'borrower.asksForReduction',
  'borrower.contestsLimitation',
  'borrower.appeals',
  'borrower.asksForLivingCosts',
  'borrower.reportsProperty',
  'borrower.asksForCertificate',
  'borrower.checksCreditRecord',
  'borrower.seeksAdvice',
  'contact.refuses',
  'contact.keepsProof',
  'contact.complains',
  'contact.saysWrongNumber',
  'contact.asksForPapers',
  'borrower.asksToSetAside',
  'contact.refusesEntry',
  'contact.callsPolice',
  'lender.closesCase',
] as const

export type EventType = (typeof events)[number]
export type Actor = EventType extends infer Type
  ? Type extends `${infer Name}.${string}`
    ? Name
    : never
  : never
export type EventOf<A extends Actor> = Extract<EventType, `${A}.${string}`>
/** Moves are made by the other side, options by the person. */
export type MoveType = EventOf<'lender' | 'collector' | 'court' | 'tribunal'>
export type OptionType = EventOf<'borrower' | 'contact'>
export interface CollectionEvent {
  readonly type: EventType
}

export const isOptionType = (type: EventType): type is OptionType =>
  type.startsWith('borrower.') || type.startsWith('contact.')
export const moveTypes: readonly MoveType[] = events.filter((type): type is MoveType => !isOptionType(type))
export const isEventType = (type: string): type is EventType => events.some((known) => known === type)

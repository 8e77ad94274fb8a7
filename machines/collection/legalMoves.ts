/** Moves that several stages before a court share. */
import { move } from './setup.ts'

/** A place in the legal region, from wherever an arrow starts. */
export const at = <Leaf extends string>(leaf: Leaf) => `#collection.open.legalAction.${leaf}` as const

/** A real case can come out of every step before it; no count, amount or day is known. */
export const suit = (reason: 'suitAfterMessage' | 'suitAfterMediation') => ({
  target: at('sued.firstInstance'),
  meta: move({
    likelihood: 'possible',
    reason,
    evidence: ['civil-code-577-579-breach', 'cpl-125-pre-trial-mediation'],
  }),
})

export const suitAfterOrder = {
  target: at('sued.firstInstance'),
  meta: move({ likelihood: 'possible', reason: 'suitAfterOrder', evidence: ['cpl-225-228-payment-order'] }),
}

/** The clause rules out a suit as a rule; some are filed all the same. */
export const suitDespiteArbitration = {
  target: at('sued.firstInstance'),
  meta: move({
    likelihood: 'unknown',
    reason: 'suitDespiteArbitration',
    evidence: [],
    searched: 'search-arbitration-notarised',
  }),
}

export const suitByAge = [
  {
    guard: 'wasInvitedToMediation',
    ...suit('suitAfterMediation'),
  },
  {
    guard: 'isLongOverdue',
    target: at('sued.firstInstance'),
    meta: move({
      likelihood: 'possible',
      reason: 'suitPossible',
      evidence: ['civil-code-577-579-breach', 'practice-small-loans-sold-rather-than-sued'],
    }),
  },
  {
    target: at('sued.firstInstance'),
    meta: move({
      likelihood: 'rare',
      reason: 'suitEarly',
      evidence: ['practice-small-loans-sold-rather-than-sued'],
    }),
  },
] as const

export const mediationByAge = [
  {
    guard: 'isLongOverdue',
    target: at('mediation'),
    meta: move({
      likelihood: 'possible',
      reason: 'mediationBeforeSuit',
      evidence: ['cpl-125-pre-trial-mediation', 'practice-mediation-disguise'],
    }),
  },
  {
    target: at('mediation'),
    meta: move({ likelihood: 'rare', reason: 'mediationEarly', evidence: ['practice-pressure-later'] }),
  },
] as const

export const paymentOrderIssued = {
  target: at('paymentOrder'),
  meta: move({
    likelihood: 'unknown',
    reason: 'paymentOrderPossible',
    evidence: [],
    searched: 'search-payment-orders',
  }),
}

export const arbitrationOpened = {
  target: at('arbitration'),
  meta: move({
    likelihood: 'unknown',
    reason: 'arbitrationUnknown',
    evidence: [],
    searched: 'search-arbitration-notarised',
  }),
}

export const courtMessageSent = {
  target: at('courtMessage'),
  meta: move({
    likelihood: 'possible',
    reason: 'messageMayBeReal',
    evidence: ['verify-court-sms-12368', 'warn-court-verify'],
  }),
}

import { collection, move, option } from './setup.ts'

const at = <Leaf extends string>(leaf: Leaf) => `#collection.open.legalAction.${leaf}` as const

/** A real case can come out of every step before it; no count, amount or day is known. */
const suit = (reason: 'suitAfterMessage' | 'suitAfterMediation') => ({
  target: at('sued.firstInstance'),
  meta: move({
    likelihood: 'possible',
    reason,
    evidence: ['civil-code-577-579-breach', 'cpl-125-pre-trial-mediation'],
  }),
})

const suitAfterOrder = {
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

const suitByAge = [
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

const mediationByAge = [
  {
    guard: 'isLongOverdue',
    target: at('mediation'),
    actions: { type: 'notes', params: 'mediation' },
    meta: move({
      likelihood: 'possible',
      reason: 'mediationBeforeSuit',
      evidence: ['cpl-125-pre-trial-mediation', 'practice-mediation-disguise'],
    }),
  },
  {
    target: at('mediation'),
    actions: { type: 'notes', params: 'mediation' },
    meta: move({ likelihood: 'rare', reason: 'mediationEarly', evidence: ['practice-pressure-later'] }),
  },
] as const

export const paymentOrder = {
  target: at('paymentOrder'),
  meta: move({
    likelihood: 'unknown',
    reason: 'paymentOrderPossible',
    evidence: [],
    searched: 'search-payment-orders',
  }),
}

const arbitration = {
  target: at('arbitration'),
  meta: move({
    likelihood: 'unknown',
    reason: 'arbitrationUnknown',
    evidence: [],
    searched: 'search-arbitration-notarised',
  }),
}

const courtMessage = {
  target: at('courtMessage'),
  meta: move({
    likelihood: 'possible',
    reason: 'messageMayBeReal',
    evidence: ['verify-court-sms-12368', 'warn-court-verify'],
  }),
}

/** Nothing legal has happened yet. */
export const noLegalAction = collection.createStateConfig({
  on: {
    'lender.sendsLawyerLetter': [
      {
        guard: 'isLongOverdue',
        target: at('lawyerLetter'),
        meta: move({
          likelihood: 'possible',
          reason: 'letterBeforeSuit',
          evidence: ['practice-lawyer-style-pressure', 'lawyer-letter-no-enforcement'],
        }),
      },
      {
        target: at('lawyerLetter'),
        meta: move({
          likelihood: 'rare',
          reason: 'letterEarly',
          evidence: ['practice-lawyer-style-pressure'],
        }),
      },
    ],
    'court.invitesMediation': mediationByAge,
    'court.sendsMessage': [
      { guard: 'isLongOverdue', ...courtMessage },
      {
        target: at('courtMessage'),
        meta: move({ likelihood: 'rare', reason: 'messageEarly', evidence: ['practice-pressure-later'] }),
      },
    ],
    'court.issuesPaymentOrder': paymentOrder,
    'tribunal.opensArbitration': arbitration,
    'court.servesSummons': suitByAge,
  },
})

/** 律师函: a private demand, no court paper. */
export const lawyerLetter = collection.createStateConfig({
  meta: {
    stage: { id: 'lawyerLetter', place: 'legal', urgency: 40, level: 'week' },
    rights: ['letterIsNoCourt', 'onlyCourtFreezes'],
  },
  on: {
    'court.invitesMediation': mediationByAge,
    'court.sendsMessage': courtMessage,
    'court.issuesPaymentOrder': paymentOrder,
    'tribunal.opensArbitration': arbitration,
    'court.servesSummons': suitByAge,
    'borrower.verifiesCourt': {
      meta: option({
        achieves: 'letterVerified',
        when: 'now',
        evidence: ['verify-lawyer-platform', 'lawyer-letter-no-enforcement'],
        cost: 'free',
        caution: 'doNotClickLinks',
      }),
    },
  },
})

/** 诉前调解: a real step and a favourite disguise. */
export const mediation = collection.createStateConfig({
  meta: {
    stage: { id: 'mediation', place: 'legal', urgency: 58, level: 'week' },
    rights: ['mediationVoluntary', 'mediationFree', 'courtVerifiable', 'courtMediation'],
    deadlines: ['mediationConfirmation'],
  },
  on: {
    'court.sendsMessage': courtMessage,
    'court.issuesPaymentOrder': paymentOrder,
    'tribunal.opensArbitration': arbitration,
    'court.servesSummons': suit('suitAfterMediation'),
    'borrower.verifiesCourt': {
      meta: option({
        achieves: 'mediationVerified',
        when: 'now',
        evidence: ['verify-court-sms-12368', 'verify-court-online-service', 'practice-mediation-disguise'],
        cost: 'free',
        caution: 'doNotClickLinks',
      }),
    },
    'borrower.attendsMediation': {
      meta: option({
        achieves: 'mediationAttended',
        when: 'week',
        evidence: [
          'cpl-125-pre-trial-mediation',
          'mediation-law-4-17-31-33',
          'cpl-205-judicial-confirmation',
        ],
        cost: 'free',
        caution: 'confirmedBinds',
      }),
    },
    'borrower.declinesMediation': {
      target: at('none'),
      meta: option({
        achieves: 'mediationDeclined',
        when: 'later',
        evidence: ['cpl-125-pre-trial-mediation', 'online-mediation-4-15-voluntary'],
        cost: 'risk',
        caution: 'courtGoesOn',
      }),
    },
  },
})

/** 一条自称法院的短信: not yet checked. */
export const courtMessageState = collection.createStateConfig({
  meta: {
    stage: { id: 'courtMessage', place: 'legal', urgency: 65, level: 'now' },
    rights: ['courtVerifiable', 'onlyCourtFreezes'],
  },
  on: {
    'court.invitesMediation': {
      target: at('mediation'),
      meta: move({
        likelihood: 'possible',
        reason: 'mediationBeforeSuit',
        evidence: ['cpl-125-pre-trial-mediation'],
      }),
    },
    'court.issuesPaymentOrder': paymentOrder,
    'tribunal.opensArbitration': arbitration,
    'court.servesSummons': suit('suitAfterMessage'),
    'borrower.verifiesCourt': {
      meta: option({
        achieves: 'courtMessageVerified',
        when: 'now',
        evidence: ['verify-court-sms-12368', 'verify-court-online-service', 'warn-court-verify'],
        cost: 'free',
        caution: 'doNotClickLinks',
      }),
    },
    'borrower.ignores': {
      meta: option({
        achieves: 'ignoringCourt',
        when: 'later',
        evidence: ['online-litigation-29-31-eservice', 'cpl-147-default-judgment'],
        cost: 'risk',
        caution: 'courtGoesOn',
      }),
    },
  },
})

/** 支付令: fifteen days to object in writing. */
export const paymentOrderState = collection.createStateConfig({
  meta: {
    stage: { id: 'paymentOrder', place: 'legal', urgency: 90, level: 'now' },
    rights: ['orderObjection', 'courtVerifiable', 'reductionOnRequest', 'limitationDefence'],
    deadlines: ['orderObjection'],
  },
  on: {
    'tribunal.opensArbitration': arbitration,
    'court.servesSummons': suitAfterOrder,
    'court.enforces': {
      target: at('enforcement.active'),
      actions: { type: 'notes', params: 'enforcement' },
      meta: move({
        likelihood: 'possible',
        reason: 'enforcementAfterOrder',
        evidence: ['cpl-225-228-payment-order'],
      }),
    },
    'borrower.objectsToOrder': {
      target: at('sued.firstInstance'),
      meta: option({
        achieves: 'orderObjected',
        when: 'now',
        evidence: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection'],
        cost: 'time',
        caution: 'poorIsNoObjection',
      }),
    },
    'borrower.verifiesCourt': {
      meta: option({
        achieves: 'orderVerified',
        when: 'now',
        evidence: ['verify-court-sms-12368', 'verify-court-delivery-marks'],
        cost: 'free',
        caution: 'doNotClickLinks',
      }),
    },
    'borrower.ignores': {
      meta: option({
        achieves: 'ignoringOrder',
        when: 'later',
        evidence: ['cpl-225-228-payment-order'],
        cost: 'risk',
        caution: 'orderBecomesFinal',
      }),
    },
  },
})

/** 仲裁: only with an arbitration clause. */
export const arbitrationState = collection.createStateConfig({
  meta: {
    stage: { id: 'arbitration', place: 'legal', urgency: 82, level: 'now' },
    rights: ['arbitrationOffline', 'reductionOnRequest', 'limitationDefence'],
  },
  on: {
    'tribunal.awards': {
      target: at('awarded'),
      meta: move({
        likelihood: 'unknown',
        reason: 'awardFollows',
        evidence: [],
        searched: 'search-arbitration-notarised',
      }),
    },
    'court.issuesPaymentOrder': paymentOrder,
    'court.servesSummons': suitDespiteArbitration,
    'borrower.answersLawsuit': {
      meta: option({
        achieves: 'arbitrationAnswered',
        when: 'now',
        evidence: ['arbitration-2025-11-72', 'civil-code-585-reduce-penalty'],
        cost: 'time',
        caution: 'courtGoesOn',
      }),
    },
    'borrower.objectsToJurisdiction': {
      meta: option({
        achieves: 'arbitrationClauseChecked',
        when: 'now',
        evidence: ['arbitration-2025-11-72', 'spc-2025-15-jurisdiction-reply'],
        cost: 'time',
      }),
    },
  },
})

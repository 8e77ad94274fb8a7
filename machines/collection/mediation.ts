import { arbitrationOpened, at, courtMessageSent, paymentOrderIssued, suit } from './legalMoves.ts'
import { collection, option } from './setup.ts'

/** 诉前调解: a real step and a favourite disguise. */
export const mediation = collection.createStateConfig({
  meta: {
    stage: { id: 'mediation', place: 'legal', urgency: 58, level: 'week' },
    rights: ['mediationVoluntary', 'mediationFree', 'courtVerifiable', 'courtMediation'],
    deadlines: ['mediationConfirmation'],
  },
  on: {
    'court.sendsMessage': courtMessageSent,
    'court.issuesPaymentOrder': paymentOrderIssued,
    'tribunal.opensArbitration': arbitrationOpened,
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

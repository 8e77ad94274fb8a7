import { arbitrationOpened, at, paymentOrderIssued, suit } from './legalMoves.ts'
import { collection, move, option } from './setup.ts'

/** 一条自称法院的短信: not yet checked. */
export const courtMessage = collection.createStateConfig({
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
    'court.issuesPaymentOrder': paymentOrderIssued,
    'tribunal.opensArbitration': arbitrationOpened,
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

import {
  arbitrationOpened,
  courtMessageSent,
  mediationByAge,
  paymentOrderIssued,
  suitByAge,
} from './legalMoves.ts'
import { collection, option } from './setup.ts'

/** 律师函: a private demand, no court paper. */
export const lawyerLetter = collection.createStateConfig({
  meta: {
    stage: { id: 'lawyerLetter', place: 'legal', urgency: 40, level: 'week' },
    rights: ['letterIsNoCourt', 'onlyCourtFreezes'],
  },
  on: {
    'court.invitesMediation': mediationByAge,
    'court.sendsMessage': courtMessageSent,
    'court.issuesPaymentOrder': paymentOrderIssued,
    'tribunal.opensArbitration': arbitrationOpened,
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

import {
  arbitrationOpened,
  at,
  courtMessageSent,
  mediationByAge,
  paymentOrderIssued,
  suitByAge,
} from './legalMoves.ts'
import { collection, move } from './setup.ts'

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
      { guard: 'isLongOverdue', ...courtMessageSent },
      {
        target: at('courtMessage'),
        meta: move({ likelihood: 'rare', reason: 'messageEarly', evidence: ['practice-pressure-later'] }),
      },
    ],
    'court.issuesPaymentOrder': paymentOrderIssued,
    'tribunal.opensArbitration': arbitrationOpened,
    'court.servesSummons': suitByAge,
  },
})

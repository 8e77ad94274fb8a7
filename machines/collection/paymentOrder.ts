import { arbitrationOpened, at, suitAfterOrder } from './legalMoves.ts'
import { collection, move, option } from './setup.ts'

/** 支付令: fifteen days to object in writing. */
export const paymentOrder = collection.createStateConfig({
  meta: {
    stage: { id: 'paymentOrder', place: 'legal', urgency: 90, level: 'now' },
    rights: [
      'orderObjection',
      'spouseNotAutomatic',
      'heirsEstateOnly',
      'courtVerifiable',
      'reductionOnRequest',
      'limitationDefence',
    ],
    deadlines: ['orderObjection'],
  },
  on: {
    'tribunal.opensArbitration': arbitrationOpened,
    'court.servesSummons': suitAfterOrder,
    'court.enforces': {
      target: at('enforcement.active'),
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
        evidence: [
          'cpl-225-228-payment-order',
          'spc-435-436-payment-order-objection',
          'spc-432-payment-order-each-claim',
        ],
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

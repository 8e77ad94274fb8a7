import { at } from './legalMoves.ts'
import { collection, move, option } from './setup.ts'

/** A family member named as defendant is a party now. */
const sued = {
  target: at('sued.firstInstance'),
  meta: move({
    likelihood: 'unknown',
    reason: 'familySued',
    evidence: [],
    searched: 'search-family-sued',
  }),
} as const

/** A payment order (支付令) names whom it binds, and only they can object. */
const ordered = {
  target: at('paymentOrder'),
  meta: move({
    likelihood: 'unknown',
    reason: 'familyOrdered',
    evidence: [],
    searched: 'search-payment-orders',
  }),
} as const

/** 配偶: owes only what the law makes common. */
export const spouse = collection.createStateConfig({
  meta: {
    stage: { id: 'spouse', place: 'contact', urgency: 39, level: 'week' },
    rights: ['spouseNotAutomatic', 'debtNotTold', 'nothingToSign'],
  },
  on: {
    'collector.callsContact': {
      meta: move({
        likelihood: 'possible',
        reason: 'familyAddressed',
        evidence: ['cba2026-third-party-two-kinds', 'practice-contacts-called-though-reachable'],
      }),
    },
    'court.issuesPaymentOrder': ordered,
    'court.servesSummons': sued,
    'contact.refuses': {
      meta: option({
        achieves: 'spouseRefuses',
        when: 'now',
        evidence: ['civil-code-1064-spouse-debt', 'cba2026-third-party-two-kinds'],
        cost: 'free',
        caution: 'notYourDebt',
      }),
    },
    'contact.asksForPapers': {
      meta: option({
        achieves: 'spouseAsksForPapers',
        when: 'week',
        evidence: ['civil-code-1064-spouse-debt', 'chan-12348'],
        cost: 'free',
      }),
    },
  },
})

/** 继承人: owes only within the estate. */
export const heir = collection.createStateConfig({
  meta: {
    stage: { id: 'heir', place: 'contact', urgency: 38, level: 'week' },
    rights: ['heirsEstateOnly', 'nothingToSign'],
  },
  on: {
    'court.issuesPaymentOrder': ordered,
    'court.servesSummons': sued,
    'contact.refuses': {
      meta: option({
        achieves: 'heirRefuses',
        when: 'now',
        evidence: ['civil-code-1159-1161-heirs', 'gbt45251-contact-when'],
        cost: 'free',
        caution: 'estateFirst',
      }),
    },
    'contact.asksForPapers': {
      meta: option({
        achieves: 'heirAsksForPapers',
        when: 'week',
        evidence: ['civil-code-1159-1161-heirs', 'chan-12348'],
        cost: 'free',
      }),
    },
  },
})

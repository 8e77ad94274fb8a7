import { collection, move, option } from './setup.ts'

/** Calls of the lender itself: from here on someone may speak. */
const lenderCalls = {
  target: '#collection.open.channel.phone.lenderCalls',
  meta: move({
    likelihood: 'common',
    reason: 'callsFollowReminders',
    evidence: ['practice-order-of-contact', 'practice-mostly-automated'],
  }),
}

/** Agencies come later, whatever was received before. */
const agencyByAge = [
  {
    guard: 'isLongOverdue',
    target: '#collection.open.channel.phone.agencyCalls',
    meta: move({
      likelihood: 'possible',
      reason: 'agenciesTakeOver',
      evidence: ['practice-outsourced-later'],
    }),
  },
  {
    target: '#collection.open.channel.phone.agencyCalls',
    meta: move({
      likelihood: 'rare',
      reason: 'agencyEarly',
      evidence: ['practice-outsourced-later', 'practice-pressure-later'],
    }),
  },
] as const

/** Channel, nothing received yet. */
export const silentChannel = collection.createStateConfig({
  on: {
    'lender.reminds': [
      {
        guard: 'isEarly',
        target: 'sms',
        meta: move({
          likelihood: 'common',
          reason: 'remindersComeFirst',
          evidence: ['practice-order-of-contact'],
        }),
      },
      {
        target: 'sms',
        meta: move({
          likelihood: 'possible',
          reason: 'remindersComeFirst',
          evidence: ['practice-order-of-contact'],
        }),
      },
    ],
    'lender.calls': {
      ...lenderCalls,
      meta: move({
        likelihood: 'possible',
        reason: 'callsWithoutReminder',
        evidence: ['practice-order-of-contact', 'practice-mostly-automated'],
      }),
    },
    'collector.calls': agencyByAge,
    'borrower.ignores': {
      target: '#collection.open.channel.phone.unreachable',
      meta: option({
        achieves: 'ignoring',
        when: 'later',
        evidence: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
        cost: 'risk',
        caution: 'looksLost',
      }),
    },
  },
})

/** 短信、App 提醒 */
export const sms = collection.createStateConfig({
  meta: {
    stage: { id: 'sms', place: 'sms', urgency: 15, level: 'week' },
    rights: ['quietHours', 'dataProtected'],
  },
  on: {
    'lender.calls': lenderCalls,
    'collector.calls': agencyByAge,
    'borrower.verifiesCollector': {
      meta: option({
        achieves: 'messageCheckedInApp',
        when: 'now',
        evidence: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
        cost: 'free',
        caution: 'doNotClickLinks',
      }),
    },
    'borrower.ignores': {
      target: '#collection.open.channel.phone.unreachable',
      meta: option({
        achieves: 'ignoring',
        when: 'later',
        evidence: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
        cost: 'risk',
        caution: 'looksLost',
      }),
    },
  },
})

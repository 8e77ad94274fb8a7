import { collection, move, option } from './setup.ts'

/** 还没到还款日: the only time at which the law speaks of an extension. */
export const beforeDue = collection.createStateConfig({
  meta: {
    stage: { id: 'beforeDue', place: 'before', urgency: 5, level: 'week' },
    rights: ['extensionBeforeDue', 'reliefEncouraged', 'lenderNamed', 'interestExplained', 'noPushedLoan'],
    consequences: [
      'notYetRecorded',
      'servicesStillOn',
      'interestAsAgreed',
      'debitOnDueDay',
      'noCriminalRecord',
    ],
  },
  on: {
    'lender.reminds': {
      meta: move({
        likelihood: 'common',
        reason: 'remindersComeFirst',
        evidence: ['practice-order-of-contact'],
      }),
    },
    'lender.calls': {
      meta: move({
        likelihood: 'possible',
        reason: 'callsWithoutReminder',
        evidence: ['practice-order-of-contact'],
      }),
    },
    'borrower.paysInFull': {
      target: 'closed.paid',
      meta: option({
        achieves: 'payOnTime',
        when: 'later',
        evidence: ['civil-code-674-675-repay-when-due', 'practice-no-grace-to-count-on'],
        cost: 'money',
        caution: 'onlyOfficialAccount',
      }),
    },
    'borrower.asksForExtension': {
      meta: option({
        achieves: 'extensionBeforeDue',
        when: 'now',
        evidence: ['civil-code-678-extension'],
        cost: 'interestRuns',
        caution: 'noRightToPlan',
      }),
    },
    'borrower.asksForPlan': {
      meta: option({
        achieves: 'talkBeforeDue',
        when: 'now',
        evidence: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
        cost: 'free',
        caution: 'noRightToPlan',
      }),
    },
    'borrower.keepsProof': {
      meta: option({
        achieves: 'proofKept',
        when: 'week',
        evidence: ['practice-keep-own-record'],
        cost: 'free',
      }),
    },
    'borrower.missesDue': {
      target: 'open',
      meta: option({
        achieves: 'missDue',
        when: 'later',
        evidence: ['civil-code-676-overdue-interest', 'practice-service-suspended'],
        cost: 'risk',
      }),
    },
  },
})

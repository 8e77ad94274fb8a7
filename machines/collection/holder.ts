import { collection, move, option } from './setup.ts'

/** Who owns the debt (债权转让). */
export const holder = collection.createStateConfig({
  initial: 'original',
  states: {
    original: {
      on: {
        'lender.transfersDebt': [
          {
            guard: 'isLongOverdue',
            target: 'noticeUnverified',
            meta: move({
              likelihood: 'possible',
              reason: 'saleOfOldDebt',
              evidence: ['practice-packages-sold', 'practice-small-loans-sold-rather-than-sued'],
            }),
          },
          {
            target: 'noticeUnverified',
            meta: move({
              likelihood: 'rare',
              reason: 'saleEarly',
              evidence: ['practice-packages-sold', 'practice-pressure-later'],
            }),
          },
        ],
      },
    },
    noticeUnverified: {
      meta: {
        stage: { id: 'transferUnverified', place: 'transfer', urgency: 48, level: 'week' },
        rights: ['transferNotice', 'paidBeforeNoticeCounts'],
      },
      on: {
        'lender.confirmsTransfer': {
          target: 'noticeVerified',
          meta: move({
            likelihood: 'possible',
            reason: 'transferConfirmedByLender',
            evidence: ['cba2026-transfer-notice', 'practice-packages-sold'],
          }),
        },
        'lender.deniesTransfer': {
          target: 'original',
          meta: move({
            likelihood: 'possible',
            reason: 'transferDenied',
            evidence: ['civil-code-546-debt-assignment-notice', 'warn-fake-collection-sms-2026'],
          }),
        },
        'borrower.paysInFull': {
          meta: option({
            achieves: 'payUnverifiedHolder',
            when: 'later',
            evidence: ['spc-contract-48-assignment-payment', 'civil-code-546-debt-assignment-notice'],
            cost: 'risk',
            caution: 'doNotPayToProve',
          }),
        },
        'borrower.verifiesTransfer': {
          meta: option({
            achieves: 'transferVerifiedAtSource',
            when: 'now',
            evidence: [
              'civil-code-546-debt-assignment-notice',
              'cba2026-transfer-notice',
              'practice-verify-by-own-call',
            ],
            cost: 'free',
            caution: 'doNotPayToProve',
          }),
        },
      },
    },
    noticeVerified: {
      meta: {
        stage: { id: 'transferVerified', place: 'transfer', urgency: 28, level: 'week' },
        rights: ['transferNotice', 'paidBeforeNoticeCounts', 'dataProtected'],
      },
      on: {
        'collector.calls': {
          meta: move({
            likelihood: 'possible',
            reason: 'callsContinue',
            evidence: ['practice-buyers-outsource-calls'],
          }),
        },
        'borrower.paysInFull': [
          {
            guard: 'isNotOwed',
            meta: option({
              achieves: 'payDisputedDebt',
              when: 'later',
              evidence: ['spc-limitation-14-17-19-promises', 'credit-reg-25-objection-20-days'],
              cost: 'risk',
              caution: 'noAdmission',
            }),
          },
          {
            target: '#collection.closed.paid',
            meta: option({
              achieves: 'payVerifiedHolder',
              when: 'later',
              evidence: ['spc-contract-48-assignment-payment', 'practice-discount-not-owed'],
              cost: 'money',
              caution: 'onlyOfficialAccount',
            }),
          },
        ],
      },
    },
  },
})

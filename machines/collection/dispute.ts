import { collection, move, option } from './setup.ts'

/** 不是我的、金额不对、孩子用的 */
export const dispute = collection.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        'borrower.disputes': {
          guard: 'hasDoubts',
          target: 'raised',
          meta: option({
            achieves: 'disputeRaised',
            when: 'later',
            evidence: ['complaint-2020-who-and-materials', 'credit-reg-25-objection-20-days'],
            cost: 'time',
            caution: 'noAdmission',
          }),
        },
      },
    },
    raised: {
      meta: {
        stage: { id: 'disputeRaised', place: 'other', urgency: 46, level: 'week' },
        rights: ['identityTheftObjection', 'creditObjection', 'complaintAnswered', 'interestExplained'],
        deadlines: ['creditObjectionAnswer', 'complaintAnswer'],
      },
      on: {
        'borrower.disputes': {
          meta: option({
            achieves: 'disputeRaised',
            when: 'now',
            evidence: ['complaint-2020-who-and-materials', 'credit-reg-25-objection-20-days'],
            cost: 'time',
            caution: 'noAdmission',
          }),
        },
        'borrower.checksCreditRecord': {
          meta: option({
            achieves: 'creditRecordCorrected',
            when: 'week',
            evidence: ['credit-reg-25-objection-20-days', 'credit-reg-26-complaint-30-days'],
            cost: 'free',
          }),
        },
        'lender.acceptsDispute': {
          target: 'accepted',
          meta: move({
            likelihood: 'unknown',
            reason: 'disputeAnswered',
            evidence: [],
            searched: 'search-dispute-outcomes',
          }),
        },
        'lender.rejectsDispute': {
          target: 'rejected',
          meta: move({
            likelihood: 'unknown',
            reason: 'disputeRefused',
            evidence: [],
            searched: 'search-dispute-outcomes',
          }),
        },
        'borrower.keepsProof': {
          meta: option({
            achieves: 'proofKept',
            when: 'now',
            evidence: ['practice-keep-own-record', 'spc-106-recording-as-evidence'],
            cost: 'free',
            caution: 'noAdmission',
          }),
        },
      },
    },
    accepted: {
      meta: {
        stage: { id: 'disputeAccepted', place: 'other', urgency: 20, level: 'week' },
        rights: ['creditObjection', 'certificate'],
        deadlines: ['creditObjectionAnswer'],
      },
      on: {
        'lender.closesCase': [
          {
            guard: 'isNotMine',
            target: '#collection.closed.notLiable',
            meta: move({
              likelihood: 'unknown',
              reason: 'debtNotYours',
              evidence: [],
              searched: 'search-dispute-outcomes',
            }),
          },
          {
            target: 'none',
            meta: move({
              likelihood: 'unknown',
              reason: 'amountCorrected',
              evidence: [],
              searched: 'search-dispute-outcomes',
            }),
          },
        ],
        'borrower.asksForCertificate': {
          meta: option({
            achieves: 'certificateAsked',
            when: 'now',
            evidence: ['practice-keep-own-record', 'credit-reg-25-objection-20-days'],
            cost: 'free',
          }),
        },
      },
    },
    rejected: {
      meta: {
        stage: { id: 'disputeRejected', place: 'other', urgency: 44, level: 'week' },
        rights: ['identityTheftObjection', 'creditObjection', 'complaintAnswered'],
        deadlines: ['creditObjectionAnswer', 'complaintAnswer'],
      },
      on: {
        'borrower.disputes': {
          target: 'raised',
          meta: option({
            achieves: 'disputeEscalated',
            when: 'week',
            evidence: ['credit-reg-26-complaint-30-days', 'complaint-2020-deadlines'],
            cost: 'time',
            caution: 'noAdmission',
          }),
        },
      },
    },
  },
})

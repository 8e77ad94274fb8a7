import { arrangement } from './arrangement.ts'
import { channel } from './channel.ts'
import { dispute } from './dispute.ts'
import { emergencyContact } from './emergencyContact.ts'
import { holder } from './holder.ts'
import { legalAction } from './legalAction.ts'
import { collection, option } from './setup.ts'
import { visit } from './visit.ts'

/** 已经逾期: seven things that can all be true at once. */
export const open = collection.createStateConfig({
  type: 'parallel',
  meta: {
    stage: { id: 'overdue', place: 'before', urgency: 10, level: 'week' },
    rights: [
      'limitationDefence',
      'debtIsCivil',
      'lenderNamed',
      'interestExplained',
      'toldBeforeReporting',
      'freeCreditReports',
      'complaintAnswered',
    ],
    deadlines: ['limitation'],
    consequences: [
      'mayBeRecorded',
      'servicesSuspended',
      'overdueInterestRuns',
      'interestReducible',
      'debitByContract',
      'noCriminalRecord',
    ],
  },
  on: {
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
        guard: 'mayBeTimeBarred',
        target: 'closed.paid',
        meta: option({
          achieves: 'payAndKeepReceipt',
          when: 'later',
          evidence: ['civil-code-674-675-repay-when-due', 'civil-code-192-193-limitation-defence'],
          cost: 'money',
          caution: 'restartsLimitation',
        }),
      },
      {
        guard: 'isOrderedToPay',
        target: 'closed.paid',
        meta: option({
          achieves: 'payAndKeepReceipt',
          when: 'now',
          evidence: ['cpl-225-228-payment-order', 'verify-court-sms-12368', 'practice-keep-own-record'],
          cost: 'money',
          caution: 'onlyOfficialAccount',
        }),
      },
      {
        guard: 'canStillPayAtOnce',
        target: 'closed.paid',
        meta: option({
          achieves: 'payAndKeepReceipt',
          when: 'now',
          evidence: [
            'civil-code-674-675-repay-when-due',
            'practice-no-grace-to-count-on',
            'practice-keep-own-record',
          ],
          cost: 'money',
          caution: 'onlyOfficialAccount',
        }),
      },
      {
        target: 'closed.paid',
        meta: option({
          achieves: 'payAndKeepReceipt',
          when: 'later',
          evidence: ['civil-code-674-675-repay-when-due', 'practice-keep-own-record'],
          cost: 'money',
          caution: 'onlyOfficialAccount',
        }),
      },
    ],
    'borrower.keepsProof': {
      meta: option({
        achieves: 'proofKept',
        when: 'week',
        evidence: ['practice-keep-own-record', 'spc-106-recording-as-evidence'],
        cost: 'free',
      }),
    },
    'borrower.complains': {
      meta: option({
        achieves: 'lenderComplaint',
        when: 'later',
        evidence: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
        cost: 'time',
      }),
    },
    'borrower.checksCreditRecord': {
      meta: option({
        achieves: 'creditRecordChecked',
        when: 'later',
        evidence: ['credit-reg-17-two-free-reports', 'credit-reg-25-objection-20-days'],
        cost: 'free',
      }),
    },
    'borrower.seeksAdvice': [
      {
        guard: 'mayBeTimeBarred',
        meta: option({
          achieves: 'adviceTaken',
          when: 'now',
          evidence: ['chan-12348', 'legal-aid-22-23-free-advice'],
          cost: 'free',
        }),
      },
      {
        guard: 'isSummoned',
        meta: option({
          achieves: 'adviceTaken',
          when: 'now',
          evidence: ['chan-12348', 'legal-aid-22-23-free-advice'],
          cost: 'free',
        }),
      },
      {
        meta: option({
          achieves: 'adviceTaken',
          when: 'later',
          evidence: ['chan-12348', 'legal-aid-22-23-free-advice'],
          cost: 'free',
        }),
      },
    ],
  },
  states: { channel, emergencyContact, visit, legalAction, holder, arrangement, dispute },
})

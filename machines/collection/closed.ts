import { collection, move, option } from './setup.ts'

const creditRights = ['fiveYearsFromEnd', 'creditObjection', 'freeCreditReports'] as const

const certificate = {
  meta: option({
    achieves: 'certificateAsked',
    when: 'now',
    evidence: ['practice-keep-own-record'],
    cost: 'free',
  }),
} as const

const creditRecordChecked = {
  meta: option({
    achieves: 'creditRecordChecked',
    when: 'later',
    evidence: ['credit-reg-17-two-free-reports'],
    cost: 'free',
  }),
} as const

const creditRecordCorrected = {
  meta: option({
    achieves: 'creditRecordCorrected',
    when: 'week',
    evidence: ['credit-reg-25-objection-20-days', 'credit-reg-26-complaint-30-days'],
    cost: 'free',
    caution: 'pastRecordStays',
  }),
} as const

const complains = {
  meta: option({
    achieves: 'lenderComplaint',
    when: 'week',
    evidence: ['complaint-2020-deadlines', 'civil-code-1032-1033-private-peace'],
    cost: 'time',
  }),
} as const

const keepsProof = {
  meta: option({ achieves: 'proofKept', when: 'now', evidence: ['practice-keep-own-record'], cost: 'free' }),
} as const

/** It is over; what remains is proof, the credit record and being left in peace. */
export const closed = collection.createStateConfig({
  initial: 'paid',
  states: {
    paid: {
      meta: {
        stage: { id: 'paid', place: 'end', urgency: 8, level: 'week' },
        rights: ['certificate', ...creditRights, 'complaintAnswered', 'peaceOfLife'],
        deadlines: ['creditObjectionAnswer'],
        consequences: [
          'recordKeptFiveYears',
          'recordDisputable',
          'servicesDecidedBySystem',
          'interestEnded',
          'noCriminalRecord',
        ],
      },
      on: {
        'borrower.asksForCertificate': certificate,
        'borrower.checksCreditRecord': creditRecordChecked,
        'borrower.complains': complains,
        'borrower.keepsProof': keepsProof,
      },
    },
    settled: {
      meta: {
        stage: { id: 'settled', place: 'end', urgency: 7, level: 'week' },
        rights: ['certificate', ...creditRights, 'planInWriting'],
        deadlines: ['creditObjectionAnswer'],
        consequences: [
          'recordKeptFiveYears',
          'recordDisputable',
          'servicesDecidedBySystem',
          'interestEnded',
          'noCriminalRecord',
        ],
      },
      on: {
        'borrower.asksForCertificate': certificate,
        'borrower.checksCreditRecord': creditRecordChecked,
        'borrower.keepsProof': keepsProof,
      },
    },
    notLiable: {
      meta: {
        stage: { id: 'notLiable', place: 'end', urgency: 6, level: 'week' },
        rights: ['certificate', ...creditRights, 'peaceOfLife'],
        deadlines: ['lenderAppeal', 'creditObjectionAnswer'],
        consequences: ['recordDisputable', 'noCriminalRecord'],
      },
      on: {
        'lender.appeals': {
          guard: 'wasDismissed',
          target: '#collection.open.legalAction.sued.onAppeal',
          meta: move({ likelihood: 'possible', reason: 'lenderMayAppeal', evidence: ['cpl-171-appeal'] }),
        },
        'borrower.asksForCertificate': certificate,
        'borrower.checksCreditRecord': creditRecordChecked,
        'borrower.keepsProof': keepsProof,
        'borrower.disputes': creditRecordCorrected,
      },
    },
    leftAlone: {
      meta: {
        stage: { id: 'leftAlone', place: 'end', urgency: 4, level: 'know' },
        rights: ['contactsOwnNothing', 'contactsDataTheirs', 'peaceOfLife'],
        consequences: ['noCriminalRecord'],
      },
      on: {
        'collector.callsContact': {
          target: '#collection.bystander.contactRefused',
          meta: move({
            likelihood: 'possible',
            reason: 'callsContinue',
            evidence: ['practice-contacts-called-though-reachable'],
          }),
        },
        'contact.keepsProof': {
          meta: option({
            achieves: 'proofKept',
            when: 'later',
            evidence: ['spc-106-recording-as-evidence'],
            cost: 'free',
          }),
        },
        'contact.refuses': {
          meta: option({
            achieves: 'contactRefusesAgain',
            when: 'later',
            evidence: ['gbt45251-contact-stop', 'civil-code-1032-1033-private-peace'],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
        'contact.complains': {
          meta: option({
            achieves: 'contactComplains',
            when: 'later',
            evidence: ['pipl-65-complaint', 'chan-12321'],
            cost: 'time',
          }),
        },
      },
    },
  },
})

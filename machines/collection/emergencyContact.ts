import { collection, move, option } from './setup.ts'

const discloses = {
  target: 'debtDisclosed',
  meta: move({
    likelihood: 'possible',
    reason: 'disclosureForbidden',
    evidence: [
      'gbt45251-contact-what-may-be-said',
      'cba2026-third-party-what-and-stop',
      'practice-village-committee-threat',
    ],
  }),
} as const

const tellsContacts = {
  meta: option({
    achieves: 'contactsTold',
    when: 'now',
    evidence: [
      'gbt45251-contact-stop',
      'cba2026-third-party-what-and-stop',
      'civil-code-681-685-guarantor-only-by-contract',
    ],
    cost: 'free',
  }),
}

/** 紧急联系人、亲友、同事 */
export const emergencyContact = collection.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        'collector.callsContact': [
          {
            guard: 'isUnreachable',
            target: 'askedToPassOn',
            meta: move({
              likelihood: 'possible',
              reason: 'unreachableContactsAsked',
              evidence: [
                'cba2026-lost-contact-triggers',
                'gbt45251-contact-when',
                'practice-contacts-called-though-reachable',
              ],
            }),
          },
          {
            guard: 'isWithAgency',
            target: 'askedToPassOn',
            meta: move({
              likelihood: 'possible',
              reason: 'reachableContactsStillAsked',
              evidence: ['gbt45251-contact-when', 'practice-contacts-called-though-reachable'],
            }),
          },
          {
            target: 'askedToPassOn',
            meta: move({
              likelihood: 'rare',
              reason: 'contactsTooEarly',
              evidence: ['practice-pressure-later', 'gbt45251-contact-when'],
            }),
          },
        ],
      },
    },
    askedToPassOn: {
      meta: {
        stage: { id: 'contactAsked', place: 'contact', urgency: 45, level: 'week' },
        rights: [
          'contactsOwnNothing',
          'contactsOnlyIfLost',
          'contactsMayRefuse',
          'contactsDataTheirs',
          'debtNotTold',
        ],
      },
      on: { 'collector.disclosesDebt': discloses, 'borrower.tellsContacts': tellsContacts },
    },
    debtDisclosed: {
      meta: {
        stage: { id: 'debtDisclosed', place: 'contact', urgency: 55, level: 'week' },
        rights: ['debtNotTold', 'noPosting', 'contactsOwnNothing', 'contactsMayRefuse', 'contactsDataTheirs'],
        deadlines: ['complaintAnswer'],
      },
      on: {
        'borrower.tellsContacts': tellsContacts,
        'borrower.complains': {
          meta: option({
            achieves: 'disclosureComplaint',
            when: 'week',
            evidence: ['pipl-65-complaint', 'complaint-2020-deadlines', 'civil-code-1032-1033-private-peace'],
            cost: 'time',
          }),
        },
      },
    },
  },
})

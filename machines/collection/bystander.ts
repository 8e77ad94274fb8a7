import { collection, move, option } from './setup.ts'

const stops = {
  target: '#collection.closed.leftAlone',
  meta: move({
    likelihood: 'unknown',
    reason: 'stopsAfterRefusal',
    evidence: [],
    searched: 'search-stop-after-refusal',
  }),
} as const

const complains = {
  meta: option({
    achieves: 'contactComplains',
    when: 'week',
    evidence: ['third-party-contact-own-rights', 'pipl-65-complaint', 'chan-12321'],
    cost: 'time',
  }),
} as const

const keepsProof = {
  meta: option({
    achieves: 'contactKeepsProof',
    when: 'now',
    evidence: ['spc-106-recording-as-evidence', 'practice-keep-own-record'],
    cost: 'free',
  }),
} as const

const continues = {
  meta: move({
    likelihood: 'possible',
    reason: 'callsContinue',
    evidence: ['practice-contacts-called-though-reachable'],
  }),
}

/** A family member named as defendant is a party now. */
const sued = {
  target: '#collection.open.legalAction.sued.firstInstance',
  meta: move({
    likelihood: 'rare',
    reason: 'familySued',
    evidence: ['civil-code-1064-spouse-debt', 'civil-code-1159-1161-heirs'],
  }),
} as const

/** People who are called about somebody else's debt. */
export const bystander = collection.createStateConfig({
  initial: 'contactPerson',
  meta: {
    rights: [
      'contactsDataTheirs',
      'stopRequestHonoured',
      'peaceOfLife',
      'quietHours',
      'entryRefused',
      'ownRecording',
      'freeAdvice',
    ],
    consequences: ['noCriminalRecord'],
  },
  on: {
    'collector.callsContact': continues,
    'collector.calls': continues,
    'lender.calls': continues,
    'lender.reminds': continues,
    'collector.disclosesDebt': {
      meta: move({
        likelihood: 'possible',
        reason: 'disclosureForbidden',
        evidence: [
          'gbt45251-contact-what-may-be-said',
          'cba2026-third-party-what-and-stop',
          'practice-village-committee-threat',
        ],
      }),
    },
    'collector.announcesVisit': {
      meta: move({ likelihood: 'rare', reason: 'visitTooEarly', evidence: ['practice-pressure-later'] }),
    },
    'collector.visits': {
      meta: move({ likelihood: 'rare', reason: 'visitRare', evidence: ['practice-visit-rare'] }),
    },
    'collector.leaves': {
      meta: move({
        likelihood: 'unknown',
        reason: 'visitorsLeave',
        evidence: [],
        searched: 'search-village-visits',
      }),
    },
    'collector.stops': stops,
    'contact.refusesEntry': {
      guard: 'isAtTheDoor',
      meta: option({
        achieves: 'entryRefused',
        when: 'now',
        evidence: ['criminal-245-trespass', 'psl-47-trespass-and-restraint'],
        cost: 'free',
        caution: 'notYourDebt',
      }),
    },
    'contact.callsPolice': {
      guard: 'isAtTheDoor',
      meta: option({
        achieves: 'policeCalled',
        when: 'now',
        evidence: ['chan-110', 'psl-47-trespass-and-restraint'],
        cost: 'free',
        caution: 'dangerFirst',
      }),
    },
    'contact.keepsProof': keepsProof,
    'contact.complains': complains,
  },
  states: {
    contactPerson: {
      meta: {
        stage: { id: 'contactPerson', place: 'contact', urgency: 43, level: 'week' },
        rights: ['contactsOwnNothing', 'contactsMayRefuse', 'contactsOnlyIfLost', 'debtNotTold'],
      },
      on: {
        'contact.refuses': {
          target: 'contactRefused',
          meta: option({
            achieves: 'contactRefuses',
            when: 'now',
            evidence: [
              'gbt45251-contact-stop',
              'cba2026-third-party-what-and-stop',
              'third-party-contact-own-rights',
            ],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
      },
    },
    contactRefused: {
      meta: {
        stage: { id: 'contactRefused', place: 'contact', urgency: 42, level: 'week' },
        rights: ['contactsOwnNothing', 'contactsMayRefuse', 'debtNotTold'],
      },
      on: {
        'contact.refuses': {
          meta: option({
            achieves: 'contactRefusesAgain',
            when: 'now',
            evidence: [
              'civil-code-1032-1033-private-peace',
              'psl-50-harassment-threat-insult',
              'gbt45251-contact-stop',
            ],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
      },
    },
    wrongNumber: {
      meta: {
        stage: { id: 'wrongNumber', place: 'contact', urgency: 41, level: 'week' },
        rights: ['contactsOwnNothing', 'dataProtected'],
      },
      on: {
        'contact.refuses': {
          meta: option({
            achieves: 'contactRefusesAgain',
            when: 'week',
            evidence: ['civil-code-1032-1033-private-peace', 'psl-50-harassment-threat-insult'],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
        'contact.saysWrongNumber': {
          meta: option({
            achieves: 'numberReported',
            when: 'now',
            evidence: [
              'third-party-contact-own-rights',
              'pipl-44-47-rights',
              'civil-code-1032-1033-private-peace',
            ],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
      },
    },
    spouse: {
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
    },
    heir: {
      meta: {
        stage: { id: 'heir', place: 'contact', urgency: 38, level: 'week' },
        rights: ['heirsEstateOnly', 'nothingToSign'],
      },
      on: {
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
    },
  },
})

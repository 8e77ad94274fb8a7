import { heir, spouse } from './family.ts'
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

const leaves = move({
  likelihood: 'unknown',
  reason: 'visitorsLeave',
  evidence: [],
  searched: 'search-village-visits',
})

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
      target: '.visited',
      meta: move({ likelihood: 'rare', reason: 'visitRare', evidence: ['practice-visit-rare'] }),
    },
    'collector.stops': stops,
    'contact.keepsProof': keepsProof,
    'contact.complains': complains,
  },
  states: {
    visited: {
      meta: {
        stage: { id: 'bystanderAtDoor', place: 'visit', urgency: 99, level: 'now' },
        rights: ['visitorsIdentify', 'contactsOwnNothing'],
      },
      on: {
        'collector.leaves': [
          { guard: 'isSpouse', target: 'spouse', meta: leaves },
          { guard: 'isHeir', target: 'heir', meta: leaves },
          { guard: 'isWrongNumber', target: 'wrongNumber', meta: leaves },
          { target: 'contactPerson', meta: leaves },
        ],
        'contact.refusesEntry': {
          meta: option({
            achieves: 'entryRefused',
            when: 'now',
            evidence: ['criminal-245-trespass', 'psl-47-trespass-and-restraint'],
            cost: 'free',
            caution: 'notYourDebt',
          }),
        },
        'contact.callsPolice': {
          meta: option({
            achieves: 'policeCalled',
            when: 'now',
            evidence: ['chan-110', 'psl-47-trespass-and-restraint'],
            cost: 'free',
            caution: 'dangerFirst',
          }),
        },
      },
    },
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
    spouse,
    heir,
  },
})

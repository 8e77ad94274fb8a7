import { collection, move, option } from './setup.ts'

const visits = move({ likelihood: 'rare', reason: 'visitRare', evidence: ['practice-visit-rare'] })

const filming = {
  meta: option({
    achieves: 'visitFilmed',
    when: 'now',
    evidence: ['spc-106-recording-as-evidence'],
    cost: 'free',
  }),
}

/** 上门、外访 */
export const visit = collection.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        'collector.announcesVisit': [
          {
            guard: 'isWithAgency',
            target: 'announced',
            meta: move({
              likelihood: 'possible',
              reason: 'visitAnnouncedAsPressure',
              evidence: ['practice-visit-threat-common', 'practice-village-committee-threat'],
            }),
          },
          {
            target: 'announced',
            meta: move({
              likelihood: 'rare',
              reason: 'visitTooEarly',
              evidence: ['practice-pressure-later'],
            }),
          },
        ],
        'collector.visits': { target: 'atTheDoor', meta: visits },
      },
    },
    announced: {
      meta: {
        stage: { id: 'visitAnnounced', place: 'visit', urgency: 50, level: 'week' },
        rights: ['entryRefused', 'visitorsIdentify', 'nothingToSign', 'noPosting', 'debtNotTold'],
      },
      on: {
        'collector.visits': {
          target: 'atTheDoor',
          meta: move({
            likelihood: 'rare',
            reason: 'visitAnnouncedOftenEmpty',
            evidence: ['practice-visit-rare', 'practice-visit-threat-common'],
          }),
        },
        'borrower.verifiesCollector': {
          meta: option({
            achieves: 'visitVerified',
            when: 'now',
            evidence: ['warn-fake-visit-team', 'cba2026-whitelist-publish', 'practice-verify-by-own-call'],
            cost: 'free',
            caution: 'doNotPayToProve',
          }),
        },
        'borrower.refusesEntry': {
          meta: option({
            achieves: 'entryPrepared',
            when: 'week',
            evidence: ['criminal-245-trespass', 'cba2026-visit-art22', 'cba2026-no-entry'],
            cost: 'free',
          }),
        },
      },
    },
    atTheDoor: {
      meta: {
        stage: { id: 'atTheDoor', place: 'visit', urgency: 100, level: 'now' },
        rights: ['entryRefused', 'visitorsIdentify', 'nothingToSign', 'ownRecording', 'noPosting'],
      },
      on: {
        'collector.leaves': {
          target: 'afterVisit',
          meta: move({
            likelihood: 'unknown',
            reason: 'visitorsLeave',
            evidence: [],
            searched: 'search-village-visits',
          }),
        },
        'borrower.refusesEntry': {
          meta: option({
            achieves: 'entryRefused',
            when: 'now',
            evidence: ['criminal-245-trespass', 'psl-47-trespass-and-restraint', 'cba2026-visit-art22'],
            cost: 'free',
          }),
        },
        'borrower.callsPolice': {
          meta: option({
            achieves: 'policeCalled',
            when: 'now',
            evidence: ['chan-110', 'psl-47-trespass-and-restraint'],
            cost: 'free',
            caution: 'dangerFirst',
          }),
        },
        'borrower.keepsProof': filming,
      },
    },
    afterVisit: {
      meta: {
        stage: { id: 'afterVisit', place: 'visit', urgency: 52, level: 'week' },
        rights: [
          'entryRefused',
          'visitorsIdentify',
          'noPosting',
          'debtNotTold',
          'ownRecording',
          'consumerFinanceRule',
          'bankRule',
          'trustRule',
          'microloanRule',
        ],
        deadlines: ['complaintAnswer'],
      },
      on: {
        'collector.visits': {
          target: 'atTheDoor',
          meta: move({
            likelihood: 'rare',
            reason: 'visitAgain',
            evidence: ['practice-visit-rare', 'gbt45251-visit-people-frequency'],
          }),
        },
        'borrower.keepsProof': {
          meta: option({
            achieves: 'visitProofKept',
            when: 'now',
            evidence: ['spc-106-recording-as-evidence', 'gbt45251-records-2y'],
            cost: 'free',
          }),
        },
        'borrower.complains': {
          meta: option({
            achieves: 'visitComplaint',
            when: 'week',
            evidence: ['complaint-2020-deadlines', 'cba2026-visit-art22', 'chan-division-2024-no1'],
            cost: 'time',
          }),
        },
      },
    },
  },
})

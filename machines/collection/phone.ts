import { collection, move, option } from './setup.ts'

const ignores = {
  target: 'unreachable',
  meta: option({
    achieves: 'ignoring',
    when: 'later',
    evidence: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
    cost: 'risk',
    caution: 'looksLost',
  }),
} as const

const answers = option({
  achieves: 'callAnswered',
  when: 'week',
  evidence: ['cba2026-phone-recording', 'spc-106-recording-as-evidence'],
  cost: 'time',
  caution: 'restartsLimitation',
})

const keepsCallProof = {
  meta: option({
    achieves: 'callProofKept',
    when: 'now',
    evidence: ['spc-106-recording-as-evidence', 'gbt45251-records-2y'],
    cost: 'free',
  }),
}

/** Without a line crossed there is little to complain about yet. */
const complains = [
  {
    guard: 'isHarassed',
    meta: option({
      achieves: 'harassmentComplaint',
      when: 'week',
      evidence: ['complaint-2020-deadlines', 'chan-division-2024-no1'],
      cost: 'time',
    }),
  },
  {
    meta: option({
      achieves: 'lenderComplaint',
      when: 'later',
      evidence: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
      cost: 'time',
    }),
  },
] as const

const agencyCalls = {
  target: 'agencyCalls',
  meta: move({ likelihood: 'common', reason: 'agenciesTakeOver', evidence: ['practice-outsourced-later'] }),
} as const

/** 电话：平台自己的机器人和客服 → 委外催收 → 失联 */
export const phone = collection.createStateConfig({
  meta: {
    rights: [
      'peaceOfLife',
      'quietHours',
      'callLimits',
      'callerIdentified',
      'ownRecording',
      'consumerFinanceRule',
      'bankRule',
      'trustRule',
      'microloanRule',
      'dataProtected',
    ],
  },
  initial: 'lenderCalls',
  on: { 'borrower.keepsProof': keepsCallProof, 'borrower.complains': complains },
  states: {
    lenderCalls: {
      meta: { stage: { id: 'lenderCalls', place: 'phone', urgency: 25, level: 'week' } },
      on: {
        'collector.calls': agencyCalls,
        'borrower.ignores': ignores,
        'borrower.answers': { meta: answers },
      },
    },
    agencyCalls: {
      meta: {
        stage: { id: 'agencyCalls', place: 'phone', urgency: 35, level: 'week' },
        rights: ['agencyBound'],
      },
      on: {
        'borrower.ignores': ignores,
        'borrower.answers': { meta: answers },
        'borrower.verifiesCollector': {
          meta: option({
            achieves: 'callerVerified',
            when: 'now',
            evidence: [
              'cba2026-whitelist-publish',
              'practice-collector-list-published',
              'practice-verify-by-own-call',
            ],
            cost: 'free',
            caution: 'doNotPayToProve',
          }),
        },
      },
    },
    unreachable: {
      meta: { stage: { id: 'unreachable', place: 'phone', urgency: 30, level: 'week' } },
      on: {
        'collector.calls': {
          meta: move({
            likelihood: 'common',
            reason: 'callsContinue',
            evidence: ['practice-outsourced-later'],
          }),
        },
        'borrower.answers': [
          {
            guard: 'isWithAgency',
            target: 'agencyCalls',
            meta: contactRestored(),
          },
          { target: 'lenderCalls', meta: contactRestored() },
        ],
        'borrower.tellsContacts': {
          meta: option({
            achieves: 'contactsWarned',
            when: 'week',
            evidence: ['gbt45251-contact-stop', 'civil-code-681-685-guarantor-only-by-contract'],
            cost: 'free',
          }),
        },
      },
    },
  },
})

function contactRestored() {
  return option({
    achieves: 'contactRestored',
    when: 'now',
    evidence: ['cba2026-lost-contact-triggers', 'spc-106-recording-as-evidence'],
    cost: 'time',
    caution: 'restartsLimitation',
  })
}

/** The rights a stage carries: which provisions give them, and under which facts. Stages name them in the chart. */
import type { SourceId } from './collection/vocabulary.ts'
import { type Facts, has } from './facts.ts'
import { mayBeTimeBarred } from './limitation.ts'
import { isFamily } from './questions.ts'

interface Right {
  /** Binding law first. */
  readonly evidence: readonly SourceId[]
  /** Shown only where this holds; always where it is absent. */
  readonly when?: (facts: Facts) => boolean
}

const isNotMine = (facts: Facts): boolean => facts.disputed === 'notMine'
const isStudent = (facts: Facts): boolean => has(facts, 'circumstances', 'student')

export const rights = {
  debtIsCivil: { evidence: ['criminal-simple-default-not-crime', 'civil-code-667-loan-duty'] },
  lenderNamed: { evidence: ['internet-loan-2020-disclosure', 'practice-lender-on-contract-page'] },
  interestExplained: {
    evidence: ['civil-code-676-overdue-interest', 'apr-disclosure-2026'],
    when: (facts) => !isFamily(facts),
  },
  extensionBeforeDue: { evidence: ['civil-code-678-extension'] },
  reliefEncouraged: { evidence: ['consumer-loan-relief-2025'] },
  toldBeforeReporting: { evidence: ['credit-reg-15-prior-notice'], when: (facts) => !isFamily(facts) },
  fiveYearsFromEnd: { evidence: ['credit-reg-16-five-years-from-end'] },
  freeCreditReports: { evidence: ['credit-reg-17-two-free-reports'] },
  creditObjection: { evidence: ['credit-reg-25-objection-20-days', 'credit-reg-26-complaint-30-days'] },
  peaceOfLife: {
    evidence: [
      'civil-code-1032-1033-private-peace',
      'psl-50-harassment-threat-insult',
      'cfc-2024-no-improper-collection',
    ],
  },
  quietHours: { evidence: ['gbt45251-hours', 'cba2026-hours'] },
  callLimits: {
    evidence: ['gbt45251-voice-interactive-3', 'gbt45251-voice-notify-3', 'cba2026-call-attempts-6'],
  },
  callerIdentified: { evidence: ['cpr-2022-art41', 'cba2026-phone-recording', 'cba2026-whitelist-publish'] },
  ownRecording: { evidence: ['spc-106-recording-as-evidence'] },
  agencyBound: { evidence: ['pipl-21-entrusted-collection-agency', 'cfc-2024-own-responsibility'] },
  dataProtected: { evidence: ['pipl-10-no-illegal-trade', 'civil-code-1034-1038-personal-info'] },
  complaintAnswered: { evidence: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'] },
  contactsOwnNothing: {
    evidence: ['civil-code-681-685-guarantor-only-by-contract', 'civil-code-552-joining-debt'],
  },
  contactsOnlyIfLost: { evidence: ['gbt45251-contact-when', 'cba2026-lost-contact-triggers'] },
  contactsMayRefuse: { evidence: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'] },
  contactsDataTheirs: { evidence: ['third-party-contact-own-rights', 'pipl-44-47-rights'] },
  debtNotTold: {
    evidence: [
      'pipl-25-no-public-disclosure',
      'gbt45251-contact-what-may-be-said',
      'cba2026-third-party-two-kinds',
    ],
  },
  entryRefused: { evidence: ['criminal-245-trespass', 'psl-47-trespass-and-restraint', 'cba2026-no-entry'] },
  visitorsIdentify: { evidence: ['cba2026-visit-art22', 'gbt45251-visit-people-frequency'] },
  nothingToSign: { evidence: ['spc-limitation-14-17-19-promises'] },
  noPosting: { evidence: ['civil-code-1024-reputation', 'cba2026-no-posting'] },
  letterIsNoCourt: { evidence: ['lawyer-letter-no-enforcement', 'verify-lawyer-platform'] },
  mediationVoluntary: { evidence: ['cpl-125-pre-trial-mediation', 'online-mediation-4-15-voluntary'] },
  mediationFree: { evidence: ['mediation-law-4-17-31-33', 'chan-people-mediation-free'] },
  courtVerifiable: {
    evidence: ['verify-court-sms-12368', 'verify-court-online-service', 'verify-court-delivery-marks'],
  },
  orderObjection: { evidence: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection'] },
  arbitrationOffline: { evidence: ['arbitration-2025-11-72', 'arbitration-2025-4-27-31-agreement'] },
  lawsuitAnswer: { evidence: ['cpl-128-answer-fifteen-days', 'cpl-147-default-judgment'] },
  jurisdictionObjection: {
    evidence: ['cpl-130-jurisdiction-objection', 'spc-31-consumer-jurisdiction-clause'],
  },
  reductionOnRequest: { evidence: ['civil-code-585-reduce-penalty', 'financial-loan-24pct-2017-opinion'] },
  limitationDefence: {
    evidence: ['civil-code-188-three-year-limitation', 'civil-code-192-193-limitation-defence'],
    when: mayBeTimeBarred,
  },
  courtMediation: { evidence: ['cpl-125-pre-trial-mediation', 'cpl-205-judicial-confirmation'] },
  preservationReview: { evidence: ['cpl-103-preservation'] },
  awardSetAside: { evidence: ['arbitration-2025-11-72'] },
  appeal: { evidence: ['cpl-171-appeal', 'cpl-165-small-claims-final'] },
  retrial: { evidence: ['cpl-211-216-retrial'] },
  onlyCourtFreezes: { evidence: ['cpl-253-freeze-accounts'] },
  livingCosts: { evidence: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'] },
  enforcementObjection: { evidence: ['cpl-236-enforcement-objection'] },
  enforcementSettlement: { evidence: ['cpl-241-enforcement-settlement'] },
  dishonestOnlyIfAble: { evidence: ['spc-dishonest-1-conditions', 'spc-dishonest-3-4-must-not'] },
  dishonestRemedy: { evidence: ['spc-dishonest-11-12-remedy'] },
  spendingRestrictionExit: {
    evidence: ['spc-consumption-limit-8-9-exit', 'spc-consumption-limit-child-school'],
  },
  inabilityIsNoCrime: { evidence: ['criminal-313-refuse-judgment', 'spc-refusal-5-living-costs-deducted'] },
  pausedNotForgiven: { evidence: ['spc-517-terminated-this-round'] },
  studentLeniency: { evidence: ['spc-2019-35-goodwill'], when: isStudent },
  transferNotice: {
    evidence: [
      'civil-code-546-debt-assignment-notice',
      'spc-contract-48-assignment-payment',
      'cba2026-transfer-notice',
    ],
  },
  paidBeforeNoticeCounts: { evidence: ['spc-contract-48-assignment-payment'] },
  planInWriting: { evidence: ['practice-plan-case-by-case', 'practice-keep-own-record'] },
  noPushedLoan: { evidence: ['cba2026-no-extra-fee'] },
  identityTheftObjection: {
    evidence: ['credit-reg-25-objection-20-days', 'pipl-44-47-rights'],
    when: isNotMine,
  },
  heirsEstateOnly: { evidence: ['civil-code-1159-1161-heirs'], when: ({ asker }) => asker === 'heir' },
  spouseNotAutomatic: { evidence: ['civil-code-1064-spouse-debt'], when: ({ asker }) => asker === 'spouse' },
  consumerFinanceRule: {
    evidence: ['cfc-2024-no-improper-collection', 'cfc-2024-own-responsibility', 'cpr-2022-art41'],
    when: ({ lender }) => lender === 'consumerFinance',
  },
  bankRule: {
    evidence: ['internet-loan-2020-collection', 'cpr-2022-art41'],
    when: ({ lender }) => lender === 'bank',
  },
  trustRule: { evidence: ['cpr-2022-art41'], when: ({ lender }) => lender === 'trust' },
  microloanRule: { evidence: ['microloan-2025-art37'], when: ({ lender }) => lender === 'microloan' },
  stopRequestHonoured: {
    evidence: ['civil-code-1032-1033-private-peace', 'gbt45251-contact-stop', 'chan-12321'],
  },
  certificate: { evidence: ['credit-reg-25-objection-20-days', 'practice-keep-own-record'] },
  freeAdvice: { evidence: ['legal-aid-22-23-free-advice', 'chan-12348'] },
} as const satisfies Record<string, Right>

export type RightId = keyof typeof rights

/** Does this right apply under these facts? */
export const isGranted = (id: RightId, facts: Facts): boolean => {
  const { when }: Right = rights[id]
  return when === undefined || when(facts)
}

/** Red lines (催收红线): which behaviour crosses which rule, what to keep as proof, and who acts first. */
import { type BodyId, complaintRoute } from './complaints.ts'
import type { Code, Facts } from './facts.ts'
import type { LawId } from './law/register.ts'
import { isGranted, type RightId } from './rights.ts'

export type ConductId = Exclude<Code<'conduct'>, 'unsure'>

export const proofs = [
  'screenshot',
  'callLog',
  'callRecording',
  'video',
  'chatExport',
  'witness',
  'photo',
  'policeReceipt',
  'paymentRecord',
] as const
export type ProofId = (typeof proofs)[number]

interface RedLine {
  /** The binding rules, then the standards and self-regulation that say it in numbers. */
  readonly evidence: readonly [LawId, ...LawId[]]
  /** Does the rule that binds this kind of lender speak of it too? */
  readonly isLendersRule?: true
  /** The rights that this line guards; beside them whoever complains is owed an answer, whatever was crossed. */
  readonly entitles: readonly [RightId, ...RightId[]]
  readonly proof: readonly [ProofId, ...ProofId[]]
  /** Goes before the lender and the regulator. */
  readonly first?: BodyId
  /** Goes after them. */
  readonly also?: readonly BodyId[]
}

export const conduct: Readonly<Record<ConductId, RedLine>> = {
  nightCalls: {
    evidence: ['civil-code-1032-1033-private-peace', 'gbt45251-hours', 'cba2026-hours'],
    entitles: ['quietHours', 'peaceOfLife'],
    proof: ['callLog', 'callRecording', 'screenshot'],
    also: ['spam12321'],
  },
  tooManyCalls: {
    isLendersRule: true,
    evidence: [
      'psl-50-harassment-threat-insult',
      'gbt45251-voice-interactive-3',
      'gbt45251-voice-notify-3',
      'cba2026-call-attempts-6',
    ],
    entitles: ['callLimits', 'peaceOfLife'],
    proof: ['callLog', 'screenshot'],
    also: ['spam12321'],
  },
  threats: {
    isLendersRule: true,
    first: 'police110',
    evidence: [
      'psl-50-harassment-threat-insult',
      'cpr-2022-art41',
      'microloan-2025-art37',
      'cba2026-forbidden-acts',
    ],
    entitles: ['peaceOfLife', 'ownRecording'],
    proof: ['callRecording', 'screenshot', 'chatExport'],
  },
  insults: {
    isLendersRule: true,
    evidence: [
      'psl-50-harassment-threat-insult',
      'civil-code-1024-reputation',
      'criminal-246-insult-defamation',
      'cba2026-forbidden-acts',
    ],
    entitles: ['peaceOfLife', 'ownRecording'],
    proof: ['callRecording', 'screenshot', 'chatExport'],
    also: ['police110'],
  },
  othersTold: {
    isLendersRule: true,
    evidence: [
      'civil-code-1032-1033-private-peace',
      'pipl-25-no-public-disclosure',
      'gbt45251-contact-what-may-be-said',
      'cba2026-third-party-what-and-stop',
    ],
    entitles: ['debtNotTold', 'dataProtected'],
    proof: ['witness', 'chatExport', 'callLog'],
    also: ['cyberspace'],
  },
  calledAfterRefusal: {
    isLendersRule: true,
    evidence: [
      'civil-code-1032-1033-private-peace',
      'third-party-contact-own-rights',
      'gbt45251-contact-stop',
      'cba2026-third-party-what-and-stop',
    ],
    entitles: ['contactsMayRefuse', 'stopRequestHonoured'],
    proof: ['callLog', 'callRecording'],
    also: ['spam12321'],
  },
  posedAsAuthority: {
    isLendersRule: true,
    evidence: [
      'criminal-279-impersonate-official',
      'psl-62-impersonation',
      'criminal-280-forged-documents',
      'cpr-2022-art41',
    ],
    entitles: ['courtVerifiable', 'callerIdentified'],
    proof: ['callRecording', 'screenshot', 'callLog'],
    first: 'police110',
  },
  privateAccount: {
    evidence: ['cba2026-no-extra-fee', 'warn-fake-collection-sms-2026', 'chan-96110'],
    entitles: ['callerIdentified'],
    proof: ['screenshot', 'chatExport', 'paymentRecord'],
    first: 'fraud96110',
  },
  enteredHome: {
    evidence: [
      'criminal-245-trespass',
      'psl-47-trespass-and-restraint',
      'cba2026-no-entry',
      'gbt45251-visit-people-frequency',
    ],
    entitles: ['entryRefused', 'visitorsIdentify'],
    proof: ['video', 'witness', 'policeReceipt'],
    first: 'police110',
  },
  cameToWorkplace: {
    evidence: ['civil-code-1032-1033-private-peace', 'cba2026-no-entry', 'gbt45251-visit-people-frequency'],
    entitles: ['peaceOfLife', 'debtNotTold'],
    proof: ['video', 'witness', 'photo'],
  },
  postedPublicly: {
    evidence: [
      'pipl-25-no-public-disclosure',
      'civil-code-1024-reputation',
      'psl-50-harassment-threat-insult',
      'cba2026-no-posting',
    ],
    entitles: ['noPosting', 'debtNotTold'],
    proof: ['photo', 'screenshot', 'witness'],
    also: ['police110', 'cyberspace'],
  },
  pushedNewLoan: {
    evidence: ['cba2026-no-extra-fee', 'cba2026-forbidden-acts'],
    entitles: ['noPushedLoan'],
    proof: ['callRecording', 'screenshot', 'chatExport'],
  },
  violence: {
    isLendersRule: true,
    evidence: [
      'psl-51-assault',
      'psl-47-trespass-and-restraint',
      'psl-59-property-damage',
      'criminal-238-illegal-detention',
      'criminal-275-property-damage',
    ],
    entitles: ['entryRefused', 'ownRecording'],
    proof: ['video', 'photo', 'policeReceipt'],
    first: 'police110',
  },
}

/** The binding rule on collection for each kind of lender. */
const lendersRules: Readonly<Partial<Record<Code<'lender'>, readonly LawId[]>>> = {
  consumerFinance: ['cfc-2024-no-improper-collection', 'cpr-2022-art41'],
  bank: ['internet-loan-2020-collection', 'cpr-2022-art41'],
  trust: ['cpr-2022-art41'],
  microloan: ['microloan-2025-art37'],
}

/** What a red line rests on, with the rule that binds this lender where it is known. */
export const evidenceFor = (id: ConductId, { lender }: Facts): readonly LawId[] => {
  const { evidence, isLendersRule } = conduct[id]
  return isLendersRule && lender ? [...new Set([...evidence, ...(lendersRules[lender] ?? [])])] : evidence
}

/** The way to complain about one red line: what is urgent first, then the lender's route, then the rest. */
export const routeFor = (id: ConductId, facts: Facts): readonly BodyId[] => {
  const { first, also } = conduct[id]
  return [...new Set([...(first ? [first] : []), ...complaintRoute(facts), ...(also ?? [])])]
}

/** What crossing this line entitles to; who acts on it is `routeFor`. */
export const entitledBy = (id: ConductId, facts: Facts): readonly RightId[] =>
  [...conduct[id].entitles, 'complaintAnswered' as const].filter((right) => isGranted(right, facts))

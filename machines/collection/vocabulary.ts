/** The chart's own ids. The content has a text for each, and the compiler names the ones that are missing. */
import type { LawId } from '../law/register.ts'
import type { PracticeId, SearchId } from '../practice.ts'

/** What a statement rests on: a provision, or a graded observation of practice. */
export type SourceId = LawId | PracticeId

/** A reviewed word, never a percentage: 常见 · 可能 · 少见 · 查不到. */
export const likelihoods = ['common', 'possible', 'rare', 'unknown'] as const
export type Likelihood = (typeof likelihoods)[number]

/** 知道就好 · 这周要做 · 现在就做. */
export const levels = ['know', 'week', 'now'] as const
export type Level = (typeof levels)[number]

/** The places on the stage track, each with its guide. */
export const places = [
  'before',
  'sms',
  'phone',
  'contact',
  'visit',
  'legal',
  'transfer',
  'talks',
  'other',
  'end',
] as const
export type PlaceId = (typeof places)[number]

export const stages = [
  'beforeDue',
  'overdue',
  'sms',
  'lenderCalls',
  'agencyCalls',
  'unreachable',
  'contactAsked',
  'debtDisclosed',
  'visitAnnounced',
  'atTheDoor',
  'afterVisit',
  'lawyerLetter',
  'mediation',
  'courtMessage',
  'paymentOrder',
  'arbitration',
  'sued',
  'onAppeal',
  'judged',
  'judgedFinal',
  'awarded',
  'enforcement',
  'enforcementPaused',
  'transferUnverified',
  'transferVerified',
  'planProposed',
  'planRefused',
  'planPerforming',
  'planBroken',
  'disputeRaised',
  'disputeAccepted',
  'disputeRejected',
  'contactPerson',
  'contactRefused',
  'wrongNumber',
  'spouse',
  'heir',
  'paid',
  'settled',
  'notLiable',
  'leftAlone',
] as const
export type StageId = (typeof stages)[number]

/** Why the other side may make a move; one sentence each in the content. */
export const moveReasons = [
  'remindersComeFirst',
  'callsFollowReminders',
  'callsWithoutReminder',
  'agenciesTakeOver',
  'agencyEarly',
  'unreachableContactsAsked',
  'reachableContactsStillAsked',
  'contactsTooEarly',
  'disclosureForbidden',
  'visitAnnouncedAsPressure',
  'visitTooEarly',
  'visitRare',
  'visitAnnouncedOftenEmpty',
  'visitAgain',
  'visitorsLeave',
  'letterBeforeSuit',
  'letterEarly',
  'mediationBeforeSuit',
  'mediationEarly',
  'messageMayBeReal',
  'messageEarly',
  'paymentOrderPossible',
  'arbitrationUnknown',
  'suitPossible',
  'suitEarly',
  'suitAfterMessage',
  'suitAfterMediation',
  'suitAfterOrder',
  'suitDespiteArbitration',
  'awardFollows',
  'judgmentFollows',
  'judgmentAfterAppeal',
  'claimDismissed',
  'lenderMayAppeal',
  'suitWithdrawn',
  'enforcementAfterJudgment',
  'enforcementAfterOrder',
  'enforcementAfterAward',
  'enforcementPaused',
  'enforcementResumed',
  'saleOfOldDebt',
  'saleEarly',
  'transferConfirmedByLender',
  'transferDenied',
  'planAccepted',
  'planRefused',
  'settledForLess',
  'disputeAnswered',
  'disputeRefused',
  'debtNotYours',
  'amountCorrected',
  'stopsAfterRefusal',
  'callsContinue',
  'familyAddressed',
  'familySued',
] as const
export type MoveReason = (typeof moveReasons)[number]

/** What an option achieves where it is taken; heading, how-to and effect in the content. */
export const achievements = [
  'payOnTime',
  'missDue',
  'extensionBeforeDue',
  'talkBeforeDue',
  'payAndKeepReceipt',
  'payVerifiedHolder',
  'payDisputedDebt',
  'planAsked',
  'planAskedAgain',
  'planAskedAfterBreak',
  'planAskedInEnforcement',
  'planKept',
  'planMissed',
  'ignoring',
  'ignoringCourt',
  'ignoringOrder',
  'callAnswered',
  'contactRestored',
  'messageCheckedInApp',
  'callerVerified',
  'visitVerified',
  'transferVerifiedAtSource',
  'letterVerified',
  'mediationVerified',
  'courtMessageVerified',
  'orderVerified',
  'papersVerified',
  'enforcementVerified',
  'proofKept',
  'callProofKept',
  'visitFilmed',
  'visitProofKept',
  'lenderComplaint',
  'harassmentComplaint',
  'disclosureComplaint',
  'visitComplaint',
  'refusalComplaint',
  'disputeRaised',
  'disputeEscalated',
  'contactsWarned',
  'contactsTold',
  'entryRefused',
  'entryPrepared',
  'policeCalled',
  'mediationAttended',
  'mediationDeclined',
  'courtSettlement',
  'judgmentSettled',
  'orderObjected',
  'jurisdictionObjected',
  'arbitrationClauseChecked',
  'lawsuitAnswered',
  'arbitrationAnswered',
  'reductionAsked',
  'limitationContested',
  'appealFiled',
  'awardContested',
  'livingCostsKept',
  'propertyReported',
  'certificateAsked',
  'creditRecordChecked',
  'creditRecordCorrected',
  'adviceTaken',
  'contactRefuses',
  'contactRefusesAgain',
  'contactComplains',
  'contactKeepsProof',
  'numberReported',
  'spouseRefuses',
  'spouseAsksForPapers',
  'heirRefuses',
  'heirAsksForPapers',
] as const
export type Achievement = (typeof achievements)[number]

/** What an option costs. */
export const costs = ['free', 'money', 'time', 'interestRuns', 'courtFee', 'risk'] as const
export type Cost = (typeof costs)[number]

/** What to mind before taking an option. */
export const cautions = [
  'restartsLimitation',
  'onlyOfficialAccount',
  'writtenAgreement',
  'noRightToPlan',
  'pastRecordStays',
  'looksLost',
  'courtGoesOn',
  'orderBecomesFinal',
  'poorIsNoObjection',
  'fifteenDays',
  'smallClaimsFinal',
  'confirmedBinds',
  'doNotClickLinks',
  'noForgedPapers',
  'noAdmission',
  'doNotHideProperty',
  'notYourDebt',
  'doNotPayToProve',
  'estateFirst',
  'dangerFirst',
  'planBreaks',
] as const
export type Caution = (typeof cautions)[number]

/** When an option is due: today, within the week, or when it suits. */
export type When = 'now' | 'week' | 'later'

/** A move of the other side: how likely, why, and on what evidence. */
export interface Move {
  readonly kind: 'move'
  readonly likelihood: Likelihood
  readonly reason: MoveReason
  readonly evidence: readonly SourceId[]
  /** Only with likelihood 'unknown': what was looked for without finding it. */
  readonly searched?: SearchId
}

/** Something the person can do: what it achieves, when it is due, what it costs and what to mind. */
export interface Option {
  readonly kind: 'option'
  readonly achieves: Achievement
  readonly when: When
  readonly evidence: readonly SourceId[]
  readonly cost: Cost
  readonly caution?: Caution
}

export type Outcome = Move | Option

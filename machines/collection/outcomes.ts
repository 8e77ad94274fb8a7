/** What an arrow of the chart says: why the other side may move, or what an option achieves and costs. */
import type { SearchId } from '../practice.ts'
import type { Likelihood, SourceId } from './vocabulary.ts'

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
  'familyOrdered',
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
  'payUnverifiedHolder',
  'planAsked',
  'planAskedAgain',
  'planAskedAfterBreak',
  'planAskedInEnforcement',
  'planAskedOfBuyer',
  'planAskedUnowed',
  'planKept',
  'planMissed',
  'ignoring',
  'ignoringCourt',
  'ignoringOrder',
  'ignoringJudgment',
  'ignoringEnforcement',
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
  'familyAnswered',
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

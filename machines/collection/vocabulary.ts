/** The chart's own ids. The content has a text for each, and the compiler names the ones that are missing. */
import type { LawId } from '../law/register.ts'
import type { PracticeId } from '../practice.ts'

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
  'bystanderAtDoor',
  'spouse',
  'heir',
  'paid',
  'settled',
  'notLiable',
  'leftAlone',
] as const
export type StageId = (typeof stages)[number]

import type { BodyId } from '../../../../machines/complaints.ts'
import type { ProofId } from '../../../../machines/conduct.ts'
import type { GuideId } from '../../../../machines/guides.ts'
import type { SituationId } from '../../../../machines/situations.ts'
import type { Slug } from '../../slug.ts'
import type { ClaimId } from '../claims/index.ts'
import type { KindId } from '../genuine.ts'
import type { Cited } from '../guides/index.ts'

/** The groups of questions, in the order in which things happen; each is a page. */
export const groupIds = [
  'beforeDue',
  'justOverdue',
  'reminders',
  'collectors',
  'contacts',
  'visit',
  'legalNotices',
  'lawsuit',
  'enforcement',
  'transfer',
  'plans',
  'creditRecord',
  'specialCases',
] as const

export type GroupId = (typeof groupIds)[number]

/** Where more is told. Its name is the title that stands there: see more.ts. */
export type MoreAddress =
  | '/'
  | '/door/'
  | '/not-mine/'
  | '/genuine/'
  | '/complain/'
  | '/proof/'
  | `/guides/${Slug<GuideId>}/`
  | `/for/${Slug<SituationId>}/`
  | `/claims/#${ClaimId}`
  | `/genuine/#${KindId}`
  | `/complain/#body-${BodyId}`
  | `/proof/#proof-${ProofId}`

interface Asked {
  /** As a person asks it, short. */
  readonly question: string
  /** Other ways people type it, slang and slips included. Only the search reads them. */
  readonly asked: readonly [string, string, string, ...string[]]
  readonly more: readonly [MoreAddress, ...MoreAddress[]]
}

/** The first sentence answers; then what to do. */
interface Settled extends Asked {
  readonly answer: readonly [Cited, ...Cited[]]
  readonly unsure?: undefined
}

/** That nothing was found rests on nothing. */
interface NotFound {
  readonly text: string
  readonly cites: readonly []
}

/** Where nobody knows, the first sentence claims nothing. */
interface Unsettled extends Asked {
  readonly answer: readonly [Cited | NotFound, ...Cited[]]
  /** What is not certain, why, and in which month it was looked for. */
  readonly unsure: string
}

/** One answer as its file keeps it, by its permanent id, which is its address on the page too. */
export type AnswerText = Settled | Unsettled

/** One thing an answer says. */
export type Statement = AnswerText['answer'][number]

export type Answer = AnswerText & {
  /** camelCase and permanent. */
  readonly id: string
  readonly group: GroupId
}

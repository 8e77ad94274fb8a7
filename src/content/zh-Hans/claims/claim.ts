import type { SourceId } from '../../../../machines/collection/vocabulary.ts'

export type Verdict = 'right' | 'partly' | 'outdated' | 'wrong' | 'notFound'

export type Topic =
  | 'visit'
  | 'calls'
  | 'contacts'
  | 'court'
  | 'crime'
  | 'interest'
  | 'credit'
  | 'plans'
  | 'transfer'
  | 'limitation'
  | 'family'
  | 'fraud'

interface Said {
  /** The claim in the words people meet, at most 40 characters. */
  readonly says: string
  /** The right rule, one to three short sentences that keep the strength of the source. */
  readonly rule: string
}

interface Judged extends Said {
  readonly verdict: Exclude<Verdict, 'notFound'>
  readonly cites: readonly [SourceId, ...SourceId[]]
}

/** 查不到: rests on nothing, and says what was looked for and when. */
interface NotFound extends Said {
  readonly verdict: 'notFound'
  readonly cites: readonly []
  readonly searched: string
}

/** One claim as its file keeps it, by its permanent id. */
export type ClaimText = Judged | NotFound

export type Claim = ClaimText & {
  /** camelCase and permanent: it is the address of the claim on the page. */
  readonly id: string
  readonly topic: Topic
}

/** What the session knows and what can happen to it. */
import type { ContradictionId } from '../contradictions.ts'
import type { Answer, FactId, Facts } from '../facts.ts'
import type { Trying, TryingEvent } from './trying.ts'

/** A page of the session; each has an address of its own. */
export type Place = FactId | 'review' | 'conflict' | 'result' | 'whatIf' | 'shared'

/**
 * nothing: none were kept · found · damaged: some could not be read · newer: some are of an edition to come ·
 * blocked: the phone refuses to keep any · unkept: the person wants none kept
 */
export type StoreState = 'nothing' | 'found' | 'damaged' | 'newer' | 'blocked' | 'unkept'

export type SessionEvent =
  /** What the phone had stored, once, after hydration. */
  | {
      type: 'restored'
      answers: Facts
      kept: readonly ContradictionId[]
      trying?: Trying
      store: StoreState
    }
  /** The phone took the answers or refused them. */
  | { type: 'stored'; store: StoreState }
  /** What this page and others of the same phone have answered, taken together. The page stays where it is. */
  | { type: 'synced'; answers: Facts; kept: readonly ContradictionId[] }
  | { [Id in FactId]: { type: 'answered'; question: Id; answer: Answer<Id> } }[FactId]
  /** 继续 without a choice. */
  | { type: 'leftOpen' }
  | { type: 'wentTo'; place: Place }
  /** 更改: answer one question again and come back here. */
  | { type: 'changing'; question: FactId }
  /** Contradictory answers, kept as they are. */
  | { type: 'keptAsIs' }
  /** Somebody else's result, made one's own. */
  | { type: 'adopted'; answers: Facts }
  /** The address of a shared result as it came in, to be read where the code is known. */
  | { type: 'codeOpened'; search: string; hash: string }
  /** On to the first open question. */
  | { type: 'continued' }
  | { type: 'cleared' }
  | TryingEvent

export interface SessionContext {
  /** The page that the address named. */
  readonly openedAt: Place
  /** Everything answered so far, applicable or set aside. */
  readonly answers: Facts
  /** The question on the page, or the last one asked. */
  readonly question: FactId
  /** Where 更改 was pressed. */
  readonly comeBackTo: 'review' | 'result' | undefined
  /** Questions that were open already when 更改 was pressed: only new ones are asked on the way back. */
  readonly openBefore: readonly FactId[]
  /** 继续 was pressed without a choice. */
  readonly isLeftOpen: boolean
  /** False until the phone's store has been read. */
  readonly isRestored: boolean
  readonly store: StoreState
  /** Contradictions that were pointed out and kept. */
  readonly kept: readonly ContradictionId[]
  /** What is tried out, beside the answers. */
  readonly trying: Trying
  /** Query and fragment of a shared link, unread. */
  readonly shared: { readonly search: string; readonly hash: string } | undefined
}

const tryingEvents: readonly string[] = [
  'triedOut',
  'walked',
  'branched',
  'branchDropped',
  'branchChosen',
  'retraced',
] satisfies readonly TryingEvent['type'][]

export const isTryingEvent = (event: SessionEvent): event is TryingEvent => tryingEvents.includes(event.type)

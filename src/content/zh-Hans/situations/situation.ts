import type { SourceId } from '../../../../machines/collection/vocabulary.ts'
import type { SituationId } from '../../../../machines/situations.ts'
import type { Cited } from '../guides/index.ts'

/** May lead to the guide for another situation. */
interface Leading {
  readonly see?: SituationId
}

export interface Statement extends Cited, Leading {}

/** Something better left alone, and why. */
export interface Avoided extends Statement {
  readonly why: string
}

/** What could not be settled, and why. What was only not found rests on nothing. */
export interface Unsure extends Leading {
  readonly text: string
  readonly why: string
  readonly cites: readonly SourceId[]
}

/** At least one statement, so that no part of a guide is empty. */
type Part<Item> = readonly [Item, ...Item[]]

/** A guide for people other than the borrower, or for a borrower's circumstances. Its title stands in titles.ts. */
export interface SituationText {
  /** For search results and previews. */
  readonly description: string
  readonly intro: string
  /** 今天先做 */
  readonly first: Part<Statement>
  /** 这周可以做 */
  readonly thisWeek: Part<Statement>
  /** 你要知道的：rights and their limits, the force of each rule named in words. */
  readonly know: Part<Statement>
  /** Words to read out or send. */
  readonly say: Part<string>
  /** 留什么证据 */
  readonly keep: Part<Statement>
  /** 先别做 */
  readonly dont: Part<Avoided>
  /** 我们说不准的 */
  readonly unsure: Part<Unsure>
}

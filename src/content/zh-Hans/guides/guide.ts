import type { SourceId } from '../../../../machines/collection/vocabulary.ts'

/** A statement and what it rests on: provisions, or graded observations of practice. */
export interface Cited {
  readonly text: string
  readonly cites: readonly [SourceId, ...SourceId[]]
}

export interface Reasoned extends Cited {
  /** 为什么 */
  readonly why: string
}

/** The same words in three registers. */
export interface Words {
  /** 电话里、当面说：a few words, one sentence each. */
  readonly short: readonly string[]
  /** 大字，照着念或举给对方看：very few, very short, shown in large print. */
  readonly large: readonly string[]
  /**
   * 写给对方、客服或法院：to copy, in full sentences, with 〔…〕 only where the person fills in. A leading （…） tells
   * when it fits; it is not copied.
   */
  readonly written: readonly string[]
}

export interface Guide {
  /** Neutral enough for a phone that others see. */
  readonly title: string
  /** For search results and previews. */
  readonly description: string
  readonly intro: string
  /** 长什么样 */
  readonly looksLike: readonly Cited[]
  /** 背后是谁：who is really behind it. */
  readonly behind: readonly Cited[]
  /** 接下来常见的 */
  readonly usuallyNext: readonly Cited[]
  /** 少见的 */
  readonly rarely: readonly Cited[]
  /** 今天可以做 */
  readonly today: readonly Cited[]
  /** 这周可以做 */
  readonly thisWeek: readonly Cited[]
  /** 以后可以做 */
  readonly later: readonly Cited[]
  readonly say: Words
  /** 留什么证据，怎么留 */
  readonly proof: readonly Cited[]
  /** 先别做，为什么 */
  readonly dont: readonly Reasoned[]
  /** 权利和它的限度: the force of each is named in its words. */
  readonly rights: readonly Cited[]
  /** 什么时候变成诈骗或犯罪 */
  readonly fraud: readonly Cited[]
}

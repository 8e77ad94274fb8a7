import type { SourceId } from '../../../../machines/collection/vocabulary.ts'

/** A statement and what it rests on: provisions, or graded observations of practice. */
export interface Cited {
  readonly text: string
  readonly cites: readonly [SourceId, ...SourceId[]]
}

export interface Guide {
  /** Neutral enough for a phone that others see. */
  readonly title: string
  /** For search results and previews. */
  readonly description: string
  readonly intro: string
  /** 长什么样 */
  readonly looksLike: readonly Cited[]
  /** 背后是怎么回事 */
  readonly behind: readonly Cited[]
  /** 接下来常见的 */
  readonly usuallyNext: readonly Cited[]
  /** 少见的 */
  readonly rarely: readonly Cited[]
  /** 今天可以做 */
  readonly today: readonly Cited[]
  /** 这周可以做 */
  readonly thisWeek: readonly Cited[]
  /** Words to read out. */
  readonly say: readonly string[]
  /** 留什么证据 */
  readonly proof: readonly Cited[]
  /** 先别做 */
  readonly dont: readonly Cited[]
  /** 你的权利 */
  readonly rights: readonly Cited[]
  /** 当心骗局 */
  readonly fraud: readonly Cited[]
}

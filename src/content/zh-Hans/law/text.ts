/** What a person reads about one entry of the law register. */
export interface LawText {
  /** One or two sentences that keep the strength of the source: 不得, 不应, 不宜, 严禁. */
  readonly plain: string
  /** Citation a layman recognises, at most 16 characters. */
  readonly short: string
  /** What it is about, at most 12 characters; with `short` it names the entry and no other. */
  readonly topic: string
}

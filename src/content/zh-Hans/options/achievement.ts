export interface AchievementText {
  /** What to do, at most 16 characters; for what only harms, a neutral 如果…. */
  readonly title: string
  /** One to four steps in order; words to read out stand in 「」. */
  readonly how: readonly string[]
  /** What it achieves and where it leads, uncertainty included. */
  readonly effect: string
}

import type { TriedBranch, Trying } from '../../../machines/session/trying.ts'

/** How a result leads into what-if. */
export interface Explore {
  /** The branch that the result shows. */
  readonly base: TriedBranch
  readonly onTry: (branches: Trying['branches']) => void
}

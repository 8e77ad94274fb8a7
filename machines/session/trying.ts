/**
 * What is tried out: one branch, or two side by side, as data. The session knows no chart, so a trail is only a list
 * of names here; pages take the steps that the chart offers, and walk again whatever comes from the store.
 */
import type { Facts } from '../facts.ts'

export interface TriedBranch {
  /** Answers of its own; absent where it goes by those of the session. */
  readonly answers?: Facts
  readonly trail: readonly string[]
}

/** Which of two branches. */
export type Side = 0 | 1

export interface Trying {
  readonly branches: readonly [TriedBranch] | readonly [TriedBranch, TriedBranch]
  /** The branch that steps are taken on. */
  readonly active: Side
}

export const untried: Trying = { branches: [{ trail: [] }], active: 0 }

/** The branch that steps are taken on. */
export const activeBranch = ({ branches: [first, second], active }: Trying): TriedBranch =>
  active === 1 && second ? second : first

/** The active branch has this trail now; the other one is not touched. */
export const walked = (trying: Trying, trail: readonly string[]): Trying => {
  const {
    branches: [first, second],
    active,
  } = trying
  const moved = { ...activeBranch(trying), trail }
  if (!second) return { branches: [moved], active: 0 }
  return { branches: active === 0 ? [moved, second] : [first, moved], active }
}

/** A second branch beside the first, with the active one's answers and this trail; steps go on there. */
export const branched = (trying: Trying, trail: readonly string[]): Trying =>
  trying.branches.length === 2
    ? trying
    : { branches: [trying.branches[0], { ...activeBranch(trying), trail }], active: 1 }

/** Only the other branch is left. One branch alone stays. */
export const dropped = ({ branches: [first, second], active }: Trying, side: Side): Trying =>
  second ? { branches: [side === 0 ? second : first], active: 0 } : { branches: [first], active }

/** Steps go on on this side. */
export const chosen = (trying: Trying, side: Side): Trying =>
  trying.branches.length === 2 ? { ...trying, active: side } : trying

/** On what-if. None of it touches the answers. */
export type TryingEvent =
  /** To what-if, with these branches instead of what was tried before. */
  | { type: 'triedOut'; branches: Trying['branches'] }
  /** The trail of the active branch is this now: one step more, one less, or none. */
  | { type: 'walked'; trail: readonly string[] }
  /** A second branch, which has taken these steps so far. */
  | { type: 'branched'; trail: readonly string[] }
  | { type: 'branchDropped'; side: Side }
  | { type: 'branchChosen'; side: Side }
  /** Back or forward in the browser, to what stood there. */
  | { type: 'retraced'; trying: Trying }

export const tryingAfter = (trying: Trying, event: TryingEvent): Trying => {
  switch (event.type) {
    case 'triedOut':
      return { branches: event.branches, active: 0 }
    case 'walked':
      return walked(trying, event.trail)
    case 'branched':
      return branched(trying, event.trail)
    case 'branchDropped':
      return dropped(trying, event.side)
    case 'branchChosen':
      return chosen(trying, event.side)
    case 'retraced':
      return event.trying
  }
}

/** Is there nothing to keep? Answers of a branch's own may be somebody else's, and are not kept. */
export const isUnkept = ({ branches: [first, second] }: Trying): boolean =>
  first.answers !== undefined || second?.answers !== undefined || (!second && first.trail.length === 0)

/** More names than any trail has, for whatever lies in a store. */
const mostNames = 20

const sanitizeBranch = (raw: unknown): readonly TriedBranch[] => {
  if (typeof raw !== 'object' || raw === null) return []
  const { trail } = raw as { trail?: unknown }
  if (!Array.isArray(trail) || trail.length > mostNames) return []
  return trail.every((name) => typeof name === 'string') ? [{ trail }] : []
}

/** What a store held; undefined where it is not well formed. Never throws. */
export const sanitizeTrying = (raw: unknown): Trying | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { branches, active } = raw as { branches?: unknown; active?: unknown }
  const [first, second] = Array.isArray(branches) ? branches.flatMap(sanitizeBranch) : []
  if (!first) return undefined
  return second
    ? { branches: [first, second], active: active === 1 ? 1 : 0 }
    : { branches: [first], active: 0 }
}

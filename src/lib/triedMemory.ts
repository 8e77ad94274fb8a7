import type { Trying } from '../../machines/session/trying.ts'

/** What an entry of the browser's history knows of what was tried out there: names of steps, and no answer. */
export interface Tried {
  /** When the document was opened whose memory is meant, in milliseconds. */
  readonly opened: number
  readonly index: number
  readonly trails: readonly (readonly string[])[]
  /** Which branches had answers of their own; absent in entries of an older version. */
  readonly isApart?: readonly boolean[]
}

interface TriedMemory {
  readonly remember: (trying: Trying) => Tried
  /** What stood at an entry: exactly, or as far as its steps tell when the page was loaded again since. */
  readonly recall: (tried: Tried, now: Trying) => Trying
}

/**
 * From the steps alone: each branch keeps the answers that it has now. One that had answers of its own, which are gone,
 * is left out: its steps belong to them.
 */
const fromTrails = (
  { trails, isApart = [] }: Tried,
  { branches: [first, second], active }: Trying,
): Trying => {
  const [one, other] = trails.flatMap((trail, side) => {
    const branch = side === 1 && second ? second : first
    return isApart[side] && !branch.answers ? [] : [{ ...branch, trail }]
  })
  if (!one) return { branches: [{ ...first, trail: [] }], active: 0 }
  return other ? { branches: [one, other], active } : { branches: [one], active: 0 }
}

/** Keeps what was tried out in memory, for as long as a document lives. `opened` tells documents apart. */
export const createTriedMemory = (opened: number): TriedMemory => {
  const known: Trying[] = []
  return {
    remember: (trying) => ({
      opened,
      index: known.push(trying) - 1,
      trails: trying.branches.map(({ trail }) => trail),
      isApart: trying.branches.map(({ answers }) => answers !== undefined),
    }),
    recall: (tried, now) =>
      (tried.opened === opened ? known[tried.index] : undefined) ?? fromTrails(tried, now),
  }
}

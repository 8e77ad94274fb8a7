import type { Trying } from '../../machines/session/trying.ts'

/** What an entry of the browser's history knows of what was tried out there: the names of steps, and no answer. */
export interface Tried {
  /** When the document was opened whose memory is meant, in milliseconds. */
  readonly opened: number
  readonly index: number
  readonly trails: readonly (readonly string[])[]
}

interface TriedMemory {
  readonly remember: (trying: Trying) => Tried
  /** What stood at an entry: exactly, or as far as its steps tell when the page was loaded again since. */
  readonly recall: (tried: Tried, now: Trying) => Trying
}

/** From the steps alone: each branch keeps the answers that it has now. */
const fromTrails = (
  { trails: [one, other] }: Tried,
  { branches: [first, second], active }: Trying,
): Trying => {
  const walked = { ...first, trail: one ?? first.trail }
  if (!other) return { branches: [walked], active: 0 }
  return { branches: [walked, { ...(second ?? first), trail: other }], active }
}

/** Keeps what was tried out in memory, for as long as a document lives. `opened` tells documents apart. */
export const createTriedMemory = (opened: number): TriedMemory => {
  const known: Trying[] = []
  return {
    remember: (trying) => ({
      opened,
      index: known.push(trying) - 1,
      trails: trying.branches.map(({ trail }) => trail),
    }),
    recall: (tried, now) =>
      (tried.opened === opened ? known[tried.index] : undefined) ?? fromTrails(tried, now),
  }
}

import { overlaid, readStored, type Stored, updateStored } from './store.ts'

interface Page {
  /** The phone's store; may throw. */
  readonly open: () => Storage
  /** What the page has now. */
  readonly now: () => Stored
  /** Shows what pages of this phone have answered together. */
  readonly show: (stored: Stored) => void
  readonly refused: () => void
}

const isSame = (a: Stored, b: Stored): boolean =>
  JSON.stringify([a.answers, [...a.kept].sort()]) === JSON.stringify([b.answers, [...b.kept].sort()])

/**
 * Keeps one page and the phone's store in step; `from` is what both had when it began. `save` after every change of
 * the page, `hear` when another page may have stored something.
 */
export const keepInStep = ({ open, now, show, refused }: Page, from: Stored) => {
  let common = from
  const meet = (stored: Stored): void => {
    common = stored
    if (!isSame(stored, now())) show(stored)
  }
  return {
    save: (): void => {
      const stored = updateStored(open, common, now())
      if (stored) meet(stored)
      // What was not taken stays a change, and is tried again with the next.
      else refused()
    },
    hear: (): void => {
      const { state, ...stored } = readStored(open)
      if (state === 'blocked') return
      const together = overlaid(stored, common, now())
      common = stored
      if (!isSame(together, now())) show(together)
    },
  }
}

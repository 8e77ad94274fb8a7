/** Work that can be taken up again wherever it says `yield`. */
import { pause } from './rest.ts'

export type Work = Generator<void, void>

/** All that is left of it, at once. */
export const finish = (work: Work): void => {
  while (!work.next().done);
}

/** One piece after the other, and whatever waits in between. Nothing is left to do where somebody else has finished it. */
export const inPieces = async (work: Work): Promise<void> => {
  while (!work.next().done) await pause()
}

import { readStored } from './lib/store.ts'

/** Offers to go on with what this phone keeps, where it can still be read. */
export const offerToResume = (resume: HTMLElement): void => {
  const { answers } = readStored(() => window.localStorage)
  resume.hidden = Object.keys(answers).length === 0
}

import { later } from './later.ts'

/** A frame is laid out and handed over as soon as its callbacks have run; a timer set in one comes behind that. */
const behindNextFrame = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work))

let waiting: readonly (() => void)[] = []

/** One that fails keeps none of the others from being done. */
const doAll = ([work, ...rest]: typeof waiting): void => {
  try {
    work?.()
  } finally {
    if (rest.length > 0) doAll(rest)
  }
}

/** Does now, in order, what was put off. */
export const catchUp = (): void => {
  const works = waiting
  waiting = []
  doAll(works)
}

/**
 * Puts off what nobody sees until what they wait for has been painted. A page about to leave has to `catchUp`: it may
 * never paint again.
 */
export const afterPaint = later((work) => {
  waiting = [...waiting, work]
  if (waiting.length === 1) behindNextFrame(catchUp)
})

/** Waits for the next frame, where somebody sees it: what a page says comes before what it can do, or says further down. */
export const afterFrame = later((work) => {
  if (document.hidden) work()
  else behindNextFrame(work)
})

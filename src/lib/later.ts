/** Calls off what was put off and has not been done yet. */
export type CallOff = () => void

/** A way to put work off, made into one that it can be called off again: a view that is gone has nothing left to do. */
export const later =
  (putOff: (work: () => void) => void) =>
  (work: () => void): CallOff => {
    let isOff = false
    putOff(() => {
      if (!isOff) work()
    })
    return () => {
      isOff = true
    }
  }

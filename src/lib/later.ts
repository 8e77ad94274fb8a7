/** Calls off what was put off and has not been done yet. */
export type CallOff = () => void

/** Makes of a way to put work off one whose work can be called off again: a view that is gone has nothing left to do. */
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

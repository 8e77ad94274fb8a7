const neutral = '/blank/'
/** Three presses of Shift within so many milliseconds leave, too. */
const within = 5000

/** Covers the page at once, and puts a neutral one in its place in the history. Earlier entries stay. */
const leave = (): void => {
  document.body.hidden = true
  location.replace(neutral)
}

/** Makes 快速离开 replace the page instead of adding to the history. */
export const offerLeaving = (): void => {
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return
    event.preventDefault()
    leave()
  })
  let presses: number[] = []
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    presses = key === 'Shift' ? [...presses.filter((at) => timeStamp - at < within), timeStamp] : []
    if (presses.length === 3) leave()
  })
}

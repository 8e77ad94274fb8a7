/**
 * Whether nothing is to be kept: for a phone that others look at. The wish has to go with whoever wishes it from page to
 * page, and must itself be written nowhere: storage is what is not to be used, an address would stand in the history and
 * in every link that is passed on, and an entry of the history knows its own page alone. The name of the window lives in
 * memory, as long as the tab stays on this site and no longer. Another site could read it in some old browsers, so it
 * names neither this one nor what it is about.
 */
const mark = 'unkept'
/** The wish was taken back: what entries from before say of it holds no more. */
const takenBack = 'kept'

/** Entries say it, too (entry.ts): they come back with a tab that was closed, its name does not. */
export const isUnkept = (): boolean =>
  window.name === mark || (window.name !== takenBack && history.state?.isUnkept === true)

export const stayUnkept = (): void => {
  window.name = mark
}

/** From the next page on, everything is kept again. */
export const leaveUnkept = (): void => {
  window.name = takenBack
}

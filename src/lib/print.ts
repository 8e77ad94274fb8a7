/** Paper cannot be tapped: opens what is folded before printing, and folds it again afterwards. */
export const unfoldForPrint = (): void => {
  let opened: readonly HTMLDetailsElement[] = []
  const unfold = (): void => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
    // Each once: of several with one name, opening one would close another.
    const folded = [...closed].filter((details) => !opened.includes(details))
    if (folded.length === 0) return
    opened = [...opened, ...folded]
    for (const details of folded) {
      details.open = true
      // The browser's own comes after the sheet is taken, and some draw their inside only then.
      details.dispatchEvent(new Event('toggle'))
    }
    // What was drawn just now may hold folds of its own.
    queueMicrotask(unfold)
  }
  addEventListener('beforeprint', unfold)
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened = []
  })
}

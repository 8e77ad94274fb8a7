/** Paper cannot be tapped: opens what is folded before printing, and folds it again afterwards. */
export const unfoldForPrint = (): void => {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter(({ open }) => !open)
    for (const details of opened) {
      details.open = true
      // The browser's own comes after the sheet is taken, and some draw their inside only then.
      details.dispatchEvent(new Event('toggle'))
    }
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}

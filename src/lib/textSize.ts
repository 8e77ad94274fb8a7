import { isUnkept } from './unkept.ts'

/** What src/largeText.js reads before the first paint; gone where the usual size is wanted. */
export const sizeKey = 'next-step.size'

const root = (): HTMLElement => document.documentElement
const isLarge = (): boolean => root().dataset.size === 'large'

const tell = (control: Element): void => control.setAttribute('aria-pressed', String(isLarge()))

/** A phone that stores nothing shows the size on the page at hand. */
const remember = (): void => {
  if (isUnkept()) return
  try {
    if (isLarge()) window.localStorage.setItem(sizeKey, 'large')
    else window.localStorage.removeItem(sizeKey)
  } catch {
    // Blocked or full: no error to anybody.
  }
}

/** @returns whether the larger size is remembered on this phone */
export const isSizeKept = (open: () => Storage): boolean => {
  try {
    return open().getItem(sizeKey) !== null
  } catch {
    return false
  }
}

const toggle = (event: Event): void => {
  event.preventDefault()
  if (isLarge()) delete root().dataset.size
  else root().dataset.size = 'large'
  remember()
  for (const control of document.querySelectorAll('[data-size-switch]')) tell(control)
}

/** Links know only Enter; a button is pressed with Space, too. */
const pressWithSpace = (event: KeyboardEvent): void => {
  if (event.key === ' ') toggle(event)
}

/**
 * Makes the link that explains how to enlarge text a button that does it. For plain pages and as a React `ref`.
 * @returns what takes it back
 */
export const offerLargeText = (control: HTMLElement | null): (() => void) | undefined => {
  if (!control) return undefined
  control.setAttribute('role', 'button')
  tell(control)
  control.addEventListener('click', toggle)
  control.addEventListener('keydown', pressWithSpace)
  return () => {
    control.removeEventListener('click', toggle)
    control.removeEventListener('keydown', pressWithSpace)
  }
}

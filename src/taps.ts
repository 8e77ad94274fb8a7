import { finish, type Work } from './lib/pieces.ts'

/** What src/tapKeeper.js leaves behind on `window.__tap`. */
interface KeptTap {
  form: HTMLFormElement | null
  submitter: HTMLElement | null
  /** Ends the keeping; from then on React sees the submits. */
  stop: () => void
}

declare global {
  interface Window {
    __tap?: KeptTap
  }
}

const submit = (form: HTMLFormElement): void => {
  // Safari before 16 has no requestSubmit.
  if (typeof form.requestSubmit === 'function') form.requestSubmit()
  else form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

/** The same choice may stand in a new element once React has put the stored answers in. */
const sameInput = (root: ParentNode, { name, value }: HTMLInputElement): HTMLInputElement | undefined =>
  [...root.querySelectorAll('input')].find((input) => input.name === name && input.value === value)

/**
 * Takes back what was chosen before hydration, since React would silently disagree with the page, and returns
 * a function that does it all again: call it once React has hydrated, and its handlers see every tap.
 */
export const holdTaps = (root: ParentNode): (() => void) => {
  const changed = [...root.querySelectorAll('input')].filter(
    (input) => input.checked !== input.defaultChecked,
  )
  // Of two radios that changed, one was chosen and the other gave way: only the first was tapped.
  const tapped = changed.filter((input) => input.type !== 'radio' || input.checked)
  const wanted = tapped.map((input) => ({ input, checked: input.checked }))
  for (const input of changed) input.checked = input.defaultChecked
  return () => {
    for (const { input, checked } of wanted) {
      const now = sameInput(root, input)
      if (now && now.checked !== checked) now.click()
    }
    const tap = window.__tap
    if (!tap) return
    tap.stop()
    const form = tap.form && root.querySelector('form')
    if (form) submit(form)
  }
}

/** What stands where this element stood before React put the stored answers in. */
const sameControl = (root: ParentNode, gone: Element): HTMLElement | null | undefined => {
  const input = gone.closest('label')?.control ?? gone
  return input instanceof HTMLInputElement
    ? sameInput(root, input)
    : gone.closest('form') && root.querySelector<HTMLElement>('form [type=submit]')
}

/**
 * Finishes a work before the next tap does anything, so that the tap meets the page as it is then. To be called after
 * React has set its own listeners: those hydrate before anything is tapped.
 *
 * @returns how to end that
 */
export const finishBeforeTaps = (root: HTMLElement, work: Work): (() => void) => {
  const finishFirst = (event: MouseEvent): void => {
    finish(work)
    const { target } = event
    if (!(target instanceof Element) || target.isConnected) return
    event.preventDefault()
    event.stopPropagation()
    sameControl(root, target)?.click()
  }
  root.addEventListener('click', finishFirst, true)
  return () => root.removeEventListener('click', finishFirst, true)
}

/** What a finger does before its click. */
const touches = ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'pointerout'] as const

/**
 * Takes React once along the way from an event to who listens to it: what runs for the first time takes several times as
 * long, and would delay the first tap. Nothing listens to these on a page of the session, and a click is not among them.
 */
export const rehearseTap = (root: ParentNode): void => {
  for (const type of touches) root.querySelector('h1')?.dispatchEvent(new Event(type, { bubbles: true }))
}

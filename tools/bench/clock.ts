import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** To be called within a frame: calls back when that frame has been handed over. */
    handedOver: (then: () => void) => void
  }
}

/** Runs in every document before its own scripts. */
const install = (): void => {
  // A task is run after the frame that was just prepared, and one like this before all that pages put off.
  window.handedOver = (then) => void scheduler.postTask(then, { priority: 'user-blocking' })
}

/** Gives a page the moment at which every benchmark stops its clock: when somebody can see what changed. */
export const installClock = (page: Page): Promise<unknown> => page.addInitScript(install)

import { later } from './later.ts'

/** Longest wait for an idle moment, in milliseconds: some engines see none as long as nothing is drawn. */
const patience = 500

/** Calls back when the page has loaded and the phone has nothing better to do; without idle callbacks, soon after. */
export const whenIdle = later((work) => {
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: patience }) : setTimeout(work, 200)
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle)
})

/** Until everything that waits has had its turn; a timer would wait four milliseconds each time. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(undefined)
  })

/** How long a page must have stood untouched before anything is done that nobody waits for, in milliseconds. */
const settling = 2000
const touches = ['click', 'keydown'] as const

/** Calls back when nobody has touched the page for a while: until then the phone belongs to whoever taps. */
export const whenSettled = (work: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(end, settling)
  }
  const end = (): void => {
    for (const touch of touches) removeEventListener(touch, wait, true)
    whenIdle(work)
  }
  whenIdle(() => {
    for (const touch of touches) addEventListener(touch, wait, true)
    wait()
  })
}

/** Loads what nobody waits for. Where it cannot be had, the page goes on without it. */
export const loadWhenSettled = (load: () => Promise<unknown>): void =>
  whenSettled(() => void load().catch(() => undefined))

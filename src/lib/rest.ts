/** Calls back when the page has loaded and the phone has nothing better to do; without idle callbacks, soon after. */
export const whenIdle = (work: () => void): void => {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200))
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle)
}

/** Loads what can wait, when idle. Where it cannot be had, the page goes on without it. */
export const loadWhenIdle = (load: () => Promise<unknown>): void =>
  whenIdle(() => void load().catch(() => undefined))

/** Calls back when the page has loaded and the phone has nothing better to do; without idle callbacks, soon after. */
export const whenIdle = (work: () => void): void => {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200))
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle)
}

// Inline, and only on pages React takes over. It must run in any browser as it stands.
// Before hydration a submit would leave the page and put the answers into the address: keep it instead,
// for src/taps.ts to play again. Choices need no keeping: the browser holds them.
window.__tap = (() => {
  const tap = { form: null, submitter: null, stop: () => document.removeEventListener('submit', keep) }
  const keep = (event) => {
    event.preventDefault()
    tap.form = event.target
    tap.submitter = event.submitter
  }
  document.addEventListener('submit', keep)
  return tap
})()

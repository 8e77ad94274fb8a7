// Inline, and only on pages React takes over. It must run in any browser as it stands.
// Before hydration a submit would leave the page and put the answers into the address: keep it instead,
// for src/taps.ts to play again. Choices need no keeping: the browser holds them. Where the page's script fails, or is
// still missing 8 seconds after a submit, a note says so and offers to load the page again.
window.__tap = (() => {
  let waiting
  const note = () => document.getElementById('not-loaded') || {}
  const tell = () => {
    note().hidden = false
  }
  const keep = (event) => {
    event.preventDefault()
    tap.form = event.target
    tap.submitter = event.submitter
    waiting = waiting || setTimeout(tell, 8000)
    if (note().hidden === false) note().scrollIntoView()
  }
  const fail = ({ target, filename }) => {
    if (target.tagName !== 'SCRIPT' && !/\/assets\//.test(filename)) return
    tell()
    addEventListener('DOMContentLoaded', tell)
  }
  // Not a link: that would lose the fragment, in which home's answer travels.
  const reload = ({ target }) => target.id === 'reload' && location.reload()
  const listen = (change) => {
    document[change]('submit', keep)
    document[change]('click', reload)
    window[change]('error', fail, true)
  }
  const tap = {
    form: null,
    submitter: null,
    stop: () => {
      listen('removeEventListener')
      removeEventListener('DOMContentLoaded', tell)
      clearTimeout(waiting)
      note().hidden = true
    },
  }
  listen('addEventListener')
  return tap
})()

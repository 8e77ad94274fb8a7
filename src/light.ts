// The script of the pages that are only read. It improves what already works without it, and stays small: on a cheap
// phone it runs before the first tap is answered. What only some need is loaded when they turn to it.
import { fetchAhead, isGoodLine } from './lib/ahead.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenSettled, whenSettled } from './lib/rest.ts'
import { searchFragment } from './lib/searchLink.ts'
import { storageKey } from './lib/storageKey.ts'
import { offerLargeText } from './lib/textSize.ts'
import { isUnkept } from './lib/unkept.ts'

unfoldForPrint()
offerLeaving()
for (const control of document.querySelectorAll<HTMLElement>('[data-size-switch]')) offerLargeText(control)

const hasRecord = (): boolean => {
  if (isUnkept()) return false
  try {
    return window.localStorage.getItem(storageKey) !== null
  } catch {
    return false
  }
}

const resume = document.getElementById('resume')
// Where the script cannot be had, the way on by the first question remains.
if (resume && hasRecord())
  import('./resume.ts').then(
    ({ offerToResume }) => offerToResume(resume),
    () => undefined,
  )

const ahead = document.querySelector<HTMLMetaElement>('meta[name=ahead]')?.content.split(' ')
// All of this later than whoever taps at once: on a poor processor it would be in the way of their next page.
if (ahead && isGoodLine(navigator.connection)) whenSettled(() => fetchAhead(ahead))

// Not where copies are wiped: they would be back while the page still says that they are gone.
if ('serviceWorker' in navigator && location.pathname !== '/clear/')
  loadWhenSettled(() => import('./offline.ts'))
if ('speechSynthesis' in window && document.querySelector('[data-read]'))
  loadWhenSettled(() => import('./readAloud.ts'))

const form = document.querySelector('[data-code-form]')
const field = form?.querySelector('input')
const error = document.getElementById('code-error')
if (form && field && error) {
  const load = () => import('./openCode.ts')
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    load().then(
      ({ openCode }) => openCode(field, error),
      // The shared page reads a code by itself, and says there what is wrong with it.
      () => location.assign(`/r/#${encodeURIComponent(field.value)}`),
    )
  })
}

// On /search/ itself its own script looks things up in place.
const search = document.querySelector('[data-search-form]')
const searched = search?.querySelector('input')
if (search && searched && location.pathname !== '/search/')
  search.addEventListener('submit', (event) => {
    event.preventDefault()
    location.assign(`/search/${searchFragment.write(searched.value)}`)
  })

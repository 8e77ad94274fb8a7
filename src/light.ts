// The script of the pages that are only read. It improves what already works without it.
import { decode } from '../machines/code/code.ts'
import { codeFromAddress } from '../machines/code/link.ts'
import { codeProblems } from './content/zh-Hans/codeEntry.ts'
import { fetchAhead, isGoodLine } from './lib/ahead.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenIdle } from './lib/rest.ts'
import { searchFragment } from './lib/searchLink.ts'
import { readStored } from './lib/store.ts'
import { offerLargeText } from './lib/textSize.ts'

unfoldForPrint()
offerLeaving()
for (const control of document.querySelectorAll<HTMLElement>('[data-size-switch]')) offerLargeText(control)

const resume = document.getElementById('resume')
const { answers } = readStored(() => window.localStorage)
if (resume && Object.keys(answers).length > 0) resume.hidden = false

/** A good code goes on in the fragment, which is not sent to the host; a bad one is told beside the field. */
const openCode = (field: HTMLInputElement, error: HTMLElement): void => {
  const code = codeFromAddress(field.value, '') ?? field.value
  const read = decode(code)
  if (read.ok) {
    location.assign(`/r/#${code}`)
    return
  }
  error.textContent = codeProblems[read.problem]
  field.setAttribute('aria-invalid', 'true')
  field.focus()
}

const ahead = document.querySelector<HTMLMetaElement>('meta[name=ahead]')?.content.split(' ')
if (ahead && isGoodLine(navigator.connection)) addEventListener('load', () => fetchAhead(ahead))

if ('serviceWorker' in navigator) loadWhenIdle(() => import('./offline.ts'))
if ('speechSynthesis' in window && document.querySelector('[data-read]'))
  loadWhenIdle(() => import('./readAloud.ts'))

const form = document.querySelector('[data-code-form]')
const field = form?.querySelector('input')
const error = document.getElementById('code-error')
if (form && field && error)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    openCode(field, error)
  })

// On /search/ itself its own script looks things up in place.
const search = document.querySelector('[data-search-form]')
const searched = search?.querySelector('input')
if (search && searched && location.pathname !== '/search/')
  search.addEventListener('submit', (event) => {
    event.preventDefault()
    location.assign(`/search/${searchFragment.write(searched.value)}`)
  })

// The script of the pages that are only read. It improves what already works without it.
import { codeFromAddress } from '../machines/code/link.ts'
import { readStored } from './lib/store.ts'

// Paper cannot be tapped: open what is folded before printing.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true
})

const resume = document.getElementById('resume')
const { answers } = readStored(() => window.localStorage)
if (resume && Object.keys(answers).length > 0) resume.hidden = false

// A code typed here goes on in the fragment, which is not sent to the host.
document.querySelector<HTMLFormElement>('[data-code-form]')?.addEventListener('submit', (event) => {
  const field = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.querySelector('input') : null
  if (!field) return
  event.preventDefault()
  location.assign(`/r/#${encodeURIComponent(codeFromAddress(field.value, '') ?? field.value.slice(0, 200))}`)
})

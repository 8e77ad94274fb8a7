// What a typed code needs: loaded when somebody turns to the field, since few do and the vocabulary is large.
import { decode } from '../machines/code/code.ts'
import { codeFromAddress, ownLinkOf } from '../machines/code/link.ts'
import { codeProblems } from './content/zh-Hans/codeEntry.ts'

/** A good code goes on in the fragment, which is not sent to the host; a bad one is told beside the field. */
export const openCode = (field: HTMLInputElement, error: HTMLElement): void => {
  const code = codeFromAddress(field.value, '') ?? field.value
  const read = decode(code)
  if (read.ok) {
    location.assign(ownLinkOf(code))
    return
  }
  error.textContent = codeProblems[read.problem]
  field.setAttribute('aria-invalid', 'true')
  field.focus()
}

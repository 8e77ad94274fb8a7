// Loaded when a page has come to rest and the browser can speak: makes every 读给我听 work, where a voice is found.
// Pages with and without React share it; see src/ui/ReadButton.tsx.
import { readable } from './lib/readable.ts'
import { createSpeaker, type Speaker } from './lib/speak.ts'

const speech = window.speechSynthesis
let speaker: Speaker | undefined
let pressed: HTMLElement | undefined

/** A page of the session may be gone while its card is still being read. */
const gone = new MutationObserver(() => {
  if (pressed?.isConnected === false) speaker?.stop()
})

const ended = (): void => {
  if (pressed) delete pressed.dataset.reading
  pressed = undefined
  gone.disconnect()
}

const read = (button: HTMLElement, part: Element): void => {
  speaker?.say(readable(part), ended)
  pressed = button
  button.dataset.reading = ''
  gone.observe(document.body, { childList: true, subtree: true })
}

const offer = (): void => {
  speaker ??= createSpeaker(speech)
  if (speaker) document.documentElement.dataset.reads = ''
}

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-read-aloud]') : null
  const part = button?.closest('[data-read]')
  if (!button || !part) return
  if (button === pressed) speaker?.stop()
  else read(button, part)
})
addEventListener('pagehide', () => speaker?.stop())
document.addEventListener('visibilitychange', () => {
  if (document.hidden) speaker?.stop()
})
// Some phones name their voices only later.
speech.addEventListener?.('voiceschanged', offer)
offer()

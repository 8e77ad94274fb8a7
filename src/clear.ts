// The script of /clear/: shows what lies on this phone, and wipes it.
import type { FactId } from '../machines/facts.ts'
import { isBystander } from '../machines/questions.ts'
import { clear } from './content/zh-Hans/clear.ts'
import { questionFor } from './content/zh-Hans/questionFor.ts'
import { answerInWords } from './lib/answerInWords.ts'
import { readStored } from './lib/store.ts'
import { isSizeKept } from './lib/textSize.ts'
import { isUnkept, leaveUnkept } from './lib/unkept.ts'
import { hasCopies, wipeEverything } from './lib/wipe.ts'

const openStorage = (): Storage => window.localStorage
const list = document.getElementById('stored-list')
const button = document.getElementById('wipe')
const said = document.getElementById('wiped')

const element = (name: string, text: string, ...inside: readonly Node[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(text, ...inside)
  return made
}

const answersList = (): readonly HTMLElement[] => {
  const { answers } = readStored(openStorage)
  const ids = Object.keys(answers) as FactId[]
  if (ids.length === 0) return []
  const items = ids.map((id) =>
    element('li', `${questionFor(id, isBystander(answers)).short}：${answerInWords(id, answers)}`),
  )
  return [element('p', clear.stored.answers), element('ul', '', ...items)]
}

const nothing = (): HTMLElement =>
  element('p', readStored(openStorage).state === 'blocked' ? clear.stored.blocked : clear.stored.nothing)

const show = async (): Promise<void> => {
  const { trying } = readStored(openStorage)
  const tried = trying ? [element('p', clear.stored.tried)] : []
  const kept = [
    ...answersList(),
    ...tried,
    ...(isSizeKept(openStorage) ? [element('p', clear.stored.size)] : []),
    ...((await hasCopies()) ? [element('p', clear.stored.copies)] : []),
  ]
  list?.replaceChildren(...(kept.length > 0 ? kept : [nothing()]))
  if (button) button.hidden = kept.length === 0
}

const wipe = async (): Promise<void> => {
  try {
    await wipeEverything(openStorage)
    if (said) said.textContent = clear.stored.wiped
  } catch {
    if (said) said.textContent = clear.stored.notWiped
  }
  await show()
}

const keepAgain = document.getElementById('keep-again')
// Whoever comes back here may have begun to wish it meanwhile.
addEventListener('pageshow', () => {
  if (keepAgain) keepAgain.hidden = !isUnkept()
})
keepAgain?.addEventListener('click', () => {
  leaveUnkept()
  keepAgain.hidden = true
  const ended = document.getElementById('kept-again')
  if (ended) ended.textContent = clear.unkept.ended
})

button?.addEventListener('click', () => void wipe())
void show()

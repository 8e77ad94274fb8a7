// The script of /clear/: shows what lies on this phone, and wipes it.
import type { FactId } from '../machines/facts.ts'
import { isBystander } from '../machines/questions.ts'
import { clear } from './content/zh-Hans/clear.ts'
import { questionFor } from './content/zh-Hans/questionFor.ts'
import { answerInWords } from './lib/answerInWords.ts'
import { readStored } from './lib/store.ts'
import { isSizeKept } from './lib/textSize.ts'
import { isUnkept, leaveUnkept } from './lib/unkept.ts'
import { hasCopies, type Wiped, wipeEverything } from './lib/wipe.ts'

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

/** What this phone does not let us look at. */
const unseen = (copies: boolean | undefined): readonly HTMLElement[] => {
  const parts = [
    ...(readStored(openStorage).state === 'blocked' ? [element('p', clear.stored.blocked)] : []),
    ...(copies === undefined ? [element('p', clear.stored.copiesUnseen)] : []),
  ]
  return parts.length > 0 ? [...parts, element('p', clear.stored.unseen)] : []
}

const show = async (): Promise<void> => {
  const { trying } = readStored(openStorage)
  const copies = await hasCopies()
  const kept = [
    ...answersList(),
    ...(trying ? [element('p', clear.stored.tried)] : []),
    ...(isSizeKept(openStorage) ? [element('p', clear.stored.size)] : []),
    ...(copies ? [element('p', clear.stored.copies)] : []),
  ]
  const shown = [...kept, ...unseen(copies)]
  list?.replaceChildren(...(shown.length > 0 ? shown : [element('p', clear.stored.nothing)]))
  if (button) button.hidden = kept.length === 0
}

const inWords = ({ answers, copies }: Wiped): string => {
  if (answers) return copies ? clear.stored.wiped : clear.stored.answersWiped
  return copies ? clear.stored.copiesWiped : clear.stored.notWiped
}

const wipe = async (): Promise<void> => {
  const wiped = await wipeEverything(openStorage)
  if (said) said.textContent = inWords(wiped)
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

import type { Asked, Option } from './questionnaire.ts'

/** Put in by the build. */
declare const QUESTIONNAIRE: readonly Asked[]
declare const WORDS: { readonly goOn: string; readonly done: string }

type Props = Readonly<Record<string, string>>

const element = (tag: string, props: Props, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

const choice = ({ id, isMany }: Asked, { code, label, more }: Option): HTMLElement =>
  element(
    'label',
    { class: 'choice' },
    element('input', { type: isMany ? 'checkbox' : 'radio', name: id, value: code }),
    element(
      'span',
      { class: 'choice-face' },
      label,
      ...(more ? [element('span', { class: 'choice-more' }, more)] : []),
    ),
  )

const questionForm = (asked: Asked): HTMLElement =>
  element(
    'form',
    {},
    element(
      'fieldset',
      {},
      element('legend', {}, element('h1', { tabindex: '-1' }, asked.title)),
      ...(asked.hint ? [element('p', { class: 'mt-2 text-soft' }, asked.hint)] : []),
      element('div', { class: 'mt-5' }, ...asked.options.map((option) => choice(asked, option))),
    ),
    element('div', { class: 'mt-7' }, element('button', { type: 'submit', class: 'button' }, WORDS.goOn)),
  )

const answers: Record<string, readonly string[]> = {}
let place = 0

const show = (): void => {
  const asked = QUESTIONNAIRE[place]
  const shown = asked ? questionForm(asked) : element('h1', { id: 'done', tabindex: '-1' }, WORDS.done)
  document.querySelector('main')?.replaceChildren(shown)
  scrollTo(0, 0)
  // What the guide does for a person is done here too: who cannot see hears the heading, an answer survives a reload,
  // and the way back leads to the question before.
  document.querySelector('h1')?.focus()
  document.title = asked?.title ?? WORDS.done
  history.pushState(place, '', `#${place}`)
  localStorage.setItem('rival.answers', JSON.stringify(answers))
}

addEventListener('popstate', ({ state }) => {
  place = typeof state === 'number' ? state : 0
  const asked = QUESTIONNAIRE[place]
  if (asked) document.querySelector('main')?.replaceChildren(questionForm(asked))
})

// The first question stands in the page; every other takes its place.
document.addEventListener('submit', (event) => {
  event.preventDefault()
  const asked = QUESTIONNAIRE[place]
  const form = event.target
  if (!asked || !(form instanceof HTMLFormElement)) return
  const given = new FormData(form).getAll(asked.id).map(String)
  if (given.length === 0) return
  answers[asked.id] = given
  place += 1
  show()
})

/** Writes the marks into the page: into the drawings, the lists, and in words above them. */
import { mapText } from '../content/zh-Hans/map.ts'

interface Named {
  readonly stage: string
  readonly name: string
}

export interface MarksToDraw {
  readonly here: Named
  readonly beside: readonly Named[]
  readonly way: readonly Named[]
  readonly taken: readonly string[]
  readonly next: readonly Named[]
}

type Kind = 'here' | 'beside' | 'past' | 'next'

/** A word at the right end of a box. */
const writeIn = (box: Element, word: string): void => {
  const shape = box.querySelector('rect')
  if (!shape) return
  // As drawn, not as laid out: what is folded is not.
  const read = (length: SVGAnimatedLength): number => length.baseVal.value
  const end = read(shape.x) + read(shape.width)
  const middle = read(shape.y) + read(shape.height) / 2
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  text.setAttribute('class', 'map-mark')
  text.setAttribute('x', String(end - 12))
  text.setAttribute('y', String(middle))
  text.textContent = word
  box.append(text)
}

const markBox = (box: Element | null | undefined, kind: Kind): void => {
  if (!box || box.classList.contains('is-marked')) return
  box.classList.add('is-marked', `is-${kind}`)
  writeIn(box, mapText[kind])
}

const markItem = (item: Element | null, kind: Kind): void => {
  const word = document.createElement('span')
  word.className = 'word'
  word.textContent = mapText[kind]
  item?.querySelector('h3')?.append(' ', word)
}

/** The strongest mark of a stage comes first; a district has that of its strongest stage. */
const kindsOf = (marks: MarksToDraw): readonly (readonly [string, Kind])[] => {
  const all = [
    [marks.here.stage, 'here'] as const,
    ...marks.beside.map(({ stage }) => [stage, 'beside'] as const),
    ...marks.next.map(({ stage }) => [stage, 'next'] as const),
    ...marks.way.map(({ stage }) => [stage, 'past'] as const),
  ]
  return all.filter(([stage], index) => all.findIndex(([other]) => other === stage) === index)
}

/** Marks stages, the districts they are in, and the roads already taken. */
export const drawMarks = (marks: MarksToDraw): void => {
  for (const [stage, kind] of kindsOf(marks)) {
    const box = document.querySelector(`[data-stage="${stage}"]`)
    markBox(box, kind)
    markItem(document.querySelector(`[data-stage-item="${stage}"]`), kind)
    const inside = box?.closest<HTMLElement>('[data-inside]')?.dataset.inside
    markBox(document.querySelector(`[data-district="${inside}"]`), kind)
  }
  for (const road of marks.taken) document.querySelector(`[data-road="${road}"]`)?.classList.add('is-past')
}

/** The same in words. */
export const tellMarks = (card: HTMLElement, marks: MarksToDraw, isShared: boolean): void => {
  const list = (stages: readonly Named[], between: string): string =>
    stages.map(({ name }) => name).join(between)
  const { way, here, beside, next, none, shared } = mapText.marks
  const lines = [
    isShared ? shared : '',
    here + marks.here.name,
    marks.beside.length > 0 ? beside + list(marks.beside, '、') : '',
    way + list(marks.way, ' → '),
    next + (list(marks.next, '、') || none),
  ]
  for (const line of lines.filter((text) => text !== '')) {
    const paragraph = document.createElement('p')
    paragraph.className = 'mt-1'
    paragraph.textContent = line
    card.append(paragraph)
  }
}

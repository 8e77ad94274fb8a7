import { searchKinds, searchText } from '../content/zh-Hans/search.ts'
import type { SearchDocument } from '../lib/search/document.ts'
import type { Stretch } from '../lib/search/marking.ts'

type Mark = (text: string) => readonly Stretch[]

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

const stretchNode = ({ text, isMarked }: Stretch): Node | string =>
  isMarked ? element('mark', '', text) : text

const hitItem = ({ kind, at, title, excerpt, isUnsure }: SearchDocument, mark: Mark): HTMLElement => {
  const kinds = [searchKinds[kind], ...(isUnsure ? [searchText.unsure] : [])].join(' · ')
  const link = document.createElement('a')
  link.className = 'hit-link'
  link.href = at
  link.append(
    element('span', 'hit-kind', kinds),
    ' ',
    element('span', 'hit-title', ...mark(title).map(stretchNode)),
  )
  return element(
    'li',
    'hit',
    element('h3', '', link),
    element('p', 'mt-1', ...mark(excerpt).map(stretchNode)),
  )
}

/** Results as list items; text only ever becomes text, so that nothing typed or found can become markup. */
export const hitItems = (hits: readonly SearchDocument[], mark: Mark): readonly HTMLElement[] =>
  hits.map((hit) => hitItem(hit, mark))

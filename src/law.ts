// Searches the law index as one types. The list itself is there without it.

import { places } from '../machines/collection/vocabulary.ts'
import { isForce } from '../machines/law/entry.ts'
import { lawSearch } from './content/zh-Hans/lawPages.ts'
import { filterLaw, type LawQuery, type LawRecord, longestQuery, searchable } from './lib/lawFilter.ts'

interface Row extends LawRecord {
  readonly id: string
  readonly element: HTMLElement
}

const textOf = (element: HTMLElement): string => searchable(element.textContent ?? '').replace(/\s/g, '')

/** A row of the list, searched by what it shows until the full texts are there. */
const rowOf = (element: HTMLElement): readonly Row[] => {
  const { law: id, force = '', places: own = '' } = element.dataset
  const subject = element.closest('section')?.id
  if (!id || !subject || !isForce(force)) return []
  const named = own.split(' ')
  return [
    {
      id,
      element,
      force,
      places: places.filter((place) => named.includes(place)),
      subject,
      text: textOf(element),
    },
  ]
}

const sections = [...document.querySelectorAll<HTMLElement>('section[data-subject]')]
let rows = [...document.querySelectorAll<HTMLElement>('li[data-law]')].flatMap(rowOf)

/** Only what is found is shown; a subject of which nothing is found goes too, heading and all. */
const show = (found: ReadonlySet<HTMLElement>): void => {
  for (const { element } of rows) element.hidden = !found.has(element)
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])')
}

const queryOf = (form: HTMLFormElement): LawQuery => {
  const given = new FormData(form)
  const wish = (name: string): string => String(given.get(name) ?? '')
  return { words: wish('words'), force: wish('force'), place: wish('place'), subject: wish('subject') }
}

const sayFound = (query: LawQuery, count: number): string => {
  if (query.words.length > longestQuery) return lawSearch.tooLong
  if (count === 0) return lawSearch.nothing
  return count === rows.length ? lawSearch.all(count) : lawSearch.found(count)
}

/** What an entry says, under its name: only where it can be fetched. */
const addPlain = ({ element }: Row, plain: string): void => {
  const paragraph = document.createElement('p')
  paragraph.className = 'small'
  paragraph.textContent = plain
  element.append(paragraph)
}

/** Puts the full texts, quotes included, in the place of what the rows show. Says whether that worked. */
const loadTexts = async (): Promise<boolean> => {
  try {
    const { lawSearchTexts } = await import('./lib/lawTexts.ts')
    const texts = lawSearchTexts()
    rows = rows.map((row) => {
      const full = texts.get(row.id)
      if (full) addPlain(row, full.plain)
      return { ...row, text: full?.text ?? row.text }
    })
    return true
  } catch {
    return false
  }
}

const start = (form: HTMLFormElement, said: HTMLElement, subjects: HTMLElement | null): void => {
  let texts: 'none' | 'loading' | 'ready' | 'failed' = 'none'
  const search = (): void => {
    const query = queryOf(form)
    const found = filterLaw(rows, query)
    show(new Set(found.map(({ element }) => element)))
    // The list of subjects leads to nothing while most of them are hidden.
    if (subjects) subjects.hidden = found.length < rows.length
    const isPartial = texts === 'failed' && query.words !== ''
    said.textContent = sayFound(query, found.length) + (isPartial ? lawSearch.onlyShort : '')
  }
  const load = async (): Promise<void> => {
    if (texts === 'loading' || texts === 'ready') return
    texts = 'loading'
    texts = (await loadTexts()) ? 'ready' : 'failed'
    search()
  }
  form.addEventListener('focusin', () => void load())
  form.addEventListener('input', search)
  // The fields are empty only after the event.
  form.addEventListener('reset', () => requestAnimationFrame(search))
  // What is searched for stays in the page: not even in its address.
  form.addEventListener('submit', (event) => event.preventDefault())
}

const form = document.getElementById('law-search')
const said = document.getElementById('law-found')
if (form instanceof HTMLFormElement && said) start(form, said, document.querySelector('[data-subjects]'))

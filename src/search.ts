// The script of /search/. What is typed stays in the page: it is in no address, no title and no storage.
import address, { crisisFold } from 'virtual:search-data'
import { searchText } from './content/zh-Hans/search.ts'
import { searchCrisis } from './content/zh-Hans/searchCrisis.ts'
import { afterFrame } from './lib/afterPaint.ts'
import { createLazy } from './lib/lazy.ts'
import { isCrisis } from './lib/search/crisis.ts'
import { type Found, mostHits } from './lib/search/engine.ts'
import { createFold } from './lib/search/fold.ts'
import { loadSearch } from './lib/search/load.ts'
import { longestQuery } from './lib/search/query.ts'
import { searchFragment } from './lib/searchLink.ts'
import { hitItems } from './ui/hitList.ts'

/** So many results are shown at first, and with each 再看更多. */
const step = 10
/** Screen readers hear how many there are once typing pauses, in milliseconds. */
const statusDelay = 400

const part = (name: string): HTMLElement => {
  const found = document.getElementById(`search-${name}`)
  if (!found) throw new Error(`The page has no #search-${name}`)
  return found
}

const parts = {
  cut: part('cut'),
  waiting: part('waiting'),
  failed: part('failed'),
  nothing: part('nothing'),
  english: part('english'),
  results: part('results'),
  hints: part('hints'),
}
type Part = keyof typeof parts

const [title, list, more, again, status] = ['title', 'hits', 'more', 'again', 'status'].map(part)
const crisis = {
  card: part('crisis'),
  title: part('crisis-title'),
  english: part('crisis-english'),
  told: part('crisis-told'),
}
const field = document.querySelector<HTMLInputElement>('#search')
const form = document.querySelector('[data-search-form]')
const index = createLazy(() => loadSearch(address))

/** Shows these parts of the page and hides all others. */
const showOnly = (...names: Part[]): void => {
  for (const [name, element] of Object.entries(parts)) element.hidden = !names.some((shown) => shown === name)
}

/** A voice that waits for a pause in the typing. */
const speaker = (region: HTMLElement | undefined): ((text: string) => void) => {
  let saying: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    clearTimeout(saying)
    saying = setTimeout(() => {
      if (region) region.textContent = text
    }, statusDelay)
  }
}
const say = speaker(status)
const tell = speaker(crisis.told)

let found: Found = { hits: [], mark: () => [], isCut: false }
/** Makes only those that are shown: most results are never asked for. */
const showMore = (): void => {
  const shown = list?.children.length ?? 0
  list?.append(...hitItems(found.hits.slice(shown, shown + step), found.mark))
  if (more) more.hidden = found.hits.length <= shown + step
}

const isLatin = (typed: string): boolean => /[a-z]/i.test(typed) && !/\p{Script=Han}/u.test(typed)
const isSentence = (typed: string): boolean => /\S\s+\S/.test(typed.trim())

const fold = createFold(crisisFold)
/** Needs no index: who may be in danger waits for nothing, and has no network perhaps. */
const showCrisis = (typed: string): void => {
  crisis.english.hidden = !isLatin(typed)
  const isShown = isCrisis(typed, fold)
  // Told once, and not again at every further character.
  if (crisis.card.hidden !== isShown) return
  crisis.card.hidden = !isShown
  tell(isShown ? searchCrisis.told : '')
}

/** Which parts answer a query that found nothing: whoever typed a Latin sentence reads no Chinese. */
const withoutHits = (typed: string): readonly Part[] => {
  if (!isLatin(typed)) return ['nothing', 'hints']
  return isSentence(typed) ? ['english'] : ['english', 'nothing', 'hints']
}
const withHits = (typed: string): readonly Part[] =>
  isLatin(typed) && isSentence(typed) ? ['english', 'results'] : ['results']

const showFound = (typed: string, next: Found): void => {
  found = next
  const { hits, isCut } = next
  list?.replaceChildren()
  showMore()
  parts.cut.textContent = searchText.cut(longestQuery)
  showOnly(
    ...(isCut ? (['cut'] as const) : []),
    ...(hits.length === 0 ? withoutHits(typed) : withHits(typed)),
  )
  say(hits.length < mostHits ? searchText.found(hits.length) : searchText.foundEnough(hits.length))
}

/** Shows what suits the field as it is and the index as far as it is. */
const show = (): void => {
  const typed = field?.value ?? ''
  showCrisis(typed)
  const state = index.get()
  if (state.status === 'failed') {
    showOnly('failed', 'hints')
    say(searchText.failed)
  } else if (typed.trim() === '') {
    showOnly('hints')
    say('')
  } else if (state.status === 'waiting') showOnly('waiting')
  else showFound(typed, state.module.find(typed))
}

/** Takes in a query that home handed over, and takes it out of the address; else what was left here on the way out. */
const takeIn = (): void => {
  const { hash, pathname } = window.location
  const given = searchFragment.read(hash)
  if (given !== undefined) history.replaceState({ typed: given }, '', pathname)
  const kept: unknown = history.state?.typed
  if (field && typeof kept === 'string') field.value = kept
  show()
}

/** Back shows the same results again. It lives as long as this entry of the tab's history. */
const keep = (): void => history.replaceState({ typed: field?.value ?? '' }, '')

field?.addEventListener('input', (event) => {
  // Letters on the way to a character are not what is looked for.
  if (!(event instanceof InputEvent && event.isComposing)) show()
})
field?.addEventListener('compositionend', show)
field?.addEventListener('change', keep)
list?.addEventListener('click', keep)
more?.addEventListener('click', () => {
  const first = list?.children.length ?? 0
  showMore()
  list?.children[first]?.querySelector('a')?.focus()
})
again?.addEventListener('click', () => {
  showOnly('waiting')
  index.load()
})
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  keep()
  show()
  // The keyboard of a phone would cover the results.
  if (!crisis.card.hidden) crisis.title.focus()
  else if (list?.children.length) title?.focus()
})
window.addEventListener('hashchange', takeIn)
index.subscribe(show)
takeIn()
// The page is seen first: nobody has typed yet.
afterFrame(() => void index.load())

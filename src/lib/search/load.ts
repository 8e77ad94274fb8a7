import { pause } from '../rest.ts'
import type { SearchData } from './document.ts'
import { createSearch, type Search } from './engine.ts'
import { createFold } from './fold.ts'

/** Longest work without a pause, in milliseconds: a tap in between is answered at once. */
const slice = 5

/** Does a long work piece by piece, and lets the page answer in between. */
const inSlices = async <Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> => {
  let begun = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - begun < slice) continue
    await pause()
    begun = performance.now()
  }
}

/** Fetches what can be found and makes it searchable. Rejects when it cannot be had. */
export const loadSearch = async (address: string): Promise<Search> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const { fold, documents }: SearchData = await response.json()
  const search = createSearch(createFold(fold))
  await inSlices(documents, search.add)
  return search
}

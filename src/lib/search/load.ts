import { pause } from '../rest.ts'
import { createSearch, type Search } from './engine.ts'
import { createFold } from './fold.ts'

/** Longest work without a pause, in milliseconds: a tap in between is answered at once. */
const slice = 5

/** Does a long work piece by piece, and lets the page answer before and in between. */
const inSlices = async <Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> => {
  let end = 0
  for (const item of items) {
    if (performance.now() >= end) {
      await pause()
      end = performance.now() + slice
    }
    work(item)
  }
}

/** The lines of a file, as many at a time as have arrived: a slow line and a slow phone work at once. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let unfinished = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    await pause()
    const lines = (unfinished + decoder.decode(value, { stream: true })).split('\n')
    unfinished = lines.pop() ?? ''
    yield lines
  }
  yield [unfinished]
}

/** Fetches what can be found and makes it searchable. Rejects when it cannot be had, or not whole. */
export const loadSearch = async (address: string): Promise<Search> => {
  const { ok, status, body } = await fetch(address)
  if (!ok || !body) throw new Error(`${address}: ${status}`)
  let search: Search | undefined
  const read = (line: string): void => {
    if (search) search.add(JSON.parse(line))
    else search = createSearch(createFold(JSON.parse(line)))
  }
  for await (const lines of linesOf(body)) await inSlices(lines, read)
  if (!search) throw new Error(`${address} is empty`)
  return search
}

import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { createSearch, mostHits } from '../../src/lib/search/engine.ts'
import { createFold } from '../../src/lib/search/fold.ts'
import { counts, longestQuery, readQuery } from '../../src/lib/search/query.ts'
import { searchData } from '../../tools/searchIndex.ts'
import { readBuiltPages } from '../tools/builtPages.ts'
import { questions88 } from './questions88.ts'
import { searchQueries } from './searchQueries.ts'

const { fold, documents } = searchData()
const search = createSearch(createFold(fold))
for (const document of documents) search.add(document)

const found = (typed: string): readonly string[] => search.find(typed).hits.map(({ at }) => at)
const first = (typed: string): readonly string[] => found(typed).slice(0, 3)

const isAt = (address: string, wanted: string): boolean =>
  wanted.startsWith('#') ? address.endsWith(wanted) : address === wanted

describe('what people ask finds its answer among the first three', () => {
  test.each(questions88)('$n $text', ({ text, answer }) => {
    expect(first(text).filter((address) => isAt(address, `#${answer}`))).not.toEqual([])
  })

  test.each(searchQueries)('$typed', ({ typed, finds }) => {
    const addresses = first(typed)
    expect(
      addresses.filter((address) => finds.some((wanted) => isAt(address, wanted))),
      addresses.join(' '),
    ).not.toEqual([])
  })
})

test('everything is found by its own title, among the first three', () => {
  const lost = documents.filter(
    (document) => !search.find(document.title).hits.slice(0, 3).includes(document),
  )
  expect(lost.map(({ at, title }) => `${title} (${at})`)).toEqual([])
})

test('no two places share an address, and each has words to show', () => {
  const addresses = documents.map(({ at }) => at)
  expect(addresses.filter((at, index) => addresses.indexOf(at) !== index)).toEqual([])
  expect(documents.filter(({ title, excerpt }) => title.length < 2 || excerpt.length < 4)).toEqual([])
})

test('every result leads to a page and a place that exist', async () => {
  const { pages } = await readBuiltPages()
  const html = new Map(pages.map((page) => [page.path, page.html]))
  const broken = documents.filter(({ at }) => {
    const [path = '', anchor] = at.split('#')
    return !html.has(path) || (anchor !== undefined && !html.get(path)?.includes(` id="${anchor}"`))
  })
  expect(broken.map(({ at }) => at)).toEqual([])
})

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'逾期花呗借呗上门征信a1 。，？'), maxLength: 80 }),
  )

  test('nothing breaks, and no more is found than anybody reads', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { hits, mark } = search.find(typed)
        expect(hits.length).toBeLessThanOrEqual(mostHits)
        expect(new Set(hits).size).toBe(hits.length)
        for (const { title } of hits.slice(0, 3))
          expect(
            mark(title)
              .map(({ text }) => text)
              .join(''),
          ).toBe(title)
      }),
    )
  })

  test('only its beginning counts where it is long', () => {
    const long = '不接电话会怎样'.repeat(1500)
    const start = [...long].slice(0, longestQuery).join('')
    expect(search.find(long).isCut).toBe(true)
    expect(found(long)).toEqual(found(start))
    expect(search.find(start).isCut).toBe(false)
  })

  test('width and case do not matter', () => {
    expect(found('ＨＢ逾期 １２３７８')).toEqual(found('hb逾期 12378'))
    expect(found('hb逾期')[0]).toBeDefined()
  })

  test('how it is asked hardly counts', () => {
    const { weights } = readQuery('为什么，怎么办，逾期', createFold(fold))
    const telling = [...weights].filter(([, weight]) => weight > counts.single)
    expect(telling.map(([token]) => token)).toEqual(['逾期'])
  })

  test('nothing typed finds nothing', () => {
    for (const empty of ['', '   ', '？！。', '\n']) expect(found(empty)).toEqual([])
  })
})

describe('traditional characters find what simplified ones find', () => {
  test.each(['tw', 'hk'] as const)('as written in %s', (to) => {
    const convert = Converter({ from: 'cn', to })
    const typed = [
      ...questions88.map(({ text }) => text),
      ...searchQueries.map((query) => query.typed),
      ...documents.filter(({ kind }) => kind !== 'law').map(({ title }) => title),
    ]
    const changed = typed.filter((text) => convert(text) !== text)
    expect(changed.length).toBeGreaterThan(100)
    expect(changed.filter((text) => found(convert(text)).join() !== found(text).join())).toEqual([])
  })
})

test('what is marked was typed or is meant by it', () => {
  const { hits, mark } = search.find('爆通讯录')
  const marked = hits.flatMap(({ title }) => mark(title).filter(({ isMarked }) => isMarked))
  expect(marked.map(({ text }) => text)).toContain('爆通讯录')
  expect(
    search
      .find('a')
      .mark('<b>a</b>')
      .map(({ text }) => text)
      .join(''),
  ).toBe('<b>a</b>')
})

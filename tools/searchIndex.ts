import hongKong from 'opencc-js/dict/HKVariants'
import simplifiedToTraditional from 'opencc-js/dict/STCharacters'
import phrasesToTraditional from 'opencc-js/dict/STPhrases'
import traditionalToSimplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import type { Plugin } from 'vite'
import { searchAliases } from '../src/content/zh-Hans/searchAliases.ts'
import { crisisMeant, crisisWords, harmlessWords } from '../src/content/zh-Hans/searchCrisisWords.ts'
import { asLines, type SearchData, type SearchDocument } from '../src/lib/search/document.ts'
import { type FoldTable, plainly } from '../src/lib/search/fold.ts'
import { searchDocuments } from '../src/lib/searchDocuments/index.ts'

const id = 'virtual:search-data'
const resolved = `\0${id}`

type Pair = readonly [from: string, to: string]

/** Every pair of one table of OpenCC; a character may stand for several. */
const pairsOf = (table: string): readonly Pair[] =>
  table.split('|').flatMap((line) => {
    const [from = '', ...all] = line.split(' ')
    return all.map((to): Pair => [from, to])
  })

const turned = ([from, to]: Pair): Pair => [to, from]

/** Some characters differ in certain words only (答复, 答覆): the words, taken apart into their characters. */
const inWords = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.flatMap(([from, to]) => {
    const characters = [...to]
    return [...from].map((character, at): Pair => [character, characters[at] ?? character])
  })

/** Traditional before simplified, the most certain table last: a character is read as what that says. */
const variants: ReadonlyMap<string, string> = new Map(
  [
    ...inWords(pairsOf(phrasesToTraditional).map(turned)),
    ...pairsOf(taiwan).map(turned),
    ...pairsOf(hongKong).map(turned),
    ...pairsOf(simplifiedToTraditional).map(turned),
    ...pairsOf(traditionalToSimplified),
  ].filter(([from, to]) => from !== to),
)

/** What a character is read as in the end: a variant may be a variant of another one. */
const readAs = (character: string, seen: readonly string[] = []): string => {
  const next = variants.get(character)
  return next === undefined || seen.includes(next) ? character : readAs(next, [...seen, character])
}

const textOf = ({ title, excerpt, asked = '', text = '' }: SearchDocument): string =>
  title + excerpt + asked + text

/** The variants of characters that can be found at all: the whole of OpenCC would be as large as the index. */
export const foldTableFor = (text: string): FoldTable => {
  const found = new Set([...text].map((character) => readAs(plainly(character))))
  const pairs = [...variants.keys()]
    .map((from): Pair => [from, readAs(from)])
    .filter(([from, to]) => from !== to && found.has(to))
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') }
}

const crisisText = [...crisisWords, ...harmlessWords, crisisMeant].join('')

/** What /search/ needs to know a word of distress by, in whatever characters, before it has anything else. */
export const crisisFold = (): FoldTable => foldTableFor(crisisText)

/** All that the phone needs to search. */
export const searchData = (): SearchData => {
  const documents = searchDocuments()
  const text = documents.map(textOf).join('') + searchAliases.flat().join('') + crisisText
  return { fold: foldTableFor(text), documents }
}

/** Puts what can be searched for into a file of its own and gives out its address, named by its content. */
export const searchIndex = (): Plugin => ({
  name: 'search-index',
  apply: 'build',
  resolveId: (source) => (source === id ? resolved : undefined),
  load(source) {
    if (source !== resolved) return undefined
    const file = this.emitFile({ type: 'asset', name: 'search.txt', source: asLines(searchData()) })
    return `export default import.meta.ROLLUP_FILE_URL_${file}
export const crisisFold = ${JSON.stringify(crisisFold())}`
  },
})

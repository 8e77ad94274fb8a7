import MiniSearch, { type SearchResult } from 'minisearch'
import type { SearchKind } from '../../content/zh-Hans/search.ts'
import type { SearchDocument } from './document.ts'
import { type Fold, foldText } from './fold.ts'
import { type Stretch, stretchesOf } from './marking.ts'
import { counts, readQuery } from './query.ts'
import { spell } from './spelling.ts'
import { tokensOf } from './tokens.ts'

/** So many are enough for anybody. */
export const mostHits = 40
/** What scores lower than this share of the best only shares a character or two with the query. */
const leastShare = 0.05

/** An answer says at once what people ask; a provision is only where that comes from. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  answer: 1.5,
  situation: 1.2,
  claim: 1.15,
  complaint: 1.1,
  genuine: 1.1,
  right: 1.05,
  redLine: 1.05,
  deadline: 1.05,
  guide: 1,
  proof: 1,
  page: 1,
  law: 0.75,
}

export interface Found {
  readonly hits: readonly SearchDocument[]
  /** Parts a title or an excerpt where what was looked for begins and ends. */
  readonly mark: (text: string) => readonly Stretch[]
  /** Whether only the beginning of the query was used. */
  readonly isCut: boolean
}

export interface Search {
  readonly add: (document: SearchDocument) => void
  /** Takes any text. */
  readonly find: (typed: string) => Found
}

const isLatin = (token: string): boolean => /^[a-z0-9]{2,}$/.test(token)
/** Slips are forgiven in Latin words; in Chinese the pairs around a slip still match. */
const isLongLatin = (token: string): boolean => /^[a-z]{4,}$/.test(token)

const createIndex = (fold: Fold) =>
  new MiniSearch({
    fields: ['title', 'asked', 'excerpt', 'text'],
    tokenize: (text, field = '') => {
      const { singles, pairs, words } = tokensOf(text, fold)
      // Elsewhere a single character says nothing, and would double the index.
      return field === 'title' ? [...pairs, ...words, ...singles] : [...pairs, ...words]
    },
    processTerm: spell,
    searchOptions: {
      boost: { title: 3, asked: 2.5, excerpt: 1.2, text: 1 },
      prefix: isLatin,
      fuzzy: (token) => (isLongLatin(token) ? 0.2 : false),
    },
  })

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0)

/** MiniSearch multiplies by how many tokens were matched, each alike; here each counts by its weight. */
const scoreOf = (
  { score, queryTerms }: SearchResult,
  weights: ReadonlyMap<string, number>,
  { kind }: SearchDocument,
): number => {
  const covered =
    sum([...new Set(queryTerms)].map((token) => weights.get(token) ?? 0)) / sum(weights.values())
  return (score / Math.max(1, queryTerms.length)) * (0.25 + covered) * kindWeights[kind]
}

interface Scored {
  readonly document: SearchDocument
  readonly score: number
  /** Whoever types a whole title wants that place. */
  readonly isTitle: boolean
}

const best = (scored: readonly Scored[]): readonly SearchDocument[] => {
  const least = Math.max(0, ...scored.map(({ score }) => score)) * leastShare
  return scored
    .filter(({ isTitle, score }) => isTitle || (score > 0 && score >= least))
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.score - a.score)
    .slice(0, mostHits)
    .map(({ document }) => document)
}

/** An empty index. Documents are added one by one, so that the phone can do so without a pause. */
export const createSearch = (fold: Fold): Search => {
  const documents: { readonly document: SearchDocument; readonly title: string }[] = []
  const index = createIndex(fold)

  const find = (typed: string): Found => {
    const query = readQuery(typed, fold)
    const { weights, isCut } = query
    const spelledWeights = new Map([...weights].map(([token, weight]) => [spell(token), weight]))
    const results = index.search(typed, {
      tokenize: () => [...weights.keys()],
      boostTerm: (spelled) => spelledWeights.get(spelled) ?? 0,
    })
    const scored = results.flatMap((result): Scored[] => {
      const found = documents[result.id]
      if (!found) return []
      const { document, title } = found
      return [{ document, score: scoreOf(result, spelledWeights, document), isTitle: title === query.folded }]
    })
    const tokens = new Set([...weights.keys()].filter((token) => (weights.get(token) ?? 0) > counts.idle))
    return { hits: best(scored), mark: (text) => stretchesOf(text, tokens, fold), isCut }
  }

  const add = (document: SearchDocument): void => {
    index.add({ id: documents.length, ...document })
    documents.push({ document, title: foldText(document.title, fold) })
  }
  return { add, find }
}

import { searchAliases } from '../../content/zh-Hans/searchAliases.ts'
import { crisisMeant } from '../../content/zh-Hans/searchCrisisWords.ts'
import { isCrisis } from './crisis.ts'
import { type Fold, foldText, madeFor } from './fold.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/** Longer queries are cut, in characters: nobody asks for that much, and the phone must stay free. */
export const longestQuery = 60

/** What is searched for, and how much each token counts. */
export interface ReadQuery {
  readonly weights: ReadonlyMap<string, number>
  /** The query as it is compared with titles. */
  readonly folded: string
  readonly isCut: boolean
}

/** How much each sort of token says about what is meant. */
export const counts = { pair: 1, word: 1.2, single: 0.12, idle: 0.04, meant: 0.9 } as const

/** Pairs that stand in every question and say nothing about what is asked. */
const idlePairs = (
  '怎么 么办 怎样 什么 么样 是不 不是 是什 可以 以吗 能不 不能 会不 不会 有没 没有 我的 他们 们说 了怎 ' +
  '了吗 要不 不要 多少 为什 吗会 如何 请问 一个 这个 那个 的吗 会怎 该怎 办呢 应该 有用 用吗 行吗 行不 好吗 吗我'
).split(' ')
const idleSingles = [
  ...'的了吗呢吧啊我你他她它们是不会能要有没就都也还和跟在把被让给去来到说这那个什么怎样办',
]
/** As they are compared: 么 is read as 幺, and 怎么 as it stands here is in no query. */
const idleFor = madeFor(
  (fold) => new Set([...idlePairs, ...idleSingles].map((token) => foldText(token, fold))),
)

/** Two thirds of a query of single characters alone would otherwise be noise. */
const weighTyped = (
  { pairs, words, singles }: Tokens,
  weigh: (token: string, weight: number) => void,
  idle: ReadonlySet<string>,
): void => {
  const isAlone = pairs.every((pair) => idle.has(pair)) && words.length === 0
  for (const word of words) if (!/^[a-z]$/.test(word)) weigh(word, counts.word)
  for (const pair of pairs) weigh(pair, idle.has(pair) ? counts.idle : counts.pair)
  for (const single of singles) {
    if (idle.has(single)) weigh(single, counts.idle)
    else weigh(single, isAlone ? counts.pair : counts.single)
  }
}

/** Whether a typed word occurs in a query: Latin letters as whole words, Chinese anywhere. */
const occurs = (typed: string, text: string, words: readonly string[]): boolean =>
  /^[a-z0-9 ]+$/.test(typed) ? typed.split(' ').every((word) => words.includes(word)) : text.includes(typed)

/** What is meant by slang, pinyin, abbreviations and common slips. */
const meantBy = (text: string, words: readonly string[], fold: Fold): string =>
  [
    ...(isCrisis(text, fold) ? [crisisMeant] : []),
    ...searchAliases
      .filter(([typed]) => occurs(foldText(typed, fold), text, words))
      .map(([, meant]) => meant),
  ].join(' ')

/** Reads what somebody typed, whatever it is. */
export const readQuery = (typed: string, fold: Fold): ReadQuery => {
  // A first cut by code units, so that ten kilobytes are not even split into characters.
  const query = [...typed.trim().slice(0, 2 * longestQuery)].slice(0, longestQuery).join('')
  const weights = new Map<string, number>()
  const weighBy =
    (share: number) =>
    (token: string, weight: number): void => {
      weights.set(token, Math.max(weights.get(token) ?? 0, share * weight))
    }
  const tokens = tokensOf(query, fold)
  const folded = foldText(query, fold)
  weighTyped(tokens, weighBy(1), idleFor(fold))
  weighTyped(tokensOf(meantBy(folded, tokens.words, fold), fold), weighBy(counts.meant), idleFor(fold))
  return { weights, folded, isCut: query.length < typed.trim().length }
}

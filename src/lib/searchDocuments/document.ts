import type { SearchDocument } from '../search/document.ts'

/** The first clause of a text, without a stop: enough to tell two places of the same name apart. */
const firstClause = (text: string): string => text.split(/[，。：；！？]/, 1)[0] ?? text

interface HasText {
  readonly text: string
  /** The reason below it. */
  readonly why?: string
}

const hasText = (value: object): value is HasText => 'text' in value && typeof value.text === 'string'

/** Every sentence somewhere in a part of the content: strings, lists, and whatever has a `text`; ids are left out. */
export const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(sentencesIn)
  if (hasText(value)) return value.why ? [value.text, value.why] : [value.text]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cites' ? [] : sentencesIn(inner)))
}

/** Says its first sentence as excerpt, and is found by the others too. */
export const place = (
  head: Pick<SearchDocument, 'kind' | 'at' | 'title'>,
  sentences: readonly string[],
): SearchDocument => {
  const [excerpt = '', ...rest] = sentences
  return { ...head, excerpt, ...(rest.length > 0 && { text: rest.join(' ') }) }
}

/** Tells places of the same name apart by the beginning of what they say. */
export const distinct = (documents: readonly SearchDocument[]): readonly SearchDocument[] => {
  const count = new Map<string, number>()
  for (const { title } of documents) count.set(title, (count.get(title) ?? 0) + 1)
  return documents.map((document) =>
    (count.get(document.title) ?? 0) > 1
      ? { ...document, title: `${document.title}：${firstClause(document.excerpt)}` }
      : document,
  )
}

import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { isLawId } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'

/** A part of a page that rests on sources; without anchor it is the whole page. */
export interface CitedPart {
  /** Id of the part on its page. */
  readonly anchor?: string
  /** What the part is called; without one it goes by the name of its page. */
  readonly title?: string
  readonly cites: readonly SourceId[]
}

const isSource = (value: unknown): value is SourceId =>
  isLawId(value) || (typeof value === 'string' && Object.hasOwn(practice, value))

const namesSources = (key: string): boolean => key === 'cites' || key === 'evidence'

const citesOf = (value: unknown): readonly SourceId[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    namesSources(key) && Array.isArray(inner) ? inner.filter(isSource) : citesOf(inner),
  )
}

/** Every source that some content rests on, once: whatever stands under `cites` or `evidence`, at any depth. */
export const citedIn = (content: unknown): readonly SourceId[] => [...new Set(citesOf(content))]

/** A page that is told as a whole. */
export const citedAsWhole = (content: unknown): readonly CitedPart[] => [{ cites: citedIn(content) }]

import type { SearchKind } from '../../content/zh-Hans/search.ts'
import type { FoldTable } from './fold.ts'

/** Something that can be found: a place on a page. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** Page and, below its top, anchor: '/genuine/#mediation'. */
  readonly at: string
  readonly title: string
  /** One sentence below the title. */
  readonly excerpt: string
  /** Other ways in which people ask for it; matched like a title, not shown. */
  readonly asked?: string
  /** What else stands there; matched, not shown. */
  readonly text?: string
  /** Stands there with “不确定”. */
  readonly isUnsure?: true
}

/** All that the phone needs to search, made at build. */
export interface SearchData {
  readonly fold: FoldTable
  readonly documents: readonly SearchDocument[]
}

/** As a file: the table, then a document a line, so that a phone can read one after the other. */
export const asLines = ({ fold, documents }: SearchData): string =>
  [fold, ...documents].map((value) => JSON.stringify(value)).join('\n')

import type { AnyCode, FactId } from '../../../machines/facts.ts'
import { questions } from './questions.ts'

/** A question in the words for this reader. */
export interface QuestionWords {
  readonly title: string
  readonly short: string
  readonly hint: string | undefined
  readonly none: string | undefined
  readonly error: string
  readonly find: string | undefined
  readonly labelOf: (code: AnyCode) => string
  readonly moreOf: (code: AnyCode) => string | undefined
  /** The heading that stands before this option. */
  readonly headingOf: (code: AnyCode) => string | undefined
}

/** The parts of a question's text that may differ for people asked about somebody else's debt. */
interface Wording {
  readonly title?: string
  readonly short?: string
  readonly hint?: string
  readonly none?: string
  readonly error?: string
  readonly find?: string
  readonly options?: Readonly<Partial<Record<AnyCode, string>>>
  readonly explain?: Readonly<Partial<Record<AnyCode, string>>>
  readonly headings?: Readonly<Partial<Record<AnyCode, string>>>
  readonly forOthers?: Wording
}

/** The words of a question, for the borrower or for somebody who is called about another's debt. */
export const questionFor = (id: FactId, isForOthers: boolean): QuestionWords => {
  const own: Wording = questions[id]
  const words: Wording = isForOthers ? { ...own, ...own.forOthers } : own
  const options = { ...own.options, ...words.options }
  const explain = { ...own.explain, ...words.explain }
  return {
    title: words.title ?? '',
    short: own.short ?? '',
    hint: words.hint,
    none: words.none,
    error: words.error ?? '',
    find: words.find,
    labelOf: (code) => options[code] ?? '',
    moreOf: (code) => explain[code],
    headingOf: (code) => words.headings?.[code],
  }
}

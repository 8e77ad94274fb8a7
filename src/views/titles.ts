import { factIds } from '../../machines/facts.ts'
import type { Place } from '../../machines/session/session.machine.ts'
import { questionTitles } from '../content/zh-Hans/questionTitles.ts'
import { answersText, conflictText, pageTitles } from '../content/zh-Hans/session.ts'
import { shell } from '../content/zh-Hans/shell.ts'

const own: Record<'review' | 'conflict' | 'result' | 'whatIf' | 'shared', string> = {
  review: answersText.title,
  conflict: conflictText.title,
  ...pageTitles,
}

const isQuestion = (place: Place): place is (typeof factIds)[number] => factIds.some((id) => id === place)

/**
 * Title of a page of the session: names what is asked, never an answer or a stage, nor whose matter this is. Pages that
 * are only read keep the words by which they are looked for (pages.tsx); nobody looks for these.
 */
export const titleOf = (place: Place): string =>
  `${isQuestion(place) ? questionTitles[place] : own[place]} · ${shell.inTitles}`

import { factIds } from '../../machines/facts.ts'
import type { Place } from '../../machines/session/session.machine.ts'
import { questions } from '../content/zh-Hans/questions.ts'
import { answersText, conflictText } from '../content/zh-Hans/session.ts'
import { shell } from '../content/zh-Hans/shell.ts'

const own: Record<'review' | 'conflict' | 'result' | 'whatIf' | 'shared', string> = {
  review: answersText.title,
  conflict: conflictText.title,
  result: '结果',
  whatIf: '如果…会怎样',
  shared: '分享的结果',
}

const isQuestion = (place: Place): place is (typeof factIds)[number] => factIds.some((id) => id === place)

/** Title of a page of the session: names the question, never an answer or a stage. */
export const titleOf = (place: Place): string =>
  `${isQuestion(place) ? questions[place].title : own[place]} · ${shell.inTitles}`

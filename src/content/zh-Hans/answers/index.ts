import type { Answer, AnswerText, GroupId } from './answer.ts'
import { beforeDueAnswers } from './beforeDue.ts'
import { justOverdueAnswers } from './justOverdue.ts'

export { type Answer, type AnswerText, type GroupId, groupIds, type MoreAddress } from './answer.ts'
export { answerWords } from './words.ts'

/** Every answer by its file, in the order of the pages. */
const texts = {
  beforeDue: beforeDueAnswers,
  justOverdue: justOverdueAnswers,
} as const satisfies Readonly<Partial<Record<GroupId, Readonly<Record<string, AnswerText>>>>>

type Texts = typeof texts

/** Permanent: the address of an answer on its page. */
export type AnswerId = { [Group in keyof Texts]: keyof Texts[Group] }[keyof Texts]

const inGroup = (group: GroupId, of: Readonly<Record<string, AnswerText>>): readonly Answer[] =>
  Object.entries(of).map(([id, text]) => ({ id, group, ...text }))

/** Every answer, in the order of the pages. Group titles: `answerWords.groups`. */
export const answers: readonly Answer[] = [
  ...inGroup('beforeDue', texts.beforeDue),
  ...inGroup('justOverdue', texts.justOverdue),
]

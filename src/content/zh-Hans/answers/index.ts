import { type Answer, type AnswerText, type GroupId, groupIds } from './answer.ts'
import { beforeDueAnswers } from './beforeDue.ts'
import { collectorsAnswers } from './collectors.ts'
import { contactsAnswers } from './contacts.ts'
import { creditRecordAnswers } from './creditRecord.ts'
import { enforcementAnswers } from './enforcement.ts'
import { justOverdueAnswers } from './justOverdue.ts'
import { lawsuitAnswers } from './lawsuit.ts'
import { legalNoticesAnswers } from './legalNotices.ts'
import { plansAnswers } from './plans.ts'
import { remindersAnswers } from './reminders.ts'
import { specialCasesAnswers } from './specialCases.ts'
import { transferAnswers } from './transfer.ts'
import { visitAnswers } from './visit.ts'

export {
  type Answer,
  type AnswerText,
  type GroupId,
  groupIds,
  type MoreAddress,
  type Statement,
} from './answer.ts'
export { answerWords } from './words.ts'

/** Every answer by its group and permanent id, in the order of the pages. */
const texts = {
  beforeDue: beforeDueAnswers,
  justOverdue: justOverdueAnswers,
  reminders: remindersAnswers,
  collectors: collectorsAnswers,
  contacts: contactsAnswers,
  visit: visitAnswers,
  legalNotices: legalNoticesAnswers,
  lawsuit: lawsuitAnswers,
  enforcement: enforcementAnswers,
  transfer: transferAnswers,
  plans: plansAnswers,
  creditRecord: creditRecordAnswers,
  specialCases: specialCasesAnswers,
} as const satisfies Readonly<Record<GroupId, Readonly<Record<string, AnswerText>>>>

type Texts = typeof texts

/** Permanent: the address of an answer on its page. */
export type AnswerId = { [Group in GroupId]: keyof Texts[Group] }[GroupId]

/** The answers of a group, in the order of its page. */
export const answersOf = (group: GroupId): readonly Answer[] =>
  Object.entries<AnswerText>(texts[group]).map(([id, text]) => ({ id, group, ...text }))

/** Every answer, in the order of the pages. Titles of the groups: `answerWords.groups`. */
export const answers: readonly Answer[] = groupIds.flatMap(answersOf)

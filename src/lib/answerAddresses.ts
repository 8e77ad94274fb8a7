import type { Answer, GroupId } from '../content/zh-Hans/answers/index.ts'

/** The page of a group of questions: 'beforeDue' is at /answers/before-due/. */
export const groupAddress = (group: GroupId): string =>
  `/answers/${group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`

/** One answer on the page of its group. */
export const answerAddress = ({ id, group }: Pick<Answer, 'id' | 'group'>): string =>
  `${groupAddress(group)}#${id}`

import { type PracticeId, practice } from '../../machines/practice.ts'
import { shortGrades, usualPractice } from '../content/zh-Hans/practice.ts'

/** What stands beside a statement that rests on practice: that it is no rule, and how we know. */
export const practiceSourceName = (id: PracticeId): string =>
  `${usualPractice}·${shortGrades[practice[id].grade]}`

import type { AnswerId } from './answers/index.ts'

/** Questions to begin with, while nothing is typed: answers by their ids, in the order of the answers. */
export const searchExamples: readonly AnswerId[] = [
  'oneDayCreditRecord',
  'notAnswering',
  'contactBombing',
  'realVisits',
  'jail',
  'usableAgain',
]

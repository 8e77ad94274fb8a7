import type { TrailProblem } from '../../../machines/explore/steps.ts'

/** A link whose trail could not be walked; the page shows the result that the trail starts from. */
export const trailProblems: Record<TrailProblem, string> = {
  unknownEvent: '网址里带的几步，有一步这里不认识。所以只显示走这几步之前的结果。',
  cannotHappen: '网址里带的几步，有一步在那里走不通。所以只显示走这几步之前的结果。',
  tooLong: '网址里带的步数太多。所以只显示走这几步之前的结果。',
}

import type { Facts } from './facts.ts'
import { isJudged } from './questions.ts'

/**
 * May the three years (诉讼时效) have run out, as far as these answers tell? Then every word that confirms the debt
 * matters. After a judgment the question is past.
 */
export const mayBeTimeBarred = (facts: Facts): boolean =>
  !isJudged(facts) &&
  (facts.silence === 'yes' ||
    facts.silence === 'unsure' ||
    (facts.silence === undefined && facts.overdue === 'years'))

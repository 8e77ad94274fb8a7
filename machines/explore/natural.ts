/** The steps that most people ask about first. */
import type { Outlook } from '../outlook.ts'
import { isRisk, type Step, stepsIn } from './steps.ts'

/** What may revive an old debt is nothing to begin with, not even in play. */
const isHarmless = (step: Step): boolean =>
  !isRisk(step) && step.told.every((one) => one.kind === 'move' || one.caution !== 'restartsLimitation')

/**
 * At most three: the first thing to do that leads somewhere else, what follows from doing nothing or worse, and the
 * likeliest move of the other side. Ranked as in the result; fewer where there is no such step.
 */
export const naturalSteps = (outlook: Pick<Outlook, 'next' | 'options'>): readonly Step[] => {
  const steps = stepsIn(outlook)
  const own = steps.filter(({ by }) => by === 'person')
  const picked = [
    own.find((step) => step.leads !== undefined && isHarmless(step)) ?? own.find(isHarmless),
    own.find(isRisk),
    steps.find(({ by }) => by === 'other'),
  ]
  return picked.filter((step) => step !== undefined)
}

/** Answers that do not go together. They are pointed out once; people may keep them. */
import { type FactId, type Facts, has } from './facts.ts'
import { isPressed } from './questions.ts'

interface Contradiction {
  /** The two questions to look at again. */
  readonly between: readonly [FactId, FactId]
  readonly when: (facts: Facts) => boolean
}

export const contradictions = {
  notDueButCollected: {
    between: ['overdue', 'received'],
    when: (facts) => facts.overdue === 'notDue' && isPressed(facts),
  },
  notMineButPlan: {
    between: ['disputed', 'agreement'],
    when: ({ disputed, agreement }) =>
      disputed === 'notMine' && agreement !== undefined && agreement !== 'none' && agreement !== 'unsure',
  },
  paidButPlan: {
    between: ['disputed', 'agreement'],
    when: ({ disputed, agreement }) =>
      disputed === 'alreadyPaid' && (agreement === 'kept' || agreement === 'proposed'),
  },
  wonAndLost: {
    between: ['received', 'received'],
    when: (facts) =>
      has(facts, 'received', 'dismissal') && has(facts, 'received', 'judgment', 'award', 'enforcement'),
  },
} as const satisfies Record<string, Contradiction>

export type ContradictionId = keyof typeof contradictions
export const contradictionIds = Object.keys(contradictions) as ContradictionId[]

/** The contradictions in these answers, in the order they are pointed out. */
export const contradictionsIn = (facts: Facts): readonly ContradictionId[] =>
  contradictionIds.filter((id) => contradictions[id].when(facts))

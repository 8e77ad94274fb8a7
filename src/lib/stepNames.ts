import type { EventType } from '../../machines/collection/events.ts'
import type { Outcome } from '../../machines/collection/outcomes.ts'
import type { Step } from '../../machines/explore/steps.ts'
import { moveNames } from '../content/zh-Hans/moves.ts'
import { achievements } from '../content/zh-Hans/options.ts'

const isMoveName = (event: EventType): event is keyof typeof moveNames => event in moveNames

/** What an arrow of the chart is called: by what it achieves, or as what the other side does. */
export const outcomeName = (event: EventType, outcome: Outcome): string => {
  if (outcome.kind === 'option') return achievements[outcome.achieves].title
  return isMoveName(event) ? moveNames[event] : ''
}

/** A step in the words of the result; where several parts of the case know it, in those of the most urgent. */
export const stepName = ({ event, told: [first] }: Step): string => (first ? outcomeName(event, first) : '')

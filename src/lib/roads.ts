/** A road of the chart in words and shapes. */
import { type Actor, type EventType, isOptionType } from '../../machines/collection/events.ts'
import type { Road } from '../../machines/collection/graph.ts'
import { type Likelihood, likelihoods } from '../../machines/collection/vocabulary.ts'
import { mapText } from '../content/zh-Hans/map.ts'
import { likelihoods as likelihoodTexts, moveNames } from '../content/zh-Hans/moves.ts'
import { optionNames } from '../content/zh-Hans/options.ts'
import type { Side, Stroke } from './drawing.ts'

const sides: Record<Actor, Side> = {
  lender: 'others',
  collector: 'others',
  court: 'court',
  tribunal: 'court',
  borrower: 'you',
  contact: 'you',
}

const isActor = (name: string): name is Actor => name in sides

/** Who does it: events are named `actor.verb`. */
export const actorOf = (event: EventType): Actor => {
  const [name = ''] = event.split('.')
  if (!isActor(name)) throw new Error(`Nobody does ${event}`)
  return name
}

export const sideOf = (event: EventType): Side => sides[actorOf(event)]

export const nameOf = (event: EventType): string =>
  isOptionType(event) ? optionNames[event] : moveNames[event]

/** Every likelihood that these roads have, the highest first; none where the person acts. */
const likelihoodsOf = (roads: readonly Road[]): readonly Likelihood[] => {
  const found = roads.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => (outcome.kind === 'move' ? [outcome.likelihood] : [])),
  )
  return likelihoods.filter((likelihood) => found.includes(likelihood))
}

/** The highest likelihood decides how a line is drawn. */
export const strokeOf = (roads: readonly Road[]): Stroke => likelihoodsOf(roads)[0] ?? 'you'

/** 常见, or 可能/少见 where the answers decide; 你 for what the person does. */
export const wordOf = (roads: readonly Road[]): string =>
  likelihoodsOf(roads)
    .map((likelihood) => likelihoodTexts[likelihood].word)
    .join('/') || mapText.you

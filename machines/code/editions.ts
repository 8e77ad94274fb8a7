/**
 * The rules editions, and what changed with each. Released codes live for ever, so an edition is permanent: a
 * change to the vocabulary, to which question is asked when, or to the law that results are judged by, is a
 * new edition.
 *
 * To add one: (1) if the questionnaire changes, copy `facts.ts` and `questions.ts` as they were released to
 * `machines/code/edition<n>/`, drop what packing does not read, and let the editions so far point there; only
 * the newest reads the live files; (2) append the new edition with one `Change` per change: its id,
 * for which the content holds a sentence, and what becomes of older answers; (3) freeze codes of it
 * (tests/machines/code).
 */
import { factIds, isFactId, isMany, sanitizeFacts } from '../facts.ts'
import { offered, relevantQuestions } from '../questions.ts'
import type { Carried, Questionnaire } from './packing.ts'

/** One change. `migrate` turns what a code of the edition before carried into what it means from now on. */
export interface Change<Id extends string = string> {
  readonly id: Id
  readonly migrate: (carried: Carried) => Carried
}

export interface Edition<Id extends string = string> {
  /** From 1, without gaps. */
  readonly edition: number
  /** What changed since the edition before; nothing for the first. */
  readonly changes: readonly Change<Id>[]
  readonly questionnaire: Questionnaire
}

/** The questions as they are now: those of the newest edition, and of earlier ones that asked the same. */
export const liveQuestionnaire: Questionnaire = {
  ids: factIds,
  isMany: (id) => isFactId(id) && isMany(id),
  choices: (id, earlier) => {
    const facts = sanitizeFacts(earlier)
    return isFactId(id) && relevantQuestions(facts).includes(id) ? offered(id, facts) : undefined
  },
}

export const editions = [
  { edition: 1, changes: [], questionnaire: liveQuestionnaire },
] as const satisfies readonly Edition[]

/** What has ever changed; the content says each in a sentence. */
export type ChangeId = (typeof editions)[number]['changes'][number]['id']

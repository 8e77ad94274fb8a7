/**
 * The question that matters: for every question not answered, or answered unsure, what each of its answers would
 * change by itself. Two answers that matter only together are not looked for, and the page does not claim it.
 */

import { type Assessment, redLinesIn } from '../assess.ts'
import { placer } from '../collection/replay.ts'
import { type AnyCode, type FactId, type Facts, isMany } from '../facts.ts'
import { type Outlook, outlookAt } from '../outlook.ts'
import { applicable, relevantQuestions } from '../questions.ts'
import { fittingSituations, type SituationId } from '../situations.ts'
import { codesIn, isUnsure, variantsOf } from '../variants.ts'
import { type Changes, changesBetween } from './changes.ts'
import { type Branch, canWalk } from './steps.ts'

/** Everything that a result tells and answers can change. */
interface Told extends Outlook, Pick<Assessment, 'redLines'> {
  readonly situations: readonly SituationId[]
}

/** What a result tells, what matters most first. */
export const tellingKinds = [
  'headline',
  'level',
  'warnings',
  'next',
  'deadlines',
  'rights',
  'options',
  'consequences',
  'complaintRoute',
  'beside',
  'redLines',
  'situations',
] as const satisfies readonly (keyof Told)[]
export type TellingKind = (typeof tellingKinds)[number]

/** Of every kind, how many other outcomes the answers to a question could bring. */
export type Reach = Readonly<Record<TellingKind, number>>

export interface PossibleAnswer {
  /** Absent: nothing, or nothing more, of the list. */
  readonly code?: AnyCode
  /** Against the result as it is, with the question left open. */
  readonly changes: Changes
}

export interface Telling {
  readonly question: FactId
  readonly isUnsure: boolean
  /** Every answer there is, in the order offered; flags of a list one by one. */
  readonly answers: readonly PossibleAnswer[]
  readonly reach: Reach
}

/** One kind of a result as text, with all that is told of it: when an option is due, say, and what it costs. */
const textOf = (told: Told, kind: TellingKind): string => {
  const items: string | readonly unknown[] = told[kind]
  return typeof items === 'string'
    ? items
    : items
        .map((item) => JSON.stringify(item))
        .sort()
        .join()
}

const reachOf = (base: Told, others: readonly Told[]): Reach => {
  const count = (kind: TellingKind): number => {
    const here = textOf(base, kind)
    return new Set(others.map((other) => textOf(other, kind)).filter((text) => text !== here)).size
  }
  return {
    headline: count('headline'),
    level: count('level'),
    warnings: count('warnings'),
    next: count('next'),
    deadlines: count('deadlines'),
    rights: count('rights'),
    options: count('options'),
    consequences: count('consequences'),
    complaintRoute: count('complaintRoute'),
    beside: count('beside'),
    redLines: count('redLines'),
    situations: count('situations'),
  }
}

/**
 * Negative where the first reaches further: another headline outweighs any number of levels, another level any
 * number of warnings, and so on down `tellingKinds`.
 */
export const compareReach = (one: Reach, other: Reach): number =>
  tellingKinds.reduce((difference, kind) => difference || other[kind] - one[kind], 0)

interface Possible {
  readonly code?: AnyCode
  readonly facts: Facts
}

/** Everything that a question could be answered with; a list also with nothing, or nothing more. */
const possibleAnswers = (facts: Facts, id: FactId): readonly Possible[] => {
  const given = codesIn(facts, id)
  const variants = variantsOf(facts, id).flatMap((variant): Possible[] => {
    const code = codesIn(variant, id).find((one) => !given.includes(one))
    return code ? [{ code, facts: variant }] : []
  })
  if (!isMany(id)) return variants
  return [{ facts: { ...facts, [id]: given.filter((code) => code !== 'unsure') } }, ...variants]
}

/** Questions that could still be settled, in the order asked. */
const openQuestions = (facts: Facts): readonly FactId[] =>
  relevantQuestions(facts).filter((id) => facts[id] === undefined || isUnsure(facts, id))

/** What each question could change, one after the other: a phone can pause in between. */
const tellingsIn = function* ({ facts: given, trail }: Branch): Generator<Telling> {
  const facts = applicable(given)
  const placeOf = placer()
  const toldBy = (answers: Facts): Told => ({
    ...outlookAt(placeOf(answers, trail)),
    redLines: redLinesIn(answers),
    situations: fittingSituations(answers),
  })
  const base = toldBy(facts)
  for (const question of openQuestions(facts)) {
    const tried = possibleAnswers(facts, question)
      .filter((answer) => canWalk(answer.facts, trail))
      .map(({ code, facts: other }) => ({ code, told: toldBy(applicable(other)) }))
    yield {
      question,
      isUnsure: facts[question] !== undefined,
      answers: tried.map(({ code, told }) => ({
        ...(code && { code }),
        changes: changesBetween(base, told),
      })),
      reach: reachOf(
        base,
        tried.map(({ told }) => told),
      ),
    }
  }
}

const ranked = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings
    .filter(({ reach }) => tellingKinds.some((kind) => reach[kind] > 0))
    .sort((a, b) => compareReach(a.reach, b.reach))

/**
 * The questions of which some answer would change something that is told, the most telling first; of two equally
 * telling ones, the one asked earlier. Empty where no further answer would change anything. After a trail, answers
 * that it cannot follow are left out.
 */
export const tellingQuestions = (branch: Branch): readonly Telling[] => ranked([...tellingsIn(branch)])

/** The question that matters most, with a pause after every one; undefined where no further answer would change anything. */
export const mostTellingInSteps = function* (branch: Branch): Generator<Telling, Telling | undefined> {
  const tellings: Telling[] = []
  for (const telling of tellingsIn(branch)) {
    tellings.push(telling)
    yield telling
  }
  return ranked(tellings)[0]
}

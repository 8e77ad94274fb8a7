/**
 * Answers and a what-if trail as one whole number and back: mixed radix over the questions actually asked, in
 * the order they are asked, because whether a question is asked depends on the answers before it. The first
 * question is the lowest digit, so questions not answered yet at the end cost nothing.
 */
import { choose, combinationAt, rankOf } from './combinations.ts'

/** Answers of any edition, past ones included: a code, or a list of codes in the order of their list. */
export type Answers = { readonly [id: string]: string | readonly string[] | undefined }

/** What one edition asks. Permanent once released: every digit of a code is a place in one of its lists. */
export interface Questionnaire {
  /** Every question of the edition, in the order asked. */
  readonly ids: readonly string[]
  readonly isMany: (id: string) => boolean
  /** The codes to choose from after these earlier answers, or undefined where the question is not asked. */
  readonly choices: (id: string, earlier: Answers) => readonly string[] | undefined
}

/** What a code carries: answers, and the events tried out since, each below `eventLimit`. */
export interface Carried {
  readonly answers: Answers
  readonly trail: readonly number[]
}

export const trailLimit = 4
export const eventLimit = 100

/** One digit and how many values it could take, in the order in which a reader needs them. */
type Digit = readonly [value: number, radix: number]
/** Takes the next digit off the number that is being read. */
type Take = (radix: number) => number

/**
 * As much of the trail as a code can carry: at most four events, cut before the first that is out of range.
 */
const carriedTrail = (trail: readonly number[]): readonly number[] => {
  const isEvent = (event: number) => Number.isInteger(event) && event >= 0 && event < eventLimit
  const cut = trail.findIndex((event) => !isEvent(event))
  return trail.slice(0, cut < 0 ? trailLimit : Math.min(cut, trailLimit))
}

/** No trail costs one bit; one of four events 28.6 bits more, which is never more than six characters. */
const trailDigits = (trail: readonly number[]): readonly Digit[] =>
  trail.length === 0
    ? [[0, 2]]
    : [[1, 2], [trail.length - 1, trailLimit], ...trail.map((event): Digit => [event, eventLimit])]

const takeTrail = (take: Take): readonly number[] =>
  take(2) === 0 ? [] : Array.from({ length: take(trailLimit) + 1 }, () => take(eventLimit))

/** The answer as far as it is on offer, in the order of the choices; undefined when nothing of it is. */
const offeredAnswer = (
  answer: Answers[string],
  choices: readonly string[],
  isMany: boolean,
): Answers[string] => {
  if (isMany) return typeof answer === 'object' ? choices.filter((code) => answer.includes(code)) : undefined
  return choices.find((code) => code === answer)
}

/**
 * 0 is "not answered yet"; then the codes in order, or the number of codes chosen and which combination it
 * is.
 */
const answerDigits = (
  answer: Answers[string],
  choices: readonly string[],
  isMany: boolean,
): readonly Digit[] => {
  const radix = choices.length + (isMany ? 2 : 1)
  if (answer === undefined) return [[0, radix]]
  if (typeof answer === 'string') return [[choices.indexOf(answer) + 1, radix]]
  const positions = answer.map((code) => choices.indexOf(code))
  return [
    [answer.length + 1, radix],
    [rankOf(positions), choose(choices.length, answer.length)],
  ]
}

const takeAnswer = (take: Take, choices: readonly string[], isMany: boolean): Answers[string] => {
  if (!isMany) return choices[take(choices.length + 1) - 1]
  const size = take(choices.length + 2) - 1
  if (size < 0) return undefined
  const positions = combinationAt(take(choose(choices.length, size)), size)
  return choices.filter((_code, position) => positions.includes(position))
}

/** Goes through the questions in order; `answerOf` says what the answer to each one asked is. */
const walk = (
  { ids, isMany, choices }: Questionnaire,
  answerOf: (id: string, choices: readonly string[], isMany: boolean) => Answers[string],
): Answers => {
  let answers: Answers = {}
  for (const id of ids) {
    const offered = choices(id, answers)
    const answer = offered && answerOf(id, offered, isMany(id))
    if (answer !== undefined) answers = { ...answers, [id]: answer }
  }
  return answers
}

/**
 * The number that carries these answers and this trail. Left out are answers to questions that are not asked,
 * codes that are not offered, and the trail from the fifth event on or from the first that is not below
 * `eventLimit`.
 */
export const pack = (questionnaire: Questionnaire, { answers, trail }: Carried): bigint => {
  const digits: Digit[] = [...trailDigits(carriedTrail(trail))]
  walk(questionnaire, (id, choices, isMany) => {
    const answer = offeredAnswer(answers[id], choices, isMany)
    digits.push(...answerDigits(answer, choices, isMany))
    return answer
  })
  return digits.reduceRight((number, [value, radix]) => number * BigInt(radix) + BigInt(value), 0n)
}

/**
 * The inverse of `pack`, or undefined when something is left over: every number that is read is the one that
 * `pack` would have written, so no two codes mean the same.
 */
export const unpack = (questionnaire: Questionnaire, number: bigint): Carried | undefined => {
  let rest = number
  const take: Take = (radix) => {
    const value = Number(rest % BigInt(radix))
    rest /= BigInt(radix)
    return value
  }
  const trail = takeTrail(take)
  const answers = walk(questionnaire, (_id, choices, isMany) => takeAnswer(take, choices, isMany))
  return rest === 0n ? { answers, trail } : undefined
}

/** 为什么是这个阶段，不是下一个: the fewest answers that lead here, and the signs that would prove what comes next. */
import type { MoveType } from '../collection/events.ts'
import { canProve, codesProving, evidenceOf, placingKey } from '../collection/placing.ts'
import { placeOf } from '../collection/replay.ts'
import type { StageId } from '../collection/vocabulary.ts'
import { type AnyCode, type FactId, type Facts, factIds, isMany } from '../facts.ts'
import { type NextStep, outlookAt } from '../outlook.ts'
import { applicable, offered } from '../questions.ts'
import { codesIn } from '../variants.ts'
import { type Branch, canWalk } from './steps.ts'

/** One code given to one question: of a list, each code is an answer by itself. */
export interface GivenCode {
  readonly fact: FactId
  readonly code: AnyCode
}

export interface Ground {
  readonly headline: StageId
  /** As few answers as can be that lead to this headline by themselves; empty where none is needed. */
  readonly answers: readonly GivenCode[]
}

const withCode = (facts: Facts, { fact, code }: GivenCode): Facts => ({
  ...facts,
  [fact]: isMany(fact) ? [...codesIn(facts, fact), code] : code,
})
const factsOf = (codes: readonly GivenCode[]): Facts => codes.reduce(withCode, {})

/** Who asks and how long it is overdue place a case; the rest places it by what it proves. */
const canPlace = (facts: Facts, { fact, code }: GivenCode): boolean =>
  fact === 'asker' || fact === 'overdue' || canProve(facts, fact, code)

const placingCodes = (facts: Facts): readonly GivenCode[] =>
  factIds
    .flatMap((fact) => codesIn(facts, fact).map((code) => ({ fact, code })))
    .filter((given) => canPlace(facts, given))

/** Every choice of `size` items, the earlier ones first. */
const choose = function* <Item>(items: readonly Item[], size: number, from = 0): Generator<readonly Item[]> {
  if (size === 0) yield []
  else
    for (const [at, item] of items.entries())
      if (at >= from) for (const rest of choose(items, size - 1, at + 1)) yield [item, ...rest]
}

/**
 * The smallest set of given answers that leads to the headline when nothing else is answered, followed by the same
 * trail. Of several equally small ones, the one whose answers come first in the questionnaire.
 */
export const groundsFor = ({ facts: given, trail }: Branch): Ground => {
  const facts = applicable(given)
  const headlineOf = (some: Facts): StageId | undefined => placeOf(some, trail).stages[0]?.id
  const headline = outlookAt(placeOf(facts, trail)).headline
  const known = new Map<string, boolean>()
  const leadsHere = (some: Facts): boolean => {
    const key = placingKey(some)
    const leads = known.get(key) ?? (canWalk(some, trail) && headlineOf(some) === headline)
    known.set(key, leads)
    return leads
  }
  const codes = placingCodes(facts)
  for (let size = 0; size <= codes.length; size++)
    for (const answers of choose(codes, size)) {
      const some = factsOf(answers)
      if (leadsHere(applicable(some))) return { headline, answers }
    }
  return { headline, answers: codes }
}

export interface Sign {
  readonly event: MoveType
  /** The stage that the step would lead to; none where it moves nothing. */
  readonly leads?: StageId
  /**
   * What would have to be answered for it to have begun, each by itself; empty where no question asks for it, and
   * the person would only hear of it.
   */
  readonly provedBy: readonly GivenCode[]
}

/** An answer is a sign where it can be given, was not given yet, and would prove the event. */
const isSign = (facts: Facts, event: MoveType, { fact, code }: GivenCode): boolean => {
  if (!offered(fact, facts).includes(code) || codesIn(facts, fact).includes(code)) return false
  return evidenceOf(withCode(facts, { fact, code })).includes(event)
}

/** For each next step of a result, the sign that would show that it has begun. */
export const signsOf = (facts: Facts, next: readonly NextStep[]): readonly Sign[] =>
  next.map(({ event, leads }) => ({
    event,
    ...(leads && { leads }),
    provedBy: codesProving(event, facts).filter((sign) => isSign(facts, event, sign)),
  }))

/**
 * Why it is not the next stage: the next steps that lead to another stage, and what would prove each. None of it was
 * answered, which is why.
 */
export const notYet = (branch: Branch): readonly Sign[] => {
  const facts = applicable(branch.facts)
  const { headline, beside, next } = outlookAt(placeOf(facts, branch.trail))
  return signsOf(facts, next).filter(
    ({ leads, provedBy }) =>
      leads !== undefined && leads !== headline && !beside.includes(leads) && provedBy.length > 0,
  )
}

/** 只要这一条不同，结果就不同: given answers on which the headline hangs. */
import { placingKey } from '../collection/placing.ts'
import { placer } from '../collection/replay.ts'
import { type AnyCode, type FactId, type Facts, factIds, isMany } from '../facts.ts'
import { outlookAt } from '../outlook.ts'
import { applicable } from '../questions.ts'
import { codesIn, sureCodes } from '../variants.ts'
import { type Changes, changesBetween } from './changes.ts'
import { type Branch, canWalk } from './steps.ts'

/** What else could have been answered, and what that changes; the headline among it. */
export interface Otherwise {
  /** The other code; absent where the given one is merely taken out of a list. */
  readonly code?: AnyCode
  /** The answers as they would be: those that apply. */
  readonly facts: Facts
  readonly changes: Changes
}

export interface Deciding {
  readonly fact: FactId
  /** The answer given. */
  readonly code: AnyCode
  /** In the order offered, never empty. */
  readonly otherwise: readonly Otherwise[]
}

interface Variant {
  readonly code?: AnyCode
  readonly facts: Facts
}

/** Only this one different: another code in its place, or the list without it. */
const variantsFor = (facts: Facts, fact: FactId, code: AnyCode): readonly Variant[] =>
  isMany(fact)
    ? [{ facts: { ...facts, [fact]: codesIn(facts, fact).filter((one) => one !== code) } }]
    : sureCodes(facts, fact)
        .filter((one) => one !== code)
        .map((one) => ({ code: one, facts: { ...facts, [fact]: one } }))

/**
 * The sure answers of which only this one would have to be different for another headline, in the order asked,
 * with everything that would change. Answers that stop applying then are left out, as in any result.
 */
export const decidingAnswers = ({ facts: given, trail }: Branch): readonly Deciding[] => {
  const facts = applicable(given)
  const placeOf = placer()
  const base = outlookAt(placeOf(facts, trail))
  const headlines = new Map<string, boolean>([[placingKey(facts), false]])
  const isOther = (variant: Facts): boolean => {
    const key = placingKey(variant)
    const known = headlines.get(key) ?? placeOf(variant, trail).stages[0]?.id !== base.headline
    headlines.set(key, known)
    return known
  }
  return factIds.flatMap((fact) =>
    codesIn(facts, fact)
      .filter((code) => code !== 'unsure')
      .flatMap((code): Deciding[] => {
        const otherwise = variantsFor(facts, fact, code)
          .map((variant) => ({ ...variant, facts: applicable(variant.facts) }))
          .filter((variant) => isOther(variant.facts) && canWalk(variant.facts, trail))
          .map((variant) => ({
            ...variant,
            changes: changesBetween(base, outlookAt(placeOf(variant.facts, trail))),
          }))
        return otherwise.length > 0 ? [{ fact, code, otherwise }] : []
      }),
  )
}

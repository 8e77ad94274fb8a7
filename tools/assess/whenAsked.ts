import { type Code, type FactId, type Facts, vocabulary } from '../../machines/facts.ts'
import { relevantQuestions } from '../../machines/questions.ts'

type Asker = Code<'asker'>
type Overdue = Code<'overdue'>
type Received = Code<'received'>

/** When a question is asked, read off the questionnaire itself: all that is named must hold. */
export interface Condition {
  readonly askers: readonly Asker[]
  /** It matters which of these was answered; undefined where it does not. */
  readonly overdue?: readonly Overdue[]
  /** At least one of these was received; undefined where none is needed. */
  readonly oneOf?: readonly Received[]
  /** None of these was received. */
  readonly noneOf: readonly Received[]
}

const askers = vocabulary.asker.codes
const overdues = vocabulary.overdue.codes
const receivable = vocabulary.received.codes

const isAsked = (id: FactId, facts: Facts): boolean => relevantQuestions(facts).includes(id)

const conditionFor = (id: FactId, asker: Asker): Omit<Condition, 'askers'> | undefined => {
  const asked = (overdue: Overdue, ...received: Received[]) => isAsked(id, { asker, overdue, received })
  const allowed = overdues.filter(
    (overdue) => asked(overdue) || receivable.some((code) => asked(overdue, code)),
  )
  const [overdue] = allowed
  if (overdue === undefined) return undefined
  const isFree = asked(overdue)
  const oneOf = receivable.filter((code) => asked(overdue, code))
  const [enough] = oneOf
  const start = isFree || enough === undefined ? [] : [enough]
  return {
    ...(allowed.length < overdues.length && { overdue: allowed }),
    ...(!isFree && { oneOf }),
    noneOf: receivable.filter((code) => !oneOf.includes(code) && !asked(overdue, ...start, code)),
  }
}

/** When a question is asked: one condition for each group of people for whom it is the same. */
export const whenAsked = (id: FactId): readonly Condition[] => {
  const groups = new Map<string, Condition>()
  for (const asker of askers) {
    const condition = conditionFor(id, asker)
    const key = JSON.stringify(condition)
    if (condition) groups.set(key, { ...condition, askers: [...(groups.get(key)?.askers ?? []), asker] })
  }
  return [...groups.values()]
}

/** Whether a condition holds. With `whenAsked` it says the same as the questionnaire, which a test checks. */
export const holds = (condition: Condition, { asker, overdue, received = [] }: Facts): boolean => {
  const has = (codes: readonly Received[]) => codes.some((code) => received.includes(code))
  return (
    condition.askers.some((known) => known === asker) &&
    (!condition.overdue || condition.overdue.some((known) => known === overdue)) &&
    (!condition.oneOf || has(condition.oneOf)) &&
    !has(condition.noneOf)
  )
}

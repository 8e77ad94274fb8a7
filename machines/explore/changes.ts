/** What one step, or one other answer, changes in a result: line by line, as ids, in the order of the result. */
import type { Choice, NextStep, Outlook } from '../assess.ts'
import type { MoveType } from '../collection/events.ts'
import { type Level, type Likelihood, likelihoods, type StageId } from '../collection/vocabulary.ts'
import type { BodyId } from '../complaints.ts'
import type { ConsequenceId } from '../consequences.ts'
import type { DeadlineId } from '../deadlines.ts'
import type { RightId } from '../rights.ts'
import type { WarningId } from '../warnings.ts'

/** What is in one result and not in the other. */
export interface Difference<Item> {
  /** In the order of the result after. */
  readonly gained: readonly Item[]
  /** In the order of the result before. */
  readonly lost: readonly Item[]
}

export interface Turn<Item> {
  readonly from: Item
  readonly to: Item
}

/** An option offered in both results, due at another time, or with another cost or caution. */
export type Retold = Turn<Choice>

/** A next step known in both results, with another word for how likely it is. */
export interface Shift extends Turn<Likelihood> {
  readonly event: MoveType
}

export interface Changes {
  /** Absent where the headline stays. */
  readonly headline?: Turn<StageId>
  /** Absent where the level stays. */
  readonly level?: Turn<Level>
  /** Stages active before or after, the headline included. */
  readonly stages: Difference<StageId>
  readonly next: Difference<NextStep> & {
    readonly likelier: readonly Shift[]
    readonly lessLikely: readonly Shift[]
    /** To or from 查不到, of which nobody can say whether it is more or less. */
    readonly unclear: readonly Shift[]
  }
  /** An option is what it achieves: the same event may achieve something else elsewhere. */
  readonly options: Difference<Choice> & { readonly retold: readonly Retold[] }
  readonly rights: Difference<RightId>
  readonly complaintRoute: Difference<BodyId>
  readonly consequences: Difference<ConsequenceId>
  /** Gained: starts to run. Lost: runs no longer. */
  readonly deadlines: Difference<DeadlineId>
  readonly warnings: Difference<WarningId>
}

const difference = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
): Difference<Item> => {
  const had = new Set(before.map(keyOf))
  const has = new Set(after.map(keyOf))
  return {
    gained: after.filter((item) => !had.has(keyOf(item))),
    lost: before.filter((item) => !has.has(keyOf(item))),
  }
}

const turn = <Item>(from: Item, to: Item): Turn<Item> | undefined => (from === to ? undefined : { from, to })

const shifts = (before: Outlook, after: Outlook): readonly Shift[] =>
  after.next.flatMap(({ event, likelihood: to }) => {
    const from = before.next.find((step) => step.event === event)?.likelihood
    return from === undefined || from === to ? [] : [{ event, from, to }]
  })

/** 常见 before 可能 before 少见; 查不到 compares with nothing. */
const isLikelier = ({ from, to }: Shift): boolean => likelihoods.indexOf(to) < likelihoods.indexOf(from)
const isUnclear = ({ from, to }: Shift): boolean => from === 'unknown' || to === 'unknown'

const nextBetween = (before: Outlook, after: Outlook): Changes['next'] => {
  const shifted = shifts(before, after)
  const clear = shifted.filter((shift) => !isUnclear(shift))
  return {
    ...difference(before.next, after.next, ({ event }) => event),
    likelier: clear.filter(isLikelier),
    lessLikely: clear.filter((shift) => !isLikelier(shift)),
    unclear: shifted.filter(isUnclear),
  }
}

const keyOfChoice = ({ event, achieves }: Choice): string => `${event} ${achieves}`

const isRetold = ({ from, to }: Retold): boolean =>
  from.when !== to.when || from.cost !== to.cost || from.caution !== to.caution

const optionsBetween = (before: Outlook, after: Outlook): Changes['options'] => ({
  ...difference(before.options, after.options, keyOfChoice),
  retold: after.options
    .flatMap((to) => {
      const from = before.options.find((choice) => keyOfChoice(choice) === keyOfChoice(to))
      return from ? [{ from, to }] : []
    })
    .filter(isRetold),
})

/**
 * What changed from one result to another. The other way round, gained and lost change places, and so do likelier
 * and less likely. What a step by itself costs stands in the step (`Choice.cost`).
 */
export const changesBetween = (before: Outlook, after: Outlook): Changes => {
  const headline = turn(before.headline, after.headline)
  const level = turn(before.level, after.level)
  return {
    ...(headline && { headline }),
    ...(level && { level }),
    stages: difference([before.headline, ...before.beside], [after.headline, ...after.beside]),
    next: nextBetween(before, after),
    options: optionsBetween(before, after),
    rights: difference(before.rights, after.rights),
    complaintRoute: difference(before.complaintRoute, after.complaintRoute),
    consequences: difference(before.consequences, after.consequences),
    deadlines: difference(before.deadlines, after.deadlines),
    warnings: difference(before.warnings, after.warnings),
  }
}

const isEmpty = ({ gained, lost }: Difference<unknown>): boolean => gained.length + lost.length === 0

/** True where nothing that is told changed: no line to show. */
export const isUnchanged = (changes: Changes): boolean => {
  const { headline, level, next, ...rest } = changes
  const { stages, options, rights, complaintRoute, consequences, deadlines, warnings } = rest
  return (
    headline === undefined &&
    level === undefined &&
    next.likelier.length + next.lessLikely.length + next.unclear.length + options.retold.length === 0 &&
    [next, stages, options, rights, complaintRoute, consequences, deadlines, warnings].every(isEmpty)
  )
}

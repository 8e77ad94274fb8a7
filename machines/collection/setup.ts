/** One typed vocabulary for every stage file: facts in, stages out, nothing remembered but the facts. */
import { setup } from 'xstate'
import type { ConsequenceId } from '../consequences.ts'
import type { DeadlineId } from '../deadlines.ts'
import { type Facts, has } from '../facts.ts'
import { mayBeTimeBarred } from '../limitation.ts'
import { isFamily, isPressed, isUrgent } from '../questions.ts'
import type { RightId } from '../rights.ts'
import type { CollectionEvent } from './events.ts'
import type { Move, Option, Outcome } from './outcomes.ts'
import type { Level, PlaceId, StageId } from './vocabulary.ts'

/** What a state tells the views. Without `stage` it only lends its rights and consequences to the states inside. */
export interface StateMeta {
  readonly stage?: {
    readonly id: StageId
    readonly place: PlaceId
    /** 0 to 100; the active stage with the highest is the headline. No two stages share one. */
    readonly urgency: number
    readonly level: Level
  }
  readonly rights?: readonly RightId[]
  readonly deadlines?: readonly DeadlineId[]
  readonly consequences?: readonly ConsequenceId[]
}

/** As far as the answers go, the person may owe nothing: then nothing said may sound like a promise. */
const isNotOwed = (facts: Facts) =>
  facts.disputed === 'notMine' || (facts.disputed === 'alreadyPaid' && isUrgent(facts)) || isFamily(facts)
const isLongOverdue = ({ context }: { context: Facts }) =>
  context.overdue === 'months' || context.overdue === 'years'

/** Guards read facts only, and are true only on a positive answer, never on an unsure one. */
export const collection = setup({
  types: {
    input: {} as Facts,
    context: {} as Facts,
    events: {} as CollectionEvent,
    meta: {} as StateMeta,
    transitionMeta: {} as Outcome,
  },
  guards: {
    isContactPerson: ({ context }) => context.asker === 'contact',
    isWrongNumber: ({ context }) => context.asker === 'wrongNumber',
    isSpouse: ({ context }) => context.asker === 'spouse',
    isHeir: ({ context }) => context.asker === 'heir',
    isNotDue: ({ context }) =>
      context.overdue === 'notDue' && context.lender !== 'assetManager' && !isPressed(context),
    isUnreachable: ({ context }) => context.reachability === 'lost',
    isWithAgency: ({ context }) => has(context, 'received', 'agencyCall'),
    isLongOverdue,
    isNotMine: ({ context }) => context.disputed === 'notMine',
    isNotOwed: ({ context }) => isNotOwed(context),
    isFamily: ({ context }) => isFamily(context),
    /** Holds unless the contrary is known: a settlement is kept only from who may owe nothing. */
    mayAgreeInCourt: ({ context }) => !isNotOwed(context) && !mayBeTimeBarred(context),
    mayBeTimeBarred: ({ context }) => mayBeTimeBarred(context),
    hasDoubts: ({ context }) => context.disputed !== 'no',
    isTransferred: ({ context }) => context.transferConfirmed === 'yes',
    isEarly: ({ context }) => !isPressed(context) && !isLongOverdue({ context }),
    isSummoned: ({ context }) =>
      has(context, 'received', 'courtPapers', 'paymentOrder', 'arbitration', 'award'),
    isHarassed: ({ context }) => (context.conduct ?? []).some((code) => code !== 'unsure'),
    isEnforced: ({ context }) => has(context, 'received', 'enforcement') && !isNotOwed(context),
    wasDismissed: ({ context }) => has(context, 'received', 'dismissal'),
    wasInvitedToMediation: ({ context }) => has(context, 'received', 'mediation'),
    /** The account is right and the money is there: paying is one of the two things that an order gives fifteen days for. */
    isOrderedToPay: ({ context }) =>
      has(context, 'received', 'paymentOrder') && context.disputed === 'no' && context.ability === 'full',
    canStillPayAtOnce: ({ context }) =>
      context.ability === 'full' &&
      (context.overdue === 'days' || context.overdue === 'weeks') &&
      context.disputed === 'no' &&
      !has(context, 'received', 'transferNotice'),
  },
})

/** A move of the other side. Rejects excess keys, which XState's own types let through. */
export const move = (meta: Omit<Move, 'kind'>): Move => ({ kind: 'move', ...meta })
/** Something the person can do. */
export const option = (meta: Omit<Option, 'kind'>): Option => ({ kind: 'option', ...meta })

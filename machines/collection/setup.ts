/** One typed vocabulary for every stage file: facts in, stages out, nothing remembered but the facts. */
import { assign, setup } from 'xstate'
import type { ConsequenceId } from '../consequences.ts'
import type { DeadlineId } from '../deadlines.ts'
import { type Code, type Facts, has } from '../facts.ts'
import { isPressed } from '../questions.ts'
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

const isFamily = ({ asker }: Facts) => asker === 'spouse' || asker === 'heir'
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
    isSilent: ({ context }) => context.silence === 'yes',
    isNotMine: ({ context }) => context.disputed === 'notMine',
    isNotOwed: ({ context }) => context.disputed === 'notMine' || isFamily(context),
    /** The one guard that holds unless the contrary is known: only spouse and heir are not offered a plan. */
    isNotFamily: ({ context }) => !isFamily(context),
    isAtTheDoor: ({ context }) => has(context, 'received', 'atDoor'),
    isHarassed: ({ context }) => (context.conduct ?? []).some((code) => code !== 'unsure'),
    isEnforced: ({ context }) => has(context, 'received', 'enforcement'),
    wasDismissed: ({ context }) => has(context, 'received', 'dismissal'),
    wasInvitedToMediation: ({ context }) => has(context, 'received', 'mediation'),
    canStillPayAtOnce: ({ context }) =>
      context.ability === 'full' &&
      (context.overdue === 'days' || context.overdue === 'weeks') &&
      context.disputed === 'no' &&
      !has(context, 'received', 'transferNotice'),
  },
  actions: {
    losesContact: assign({ reachability: 'lost' }),
    restoresContact: assign({ reachability: 'answering' }),
    /** What happened in a trail is known from then on, as if it had been answered. */
    notes: assign({
      received: ({ context }, code: Code<'received'>) =>
        has(context, 'received', code) ? context.received : [...(context.received ?? []), code],
    }),
  },
})

/** A move of the other side. Rejects excess keys, which XState's own types let through. */
export const move = (meta: Omit<Move, 'kind'>): Move => ({ kind: 'move', ...meta })
/** Something the person can do. */
export const option = (meta: Omit<Option, 'kind'>): Option => ({ kind: 'option', ...meta })

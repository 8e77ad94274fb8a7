/**
 * The machine that drives the views: asking → (confirming) → result, with a review of all answers at any time.
 * Answers are all it keeps. What does not apply at present stays among them, so that changing back restores it.
 */
import { assign, type SnapshotFrom, setup } from 'xstate'
import { type ContradictionId, contradictionsIn } from '../contradictions.ts'
import { type Answer, type FactId, type Facts, sanitizeFacts } from '../facts.ts'
import { applicable, nextQuestion, relevantQuestions } from '../questions.ts'

/** A page of the session; each has an address of its own. */
export type Place = FactId | 'review' | 'conflict' | 'result' | 'shared'

/**
 * nothing: none were kept · found · damaged: some could not be read · newer: some are of an edition to come ·
 * blocked: the phone refuses to keep any · unkept: the person wants none kept
 */
export type StoreState = 'nothing' | 'found' | 'damaged' | 'newer' | 'blocked' | 'unkept'

export type SessionEvent =
  /** What the phone had stored, once, after hydration. */
  | { type: 'restored'; answers: Facts; kept: readonly ContradictionId[]; store: StoreState }
  /** The phone took the answers or refused them. */
  | { type: 'stored'; store: StoreState }
  /** What this page and others of the same phone have answered, taken together. The page stays where it is. */
  | { type: 'synced'; answers: Facts; kept: readonly ContradictionId[] }
  | { [Id in FactId]: { type: 'answered'; question: Id; answer: Answer<Id> } }[FactId]
  /** 继续 without a choice. */
  | { type: 'leftOpen' }
  | { type: 'wentTo'; place: Place }
  /** 更改: answer one question again and come back here. */
  | { type: 'changing'; question: FactId }
  /** Contradictory answers, kept as they are. */
  | { type: 'keptAsIs' }
  /** Somebody else's result, made one's own. */
  | { type: 'adopted'; answers: Facts }
  /** The address of a shared result as it came in, to be read where the code is known. */
  | { type: 'codeOpened'; search: string; hash: string }
  /** On to the first open question. */
  | { type: 'continued' }
  | { type: 'cleared' }

export interface SessionContext {
  /** The page that the address named. */
  readonly openedAt: Place
  /** Everything answered so far, applicable or set aside. */
  readonly answers: Facts
  /** The question on the page, or the last one asked. */
  readonly question: FactId
  /** Where 更改 was pressed. */
  readonly comeBackTo: 'review' | 'result' | undefined
  /** Questions that were open already when 更改 was pressed: only new ones are asked on the way back. */
  readonly openBefore: readonly FactId[]
  /** 继续 was pressed without a choice. */
  readonly isLeftOpen: boolean
  /** False until the phone's store has been read. */
  readonly isRestored: boolean
  readonly store: StoreState
  /** Contradictions that were pointed out and kept. */
  readonly kept: readonly ContradictionId[]
  /** Query and fragment of a shared link, unread. */
  readonly shared: { readonly search: string; readonly hash: string } | undefined
}

/** Contradictions not yet pointed out. */
export const openContradictions = ({ answers, kept }: SessionContext): readonly ContradictionId[] =>
  contradictionsIn(applicable(answers)).filter((id) => !kept.includes(id))

const isQuestion = (place: Place): place is FactId =>
  place !== 'review' && place !== 'conflict' && place !== 'result' && place !== 'shared'

/** The first page that makes sense: a question that does not apply gives way to the next open one. */
const fitting = (question: FactId, answers: Facts): FactId =>
  relevantQuestions(answers).includes(question) ? question : (nextQuestion(answers) ?? 'circumstances')

const openQuestions = (answers: Facts): readonly FactId[] => {
  const kept = applicable(answers)
  return relevantQuestions(kept).filter((id) => kept[id] === undefined)
}

/** The next question on the way: any that is open, or after 更改 only one that the change has opened. */
const nextOnTheWay = ({ answers, comeBackTo, openBefore }: SessionContext): FactId | undefined =>
  openQuestions(answers).find((id) => comeBackTo === undefined || !openBefore.includes(id))

const changed = (
  { answers }: SessionContext,
  event: SessionEvent,
  comeBackTo: 'review' | 'result',
): Partial<SessionContext> =>
  event.type === 'changing'
    ? { question: event.question, comeBackTo, openBefore: openQuestions(answers), isLeftOpen: false }
    : {}

const session = setup({
  types: { input: {} as { place: Place }, context: {} as SessionContext, events: {} as SessionEvent },
  guards: {
    isForQuestion: ({ event }) => event.type === 'wentTo' && isQuestion(event.place),
    isForReview: ({ event }) => event.type === 'wentTo' && event.place === 'review',
    isForConflict: ({ event }) => event.type === 'wentTo' && event.place === 'conflict',
    isForResult: ({ event }) => event.type === 'wentTo' && event.place === 'result',
    hasOpenQuestion: ({ context }) => nextOnTheWay(context) !== undefined,
    hasContradiction: ({ context }) => openContradictions(context).length > 0,
    isOpenedForReview: ({ context }) => context.openedAt === 'review',
    isOpenedForConflict: ({ context }) => context.openedAt === 'conflict',
    isOpenedForResult: ({ context }) => context.openedAt === 'result',
    isOpenedForShared: ({ context }) => context.openedAt === 'shared',
    comesBackToReview: ({ context }) => context.comeBackTo === 'review',
  },
  actions: {
    restore: assign(({ context, event }) => {
      if (event.type !== 'restored') return {}
      const answers = { ...event.answers, ...context.answers }
      return {
        answers,
        kept: event.kept,
        store: event.store,
        isRestored: true,
        question: fitting(context.question, answers),
      }
    }),
    record: assign(({ context, event }) =>
      event.type === 'answered'
        ? { answers: { ...context.answers, [event.question]: event.answer }, isLeftOpen: false }
        : {},
    ),
    askNext: assign(({ context }) => ({
      question: nextOnTheWay(context) ?? context.question,
      isLeftOpen: false,
    })),
    showQuestion: assign(({ context, event }) =>
      event.type === 'wentTo' && isQuestion(event.place)
        ? { question: fitting(event.place, context.answers), isLeftOpen: false }
        : {},
    ),
    changeFromReview: assign(({ context, event }) => changed(context, event, 'review')),
    changeFromResult: assign(({ context, event }) => changed(context, event, 'result')),
    keepAsIs: assign(({ context }) => ({ kept: [...context.kept, ...openContradictions(context)] })),
    changeOnTheWay: assign(({ event }) =>
      event.type === 'changing' ? { question: event.question, isLeftOpen: false } : {},
    ),
    forgetLeftOpen: assign({ isLeftOpen: false }),
    markLeftOpen: assign({ isLeftOpen: true }),
    forgetReturn: assign({ comeBackTo: undefined }),
    clear: assign({ answers: {}, kept: [], question: 'asker', comeBackTo: undefined, isLeftOpen: false }),
  },
})

export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => ({
    openedAt: input.place,
    answers: {},
    question: isQuestion(input.place) ? input.place : 'asker',
    comeBackTo: undefined,
    openBefore: [],
    isLeftOpen: false,
    isRestored: false,
    store: 'nothing',
    kept: [],
    shared: undefined,
  }),
  initial: 'opening',
  on: {
    restored: { actions: 'restore' },
    stored: { actions: assign({ store: ({ event }) => event.store }) },
    synced: { actions: assign(({ event: { answers, kept } }) => ({ answers, kept })) },
    wentTo: [
      { guard: 'isForQuestion', target: '.asking', actions: 'showQuestion' },
      { guard: 'isForReview', target: '.reviewing', actions: 'forgetLeftOpen' },
      { guard: 'isForConflict', target: '.confirming', actions: 'forgetLeftOpen' },
      { guard: 'isForResult', target: '.result', actions: 'forgetLeftOpen' },
    ],
    adopted: {
      target: '.reviewing',
      actions: assign({
        answers: ({ event }) => sanitizeFacts(event.answers),
        kept: [],
        comeBackTo: undefined,
      }),
    },
    codeOpened: {
      target: '.shared',
      actions: assign({ shared: ({ event: { search, hash } }) => ({ search, hash }) }),
    },
    continued: { target: '.deciding', actions: 'forgetReturn' },
    cleared: { target: '.asking', actions: 'clear' },
  },
  states: {
    /** Only chooses the page that the address names. */
    opening: {
      always: [
        { guard: 'isOpenedForReview', target: 'reviewing' },
        { guard: 'isOpenedForConflict', target: 'confirming' },
        { guard: 'isOpenedForResult', target: 'result' },
        { guard: 'isOpenedForShared', target: 'shared' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        answered: { target: 'deciding', actions: 'record' },
        leftOpen: { actions: 'markLeftOpen' },
        changing: { target: 'asking', actions: 'changeOnTheWay' },
      },
    },
    /** Every open question first, then contradictions once, then back to where the change began. */
    deciding: {
      always: [
        { guard: 'hasOpenQuestion', target: 'asking', actions: 'askNext' },
        { guard: 'hasContradiction', target: 'confirming' },
        { guard: 'comesBackToReview', target: 'reviewing', actions: 'forgetReturn' },
        { target: 'result', actions: 'forgetReturn' },
      ],
    },
    confirming: {
      on: {
        keptAsIs: [
          { guard: 'comesBackToReview', target: 'reviewing', actions: ['keepAsIs', 'forgetReturn'] },
          { target: 'result', actions: ['keepAsIs', 'forgetReturn'] },
        ],
        changing: { target: 'asking', actions: 'changeFromResult' },
      },
    },
    reviewing: { on: { changing: { target: 'asking', actions: 'changeFromReview' } } },
    result: { on: { changing: { target: 'asking', actions: 'changeFromResult' } } },
    shared: {},
  },
})

/** The page that a snapshot of the session shows. */
export const placeOf = (snapshot: SnapshotFrom<typeof sessionMachine>): Place => {
  if (snapshot.matches('reviewing')) return 'review'
  if (snapshot.matches('confirming')) return 'conflict'
  if (snapshot.matches('result')) return 'result'
  return snapshot.matches('shared') ? 'shared' : snapshot.context.question
}

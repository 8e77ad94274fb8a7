/**
 * The machine that drives the views: asking → (confirming) → result, with a review of all answers at any time.
 * Answers are all it keeps. What does not apply at present stays among them, so that changing back restores it.
 */
import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate'
import { type ContradictionId, contradictionsIn } from '../contradictions.ts'
import { type FactId, type Facts, isFactId, sanitizeFacts } from '../facts.ts'
import { applicable, nextQuestion, relevantQuestions } from '../questions.ts'
import { tryingAfter, untried } from './trying.ts'
import { isTryingEvent, type Place, type SessionContext, type SessionEvent } from './vocabulary.ts'

export type { Place, SessionContext, SessionEvent, StoreState } from './vocabulary.ts'

/** Contradictions not yet pointed out. */
export const openContradictions = ({ answers, kept }: SessionContext): readonly ContradictionId[] =>
  contradictionsIn(applicable(answers)).filter((id) => !kept.includes(id))

const isQuestion = (place: Place): place is FactId => isFactId(place)

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
    isForWhatIf: ({ event }) => event.type === 'wentTo' && event.place === 'whatIf',
    hasOpenQuestion: ({ context }) => nextOnTheWay(context) !== undefined,
    hasContradiction: ({ context }) => openContradictions(context).length > 0,
    isOpenedForReview: ({ context }) => context.openedAt === 'review',
    isOpenedForConflict: ({ context }) => context.openedAt === 'conflict',
    isOpenedForResult: ({ context }) => context.openedAt === 'result',
    isOpenedForWhatIf: ({ context }) => context.openedAt === 'whatIf',
    isOpenedForShared: ({ context }) => context.openedAt === 'shared',
    comesBackToReview: ({ context }) => context.comeBackTo === 'review',
  },
  actions: {
    restore: assign(({ context, event }) => {
      if (event.type !== 'restored') return {}
      // The same object where nothing was kept, so that nothing is counted anew.
      const hasKept = Object.keys(event.answers).length > 0
      const answers = hasKept ? { ...event.answers, ...context.answers } : context.answers
      return {
        answers,
        kept: event.kept,
        trying: event.trying ?? untried,
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
    clear: assign({
      answers: {},
      kept: [],
      trying: untried,
      question: 'asker',
      comeBackTo: undefined,
      isLeftOpen: false,
    }),
    try: assign(({ context: { trying }, event }) => ({
      trying: isTryingEvent(event) ? tryingAfter(trying, event) : trying,
    })),
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
    trying: untried,
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
      { guard: 'isForWhatIf', target: '.whatIf', actions: 'forgetLeftOpen' },
    ],
    adopted: {
      target: '.reviewing',
      actions: assign({
        answers: ({ event }) => sanitizeFacts(event.answers),
        kept: [],
        trying: untried,
        comeBackTo: undefined,
      }),
    },
    codeOpened: {
      target: '.shared',
      actions: assign({ shared: ({ event: { search, hash } }) => ({ search, hash }) }),
    },
    continued: { target: '.deciding', actions: 'forgetReturn' },
    cleared: { target: '.asking', actions: 'clear' },
    triedOut: { target: '.whatIf', actions: 'try' },
    retraced: { actions: 'try' },
  },
  states: {
    /** Only chooses the page that the address names. */
    opening: {
      always: [
        { guard: 'isOpenedForReview', target: 'reviewing' },
        { guard: 'isOpenedForConflict', target: 'confirming' },
        { guard: 'isOpenedForResult', target: 'result' },
        { guard: 'isOpenedForWhatIf', target: 'whatIf' },
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
        changing: [
          { guard: 'comesBackToReview', target: 'asking', actions: 'changeFromReview' },
          { target: 'asking', actions: 'changeFromResult' },
        ],
      },
    },
    reviewing: { on: { changing: { target: 'asking', actions: 'changeFromReview' } } },
    result: { on: { changing: { target: 'asking', actions: 'changeFromResult' } } },
    whatIf: {
      on: {
        walked: { actions: 'try' },
        branched: { actions: 'try' },
        branchDropped: { actions: 'try' },
        branchChosen: { actions: 'try' },
      },
    },
    shared: {},
  },
})

/** One visit: what is answered, and where one is. */
export type Session = ActorRefFrom<typeof sessionMachine>

/** The page that a snapshot of the session shows. */
export const placeOf = (snapshot: SnapshotFrom<typeof sessionMachine>): Place => {
  if (snapshot.matches('reviewing')) return 'review'
  if (snapshot.matches('confirming')) return 'conflict'
  if (snapshot.matches('result')) return 'result'
  if (snapshot.matches('whatIf')) return 'whatIf'
  return snapshot.matches('shared') ? 'shared' : snapshot.context.question
}

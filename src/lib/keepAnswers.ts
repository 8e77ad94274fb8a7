/** The session and the phone's own store, kept in step. */
import { type Answer, vocabulary } from '../../machines/facts.ts'
import type { Session, SessionEvent } from '../../machines/session/session.machine.ts'
import { afterPaint, catchUp } from './afterPaint.ts'
import { keepInStep } from './keep.ts'
import { storageKey } from './storageKey.ts'
import { readStored, type Stored, writeStored } from './store.ts'

const openStorage = (): Storage => window.localStorage

/** Home's links carry the first answer in the fragment, which no server sees; it is taken in and removed. */
const takeFirstAnswer = (): Answer<'asker'> | undefined => {
  const named = vocabulary.asker.codes.find((code) => location.hash === `#${code}`)
  if (named) history.replaceState(history.state, '', location.pathname)
  return named
}

/** What the phone knows when a page opens. */
export interface Opening {
  readonly event: SessionEvent
  /** What page and store have in common from then on; undefined where nothing is to be kept. */
  readonly stored: Stored | undefined
}

/** Nothing of an earlier visit is read, and nothing of this one is kept: for a phone that others look at. */
export const openUnkept = (): Opening => {
  const asker = takeFirstAnswer()
  return {
    event: { type: 'restored', answers: asker ? { asker } : {}, kept: [], store: 'unkept' },
    stored: undefined,
  }
}

/** Reads the store, and the answer given on home. */
export const openKept = (): Opening => {
  const { state, ...stored } = readStored(openStorage)
  const { answers, ...rest } = stored
  const asker = takeFirstAnswer()
  // A newer record keeps what only newer versions can read; a damaged one is cleaned.
  if (state === 'damaged') writeStored(openStorage, stored)
  return {
    event: {
      type: 'restored',
      answers: asker ? { ...answers, asker } : answers,
      ...rest,
      store: state,
    },
    stored,
  }
}

/**
 * Every change of the answers, and of what is tried out, goes to the phone's own store once it has been painted; where
 * the store is blocked, the page keeps them. What other pages of the guide store comes in at once, or when this one is
 * looked at again.
 */
export const keepAnswers = (session: Session, restored: Stored): void => {
  const answersNow = (): Stored => {
    const { answers, kept, trying } = session.getSnapshot().context
    return { answers, kept, trying }
  }
  const { save, hear } = keepInStep(
    {
      open: openStorage,
      now: answersNow,
      show: ({ answers, kept }) => session.send({ type: 'synced', answers, kept }),
      refused: () => {
        if (session.getSnapshot().context.store !== 'blocked')
          session.send({ type: 'stored', store: 'blocked' })
      },
    },
    restored,
  )
  let last = answersNow()
  const saveChange = (): void => {
    const now = answersNow()
    const isChanged = now.answers !== last.answers || now.kept !== last.kept || now.trying !== last.trying
    last = now
    if (isChanged) save()
  }
  save()
  session.subscribe(() => afterPaint(saveChange))
  // Without a key everything was wiped.
  addEventListener('storage', ({ key }) => {
    if (key === null || key === storageKey) hear()
  })
  // What leaves may never paint again, and what is out of sight may be stopped.
  addEventListener('pagehide', catchUp)
  document.addEventListener('visibilitychange', () => document.hidden && catchUp())
  // A page that slept heard nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && hear())
  document.addEventListener('visibilitychange', () => document.hidden || hear())
}

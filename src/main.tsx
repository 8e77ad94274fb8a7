import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { type ActorRefFrom, createActor } from 'xstate'
import { type Answer, isFactId, vocabulary } from '../machines/facts.ts'
import { type Place, placeOf, sessionMachine } from '../machines/session/session.machine.ts'
import type { Trying } from '../machines/session/trying.ts'
import { addressOf, placeAt, unkeptMark } from './lib/addresses.ts'
import { afterFirstPaint, afterPaint, catchUp } from './lib/afterPaint.ts'
import { anchorIn, type Entry, entryFrom, type SharedAddress } from './lib/entry.ts'
import { keepInStep } from './lib/keep.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenSettled, whenIdle } from './lib/rest.ts'
import { storageKey } from './lib/storageKey.ts'
import { readStored, type Stored, writeStored } from './lib/store.ts'
import { createTriedMemory } from './lib/triedMemory.ts'
import { holdTaps } from './taps.ts'
import { App } from './views/session/App.tsx'
import { resultViews } from './views/session/resultViews.ts'

type Session = ActorRefFrom<typeof sessionMachine>

const openStorage = (): Storage => window.localStorage

/** Home's links carry the first answer in the fragment, which no server sees; it is taken in and removed. */
const takeFirstAnswer = (): Answer<'asker'> | undefined => {
  const named = vocabulary.asker.codes.find((code) => location.hash === `#${code}`)
  if (named) history.replaceState(null, '', location.pathname)
  return named
}

/** Nothing of an earlier visit is read, and nothing of this one is kept: for a phone that others look at. */
const restoreNothing = (session: Session): undefined => {
  session.send({ type: 'restored', answers: {}, kept: [], store: 'unkept' })
}

/** @returns what page and store have in common from then on */
const restore = (session: Session): Stored => {
  const { state, ...stored } = readStored(openStorage)
  const { answers, ...rest } = stored
  const asker = takeFirstAnswer()
  session.send({ type: 'restored', answers: asker ? { ...answers, asker } : answers, ...rest, store: state })
  // A newer record keeps what only newer versions can read; a damaged one is cleaned.
  if (state === 'damaged') writeStored(openStorage, stored)
  return stored
}

/**
 * Every change of the answers, and of what is tried out, goes to the phone's own store once it has been painted; where
 * the store is blocked, the page keeps them. What other pages of the guide store comes in at once, or when this one is
 * looked at again.
 */
const keepAnswers = (session: Session, restored: Stored): void => {
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

const entryNow = (): Entry => entryFrom(history.state)

const addressNow = (): SharedAddress => ({ search: location.search, hash: location.hash })

/** A fragment that names nothing on the page may be another code, pasted over the first. */
const isAnchor = (): boolean => document.getElementById(anchorIn(location.hash)) !== null

const openCode = (session: Session, shared: SharedAddress): void =>
  session.send({ type: 'codeOpened', ...shared })

/** The code of this entry, which remembers it when the address has moved on to an anchor. */
const openSharedHere = (session: Session): void => {
  const shared = entryNow().shared ?? addressNow()
  history.replaceState({ ...entryNow(), shared }, '')
  openCode(session, shared)
}

const goBack = (fallback: string): void => {
  const { depth, within } = entryNow()
  if (depth > 0) history.go(-1 - within)
  else location.assign(fallback)
}

/** Takes the wish in from the address and moves it to the entry, where it stays out of sight. */
const takeUnkept = (): boolean => {
  if (location.hash === unkeptMark)
    history.replaceState({ ...entryNow(), isUnkept: true }, '', location.pathname)
  return entryNow().isUnkept === true
}

const triedHere = createTriedMemory(Date.now())

/** Each page has its address; the browser's own back and forward walk through them, and through the steps tried out. */
const keepAddress = (session: Session): void => {
  const here = (): Place => placeOf(session.getSnapshot())
  const current = (): string => addressOf(here())
  const trying = (): Trying => session.getSnapshot().context.trying
  const tried = () => (here() === 'whatIf' ? { tried: triedHere.remember(trying()) } : {})
  let shown = trying()
  let entry = entryNow()
  const kept = entry.isUnkept ? { isUnkept: true as const } : {}
  let isWalking = false
  const enter = (next: Entry, isNew: boolean): void => {
    entry = next
    shown = trying()
    if (isNew) history.pushState(next, '', current())
    else history.replaceState(next, '')
  }
  // A question that does not apply gave way to another.
  const correct = (): void => {
    if (location.pathname !== current()) history.replaceState(entry, '', current())
  }
  correct()
  if (here() === 'whatIf') enter({ ...entry, ...tried() }, false)
  const isNew = (): boolean => location.pathname !== current() || (here() === 'whatIf' && trying() !== shown)
  const follow = (): void => {
    if (isNew()) enter({ ...kept, depth: entry.depth + 1, within: 0, ...tried() }, true)
  }
  /** From one question, or one step tried out, to the next: both begin at the top again. */
  const isWithinOne = (): boolean => {
    const from = placeAt(location.pathname)
    return from === here() || (from !== undefined && isFactId(from) && isFactId(here()))
  }
  session.subscribe(() => {
    if (isWalking || !isNew()) return
    if (isWithinOne()) return afterPaint(follow)
    // The entry of a long page remembers how far it was scrolled, as long as nothing else stands there yet.
    catchUp()
    follow()
  })
  const retrace = (): void => {
    isWalking = true
    if (entry.tried) session.send({ type: 'retraced', trying: triedHere.recall(entry.tried, trying()) })
    shown = trying()
    isWalking = false
  }
  addEventListener('popstate', () => {
    const place = placeAt(location.pathname)
    if (place === placeOf(session.getSnapshot())) {
      // An anchor within the page is an entry too; a new one does not know its page yet.
      if (history.state !== null) {
        entry = entryNow()
        retrace()
      } else if (place === 'shared' && !isAnchor()) {
        enter({ ...entry, shared: addressNow() }, false)
        openCode(session, addressNow())
      } else enter({ ...entry, within: entry.within + 1 }, false)
      return
    }
    if (!place || place === 'shared') return location.reload()
    entry = entryNow()
    isWalking = true
    session.send({ type: 'wentTo', place })
    isWalking = false
    retrace()
    correct()
  })
}

/** Everything after hydration. The page is as the phone knows it from here on. */
const takeOver = (session: Session, place: Place): void => {
  session.start()
  const isUnkept = takeUnkept()
  // In one go, so that the page is drawn once.
  const restored = flushSync(() => {
    const stored = isUnkept ? restoreNothing(session) : restore(session)
    if (place === 'shared') openSharedHere(session)
    return stored
  })
  if (restored) keepAnswers(session, restored)
  keepAddress(session)
}

const start = (root: HTMLElement, place: Place): void => {
  const session = createActor(sessionMachine, { input: { place } })
  const replayTaps = holdTaps(root)
  const finish = (): void => {
    takeOver(session, place)
    replayTaps()
    // The chart comes while the first question is read; a page that shows it asks for it by itself.
    whenIdle(() => void resultViews.load())
    // Tells tests, and nobody else, that the page answers.
    document.documentElement.dataset.ready = ''
  }
  const hydrate = (onReady?: () => void) =>
    hydrateRoot(root, <App session={session} origin={location.origin} goBack={goBack} onReady={onReady} />)
  // Only a question has something to tap: there at once, so that no tap falls between taking the taps back and handing
  // them to React. Elsewhere in pieces, and the rest afterwards.
  if (!isFactId(place)) return void hydrate(() => setTimeout(finish))
  flushSync(() => hydrate())
  finish()
}

const root = document.getElementById('root')
const place = placeAt(location.pathname)
// What was tapped until then is kept.
if (root && place) afterFirstPaint(() => start(root, place))
unfoldForPrint()
offerLeaving()
if ('serviceWorker' in navigator && !entryNow().isUnkept) loadWhenSettled(() => import('./offline.ts'))
if ('speechSynthesis' in window) loadWhenSettled(() => import('./readAloud.ts'))

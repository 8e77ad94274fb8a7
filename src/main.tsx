import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createActor } from 'xstate'
import { type Place, type Session, sessionMachine } from '../machines/session/session.machine.ts'
import { placeAt } from './lib/addresses.ts'
import { afterFrame } from './lib/afterPaint.ts'
import { goBack, keepAddress, openSharedHere, takeUnkept } from './lib/keepAddress.ts'
import { keepAnswers, openKept, openUnkept } from './lib/keepAnswers.ts'
import { offerLeaving } from './lib/leave.ts'
import { inPieces, type Work } from './lib/pieces.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenSettled, pause, whenIdle } from './lib/rest.ts'
import { isUnkept } from './lib/unkept.ts'
import { finishBeforeTaps, holdTaps, rehearseTap } from './taps.ts'
import { App } from './views/session/App.tsx'
import { preparing } from './views/session/LazyPage.tsx'
import { prepareResult } from './views/session/resultViews.ts'

/**
 * The session is as the phone knows it from here on; where React draws the page already, it draws that. Whoever is not
 * in a hurry rests at each `yield`.
 */
function* takeOver(session: Session, place: Place): Work {
  const { event, stored } = isUnkept() ? openUnkept() : openKept()
  yield
  // In one go, so that the page is drawn once.
  flushSync(() => {
    session.send(event)
    if (place === 'shared') openSharedHere(session)
  })
  yield
  if (stored) keepAnswers(session, stored)
  yield
  keepAddress(session)
}

const beReady = (root: HTMLElement): void => {
  whenIdle(() => rehearseTap(root))
  // The chart comes while the first question is read.
  whenIdle(() => void prepareResult())
  // Tells tests, and nobody else, that the page answers.
  document.documentElement.dataset.ready = ''
}

/** Calls back once: when it is prepared, or cannot be, or when the session moves on before. */
const whenShowable = (session: Session, prepared: Promise<void>, show: () => void): void => {
  let isShown = false
  const showOnce = (): void => {
    if (isShown) return
    isShown = true
    show()
  }
  // What failed fails again when it is drawn, and the page says so.
  void prepared.catch(() => undefined).then(showOnce)
  session.subscribe(showOnce)
}

/** To src/tapKeeper.js a script that fails to start is a script that fails. */
const asFault = (fault: unknown): void =>
  void setTimeout(() => {
    throw fault
  })

const start = async (root: HTMLElement, place: Place): Promise<void> => {
  const session = createActor(sessionMachine, { input: { place } }).start()
  await pause()
  const replayTaps = holdTaps(root)
  const app = (onReady?: () => void) => (
    <App session={session} origin={location.origin} goBack={goBack} onReady={onReady} />
  )
  const prepare = preparing[place]
  if (prepare) {
    // All that stands there is a sentence that says so: the page is drawn once, when it has something to show.
    await inPieces(takeOver(session, place))
    replayTaps()
    const draw = (): void => startTransition(() => createRoot(root).render(app(() => beReady(root))))
    return whenShowable(session, prepare(session.getSnapshot().context), draw)
  }
  function* becomeReady(): Work {
    // React listens to the session some time after it has drawn. What a tap sends before that would be drawn after the
    // tap, in a new element without its choice.
    flushSync(() => hydrated.render(page))
    yield* takeOver(session, place)
    letTapsPass()
    replayTaps()
    beReady(root)
  }
  const work = becomeReady()
  const goOn = (): void => void inPieces(work).catch(asFault)
  const page = app(() => setTimeout(goOn))
  // In pieces, and the rest afterwards, so that little stands in the way of a tap; a tap brings all of it forward.
  let hydrated: Root
  startTransition(() => {
    hydrated = hydrateRoot(root, page)
  })
  const letTapsPass = finishBeforeTaps(root, work)
}

const root = document.getElementById('root')
const place = placeAt(location.pathname)
// First of all: what comes later asks whether anything is to be kept.
takeUnkept()
// What was tapped until then is kept.
if (root && place) afterFrame(() => void start(root, place).catch(asFault))
unfoldForPrint()
offerLeaving()
if ('serviceWorker' in navigator) loadWhenSettled(() => import('./offline.ts'))
if ('speechSynthesis' in window) loadWhenSettled(() => import('./readAloud.ts'))

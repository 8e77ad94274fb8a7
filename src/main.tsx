import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import { isFactId } from '../machines/facts.ts'
import { type Place, type Session, sessionMachine } from '../machines/session/session.machine.ts'
import { placeAt } from './lib/addresses.ts'
import { afterFrame } from './lib/afterPaint.ts'
import { entryNow, goBack, keepAddress, openSharedHere, takeUnkept } from './lib/keepAddress.ts'
import { keepAnswers, restore, restoreNothing } from './lib/keepAnswers.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenSettled, pause, whenIdle } from './lib/rest.ts'
import { holdTaps } from './taps.ts'
import { App } from './views/session/App.tsx'
import { preparing } from './views/session/LazyPage.tsx'
import { prepareResult } from './views/session/resultViews.ts'

/** The session is as the phone knows it from here on; where React draws the page already, it draws that. */
const takeOver = (session: Session, place: Place): void => {
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

const beReady = (): void => {
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
    takeOver(session, place)
    replayTaps()
    const draw = (): void => startTransition(() => createRoot(root).render(app(beReady)))
    return whenShowable(session, prepare(session.getSnapshot().context), draw)
  }
  const hydrate = (onReady?: () => void): void => void hydrateRoot(root, app(onReady))
  const finish = (): void => {
    takeOver(session, place)
    replayTaps()
    beReady()
  }
  // Only a question has something to tap: there at once, so that no tap falls between taking the taps back and handing
  // them to React. Elsewhere in pieces, and the rest afterwards.
  if (!isFactId(place)) return hydrate(() => setTimeout(finish))
  flushSync(() => hydrate())
  finish()
}

/** To src/tapKeeper.js a script that fails to start is a script that fails. */
const asFault = (fault: unknown): void =>
  void setTimeout(() => {
    throw fault
  })

const root = document.getElementById('root')
const place = placeAt(location.pathname)
// What was tapped until then is kept.
if (root && place) afterFrame(() => void start(root, place).catch(asFault))
unfoldForPrint()
offerLeaving()
if ('serviceWorker' in navigator && !entryNow().isUnkept) loadWhenSettled(() => import('./offline.ts'))
if ('speechSynthesis' in window) loadWhenSettled(() => import('./readAloud.ts'))

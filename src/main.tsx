import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import { isFactId } from '../machines/facts.ts'
import { type Place, type Session, sessionMachine } from '../machines/session/session.machine.ts'
import { placeAt } from './lib/addresses.ts'
import { afterFirstPaint } from './lib/afterPaint.ts'
import { entryNow, goBack, keepAddress, openSharedHere, takeUnkept } from './lib/keepAddress.ts'
import { keepAnswers, restore, restoreNothing } from './lib/keepAnswers.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { loadWhenSettled, whenIdle } from './lib/rest.ts'
import { holdTaps } from './taps.ts'
import { App } from './views/session/App.tsx'
import { resultViews } from './views/session/resultViews.ts'

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

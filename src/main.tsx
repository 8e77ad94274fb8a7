import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { type ActorRefFrom, createActor } from 'xstate'
import { type Answer, vocabulary } from '../machines/facts.ts'
import { type Place, placeOf, sessionMachine } from '../machines/session/session.machine.ts'
import { addressOf, placeAt } from './lib/addresses.ts'
import { readStored, writeStored } from './lib/store.ts'
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

const restore = (session: Session): void => {
  const { answers, kept, state } = readStored(openStorage)
  const asker = takeFirstAnswer()
  session.send({ type: 'restored', answers: asker ? { ...answers, asker } : answers, kept, store: state })
}

/** Every change of the answers goes to the phone's own store; where that is blocked, the page keeps them. */
const keepAnswers = (session: Session): void => {
  let last = session.getSnapshot().context
  const write = (): void => {
    const { answers, kept } = last
    if (!writeStored(openStorage, { answers, kept }) && last.store !== 'blocked')
      session.send({ type: 'stored', store: 'blocked' })
  }
  write()
  session.subscribe(({ context }) => {
    const isSame = context.answers === last.answers && context.kept === last.kept
    last = context
    if (!isSame) write()
  })
}

/** How many pages of the session lie behind this one in the browser's history. */
const depth = (): number => (typeof history.state?.depth === 'number' ? history.state.depth : 0)

const goBack = (fallback: string): void => {
  if (depth() > 0) history.back()
  else location.assign(fallback)
}

/** Each page has its address; the browser's own back and forward walk through them. */
const keepAddress = (session: Session): void => {
  const current = (): string => addressOf(placeOf(session.getSnapshot()))
  // A question that does not apply gave way to another.
  const correct = (): void => {
    if (location.pathname !== current()) history.replaceState(history.state, '', current())
  }
  correct()
  session.subscribe(() => {
    if (location.pathname !== current()) history.pushState({ depth: depth() + 1 }, '', current())
  })
  addEventListener('popstate', () => {
    const place = placeAt(location.pathname)
    // Anchors within the page are history too.
    if (place === placeOf(session.getSnapshot())) return
    if (!place || place === 'shared') return location.reload()
    session.send({ type: 'wentTo', place })
    correct()
  })
}

const start = (root: HTMLElement, place: Place): void => {
  const session = createActor(sessionMachine, { input: { place } })
  const replayTaps = holdTaps(root)
  // In one go, so that no tap falls between taking the taps back and handing them to React.
  flushSync(() => hydrateRoot(root, <App session={session} origin={location.origin} goBack={goBack} />))
  session.start()
  flushSync(() => restore(session))
  if (place === 'shared') session.send({ type: 'codeOpened', search: location.search, hash: location.hash })
  keepAnswers(session)
  keepAddress(session)
  replayTaps()
  // The chart comes while the first question is read.
  void resultViews.load()
  // Tells tests, and nobody else, that the page answers.
  document.documentElement.dataset.ready = ''
}

const root = document.getElementById('root')
const place = placeAt(location.pathname)
if (root && place) start(root, place)

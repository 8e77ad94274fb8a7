import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { type ActorRefFrom, createActor } from 'xstate'
import { type Answer, vocabulary } from '../machines/facts.ts'
import { type Place, placeOf, sessionMachine } from '../machines/session/session.machine.ts'
import { addressOf, placeAt, unkeptMark } from './lib/addresses.ts'
import { offerLeaving } from './lib/leave.ts'
import { unfoldForPrint } from './lib/print.ts'
import { whenIdle } from './lib/rest.ts'
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

/** Nothing of an earlier visit is read, and nothing of this one is kept: for a phone that others look at. */
const restoreNothing = (session: Session): void =>
  session.send({ type: 'restored', answers: {}, kept: [], store: 'unkept' })

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

/** What an entry of the browser's history knows: pages of the session behind it, and anchors walked within its page. */
interface Entry {
  readonly depth: number
  readonly within: number
  /** Nothing is to be kept; stays with the entry, so that a reload does not begin to. */
  readonly isUnkept?: true
  /** On a shared result: where its code stood, since anchors take the fragment's place. */
  readonly shared?: SharedAddress
}

interface SharedAddress {
  readonly search: string
  readonly hash: string
}

const entryNow = (): Entry => {
  const state: Partial<Entry> | null = history.state
  const { depth = 0, within = 0, isUnkept, shared } = state ?? {}
  return { depth, within, ...(isUnkept && { isUnkept }), ...(shared && { shared }) }
}

const addressNow = (): SharedAddress => ({ search: location.search, hash: location.hash })

/** A fragment that names nothing on the page may be another code, pasted over the first. */
const isAnchor = (): boolean => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null

const openCode = (session: Session, shared: SharedAddress): void =>
  session.send({ type: 'codeOpened', ...shared })

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

/** Each page has its address; the browser's own back and forward walk through them. */
const keepAddress = (session: Session): void => {
  const current = (): string => addressOf(placeOf(session.getSnapshot()))
  let entry = entryNow()
  const kept = entry.isUnkept ? { isUnkept: true as const } : {}
  let isWalking = false
  const enter = (next: Entry, isNew: boolean): void => {
    entry = next
    if (isNew) history.pushState(next, '', current())
    else history.replaceState(next, '')
  }
  // A question that does not apply gave way to another.
  const correct = (): void => {
    if (location.pathname !== current()) history.replaceState(entry, '', current())
  }
  correct()
  session.subscribe(() => {
    if (!isWalking && location.pathname !== current())
      enter({ ...kept, depth: entry.depth + 1, within: 0 }, true)
  })
  addEventListener('popstate', () => {
    const place = placeAt(location.pathname)
    if (place === placeOf(session.getSnapshot())) {
      // An anchor within the page is an entry too; a new one does not know its page yet.
      if (history.state !== null) entry = entryNow()
      else if (place === 'shared' && !isAnchor()) {
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
    correct()
  })
}

const start = (root: HTMLElement, place: Place): void => {
  const session = createActor(sessionMachine, { input: { place } })
  const replayTaps = holdTaps(root)
  // In one go, so that no tap falls between taking the taps back and handing them to React.
  flushSync(() => hydrateRoot(root, <App session={session} origin={location.origin} goBack={goBack} />))
  session.start()
  const isUnkept = takeUnkept()
  flushSync(() => (isUnkept ? restoreNothing : restore)(session))
  if (place === 'shared') {
    const shared = entryNow().shared ?? addressNow()
    history.replaceState({ ...entryNow(), shared }, '')
    openCode(session, shared)
  }
  if (!isUnkept) keepAnswers(session)
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
unfoldForPrint()
offerLeaving()
if ('serviceWorker' in navigator && !entryNow().isUnkept) whenIdle(() => void import('./offline.ts'))
if ('speechSynthesis' in window) whenIdle(() => void import('./readAloud.ts'))

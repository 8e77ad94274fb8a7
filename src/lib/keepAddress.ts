/** The session and the browser's address and history, kept in step. */
import { isFactId } from '../../machines/facts.ts'
import { type Place, placeOf, type Session } from '../../machines/session/session.machine.ts'
import type { Trying } from '../../machines/session/trying.ts'
import { addressOf, placeAt, unkeptMark } from './addresses.ts'
import { afterPaint, catchUp } from './afterPaint.ts'
import { enteredEvent } from './entered.ts'
import { anchorIn, type Entry, entryFrom, type SharedAddress } from './entry.ts'
import { createTriedMemory } from './triedMemory.ts'
import { isUnkept, stayUnkept } from './unkept.ts'

export const entryNow = (): Entry => entryFrom(history.state)

const addressNow = (): SharedAddress => ({ search: location.search, hash: location.hash })

/** A fragment that names nothing on the page may be another code, pasted over the first. */
const isAnchor = (): boolean => document.getElementById(anchorIn(location.hash)) !== null

const openCode = (session: Session, shared: SharedAddress): void =>
  session.send({ type: 'codeOpened', ...shared })

/** The code of this entry, which remembers it when the address has moved on to an anchor. */
export const openSharedHere = (session: Session): void => {
  const shared = entryNow().shared ?? addressNow()
  history.replaceState({ ...entryNow(), shared }, '')
  openCode(session, shared)
}

export const goBack = (fallback: string): void => {
  const { depth, within } = entryNow()
  if (depth > 0) history.go(-1 - within)
  else location.assign(fallback)
}

/** Takes the wish to keep nothing in from the address, and moves it to tab and entry, where it stays out of sight. */
export const takeUnkept = (): void => {
  const isWished = location.hash === unkeptMark
  if (!isWished && !isUnkept()) return
  stayUnkept()
  history.replaceState({ ...entryNow(), isUnkept: true }, '', isWished ? location.pathname : undefined)
}

const triedHere = createTriedMemory(Date.now())

/** Each page has its address; the browser's own back and forward walk through them, and through the steps tried out. */
export const keepAddress = (session: Session): void => {
  const here = (): Place => placeOf(session.getSnapshot())
  const current = (): string => addressOf(here())
  const trying = (): Trying => session.getSnapshot().context.trying
  const tried = () => (here() === 'whatIf' ? { tried: triedHere.remember(trying()) } : {})
  let shown = trying()
  let entry = entryNow()
  const kept = entry.isUnkept ? { isUnkept: true as const } : {}
  let isWalking = false
  const enter = (next: Entry, isNew: boolean): void => {
    // First of all: an engine that finds them too many refuses.
    if (isNew) history.pushState(next, '', current())
    else history.replaceState(next, '')
    entry = next
    shown = trying()
    if (isNew) dispatchEvent(new Event(enteredEvent))
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
    if (isWithinOne()) {
      afterPaint(follow)
      return
    }
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

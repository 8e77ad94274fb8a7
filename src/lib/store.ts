import { type ContradictionId, contradictionIds } from '../../machines/contradictions.ts'
import { type Facts, sanitizeFacts } from '../../machines/facts.ts'
import type { StoreState } from '../../machines/session/session.machine.ts'
import { isUnkept, sanitizeTrying, type Trying } from '../../machines/session/trying.ts'

/** What the phone keeps: answers (also those set aside), contradictions that were kept, steps tried out. No times. */
export interface Stored {
  readonly answers: Facts
  readonly kept: readonly ContradictionId[]
  readonly trying?: Trying
}

export const storageKey = 'next-step.answers'
const nothing: Stored = { answers: {}, kept: [] }

/** Did nothing have to be left out? */
const isWhole = (raw: unknown, known: Facts): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  Object.entries(raw).every(([key, value]) => {
    const kept: unknown = Object.entries(known).find(([id]) => id === key)?.[1]
    return Array.isArray(value) ? Array.isArray(kept) && kept.length === value.length : kept === value
  })

/** Reads what was stored; a damaged record gives what is still well formed in it. Never throws. */
export const readStored = (open: () => Storage): Stored & { readonly state: StoreState } => {
  let text: string | null
  try {
    text = open().getItem(storageKey)
  } catch {
    return { ...nothing, state: 'blocked' }
  }
  if (text === null) return { ...nothing, state: 'nothing' }
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw !== 'object' || raw === null) return { ...nothing, state: 'damaged' }
    const { answers, kept, trying } = raw as { answers?: unknown; kept?: unknown; trying?: unknown }
    const keptIds = Array.isArray(kept) ? contradictionIds.filter((id) => kept.includes(id)) : []
    const known = sanitizeFacts(answers)
    const state = isWhole(answers, known) ? 'found' : 'damaged'
    const tried = sanitizeTrying(trying)
    return { answers: known, kept: keptIds, ...(tried && { trying: tried }), state }
  } catch {
    return { ...nothing, state: 'damaged' }
  }
}

/** @returns whether the phone took it; a blocked or full store is no error, the page keeps the answers itself */
export const writeStored = (open: () => Storage, stored: Stored): boolean => {
  try {
    const isEmpty = Object.keys(stored.answers).length === 0
    if (isEmpty) open().removeItem(storageKey)
    else {
      const { trying, ...given } = stored
      const tried = trying && !isUnkept(trying) ? { trying } : {}
      open().setItem(storageKey, JSON.stringify({ edition: 1, ...given, ...tried }))
    }
    return true
  } catch {
    return false
  }
}

import { type ContradictionId, contradictionIds } from '../../machines/contradictions.ts'
import { type Facts, sanitizeFacts } from '../../machines/facts.ts'
import type { StoreState } from '../../machines/session/session.machine.ts'
import { isUnkept, sanitizeTrying, type Trying } from '../../machines/session/trying.ts'
import { storageKey } from './storageKey.ts'

/** What the phone keeps: answers (also those set aside), contradictions that were kept, steps tried out. No times. */
export interface Stored {
  readonly answers: Facts
  readonly kept: readonly ContradictionId[]
  readonly trying?: Trying
}

/** The form of the record. Codes are permanent, so another edition is read as far as it can be. */
const edition = 1
const nothing: Stored = { answers: {}, kept: [] }

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (raw: unknown): Fields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {}

const parsed = (text: string | null): Fields => {
  try {
    return fieldsOf(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}

const isNewer = (record: Fields): boolean => typeof record.edition === 'number' && record.edition > edition

/** Did nothing have to be left out? */
const isWhole = (raw: unknown, known: Facts): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  Object.entries(raw).every(([key, value]) => {
    const kept: unknown = Object.entries(known).find(([id]) => id === key)?.[1]
    return Array.isArray(value) ? Array.isArray(kept) && kept.length === value.length : kept === value
  })

/** Reads what was stored; a damaged or newer record gives what can be read in it. Never throws. */
export const readStored = (open: () => Storage): Stored & { readonly state: StoreState } => {
  let text: string | null
  try {
    text = open().getItem(storageKey)
  } catch {
    return { ...nothing, state: 'blocked' }
  }
  if (text === null) return { ...nothing, state: 'nothing' }
  const record = parsed(text)
  const { answers, kept } = record
  const trying = sanitizeTrying(record.trying)
  const keptIds = Array.isArray(kept) ? contradictionIds.filter((id) => kept.includes(id)) : []
  const known = sanitizeFacts(answers)
  const state = isWhole(answers, known) ? 'found' : isNewer(record) ? 'newer' : 'damaged'
  return { answers: known, kept: keptIds, ...(trying && { trying }), state }
}

/** A record with what is tried out, or without it where there is nothing to keep. */
const withTrying = ({ trying: _, ...record }: Fields, trying: Trying | undefined): Fields =>
  trying && !isUnkept(trying) ? { ...record, trying } : record

/** @returns whether the phone took it; a blocked or full store is no error, the page keeps the answers itself */
export const writeStored = (open: () => Storage, stored: Stored): boolean => {
  try {
    const isEmpty = Object.keys(stored.answers).length === 0
    if (isEmpty) open().removeItem(storageKey)
    else open().setItem(storageKey, JSON.stringify(withTrying({ edition, ...stored }, stored.trying)))
    return true
  } catch {
    return false
  }
}

/** What changed from one to the other, answer by answer. */
const changedAnswers = (from: Stored, to: Stored): Fields => {
  const before: Fields = from.answers
  const isOther = (id: string, answer: unknown) => JSON.stringify(before[id]) !== JSON.stringify(answer)
  return Object.fromEntries(Object.entries(to.answers).filter(([id, answer]) => isOther(id, answer)))
}

/** Cleared, or taken over from a shared result: then nothing of before is to stay. */
const isReplaced = (from: Stored, to: Stored): boolean =>
  Object.keys(from.answers).some((id) => !(id in to.answers)) || from.kept.some((id) => !to.kept.includes(id))

/** What of it is worth keeping: somebody else's branch, or nothing tried, is not. */
const keptTrying = ({ trying }: Stored): Trying | undefined =>
  trying && !isUnkept(trying) ? trying : undefined

const isOtherwiseTried = (from: Stored, to: Stored): boolean =>
  JSON.stringify(keptTrying(from)) !== JSON.stringify(keptTrying(to))

const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : [])

/**
 * Stores what a page changed since `from`, and leaves what other pages of this phone stored meanwhile: per question
 * the last answer wins. What a newer edition wrote and this one cannot read stays as it is.
 * @returns what is stored now; undefined where the phone did not take it
 */
export const updateStored = (open: () => Storage, from: Stored, to: Stored): Stored | undefined => {
  if (isReplaced(from, to)) return writeStored(open, to) ? to : undefined
  const changed = changedAnswers(from, to)
  const newlyKept = to.kept.filter((id) => !from.kept.includes(id))
  try {
    const isTried = isOtherwiseTried(from, to)
    if (Object.keys(changed).length > 0 || newlyKept.length > 0 || isTried) {
      const record = parsed(open().getItem(storageKey))
      const answers = { ...fieldsOf(record.answers), ...changed }
      const kept = [...new Set([...listOf(record.kept), ...newlyKept])]
      const written = { ...record, edition: isNewer(record) ? record.edition : edition, answers, kept }
      open().setItem(storageKey, JSON.stringify(isTried ? withTrying(written, to.trying) : written))
    }
    return readStored(open)
  } catch {
    return undefined
  }
}

/** What a page shows once it hears that another one stored something: its own unsaved changes stay on top. */
export const overlaid = (stored: Stored, from: Stored, to: Stored): Stored => ({
  answers: sanitizeFacts({ ...stored.answers, ...changedAnswers(from, to) }),
  kept: contradictionIds.filter(
    (id) => stored.kept.includes(id) || (to.kept.includes(id) && !from.kept.includes(id)),
  ),
})

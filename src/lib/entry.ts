import type { Tried } from './triedMemory.ts'

/** What an entry of the browser's history knows: pages of the session behind it, and anchors walked within its page. */
export interface Entry {
  readonly depth: number
  readonly within: number
  /** Nothing is to be kept; stays with the entry, so that a reload does not begin to. */
  readonly isUnkept?: true
  /** On a shared result: where its code stood, since anchors take the fragment's place. */
  readonly shared?: SharedAddress
  /** On what-if: what was tried out there. */
  readonly tried?: Tried
}

export interface SharedAddress {
  readonly search: string
  readonly hash: string
}

const countOf = (raw: unknown): number => (Number.isSafeInteger(raw) && Number(raw) > 0 ? Number(raw) : 0)

const sharedOf = (raw: unknown): SharedAddress | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { search, hash }: { search?: unknown; hash?: unknown } = raw
  return typeof search === 'string' && typeof hash === 'string' ? { search, hash } : undefined
}

const isTrail = (raw: unknown): raw is readonly string[] =>
  Array.isArray(raw) && raw.every((name) => typeof name === 'string')

const triedOf = (raw: unknown): Tried | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const fields: { opened?: unknown; index?: unknown; trails?: unknown; isApart?: unknown } = raw
  const { opened, index, trails, isApart } = fields
  if (typeof opened !== 'number' || typeof index !== 'number') return undefined
  if (!Array.isArray(trails) || !trails.every(isTrail)) return undefined
  return {
    opened,
    index,
    trails,
    ...(Array.isArray(isApart) && { isApart: isApart.map((one) => one === true) }),
  }
}

/** Reads `history.state`. What others or older versions left there counts as an entry that knows nothing. */
export const entryFrom = (state: unknown): Entry => {
  if (typeof state !== 'object' || state === null) return { depth: 0, within: 0 }
  const raw: { depth?: unknown; within?: unknown; isUnkept?: unknown; shared?: unknown; tried?: unknown } =
    state
  const shared = sharedOf(raw.shared)
  const tried = triedOf(raw.tried)
  return {
    depth: countOf(raw.depth),
    within: countOf(raw.within),
    ...(raw.isUnkept === true && { isUnkept: true }),
    ...(shared && { shared }),
    ...(tried && { tried }),
  }
}

/** The id that a fragment names; one that is no text names nothing. */
export const anchorIn = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

/** What an entry of the browser's history knows: pages of the session behind it, and anchors walked within its page. */
export interface Entry {
  readonly depth: number
  readonly within: number
  /** Nothing is to be kept; stays with the entry, so that a reload does not begin to. */
  readonly isUnkept?: true
  /** On a shared result: where its code stood, since anchors take the fragment's place. */
  readonly shared?: SharedAddress
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

/** Reads `history.state`. What others or older versions left there counts as an entry that knows nothing. */
export const entryFrom = (state: unknown): Entry => {
  if (typeof state !== 'object' || state === null) return { depth: 0, within: 0 }
  const raw: { depth?: unknown; within?: unknown; isUnkept?: unknown; shared?: unknown } = state
  const shared = sharedOf(raw.shared)
  return {
    depth: countOf(raw.depth),
    within: countOf(raw.within),
    ...(raw.isUnkept === true && { isUnkept: true }),
    ...(shared && { shared }),
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

const marker = '#q='
/** An address may not grow without end; what search makes of a query is shorter still. */
const most = 200

/** A query in the fragment of /search/, which never leaves the phone. */
export const searchFragment = {
  write: (typed: string): string => {
    const query = [...typed.slice(0, 2 * most)].slice(0, most).join('').trim()
    return query ? marker + encodeURIComponent(query) : ''
  },
  /** Undefined where the fragment holds no query; what cannot be decoded is taken as it stands. */
  read: (hash: string): string | undefined => {
    if (!hash.startsWith(marker)) return undefined
    const query = hash.slice(marker.length)
    try {
      return decodeURIComponent(query)
    } catch {
      return query
    }
  },
} as const

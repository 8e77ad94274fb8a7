import type { WorkboxPlugin } from 'workbox-core/types.js'
import { getCacheKeyForURL } from 'workbox-precaching'

/** A worker lives on while one of its pages is open, even when everything was wiped: from then on it keeps nothing. */
let isWiped = false

/** Deletes all copies, and sees to it that none is made again. */
export const wipe = async (): Promise<void> => {
  isWiped = true
  for (const name of await caches.keys()) await caches.delete(name)
}

/** What the core has at an address. `matchPrecache` would make an empty cache where everything was wiped. */
export const inCore = async (path: string): Promise<Response | undefined> => {
  const key = getCacheKeyForURL(path)
  return key === undefined ? undefined : caches.match(key)
}

/** Opens a cache that something will be put into. Rejects when everything was wiped. */
export const openToKeep = async (name: string): Promise<Cache> => {
  // Browsers stop idle workers, which forget; the core lies there from installation on until it is wiped.
  const hasCore = (await inCore('/offline/')) !== undefined
  if (isWiped || !hasCore) throw new Error('Everything was wiped')
  return caches.open(name)
}

/** What Workbox asks before it keeps an answer: while it installs, when the core is not there yet. */
export const unlessWiped: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.ok && !isWiped ? response : null),
}

import type { WorkboxPlugin } from 'workbox-core/types.js'

/** A worker lives on while one of its pages is open, even when everything was wiped: from then on it keeps nothing. */
let isWiped = false

/** Deletes all copies, and sees to it that none is made again. */
export const wipe = async (): Promise<void> => {
  isWiped = true
  for (const name of await caches.keys()) await caches.delete(name)
}

/** Opens a cache that something will be put into. Rejects when everything was wiped. */
export const openToKeep = async (name: string): Promise<Cache> => {
  if (isWiped) throw new Error('Everything was wiped')
  return caches.open(name)
}

/** What Workbox asks before it keeps an answer. */
export const unlessWiped: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.ok && !isWiped ? response : null),
}

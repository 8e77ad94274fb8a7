import { openToKeep } from './wiped.ts'

/** The pack that a page or file belongs to. */
export const packWith = (path: string): Pack | undefined =>
  __PACKS__.find(({ pages, files }) => pages.includes(path) || files.includes(path))

/** All or nothing: a pack that is there is complete. Rejects when a file cannot be had. */
export const fetchPack = async ({ cache, pages, files }: Pack): Promise<void> => {
  if (await caches.has(cache)) return
  try {
    await (await openToKeep(cache)).addAll([...pages, ...files])
  } catch (error) {
    await caches.delete(cache)
    throw error
  }
}

const nameOf = (cache: string): string => cache.slice(0, cache.lastIndexOf('-'))

/** Packs of an older version are fetched anew, since somebody uses them, and thrown away when that has worked. */
export const dropOldPacks = async (): Promise<void> => {
  const current = new Map(__PACKS__.map((pack) => [nameOf(pack.cache), pack]))
  const isPack = (cache: string): boolean => cache.startsWith('pack-')
  for (const cache of (await caches.keys()).filter(isPack)) {
    const pack = current.get(nameOf(cache))
    if (pack?.cache === cache) continue
    if (pack) await fetchPack(pack).catch(() => undefined)
    await caches.delete(cache)
  }
}

/** Pages kept one by one belong to the version they were opened in; they are asked for again, once. */
export const renewOpened = async (cache: string): Promise<void> => {
  const opened = await openToKeep(cache)
  for (const request of await opened.keys()) {
    const response = await fetch(request.url, { cache: 'no-cache' }).catch(() => undefined)
    if (response?.ok) await opened.put(request, response)
    else if (response) await opened.delete(request)
  }
}

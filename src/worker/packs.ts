import { openToKeep } from './wiped.ts'

/** The pack that a page or file belongs to. */
export const packWith = (path: string): Pack | undefined =>
  __PACKS__.find(({ pages, files }) => pages.includes(path) || files.includes(path))

const underWay = new Map<string, Promise<void>>()

/** A cache is there before anything is in it, so only its entries tell what a download that was cut off has left out. */
const complete = async ({ cache, pages, files }: Pack): Promise<void> => {
  const opened = await openToKeep(cache)
  const kept = (await opened.keys()).map(({ url }) => new URL(url).pathname)
  await opened.addAll([...pages, ...files].filter((path) => !kept.includes(path)))
}

/** Fetches what is not kept yet, once however many pages ask. Rejects when a file cannot be had. */
export const fetchPack = (pack: Pack): Promise<void> => {
  const fetching = underWay.get(pack.cache) ?? complete(pack).finally(() => underWay.delete(pack.cache))
  underWay.set(pack.cache, fetching)
  return fetching
}

/** The same for every version of a section. */
const nameOf = (cache: string): string => cache.slice(0, cache.lastIndexOf('.'))

/** Packs of an older version are fetched anew, since somebody uses them, and thrown away when that has worked. */
export const dropOldPacks = async (): Promise<void> => {
  const current = new Map(__PACKS__.map((pack) => [nameOf(pack.cache), pack]))
  const isPack = (cache: string): boolean => cache.startsWith('pack-')
  for (const cache of (await caches.keys()).filter(isPack)) {
    const pack = current.get(nameOf(cache))
    if (pack?.cache === cache) continue
    try {
      if (pack) await fetchPack(pack)
      await caches.delete(cache)
    } catch {
      // Stays: it is read where there is no network, and tells the next version that somebody uses it.
    }
  }
}

/** Pages kept one by one belong to the version they were opened in; they are asked for again, once. */
export const renewOpened = async (cache: string): Promise<void> => {
  const opened = await openToKeep(cache)
  for (const request of await opened.keys()) {
    const response = await fetch(request.url, { cache: 'no-cache' }).catch(() => undefined)
    if (response?.ok) await opened.put(request, response)
    // Any other failure is the host's, as during a deploy, and passes.
    else if (response && [404, 410].includes(response.status)) await opened.delete(request)
  }
}

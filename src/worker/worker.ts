/**
 * Keeps the guide on the phone. The core is fetched when the first visit is idle, other sections as one pack each
 * when one of their pages has been opened; single pages and files outside both are kept once they have been opened,
 * which only the page can tell: it may be in a tab that is to leave no trace. A new version
 * waits until every page of the old one is closed, or until somebody asks for it. Answers never come here: queries,
 * which may carry a code, are cut off before anything is looked up or kept.
 */
import type { WorkboxPlugin } from 'workbox-core/types.js'
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { dropOldPacks, fetchPack, packWith, renewOpened } from './packs.ts'
import { inCore, openToKeep, unlessWiped, wipe } from './wiped.ts'

declare const self: ServiceWorkerGlobalScope

/** Sent by src/offline.ts and src/lib/wipe.ts. */
interface Message {
  readonly type?: 'SKIP_WAITING' | 'opened' | 'wipe'
  readonly path?: string
}

const openedPages = 'opened'
const assets = 'assets'
/** Where copies lie, the way to wipe them is there, too. */
const wayToWipe = '/clear/'
const isAsset = (path: string): boolean => path.startsWith('/assets/')
const keepNothing: WorkboxPlugin = { cacheWillUpdate: async () => null }
const pathOf = (url: string): string => new URL(url).pathname

cleanupOutdatedCaches()
addPlugins([unlessWiped])
// WeChat and others add parameters to every address; none of them changes what a page says.
precacheAndRoute([...__CORE__], { ignoreURLParametersMatching: [/./], cleanURLs: false })

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && packWith(url.pathname) !== undefined,
  async ({ url }) => {
    const pack = packWith(url.pathname)
    const kept = pack && (await caches.has(pack.cache)) ? await caches.open(pack.cache) : undefined
    const found =
      (await kept?.match(url.pathname)) ?? (await caches.match(url.pathname, { cacheName: assets }))
    return found ?? fetch(url.pathname)
  },
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isAsset(url.pathname),
  new CacheFirst({ cacheName: assets, plugins: [keepNothing] }),
)

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkFirst({
    cacheName: openedPages,
    networkTimeoutSeconds: 4,
    plugins: [{ cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url) }, keepNothing],
  }),
)

setCatchHandler(async ({ request }) => {
  // In a pack of an older version, where the new one could not be fetched yet.
  const older = await caches.match(pathOf(request.url))
  const isPage = request.mode === 'navigate'
  return older || (isPage && (await inCore('/offline/'))) || Response.error()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // The first visit, too, is kept.
      await self.clients.claim()
      await dropOldPacks()
      await renewOpened(openedPages)
      const stale = await openToKeep(assets)
      for (const request of await stale.keys())
        if (!__ASSETS__.includes(pathOf(request.url))) await stale.delete(request)
    })(),
  )
})

const keep = async (path: string): Promise<void> => {
  if (isAsset(path)) {
    // Names of files change with what is in them.
    if (!(await caches.match(path))) await (await openToKeep(assets)).add(path)
    return
  }
  const pack = packWith(path)
  if (pack) return fetchPack(pack)
  const isKept = (await inCore(path)) !== undefined
  if (!isKept) await (await openToKeep(openedPages)).add(path)
}

self.addEventListener('message', (event) => {
  const { type, path }: Message = event.data ?? {}
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  // What cannot be fetched now is fetched at the next visit.
  if (type === 'opened' && path?.startsWith('/'))
    for (const wanted of [path, wayToWipe]) event.waitUntil(keep(wanted).catch(() => undefined))
  if (type === 'wipe') event.waitUntil(wipe().then(() => event.ports[0]?.postMessage(type)))
})

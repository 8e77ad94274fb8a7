/**
 * Keeps the guide on the phone. The core is fetched when the first visit is idle, other sections as one pack each
 * when one of their pages has been opened; single pages outside both are kept as they are opened. A new version
 * waits until every page of the old one is closed, or until somebody asks for it. Answers never come here: queries,
 * which may carry a code, are cut off before anything is looked up or kept.
 */
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { dropOldPacks, fetchPack, packWith, renewOpened } from './packs.ts'
import { openToKeep, unlessWiped, wipe } from './wiped.ts'

declare const self: ServiceWorkerGlobalScope

/** Sent by src/offline.ts and src/lib/wipe.ts. */
interface Message {
  readonly type?: 'SKIP_WAITING' | 'opened' | 'wipe'
  readonly path?: string
}

const openedPages = 'opened'
const assets = 'assets'
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
    return (await kept?.match(url.pathname)) ?? fetch(url.pathname)
  },
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: assets, plugins: [unlessWiped] }),
)

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkFirst({
    cacheName: openedPages,
    networkTimeoutSeconds: 4,
    plugins: [{ cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url) }, unlessWiped],
  }),
)

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? ((await matchPrecache('/offline/')) ?? Response.error()) : Response.error(),
)

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
  const pack = packWith(path)
  if (pack) return fetchPack(pack)
  const isKept = (await matchPrecache(path)) !== undefined
  if (!isKept) await (await openToKeep(openedPages)).add(path)
}

self.addEventListener('message', (event) => {
  const { type, path }: Message = event.data ?? {}
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  // What cannot be fetched now is fetched at the next visit.
  if (type === 'opened' && path?.startsWith('/')) event.waitUntil(keep(path).catch(() => undefined))
  if (type === 'wipe') event.waitUntil(wipe().then(() => event.ports[0]?.postMessage(type)))
})

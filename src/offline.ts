// Loaded when a page has come to rest: keeps the guide on the phone, and offers a new version when there is one.
import { Workbox } from 'workbox-window'
import { offlineText } from './content/zh-Hans/offline.ts'
import { enteredEvent } from './lib/entered.ts'
import { isUnkept } from './lib/unkept.ts'

/** The one policy of this site: a worker's address, and only that of our own. */
const workerAddress = () => {
  const address = '/worker.js'
  const policy = window.trustedTypes?.createPolicy('worker', {
    createScriptURL: (given: string) => {
      if (given !== address) throw new TypeError(given)
      return given
    },
  })
  return policy?.createScriptURL(address) ?? address
}

/** Below everything else, so that nothing moves under a finger, and empty: filled later it is read out, brought along not. */
const emptyNotice = (): HTMLElement => {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  document.body.append(notice)
  return notice
}

const offerNewVersion = (notice: HTMLElement, take: () => void): void => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link-button'
  button.textContent = offlineText.take
  button.addEventListener('click', take)
  notice.className = 'column new-version'
  notice.replaceChildren(`${offlineText.newVersion} `, button)
}

/** Sources and the like, which are loaded when somebody opens them. */
const filesAmong = (loaded: readonly PerformanceEntry[]): readonly string[] =>
  loaded
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)

/** The worker keeps what it is told of here and nothing else: it cannot see which tab is to leave no trace. */
const tellOpened = (worker: ServiceWorker): void => {
  const tell = (paths: readonly string[]): void => {
    for (const path of paths) worker.postMessage({ type: 'opened', path })
  }
  // What was loaded before there was a worker, and what will be.
  tell([location.pathname, ...filesAmong(performance.getEntriesByType('resource'))])
  new PerformanceObserver((list) => tell(filesAmong(list.getEntries()))).observe({ entryTypes: ['resource'] })
  // In the session, the address changes and the document stays.
  for (const type of [enteredEvent, 'popstate']) addEventListener(type, () => tell([location.pathname]))
}

const start = async (): Promise<void> => {
  const notice = emptyNotice()
  const worker = new Workbox(workerAddress(), { updateViaCache: 'none' })
  worker.addEventListener('waiting', () =>
    offerNewVersion(notice, () => {
      // Only the page whose button was pressed begins anew; its answers lie in the phone's own store.
      worker.addEventListener('controlling', () => location.reload())
      worker.messageSkipWaiting()
    }),
  )
  await worker.register()
  const { active } = await navigator.serviceWorker.ready
  if (active) tellOpened(active)
}

// Refused in private windows and where storage is blocked: then the guide works as before, with a network.
if (!isUnkept()) void start().catch(() => undefined)

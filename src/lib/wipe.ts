/** Whether copies of pages lie on this phone, which hold no answer; undefined where it does not let us look. */
export const hasCopies = async (): Promise<boolean | undefined> => {
  try {
    return 'caches' in window && (await caches.keys()).length > 0
  } catch {
    return undefined
  }
}

/** How long a worker has to say that it keeps nothing any more, in milliseconds; one of an old version says nothing. */
const patience = 1000

/** A worker may be about to keep a copy, and lives on while one of its pages is open. */
const stopKeeping = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    setTimeout(resolve, patience)
    worker.postMessage({ type: 'wipe' }, [port2])
  })

const dismiss = async (registration: ServiceWorkerRegistration): Promise<void> => {
  const { installing, waiting, active } = registration
  await Promise.all([installing, waiting, active].map((worker) => worker && stopKeeping(worker)))
  await registration.unregister()
}

const dismissWorkers = async (): Promise<void> => {
  if ('serviceWorker' in navigator)
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map(dismiss))
}

const wipeCopies = async (): Promise<void> => {
  try {
    await dismissWorkers()
  } finally {
    if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name)
  }
}

/** What could be wiped. */
export interface Wiped {
  readonly answers: boolean
  readonly copies: boolean
}

const isDone = (work: () => Promise<void>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  )

/** Removes everything this site keeps on the phone, each part also where the phone refuses the other. */
export const wipeEverything = async (open: () => Storage): Promise<Wiped> => ({
  answers: await isDone(async () => open().clear()),
  copies: await isDone(wipeCopies),
})

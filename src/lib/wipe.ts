/** What lies on this phone besides the answers: copies of pages, which hold no answer. */
export const hasCopies = async (): Promise<boolean> => 'caches' in window && (await caches.keys()).length > 0

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

const wipeCopies = async (): Promise<void> => {
  if ('serviceWorker' in navigator)
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map(dismiss))
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name)
}

/** Removes everything this site keeps on the phone. Rejects where the phone refuses. */
export const wipeEverything = async (open: () => Storage): Promise<void> => {
  open().clear()
  await wipeCopies()
}

/** What lies on this phone besides the answers: copies of pages, which hold no answer. */
export const hasCopies = async (): Promise<boolean> => 'caches' in window && (await caches.keys()).length > 0

const wipeCopies = async (): Promise<void> => {
  if ('serviceWorker' in navigator)
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name)
}

/** Removes everything this site keeps on the phone. Rejects where the phone refuses. */
export const wipeEverything = async (open: () => Storage): Promise<void> => {
  open().clear()
  await wipeCopies()
}

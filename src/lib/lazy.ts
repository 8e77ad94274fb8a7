/** A module that is loaded once, when asked for; views read how far it is. */
export type LazyState<Module> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly module: Module }
  | { readonly status: 'failed' }

export interface Lazy<Module> {
  readonly get: () => LazyState<Module>
  readonly subscribe: (listener: () => void) => () => void
  /** Loads it, or tries again after a failure. Never rejects. */
  readonly load: () => Promise<void>
}

export const createLazy = <Module>(load: () => Promise<Module>): Lazy<Module> => {
  let state: LazyState<Module> = { status: 'waiting' }
  let loading: Promise<void> | undefined
  const listeners = new Set<() => void>()
  const become = (next: LazyState<Module>): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const start = async (): Promise<void> => {
    try {
      become({ status: 'ready', module: await load() })
    } catch {
      loading = undefined
      become({ status: 'failed' })
    }
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load: () => {
      loading ??= start()
      return loading
    },
  }
}

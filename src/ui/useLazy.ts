import { startTransition, useEffect, useState } from 'react'
import type { Lazy, LazyState } from '../lib/lazy.ts'

/** Loads a module and says how far it is. What it brings is drawn in pieces, between which taps are answered. */
export const useLazy = <Module>(lazy: Lazy<Module>): LazyState<Module> => {
  const [state, setState] = useState(lazy.get)
  useEffect(() => {
    const follow = (): void => startTransition(() => setState(lazy.get()))
    const stop = lazy.subscribe(follow)
    // It may have come between drawing and now.
    follow()
    void lazy.load()
    return stop
  }, [lazy])
  return state
}

import { type ReactNode, useDeferredValue } from 'react'

/** What lies below the first screen of a long page: drawn when the first screen stands. */
export const Later = ({ children }: { children: () => ReactNode }) =>
  useDeferredValue(true, false) && children()

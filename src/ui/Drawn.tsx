import type { ReactNode } from 'react'

interface Props {
  /** Not yet: nobody sees, hears or reaches it. */
  readonly isAhead: boolean
  readonly children: ReactNode
}

/**
 * What may be drawn before it is needed, laid out to its last line: on a cheap phone that is a third of what a tap waits
 * for. When its time has come, it only has to appear. Effects of what is inside run ahead, too.
 */
export const Drawn = ({ isAhead, children }: Props) => (
  <div className={isAhead ? 'drawn drawn-ahead' : 'drawn'} aria-hidden={isAhead || undefined}>
    {children}
  </div>
)

import { Children, type ReactNode, startTransition, useEffect, useState } from 'react'
import { afterFrame } from '../lib/afterPaint.ts'

const Rest = ({ parts }: { parts: readonly ReactNode[] }) => {
  const [isTheirTurn, take] = useState(false)
  // No sooner: what is laid out together takes as long together.
  useEffect(() => afterFrame(() => startTransition(() => take(true))), [])
  // Holds what stands below out of sight, where nobody sees it move.
  return isTheirTurn ? <Parts parts={parts} /> : <div className="h-screen" />
}

const Parts = ({ parts: [first, ...rest] }: { parts: readonly ReactNode[] }) => (
  <>
    {first}
    {rest.length > 0 && <Rest parts={rest} />}
  </>
)

/** The parts of a long page, each drawn when the one above it stands: what is seen first comes first. */
export const InTurn = ({ children }: { children: ReactNode }) => <Parts parts={Children.toArray(children)} />

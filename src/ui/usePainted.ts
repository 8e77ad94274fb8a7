import { useEffect, useState } from 'react'
import { afterPaint } from '../lib/afterPaint.ts'

/**
 * A value as the last frame showed it: for what stands further down a page and would keep the beginning waiting. It
 * follows one frame later.
 */
export const usePainted = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(value)
  useEffect(() => afterPaint(() => setPainted(value)), [value])
  return painted
}

import { useEffect, useState } from 'react'
import { afterPaint } from '../lib/afterPaint.ts'

/**
 * A value as the last frame showed it: for what stands further down a page and would keep the beginning waiting. It
 * follows one frame later.
 */
export const usePainted = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let isGone = false
    afterPaint(() => {
      if (!isGone) setPainted(value)
    })
    return () => {
      isGone = true
    }
  }, [value])
  return painted
}

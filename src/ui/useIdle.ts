import { useEffect, useState } from 'react'
import { whenIdle } from '../lib/rest.ts'

/**
 * What takes longer than a frame: computed when the page stands and the phone has nothing better to do. Undefined
 * until then. `compute` has to stay the same function while its answer does.
 */
export const useIdle = <Value>(compute: () => Value): Value | undefined => {
  const [done, setDone] = useState<{ readonly compute: () => Value; readonly value: Value }>()
  useEffect(() => {
    let isGone = false
    whenIdle(() => {
      if (!isGone) setDone({ compute, value: compute() })
    })
    return () => {
      isGone = true
    }
  }, [compute])
  return done?.compute === compute ? done.value : undefined
}

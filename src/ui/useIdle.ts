import { useEffect, useState } from 'react'
import { whenIdle } from '../lib/rest.ts'

/**
 * What takes longer than a frame: computed when the page stands and the phone has nothing better to do, a step at a
 * time. Undefined until it is done. `compute` has to stay the same function while its answer does.
 */
export const useIdle = <Value>(compute: () => Generator<unknown, Value>): Value | undefined => {
  const [done, setDone] = useState<{ readonly compute: typeof compute; readonly value: Value }>()
  useEffect(() => {
    const steps = compute()
    const go = (): void => {
      const step = steps.next()
      if (step.done) setDone({ compute, value: step.value })
      else callOff = whenIdle(go)
    }
    let callOff = whenIdle(go)
    return () => callOff()
  }, [compute])
  return done?.compute === compute ? done.value : undefined
}

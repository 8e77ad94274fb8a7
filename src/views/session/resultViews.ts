import { createLazy } from '../../lib/lazy.ts'
import { pause } from '../../lib/rest.ts'

/**
 * The chart, the register and the pages that need them: everything after the last question. Read piece by piece, so that
 * a slow phone answers taps in between.
 */
export const resultViews = createLazy(async () => {
  await import('../../../machines/assess.ts')
  await pause()
  const views = await import('../result/views.tsx')
  await pause()
  views.warmUp()
  await pause()
  return views
})

import { createLazy } from '../../lib/lazy.ts'
import { pause } from '../../lib/rest.ts'

/** The chart, the register and the pages that need them: everything after the last question. */
export const resultViews = createLazy(async () => {
  const views = await import('../result/views.tsx')
  await pause()
  views.warmUp()
  await pause()
  return views
})

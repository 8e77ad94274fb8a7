import type { SessionContext } from '../../../machines/session/session.machine.ts'
import { createLazy } from '../../lib/lazy.ts'
import { pause } from '../../lib/rest.ts'

/**
 * The chart, the register and the pages that need them: everything after the last question. Read piece by piece, so that
 * a slow phone answers taps in between.
 */
export const resultViews = createLazy(async () => {
  // With it the chart.
  await import('../result/warmUp.ts')
  await pause()
  return import('../result/views.tsx')
})

const loaded = async () => {
  await resultViews.load()
  await pause()
  const state = resultViews.get()
  return state.status === 'ready' ? state.module : undefined
}

/** Makes a result quick to draw, should there be one. Where the views cannot be had, the page that needs them says so. */
export const prepareResult = async (): Promise<void> => (await loaded())?.warmUp()

/** Reads the views and what a code says, so that all there is left to do is to draw it. */
export const prepareShared = async (shared: SessionContext['shared']): Promise<void> =>
  (await loaded())?.readAhead(shared)

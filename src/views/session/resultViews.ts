import { createLazy } from '../../lib/lazy.ts'

/** The chart, the register and the pages that need them: everything after the last question. */
export const resultViews = createLazy(() => import('../result/views.tsx'))

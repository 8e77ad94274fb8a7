import { createLazy } from '../../lib/lazy.ts'

/** What if: steps and what they change; needed by those who try something out, and for a link that carries a trail. */
export const whatIfViews = createLazy(() => import('../whatIf/whatIf.tsx'))

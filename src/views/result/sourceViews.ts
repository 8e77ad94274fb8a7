import { createLazy } from '../../lib/lazy.ts'

/** The register with its quotes: loaded when the first source is opened. */
export const sourceViews = createLazy(() => import('../../lib/sources.ts'))

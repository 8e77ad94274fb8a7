/** Everything behind the last question, loaded as one piece. */
import { assess } from '../../../machines/assess.ts'

export { ResultPage } from './ResultPage.tsx'
export { readAhead, SharedPage } from './SharedPage.tsx'

/** What runs for the first time takes several times as long; this is that time, in a moment of its own. */
export const warmUp = (): void =>
  void assess({ asker: 'borrower', overdue: 'months', received: ['agencyCall'] })

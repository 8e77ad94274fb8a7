/** Everything behind the last question, loaded as one piece. */
export { ResultPage } from './ResultPage.tsx'
export { readAhead, SharedPage } from './SharedPage.tsx'
export { warmUp } from './warmUp.ts'

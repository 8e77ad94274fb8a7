/** Everything behind the last question, loaded as one piece. */
export { ResultPage } from './ResultPage.tsx'
export { SharedPage } from './SharedPage.tsx'

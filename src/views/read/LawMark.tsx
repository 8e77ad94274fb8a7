import { isBinding, type LawEntry } from '../../../machines/law/entry.ts'
import { shortForces } from '../../content/zh-Hans/lawPages.ts'
import { sourceText } from '../../content/zh-Hans/sources.ts'

/** The force of an entry as a shape and a word, and whether we have it from reports only. */
export const LawMark = ({ entry: { force, confidence } }: { entry: LawEntry }) => (
  <span className={`force force-${isBinding(force) ? 'binding' : 'soft'}`}>
    {shortForces[force]}
    {confidence === 'verified-from-secondary' && sourceText.retoldMark}
  </span>
)

import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { stepName } from '../../lib/stepNames.ts'
import type { Looked } from './looked.ts'

/** The steps taken, in order: whose, and what. */
export const Trail = ({ taken }: Pick<Looked, 'taken'>) => (
  <ol className="trail">
    {taken.map((step, index) => (
      // A step may be taken twice; its place in the trail is what it is.
      <li key={index}>
        <span className="word">{whatIfText[step.by]}</span> {stepName(step)}
      </li>
    ))}
  </ol>
)

import { type FactId, type Facts, factIds } from '../../../machines/facts.ts'
import { isBystander } from '../../../machines/questions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { sharedText } from '../../content/zh-Hans/result.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { answerInWords } from '../../lib/answerInWords.ts'

interface Props {
  readonly facts: Facts
  /** The answers of the session. */
  readonly own: Facts
}

const isOther = (facts: Facts, own: Facts, id: FactId): boolean =>
  JSON.stringify(facts[id]) !== JSON.stringify(own[id])

/** More than these, and it is somebody else's case. */
const mostOthers = 3

/** On a branch with answers of its own: which ones differ. */
export const OwnAnswers = ({ facts, own }: Props) => {
  const others = factIds.filter((id) => facts[id] !== undefined && isOther(facts, own, id))
  if (others.length === 0) return null
  if (others.length > mostOthers) return <p className="mt-1 small text-soft">{sharedText.leadSays}</p>
  return (
    <div className="mt-1 small text-soft">
      <p>{whatIfText.ownAnswers}</p>
      <ul>
        {others.map((id) => (
          <li key={id}>
            {whatIfText.answer(questionFor(id, isBystander(facts)).short, answerInWords(id, facts))}
          </li>
        ))}
      </ul>
    </div>
  )
}

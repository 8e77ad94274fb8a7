import { useCallback } from 'react'
import type { Branch } from '../../../machines/explore/steps.ts'
import { mostTellingInSteps, type Telling, tellingKinds } from '../../../machines/explore/telling.ts'
import type { FactId } from '../../../machines/facts.ts'
import { isBystander } from '../../../machines/questions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { exploreText } from '../../content/zh-Hans/result.ts'
import { useIdle } from '../../ui/useIdle.ts'

interface Props {
  readonly branch: Branch
  /** Absent on somebody else's result: there it is a question to ask them. */
  readonly onAnswer?: (question: FactId) => void
}

/** At most so many of the things that an answer could change are named. */
const namedAtMost = 3

const canChange = ({ reach }: Telling): string =>
  tellingKinds
    .filter((kind) => reach[kind] > 0)
    .slice(0, namedAtMost)
    .map((kind) => exploreText.kinds[kind])
    .join('、')

/** The open question that could change most, or that no further answer changes anything. */
export const Sharper = ({ branch, onAnswer }: Props) => {
  const look = useCallback(
    function* () {
      return { telling: yield* mostTellingInSteps(branch) }
    },
    [branch],
  )
  const found = useIdle(look)
  if (!found) return <p className="mt-3 text-soft">{exploreText.looking}</p>
  const { telling } = found
  if (!telling) return <p className="mt-3">{exploreText.nothingTelling}</p>
  const words = questionFor(telling.question, isBystander(branch.facts))
  return (
    <div className="mt-3">
      <p>
        {onAnswer ? exploreText.telling : exploreText.tellingAsk}
        <strong>{words.title}</strong>
      </p>
      <p className="small text-soft">{exploreText.canChange(canChange(telling))}</p>
      {onAnswer && (
        <button type="button" className="button-quiet mt-2" onClick={() => onAnswer(telling.question)}>
          {telling.isUnsure ? exploreText.change : exploreText.answer}
          <span className="hidden-visually">：{words.short}</span>
        </button>
      )}
    </div>
  )
}

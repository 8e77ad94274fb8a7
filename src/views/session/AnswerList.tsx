import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FactId, Facts } from '../../../machines/facts.ts'
import { applicable, isBystander } from '../../../machines/questions.ts'
import type { SessionEvent } from '../../../machines/session/session.machine.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { answersText } from '../../content/zh-Hans/session.ts'
import { answerInWords } from '../../lib/answerInWords.ts'

interface Props {
  readonly answers: Facts
  readonly except?: FactId
  /** Without it the answers are only shown. */
  readonly send?: (event: SessionEvent) => void
}

const Rows = ({ answers, ids, send }: { answers: Facts; ids: readonly FactId[]; send?: Props['send'] }) => (
  <dl className="rows">
    {ids.map((id) => {
      const { short } = questionFor(id, isBystander(answers))
      return (
        <div key={id} className="flex flex-wrap items-start gap-x-4">
          <dt className="answer-name text-soft">{short}</dt>
          <dd className="answer-value">{answerInWords(id, answers)}</dd>
          {send && (
            <dd>
              <button
                type="button"
                className="link-button"
                onClick={() => send({ type: 'changing', question: id })}
              >
                {answersText.change}
                <span className="hidden-visually">{short}</span>
              </button>
            </dd>
          )}
        </div>
      )
    })}
  </dl>
)

/** All answers, open to change: on the review page and on the result. */
export const AllAnswers = ({ answers, send }: Props) => {
  const kept = applicable(answers)
  return <Rows answers={kept} ids={Object.keys(kept) as FactId[]} send={send} />
}

/** Rows that nobody has opened would only keep the next question waiting. Paper shows them all. */
const useOpened = () => {
  const [isOpened, setOpened] = useState(false)
  const open = useCallback(() => setOpened(true), [])
  useEffect(() => {
    const print = () => flushSync(open)
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [open])
  return { isOpened, open }
}

/** The answers so far, folded under a question. */
export const AnswerList = ({ answers, except, send }: Props) => {
  const { isOpened, open } = useOpened()
  const kept = applicable(answers)
  const ids = (Object.keys(kept) as FactId[]).filter((id) => id !== except)
  if (ids.length === 0) return null
  return (
    <details className="mt-8" onToggle={open}>
      <summary>{answersText.open(ids.length)}</summary>
      {isOpened && <Rows answers={kept} ids={ids} send={send} />}
    </details>
  )
}

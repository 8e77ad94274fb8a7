import { type FactId, type Facts, isMany } from '../../../machines/facts.ts'
import { applicable, isBystander } from '../../../machines/questions.ts'
import type { SessionEvent } from '../../../machines/session/session.machine.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { answersText } from '../../content/zh-Hans/session.ts'

interface Props {
  readonly answers: Facts
  readonly except?: FactId
  /** Without it the answers are only shown. */
  readonly send?: (event: SessionEvent) => void
}

/** What was answered, in the words in which it was asked. */
export const answerInWords = (id: FactId, facts: Facts): string => {
  const words = questionFor(id, isBystander(facts))
  const answer = facts[id]
  if (answer === undefined) return ''
  if (!isMany(id)) return words.labelOf(answer as never)
  const codes = answer as readonly never[]
  return codes.length === 0 ? (words.none ?? '') : codes.map(words.labelOf).join('；')
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

/** The answers so far, folded under a question. */
export const AnswerList = ({ answers, except, send }: Props) => {
  const kept = applicable(answers)
  const ids = (Object.keys(kept) as FactId[]).filter((id) => id !== except)
  if (ids.length === 0) return null
  return (
    <details className="mt-8">
      <summary>{answersText.open(ids.length)}</summary>
      <Rows answers={kept} ids={ids} send={send} />
    </details>
  )
}

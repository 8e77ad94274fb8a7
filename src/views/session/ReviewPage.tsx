import { nextQuestion } from '../../../machines/questions.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { answersText } from '../../content/zh-Hans/session.ts'
import { AllAnswers } from './AnswerList.tsx'
import { NoScript } from './NoScript.tsx'
import { StoreNotice } from './StoreNotice.tsx'

interface Props {
  readonly context: SessionContext
  readonly send: (event: SessionEvent) => void
}

/** 检查: every answer with 更改, on to what is open or to the result, and the way to wipe it all. */
export const ReviewPage = ({ context: { answers, store }, send }: Props) => {
  const open = nextQuestion(answers)
  const hasAnswers = Object.keys(answers).length > 0
  return (
    <>
      <h1 tabIndex={-1}>{answersText.title}</h1>
      <NoScript />
      <p className="mt-3">{hasAnswers ? answersText.says : answersText.none}</p>
      <StoreNotice state={store} />
      <div className="mt-5">
        <AllAnswers answers={answers} send={send} />
      </div>
      <div className="mt-8 flex flex-wrap gap-4">
        {open ? (
          <button type="button" className="button" onClick={() => send({ type: 'wentTo', place: open })}>
            {hasAnswers ? answersText.goOn : answersText.start}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => send({ type: 'wentTo', place: 'result' })}>
            {answersText.toResult}
          </button>
        )}
      </div>
      {hasAnswers && (
        <details className="mt-10">
          <summary>{answersText.clear}</summary>
          <p>{answersText.clearSays}</p>
          <button type="button" className="button-quiet mt-3" onClick={() => send({ type: 'cleared' })}>
            {answersText.clear}
          </button>
        </details>
      )}
    </>
  )
}

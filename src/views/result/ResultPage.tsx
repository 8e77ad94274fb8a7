import { useMemo } from 'react'
import { assess } from '../../../machines/assess.ts'
import { encode } from '../../../machines/code/code.ts'
import { linkOf } from '../../../machines/code/link.ts'
import type { FactId } from '../../../machines/facts.ts'
import { questionsLeft } from '../../../machines/questions.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { resultText, shareText } from '../../content/zh-Hans/result.ts'
import { Shell } from '../../ui/Shell.tsx'
import { AllAnswers } from '../session/AnswerList.tsx'
import { StoreNotice } from '../session/StoreNotice.tsx'
import type { Explore } from './explore.ts'
import { Print } from './Print.tsx'
import { Result } from './Result.tsx'
import { Sharper } from './Sharper.tsx'
import { Summary } from './Summary.tsx'

interface Props {
  readonly context: SessionContext
  readonly origin: string
  readonly send: (event: SessionEvent) => void
}

const Empty = () => (
  <Shell>
    <h1 tabIndex={-1}>{resultText.empty}</h1>
    <p className="mt-4">{resultText.emptySays}</p>
    <div className="mt-8 flex flex-wrap gap-4">
      <a className="button" href="/">
        {resultText.start}
      </a>
      <a className="button-quiet" href="/code/">
        {resultText.enterCode}
      </a>
    </div>
  </Shell>
)

/** Says what the code carries before the link leads to the page that can be shared. */
const ToShare = ({ link }: { link: string }) => (
  <section className="section" id="share">
    <h2>{shareText.title}</h2>
    <p className="mt-2">{shareText.says}</p>
    <p className="mt-2">{shareText.host}</p>
    <p className="mt-4">
      <a className="button" href={link}>
        {shareText.open}
      </a>
    </p>
  </section>
)

/** One's own result, from the answers on this phone. */
export const ResultPage = ({ context: { answers, store }, origin, send }: Props) => {
  const assessment = useMemo(() => assess(answers), [answers])
  const { facts } = assessment
  const branch = useMemo(() => ({ facts, trail: [] }), [facts])
  const explore: Explore = {
    base: { trail: [] },
    onTry: (branches) => send({ type: 'triedOut', branches }),
  }
  if (facts.asker === undefined) return <Empty />
  const left = questionsLeft(facts)
  const onAnswer = (question: FactId) => send({ type: 'changing', question })
  const link = linkOf(encode(facts), origin)
  return (
    <Shell>
      <Result
        assessment={assessment}
        branch={branch}
        explore={explore}
        onAnswer={onAnswer}
        head={<Summary assessment={assessment} map="/map/" />}
      >
        <StoreNotice state={store} />
        <section className="section" id="answers">
          <h2>{resultText.answers}</h2>
          {left > 0 && (
            <p className="mt-2">
              {resultText.open(left)}{' '}
              <button type="button" className="link-button" onClick={() => send({ type: 'continued' })}>
                {resultText.goOn}
              </button>
            </p>
          )}
          <Sharper branch={branch} onAnswer={onAnswer} />
          <div className="mt-3">
            <AllAnswers answers={facts} send={send} />
          </div>
        </section>
        <ToShare link={link} />
        <Print assessment={assessment} />
        <section className="section">
          <details>
            <summary>{resultText.another}</summary>
            <p>{resultText.anotherSays}</p>
            <button type="button" className="button-quiet mt-3" onClick={() => send({ type: 'cleared' })}>
              {resultText.another}
            </button>
          </details>
        </section>
      </Result>
    </Shell>
  )
}

import { useMemo } from 'react'
import { assess } from '../../../machines/assess.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { codeFromAddress, linkOf } from '../../../machines/code/link.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { sharedText, shareText } from '../../content/zh-Hans/result.ts'
import { Shell } from '../../ui/Shell.tsx'
import { AllAnswers } from '../session/AnswerList.tsx'
import { Pictures } from './Pictures.tsx'
import { Print } from './Print.tsx'
import { Result } from './Result.tsx'
import { Share } from './Share.tsx'

interface Props {
  readonly context: SessionContext
  readonly origin: string
  readonly send: (event: SessionEvent) => void
}

const NotRead = ({ problem }: { problem: keyof typeof sharedText.problems }) => (
  <Shell>
    <h1 tabIndex={-1}>{sharedText.notRead}</h1>
    <p className="mt-4">{sharedText.problems[problem]}</p>
    <div className="mt-8 flex flex-wrap gap-4">
      <a className="button" href="/code/">
        {sharedText.again}
      </a>
      <a className="button-quiet" href="/">
        {sharedText.home}
      </a>
    </div>
  </Shell>
)

/** A result that came as a code: the same page wherever it is opened, with its own answers. */
export const SharedPage = ({ context: { shared, answers }, origin, send }: Props) => {
  const read = useMemo(
    () => decode(codeFromAddress(shared?.search ?? '', shared?.hash ?? '') ?? ''),
    [shared],
  )
  const assessment = useMemo(() => (read.ok ? assess(read.facts) : undefined), [read])
  if (!read.ok || !assessment) return <NotRead problem={read.ok ? 'content' : read.problem} />
  const code = encode(read.facts)
  const hasOwn = Object.keys(answers).length > 0
  return (
    <Shell>
      <p className="mb-4 small text-soft">
        {sharedText.lead}。{sharedText.leadSays}
        {read.changes.length > 0 && sharedText.changed}
      </p>
      {/* In the fragment, which no server sees. */}
      <Result assessment={assessment} map={`/map/#${code}`} />
      <section className="section" id="share">
        <h2>{shareText.title}</h2>
        <p className="mt-2 mb-4">{shareText.says}</p>
        <Share code={code} link={linkOf(code, origin)} />
        <Pictures code={code} link={linkOf(code, origin)} />
      </section>
      <Print assessment={assessment} />
      <section className="section" id="answers">
        <AllAnswers answers={read.facts} />
        <div className="mt-5 flex flex-wrap gap-4">
          <button
            type="button"
            className="button-quiet"
            onClick={() => send({ type: 'adopted', answers: read.facts })}
          >
            {sharedText.adopt}
          </button>
          <a className="button-quiet" href="/">
            {sharedText.own}
          </a>
        </div>
        {hasOwn && <p className="mt-2 small text-soft">{sharedText.adoptSays}</p>}
      </section>
    </Shell>
  )
}

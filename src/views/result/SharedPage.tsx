import { Fragment } from 'react'
import { assess } from '../../../machines/assess.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { codeFromAddress, linkOf } from '../../../machines/code/link.ts'
import { type Branch, readTrail, spelledTrail } from '../../../machines/explore/steps.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { sharedText, shareText } from '../../content/zh-Hans/result.ts'
import { failures, waiting } from '../../content/zh-Hans/session.ts'
import { trailProblems } from '../../content/zh-Hans/trailProblems.ts'
import { latest } from '../../lib/latest.ts'
import { pause } from '../../lib/rest.ts'
import { Shell } from '../../ui/Shell.tsx'
import { useLazy } from '../../ui/useLazy.ts'
import { AllAnswers } from '../session/AnswerList.tsx'
import { whatIfViews } from '../session/whatIfViews.ts'
import type { Explore } from './explore.ts'
import { Pictures } from './Pictures.tsx'
import { Print } from './Print.tsx'
import { Result } from './Result.tsx'
import { Share } from './Share.tsx'
import { Sharper } from './Sharper.tsx'
import { Summary } from './Summary.tsx'

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

interface TrailProps {
  readonly branch: Branch
  readonly onGoOn: () => void
}

/** Where the trail led; its views come by themselves. */
const SharedHead = (props: TrailProps) => {
  const state = useLazy(whatIfViews)
  if (state.status === 'ready') return <state.module.SharedTrail {...props} />
  return (
    <>
      <h1 tabIndex={-1}>{state.status === 'failed' ? failures.load.title : waiting.shared.title}</h1>
      {state.status === 'failed' && (
        <button type="button" className="button-quiet mt-3" onClick={() => void whatIfViews.load()}>
          {failures.load.again}
        </button>
      )}
    </>
  )
}

type Shared = SessionContext['shared']

const decoded = latest((shared: Shared) =>
  decode(codeFromAddress(shared?.search ?? '', shared?.hash ?? '') ?? ''),
)

/** What a code carries: answers, and a trail that can be walked from them, or why it cannot. */
const walked = latest((shared: Shared) => {
  const read = decoded(shared)
  if (!read.ok) return read
  const trail = readTrail(read.facts, read.trail)
  const branch: Branch = { facts: read.facts, trail: trail.ok ? trail.trail : [] }
  return { ...read, branch, trailProblem: trail.ok ? undefined : trailProblems[trail.problem] }
})

const readShared = latest((shared: Shared) => {
  const read = walked(shared)
  return read.ok ? { ...read, assessment: assess(read.branch.facts, read.branch.trail) } : read
})

/** Does the work of reading the code before the page is drawn, in pieces. */
export const readAhead = async (shared: Shared): Promise<void> => {
  for (const read of [decoded, walked, readShared]) {
    read(shared)
    await pause()
  }
}

/** A result that came as a code: the same page wherever it is opened, with its own answers and trail. */
export const SharedPage = ({ context: { shared, answers }, origin, send }: Props) => {
  const read = readShared(shared)
  if (!read.ok) return <NotRead problem={read.problem} />
  const { branch, assessment } = read
  const base = { answers: branch.facts, trail: branch.trail }
  const explore: Explore = { base, onTry: (branches) => send({ type: 'triedOut', branches }) }
  const code = encode(branch.facts, spelledTrail(branch.trail))
  const hasOwn = Object.keys(answers).length > 0
  return (
    <Shell>
      <p className="mb-4 small text-soft">
        {sharedText.lead}。{sharedText.leadSays}
        {read.changes.length > 0 && sharedText.changed}
      </p>
      {read.trailProblem && <p className="card card-week mb-5">{read.trailProblem}</p>}
      <Result
        assessment={assessment}
        branch={branch}
        explore={explore}
        head={
          branch.trail.length > 0 ? (
            <SharedHead branch={branch} onGoOn={() => explore.onTry([base])} />
          ) : (
            // In the fragment, which no server sees.
            <Summary assessment={assessment} map={`/map/#${code}`} />
          )
        }
      >
        <section className="section" id="share">
          <h2>{shareText.title}</h2>
          <p className="mt-2 mb-4">{shareText.says}</p>
          {/* Of another code nothing has been copied or drawn yet. */}
          <Fragment key={code}>
            <Share code={code} link={linkOf(code, origin)} />
            <Pictures code={code} link={linkOf(code, origin)} />
          </Fragment>
        </section>
        <Print assessment={assessment} />
        <section className="section" id="answers">
          <Sharper branch={branch} />
          <AllAnswers answers={branch.facts} />
          <div className="mt-5 flex flex-wrap gap-4">
            <button
              type="button"
              className="button-quiet"
              onClick={() => send({ type: 'adopted', answers: branch.facts })}
            >
              {sharedText.adopt}
            </button>
            <a className="button-quiet" href="/">
              {sharedText.own}
            </a>
          </div>
          {hasOwn && <p className="mt-2 small text-soft">{sharedText.adoptSays}</p>}
        </section>
      </Result>
    </Shell>
  )
}

import { type ContradictionId, contradictions } from '../../../machines/contradictions.ts'
import { isBystander } from '../../../machines/questions.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { contradictions as contradictionWords } from '../../content/zh-Hans/contradictions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { answersText, conflictText } from '../../content/zh-Hans/session.ts'
import { NoScript } from './NoScript.tsx'

interface Props {
  readonly context: SessionContext
  readonly ids: readonly ContradictionId[]
  readonly send: (event: SessionEvent) => void
}

/** Said once, without blame: two answers do not go together. They may be kept as they are. */
export const ConflictPage = ({ context: { answers }, ids, send }: Props) => (
  <>
    <h1 tabIndex={-1}>{conflictText.title}</h1>
    <NoScript />
    {ids.length === 0 && <p className="mt-4">{conflictText.none}</p>}
    {ids.map((id) => (
      <div key={id} className="card card-week mt-5">
        <p>{contradictionWords[id]}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          {[...new Set(contradictions[id].between)].map((question) => (
            <button
              key={question}
              type="button"
              className="button-quiet"
              onClick={() => send({ type: 'changing', question })}
            >
              {conflictText.change(questionFor(question, isBystander(answers)).short)}
            </button>
          ))}
        </div>
      </div>
    ))}
    <div className="mt-8">
      {ids.length > 0 ? (
        <button type="button" className="button" onClick={() => send({ type: 'keptAsIs' })}>
          {conflictText.keep}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => send({ type: 'wentTo', place: 'review' })}>
          {answersText.title}
        </button>
      )}
    </div>
  </>
)

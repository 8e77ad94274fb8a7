import { useSyncExternalStore } from 'react'
import type { SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { failures, waiting } from '../../content/zh-Hans/session.ts'
import { Shell } from '../../ui/Shell.tsx'
import { resultViews } from './resultViews.ts'

interface Props {
  readonly place: 'result' | 'shared'
  readonly context: SessionContext
  readonly origin: string
  readonly send: (event: SessionEvent) => void
}

const Waiting = ({ place }: { place: Props['place'] }) => (
  <Shell>
    <h1 tabIndex={-1}>{waiting[place].title}</h1>
    <p className="mt-4">{waiting[place].says}</p>
    <noscript>
      <p className="mt-4">{waiting.noScript}</p>
    </noscript>
    <p className="mt-8">
      <a className="go" href="/guides/">
        {waiting.toGuides}
      </a>
    </p>
  </Shell>
)

const Failed = () => (
  <Shell>
    <h1 tabIndex={-1}>{failures.load.title}</h1>
    <p className="mt-4">{failures.load.says}</p>
    <div className="mt-8 flex flex-wrap gap-4">
      <button type="button" className="button" onClick={() => void resultViews.load()}>
        {failures.load.again}
      </button>
      {/* Some engines never ask again for what failed once, and a new version may have taken the file away. */}
      <button type="button" className="button-quiet" onClick={() => window.location.reload()}>
        {failures.load.reload}
      </button>
    </div>
  </Shell>
)

/** The pages behind the chart: shown when it is there, with a sentence until then and a way on when it fails. */
export const LazyPage = ({ place, context, origin, send }: Props) => {
  const state = useSyncExternalStore(resultViews.subscribe, resultViews.get, resultViews.get)
  if (state.status === 'failed') return <Failed />
  if (state.status === 'waiting' || !context.isRestored) return <Waiting place={place} />
  const { ResultPage, SharedPage } = state.module
  return place === 'shared' ? (
    <SharedPage context={context} origin={origin} send={send} />
  ) : (
    <ResultPage context={context} origin={origin} send={send} />
  )
}

import { useLayoutEffect, useRef } from 'react'
import type { Place, SessionContext, SessionEvent } from '../../../machines/session/session.machine.ts'
import { failures, waiting } from '../../content/zh-Hans/session.ts'
import { focusHeading } from '../../ui/focusHeading.ts'
import { Shell } from '../../ui/Shell.tsx'
import { useLazy } from '../../ui/useLazy.ts'
import { prepareResult, prepareShared, resultViews } from './resultViews.ts'
import { whatIfViews } from './whatIfViews.ts'

interface Props {
  readonly place: 'result' | 'whatIf' | 'shared'
  readonly context: SessionContext
  readonly origin: string
  readonly send: (event: SessionEvent) => void
}

/** The heading of what stands in for a page. Who was led to it is led on when something else comes in its place. */
const StandIn = ({ children }: { children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const own = heading.current
    return () => {
      if (own && own === document.activeElement) queueMicrotask(focusHeading)
    }
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}

const Waiting = ({ place }: { place: Props['place'] }) => (
  <Shell>
    <StandIn>{waiting[place].title}</StandIn>
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

const Failed = ({ onAgain }: { onAgain: () => void }) => (
  <Shell>
    <StandIn>{failures.load.title}</StandIn>
    <p className="mt-4">{failures.load.says}</p>
    <div className="mt-8 flex flex-wrap gap-4">
      <button type="button" className="button" onClick={onAgain}>
        {failures.load.again}
      </button>
      {/* Some engines never ask again for what failed once, and a new version may have taken the file away. */}
      <button type="button" className="button-quiet" onClick={() => window.location.reload()}>
        {failures.load.reload}
      </button>
    </div>
  </Shell>
)

const WhatIf = ({ context, origin, send }: Omit<Props, 'place'>) => {
  const state = useLazy(whatIfViews)
  if (state.status === 'failed') return <Failed onAgain={() => void whatIfViews.load()} />
  if (state.status === 'waiting' || !context.isRestored) return <Waiting place="whatIf" />
  return <state.module.WhatIfPage context={context} origin={origin} send={send} />
}

const FromResult = ({ place, context, origin, send }: Props & { place: 'result' | 'shared' }) => {
  const state = useLazy(resultViews)
  if (state.status === 'failed') return <Failed onAgain={() => void resultViews.load()} />
  if (state.status === 'waiting' || !context.isRestored) return <Waiting place={place} />
  const Page = place === 'shared' ? state.module.SharedPage : state.module.ResultPage
  return <Page context={context} origin={origin} send={send} />
}

/** What a page has to load, and had better work out, before it can show itself. */
export const preparing: Partial<Record<Place, (context: SessionContext) => Promise<void>>> = {
  result: prepareResult,
  shared: ({ shared }) => prepareShared(shared),
  whatIf: whatIfViews.load,
}

/** The pages behind the chart: shown when it is there, with a sentence until then and a way on when it fails. */
export const LazyPage = ({ place, ...props }: Props) =>
  place === 'whatIf' ? <WhatIf {...props} /> : <FromResult place={place} {...props} />

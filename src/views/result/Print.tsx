import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { Assessment } from '../../../machines/assess.ts'
import { shareText } from '../../content/zh-Hans/result.ts'
import { citedBy } from '../../lib/citedBy.ts'
import { SourceBody } from '../../ui/SourceBody.tsx'
import { sourceViews } from './sourceViews.ts'

interface SourcesProps {
  readonly assessment: Assessment
  readonly views: typeof import('../../lib/sources.ts')
}

/** The sources in full, on paper only: there they cannot be opened in place. */
const PrintedSources = ({ assessment, views }: SourcesProps) => (
  <div className="only-print">
    <h2>{shareText.printSources}</h2>
    <ul className="plain rows mt-3">
      {citedBy(assessment).map((id) => {
        const source = views.sourceView(id)
        return (
          <li key={id}>
            <p>
              <span className={`force force-${source.shape}`}>{source.name}</span>
            </p>
            <SourceBody source={source} />
          </li>
        )
      })}
    </ul>
  </div>
)

/** Its browser does nothing, or nothing good, when a page wants to print. */
const isInWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

/** Prints the result with everything opened, its sources included where they can be had. */
export const Print = ({ assessment }: { assessment: Assessment }) => {
  const [isWanted, setWanted] = useState(false)
  const sources = useSyncExternalStore(sourceViews.subscribe, sourceViews.get, sourceViews.get)
  const print = async () => {
    await sourceViews.load()
    // The sheet has to stand on the page before the browser takes it.
    flushSync(() => setWanted(true))
    window.print()
  }
  return (
    <section className="section" id="print">
      {isInWeChat() ? (
        <p className="no-print small text-soft">{shareText.printElsewhere}</p>
      ) : (
        <div className="no-print">
          <button type="button" className="button-quiet" onClick={() => void print()}>
            {shareText.print}
          </button>
          <p className="mt-2 small text-soft">{shareText.printSays}</p>
        </div>
      )}
      {/* On the sheet too: whoever gets it should know that something is missing. */}
      <p role="status">{isWanted && sources.status === 'failed' && shareText.printNoSources}</p>
      {isWanted && sources.status === 'ready' && (
        <PrintedSources assessment={assessment} views={sources.module} />
      )}
    </section>
  )
}

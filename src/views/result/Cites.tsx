import { useState, useSyncExternalStore } from 'react'
import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { sourceText } from '../../content/zh-Hans/sources.ts'
import { sourceName } from '../../lib/sourceNames.ts'
import { SourceBody } from '../../ui/SourceBody.tsx'
import { sourceViews } from './sourceViews.ts'

const Opened = ({ id }: { id: SourceId }) => {
  const state = useSyncExternalStore(sourceViews.subscribe, sourceViews.get, sourceViews.get)
  if (state.status === 'ready') return <SourceBody source={state.module.sourceView(id)} />
  if (state.status === 'waiting') return <p>{sourceText.loading}</p>
  return (
    <p>
      {sourceText.failed}
      <button type="button" className="link-button" onClick={() => void sourceViews.load()}>
        {sourceText.again}
      </button>
    </p>
  )
}

/** The sources of one statement, each drawn by its force; a tap opens one in place. */
export const Cites = ({ ids }: { ids: readonly SourceId[] }) => {
  const [open, setOpen] = useState<SourceId>()
  if (ids.length === 0) return null
  const toggle = (id: SourceId) => {
    void sourceViews.load()
    setOpen(open === id ? undefined : id)
  }
  return (
    <div className="cites">
      <span className="hidden-visually">{sourceText.basis}</span>
      {ids.map((id) => {
        const { name, shape, isRetold } = sourceName(id)
        return (
          <button
            key={id}
            type="button"
            className={`force force-${shape}`}
            aria-expanded={open === id}
            onClick={() => toggle(id)}
          >
            {isRetold ? name + sourceText.retoldMark : name}
          </button>
        )
      })}
      {open && (
        <div className="source" aria-live="polite">
          <Opened id={open} />
        </div>
      )}
    </div>
  )
}

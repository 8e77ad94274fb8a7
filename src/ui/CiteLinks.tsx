import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { sourceText } from '../content/zh-Hans/sources.ts'
import { sourceName } from '../lib/sourceNames.ts'
import { anchorOf, sourceView } from '../lib/sources.ts'
import { SourceBody } from './SourceBody.tsx'

/** The sources of one statement, leading to the list at the foot of the page: works without any script. */
export const CiteLinks = ({ ids }: { ids: readonly SourceId[] }) => (
  <span className="cites">
    <span className="hidden-visually">{sourceText.basis}</span>
    {ids.map((id) => {
      const { name, shape, isRetold } = sourceName(id)
      return (
        <a key={id} className={`force force-${shape}`} href={`#${anchorOf(id)}`}>
          {isRetold ? name + sourceText.retoldMark : name}
        </a>
      )
    })}
  </span>
)

interface ListProps {
  readonly ids: readonly SourceId[]
  readonly isBrief?: boolean
}

/** Every source of a page; brief where they are very many, without their quotes. */
export const SourceList = ({ ids, isBrief = false }: ListProps) => (
  <section className="section" id="sources">
    <h2>{sourceText.listTitle}</h2>
    <p className="mt-2 small text-soft">{sourceText.listSays}</p>
    <ul className="plain rows mt-3">
      {[...new Set(ids)].map((id) => {
        const source = sourceView(id)
        return (
          <li key={id} id={anchorOf(id)}>
            <p>
              <span className={`force force-${source.shape}`}>{source.name}</span>
            </p>
            <SourceBody source={source} isBrief={isBrief} />
          </li>
        )
      })}
    </ul>
  </section>
)

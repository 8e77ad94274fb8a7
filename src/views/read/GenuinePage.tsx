import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { genuine } from '../../content/zh-Hans/genuine.ts'
import type { Cited } from '../../content/zh-Hans/guides/index.ts'
import { CitedList, CitedNotes } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

/** What to do comes before why it proves nothing. */
const parts = ['looks', 'meanwhile', 'verify', 'provesNothing'] as const

const kinds = Object.entries(genuine.kinds)

const sourcesOf = (items: readonly Cited[]): readonly SourceId[] => items.flatMap(({ cites }) => [...cites])

const sources = [
  ...sourcesOf(genuine.first),
  ...sourcesOf(genuine.never),
  ...kinds.flatMap(([, kind]) => parts.flatMap((part) => sourcesOf(kind[part]))),
]

/** A CitedList one level down: every kind has the same four. */
const Part = ({ title, items }: { title: string; items: readonly Cited[] }) => (
  <>
    <h3 className="mt-5">{title}</h3>
    <CitedNotes items={items} />
  </>
)

/** Genuine or fake: nothing in the message itself is trusted. */
export const GenuinePage = () => (
  <Shell back="/">
    <h1>{genuine.title}</h1>
    <p className="mt-3">{genuine.lead}</p>
    <CitedList id="first" title={genuine.firstTitle} items={genuine.first} />
    <nav className="section" aria-labelledby="kinds">
      <h2 id="kinds">{genuine.listTitle}</h2>
      <ul className="plain rows mt-3">
        {kinds.map(([id, { title }]) => (
          <li key={id}>
            <a className="go" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a className="go" href="/not-mine/">
          {genuine.toNotMine}
        </a>
      </p>
    </nav>
    <CitedList id="never" title={genuine.neverTitle} items={genuine.never} />
    {kinds.map(([id, kind]) => (
      <section key={id} id={id} className="section">
        <h2>{kind.title}</h2>
        {parts.map((part) => (
          <Part key={part} title={genuine.parts[part]} items={kind[part]} />
        ))}
      </section>
    ))}
    <SourceList ids={sources} />
  </Shell>
)

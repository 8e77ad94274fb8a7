import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type GuideId, guideParts } from '../../../machines/guides.ts'
import { type Guide, guides } from '../../content/zh-Hans/guides/index.ts'
import { guideText, type SectionId } from '../../content/zh-Hans/guideText.ts'
import { guideAddress } from '../../lib/addresses.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { ReasonedList } from '../../ui/ReasonedList.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { ThreeRegisters } from '../../ui/ThreeRegisters.tsx'

/** In the order in which they are read: what to do stands before what is behind it. */
const sections = Object.keys(guideText.sections) as readonly SectionId[]
const firstToKnow = sections.indexOf('looksLike')

const sourcesOf = (guide: Guide): readonly SourceId[] =>
  sections.flatMap((key) => (key === 'say' ? [] : guide[key].flatMap(({ cites }) => [...cites])))

const Section = ({ id, guide }: { id: SectionId; guide: Guide }) => {
  const title = guideText.sections[id]
  if (id === 'say') return <ThreeRegisters id={id} title={title} words={guide[id]} />
  if (id === 'dont') return <ReasonedList id={id} title={title} items={guide[id]} />
  return <CitedList id={id} title={title} items={guide[id]} isRead={id === 'today'} />
}

const Parts = ({ ids }: { ids: readonly GuideId[] }) => (
  <nav className="mt-4" aria-label={guideText.parts}>
    <p>{guideText.parts}</p>
    <ul className="plain rows mt-2">
      {ids.map((id) => (
        <li key={id}>
          <a className="go" href={guideAddress(id)}>
            {guides[id].title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Contents = () => (
  <nav className="mt-2 no-print" aria-label={guideText.contents}>
    <details>
      <summary>{guideText.contents}</summary>
      <ul className="plain">
        {Object.entries(guideText.sections).map(([key, title]) => (
          <li key={key}>
            <a href={`#${key}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
)

/** A stage to read about: first what to do and what to say, then what stands behind it. */
export const GuidePage = ({ id }: { id: GuideId }) => {
  const guide = guides[id]
  const parts = guideParts[id] ?? []
  const shown = (key: SectionId) => <Section key={key} id={key} guide={guide} />
  return (
    <Shell back="/guides/">
      <h1>{guide.title}</h1>
      <p className="mt-3">{guide.intro}</p>
      <Contents />
      {parts.length > 0 && <Parts ids={parts} />}
      {sections.slice(0, firstToKnow).map(shown)}
      <p className="mt-6 no-print">
        <a className="go" href="/">
          {guideText.toQuestions}
        </a>
      </p>
      {sections.slice(firstToKnow).map(shown)}
      <SourceList ids={sourcesOf(guide)} />
    </Shell>
  )
}

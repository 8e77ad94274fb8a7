import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type GuideId, guideParts } from '../../../machines/guides.ts'
import { type Cited, type Guide, guides } from '../../content/zh-Hans/guides/index.ts'
import { guideText } from '../../content/zh-Hans/guideText.ts'
import { guideAddress } from '../../lib/addresses.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { ReasonedList } from '../../ui/ReasonedList.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { ThreeRegisters } from '../../ui/ThreeRegisters.tsx'

type Section = { [Key in keyof Guide]: Guide[Key] extends readonly Cited[] ? Key : never }[keyof Guide]

/** What to do stands before what is behind it. */
const doing: readonly Section[] = ['thisWeek', 'later', 'proof']
const knowing: readonly Section[] = ['looksLike', 'behind', 'usuallyNext', 'rarely', 'rights', 'fraud']

const sourcesOf = (guide: Guide): readonly SourceId[] =>
  (['today', 'dont', ...doing, ...knowing] as const).flatMap((key) =>
    guide[key].flatMap(({ cites }) => [...cites]),
  )

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
  const { sections } = guideText
  const parts = guideParts[id] ?? []
  const listOf = (key: Section) => <CitedList key={key} id={key} title={sections[key]} items={guide[key]} />
  return (
    <Shell back="/guides/">
      <h1>{guide.title}</h1>
      <p className="mt-3">{guide.intro}</p>
      <Contents />
      {parts.length > 0 && <Parts ids={parts} />}
      <CitedList id="today" title={sections.today} items={guide.today} isRead />
      <ThreeRegisters id="say" title={sections.say} words={guide.say} />
      <ReasonedList id="dont" title={sections.dont} items={guide.dont} />
      {doing.map(listOf)}
      <p className="mt-6 no-print">
        <a className="go" href="/">
          {guideText.toQuestions}
        </a>
      </p>
      {knowing.map(listOf)}
      <SourceList ids={sourcesOf(guide)} />
    </Shell>
  )
}

import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { type GuideId, guideIds } from '../../../machines/guides.ts'
import { type Cited, type Guide, guides } from '../../content/zh-Hans/guides/index.ts'
import { guideText } from '../../content/zh-Hans/guideText.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'

type Section = { [Key in keyof Guide]: Guide[Key] extends readonly Cited[] ? Key : never }[keyof Guide]

const before: readonly Section[] = ['looksLike', 'today', 'thisWeek', 'dont']
const after: readonly Section[] = ['behind', 'usuallyNext', 'rarely', 'proof', 'rights', 'fraud']

const sourcesOf = (guide: Guide): readonly SourceId[] =>
  [...before, ...after].flatMap((key) => guide[key].flatMap(({ cites }) => [...cites]))

/** A stage to read about: what it looks like, what to do, what to say, what stands behind it. */
export const GuidePage = ({ id }: { id: GuideId }) => {
  const guide = guides[id]
  return (
    <Shell back="/guides/">
      <h1>{guide.title}</h1>
      <p className="mt-3">{guide.intro}</p>
      <p className="mt-4">
        <a className="go" href="/">
          {guideText.toQuestions}
        </a>
      </p>
      {before.map((key) => (
        <CitedList key={key} title={guideText.sections[key]} items={guide[key]} />
      ))}
      <Say title={guideText.say} lines={guide.say} />
      {after.map((key) => (
        <CitedList key={key} title={guideText.sections[key]} items={guide[key]} />
      ))}
      <SourceList ids={sourcesOf(guide)} />
    </Shell>
  )
}

export const GuidesPage = () => (
  <Shell back="/">
    <h1>{guideText.title}</h1>
    <p className="mt-3">{guideText.intro}</p>
    <ul className="plain rows mt-5">
      {guideIds.map((id) => (
        <li key={id}>
          <h2>
            <a className="go" href={`/guides/${id}/`}>
              {guides[id].title}
            </a>
          </h2>
          <p className="mt-1">{guides[id].intro}</p>
        </li>
      ))}
    </ul>
  </Shell>
)

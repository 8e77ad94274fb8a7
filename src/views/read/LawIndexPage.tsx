import type { PlaceId } from '../../../machines/collection/vocabulary.ts'
import { isInForce, type LawId, lawOf, rulesEdition, type SubjectId } from '../../../machines/law/register.ts'
import { law } from '../../content/zh-Hans/law/index.ts'
import { lawText } from '../../content/zh-Hans/lawPages.ts'
import { lawSubjects } from '../../content/zh-Hans/lawSubjects.ts'
import { lawAddress } from '../../lib/addresses.ts'
import { Shell } from '../../ui/Shell.tsx'
import { LawMark } from './LawMark.tsx'
import { LawSearchForm } from './LawSearchForm.tsx'

/** An entry as its index tells it. */
export interface IndexedLaw {
  readonly id: LawId
  /** Places on the track in which something rests on it. */
  readonly places: readonly PlaceId[]
}

interface Group {
  readonly subject: SubjectId
  readonly entries: readonly IndexedLaw[]
}

/**
 * What the script needs stands in data attributes, the words it searches in the rest of the row. The plain sentences of
 * all entries would make the page too large for a slow line: each stands on its own page, and the script fetches them.
 */
const Row = ({ entry: { id, places } }: { entry: IndexedLaw }) => {
  const entry = lawOf(id)
  const { short, topic } = law[id]
  return (
    <li className="item" data-law={id} data-force={entry.force} data-places={places.join(' ')}>
      <a className="go" href={lawAddress(id)}>
        {lawText.entryTitle(short, topic)}
      </a>
      <p className="small text-soft">
        <LawMark entry={entry} />
        {!isInForce(entry, rulesEdition) && <span className="word">{lawText.closedMark}</span>}
        {entry.document}
        {entry.article && ` ${entry.article}`}
      </p>
    </li>
  )
}

/** Every entry with a page, by subject: links that need no script, and a search where there is one. */
export const LawIndexPage = ({ groups }: { groups: readonly Group[] }) => {
  const entries = groups.flatMap((group) => group.entries)
  return (
    <Shell back="/">
      <h1>{lawText.title}</h1>
      <p className="mt-3">{lawText.intro}</p>
      <LawSearchForm entries={entries} />
      <nav className="section" aria-labelledby="subjects" data-subjects="">
        <h2 id="subjects">{lawText.subjectsTitle}</h2>
        <p className="mt-1 text-soft">
          {lawText.count(entries.length)}
          {lawText.shapes}
        </p>
        <ul className="plain rows mt-3">
          {groups.map(({ subject }) => (
            <li key={subject}>
              <a className="go" href={`#${subject}`}>
                {lawSubjects[subject]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ subject, entries: rows }) => (
        <section key={subject} className="section long" id={subject} data-subject="">
          <h2>{lawSubjects[subject]}</h2>
          <ul className="plain rows mt-3">
            {rows.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  )
}

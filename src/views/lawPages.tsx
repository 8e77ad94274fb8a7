import { type LawId, type SubjectId, subjects } from '../../machines/law/register.ts'
import { usesOf } from '../../machines/uses.ts'
import { law } from '../content/zh-Hans/law/index.ts'
import { lawText } from '../content/zh-Hans/lawPages.ts'
import { shell } from '../content/zh-Hans/shell.ts'
import { lawAddress } from '../lib/addresses.ts'
import { type CitingPage, lawUses, placesOf, shownLaw } from '../lib/lawUses.ts'
import type { Page } from './page.ts'
import { LawIndexPage } from './read/LawIndexPage.tsx'
import { LawPage } from './read/LawPage.tsx'

const subjectIds = Object.keys(subjects) as SubjectId[]
const idsOf = (subject: SubjectId): readonly LawId[] => Object.keys(subjects[subject]) as LawId[]

const entryPage = (id: LawId, subject: SubjectId, pages: readonly CitingPage[]): Page => {
  const { short, topic, plain } = law[id]
  return {
    path: lawAddress(id),
    kind: 'read',
    title: `${lawText.entryTitle(short, topic)} · ${shell.inTitles}`,
    description: plain,
    render: () => <LawPage id={id} subject={subject} uses={lawUses(id, pages)} />,
  }
}

const indexPage = (shown: readonly LawId[]): Page => {
  const groups = subjectIds.map((subject) => ({
    subject,
    entries: idsOf(subject)
      .filter((id) => shown.includes(id))
      .map((id) => ({ id, places: placesOf(usesOf(id).stages) })),
  }))
  return {
    path: '/law/',
    kind: 'read',
    title: `${lawText.title} · ${shell.inTitles}`,
    description: lawText.description,
    scripts: ['law'],
    render: () => <LawIndexPage groups={groups} />,
  }
}

/** What a page is called, without the name of the guide that every title ends with. */
const named = ({ title, ...page }: CitingPage): CitingPage => ({
  ...page,
  title: title.replace(` · ${shell.inTitles}`, ''),
})

/** The index of the register and a page for each of its entries, which tells where `pages` use it. */
export const lawPages = (titled: readonly CitingPage[]): readonly Page[] => {
  const pages = titled.map(named)
  const shown = shownLaw(pages)
  return [
    indexPage(shown),
    ...subjectIds.flatMap((subject) =>
      idsOf(subject)
        .filter((id) => shown.includes(id))
        .map((id) => entryPage(id, subject, pages)),
    ),
  ]
}

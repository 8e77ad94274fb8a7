import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import {
  type SituationGroup,
  type SituationId,
  situations,
  situationsIn,
} from '../../../machines/situations.ts'
import { questions } from '../../content/zh-Hans/questions.ts'
import { type Statement, situationGuides, type Unsure } from '../../content/zh-Hans/situations/index.ts'
import { situationTitles } from '../../content/zh-Hans/situations/titles.ts'
import { situationText } from '../../content/zh-Hans/situationText.ts'
import { firstAnswerLink, situationLink } from '../../lib/addresses.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'

const { sections, distress } = situationText

interface SectionProps<Item> {
  readonly id: keyof typeof sections
  readonly items: readonly Item[]
}

const Statements = ({ id, items }: SectionProps<Statement>) => (
  <CitedList
    id={id}
    title={sections[id]}
    isRead={id === 'first'}
    items={items.map((item) => ({
      ...item,
      to: item.see && { href: situationLink(item.see), name: situationTitles[item.see] },
    }))}
  />
)

/** Statements with the reason below them. */
const WithReasons = ({ id, items }: SectionProps<Unsure>) => (
  <section className="section" id={id}>
    <h2>{sections[id]}</h2>
    <ul className="plain rows mt-3">
      {items.map(({ text, why, cites, see }) => (
        <li key={text}>
          <p>
            <strong>{text}</strong>
          </p>
          <p className="mt-1">
            {why} {cites.length > 0 && <CiteLinks ids={cites} />}
          </p>
          {see && (
            <a className="go" href={situationLink(see)}>
              {situationTitles[see]}
            </a>
          )}
        </li>
      ))}
    </ul>
  </section>
)

/** The way into the questions, with the first answer given. */
const Path = ({ id }: { id: SituationId }) => {
  const { asker } = situations[id]
  return (
    <>
      <p className="mt-4">
        <a className="go" href={firstAnswerLink(asker)}>
          {situationText.toQuestions(questions.asker.options[asker])}
        </a>
      </p>
      <p className="small text-soft">{situationText.toQuestionsSays}</p>
    </>
  )
}

const Distress = () => (
  <section className="card card-know mt-5" aria-label={situationText.call.name}>
    <p>
      {distress.text} <CiteLinks ids={distress.cites} />
    </p>
    <a className="go" href={situationText.call.href}>
      {situationText.call.name}
    </a>
  </section>
)

const isForBorrower = (id: SituationId): boolean => situations[id].group === 'circumstance'

/** What the guide for a situation rests on, the line for people in distress included. */
export const situationSources = (id: SituationId): readonly SourceId[] => {
  const { first, thisWeek, know, keep, dont, unsure } = situationGuides[id]
  const own = [...first, ...thisWeek, ...know, ...keep, ...dont, ...unsure].flatMap(({ cites }) => [...cites])
  return isForBorrower(id) ? [...distress.cites, ...own] : own
}

/** For people other than the borrower, and for a borrower's circumstances. */
export const SituationPage = ({ id }: { id: SituationId }) => {
  const guide = situationGuides[id]
  return (
    <Shell back="/for/">
      <h1>{situationTitles[id]}</h1>
      <p className="mt-3">{guide.intro}</p>
      <Path id={id} />
      {isForBorrower(id) && <Distress />}
      <Statements id="first" items={guide.first} />
      <Say id="say" title={sections.say} lines={guide.say} />
      <WithReasons id="dont" items={guide.dont} />
      <Statements id="thisWeek" items={guide.thisWeek} />
      <Statements id="know" items={guide.know} />
      <Statements id="keep" items={guide.keep} />
      <WithReasons id="unsure" items={guide.unsure} />
      <p className="mt-6">
        <a className="go" href="/for/">
          {situationText.all}
        </a>
      </p>
      <SourceList ids={situationSources(id)} />
    </Shell>
  )
}

const Group = ({ group }: { group: SituationGroup }) => (
  <section className="section" id={group}>
    <h2>{situationText.groups[group].title}</h2>
    <p className="mt-1 text-soft">{situationText.groups[group].says}</p>
    <ul className="plain rows mt-3">
      {situationsIn(group).map((id) => (
        <li key={id}>
          <a className="go" href={situationLink(id)}>
            {situationTitles[id]}
          </a>
          <span className="choice-more">{situationGuides[id].intro}</span>
        </li>
      ))}
    </ul>
  </section>
)

export const SituationsPage = () => (
  <Shell back="/">
    <h1>{situationText.title}</h1>
    <p className="mt-3">{situationText.intro}</p>
    <Group group="people" />
    <Group group="circumstance" />
  </Shell>
)

import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import {
  type Answer,
  answersOf,
  answerWords,
  type GroupId,
  groupIds,
  type Statement,
} from '../../content/zh-Hans/answers/index.ts'
import { nameOf } from '../../content/zh-Hans/answers/more.ts'
import { answerAddress } from '../../lib/answerAddresses.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

const More = ({ more }: Pick<Answer, 'more'>) => (
  <>
    <p className="mt-4 small text-soft">{answerWords.more}</p>
    <ul className="plain">
      {more.map((address) => (
        <li key={address}>
          <a href={address}>{nameOf(address)}</a>
        </li>
      ))}
    </ul>
  </>
)

/** What search engines call it: https://schema.org/FAQPage and its parts. */
const schema = (type: string): string => `https://schema.org/${type}`

/** The short answer stands out; what is not certain stands right below, before anything leads away. */
const Answered = ({ id, question, answer, unsure, more }: Answer) => (
  <article id={id} className="cited section" itemScope itemProp="mainEntity" itemType={schema('Question')}>
    <h2 itemProp="name">{question}</h2>
    <div itemScope itemProp="acceptedAnswer" itemType={schema('Answer')}>
      <div itemProp="text">
        {answer.map(({ text, cites }: Statement, index) => (
          <p key={text} className="mt-3">
            {index === 0 ? <strong>{text}</strong> : text} {cites.length > 0 && <CiteLinks ids={cites} />}
          </p>
        ))}
        {unsure && (
          <p className="unsure mt-4">
            <strong>{answerWords.unsure}</strong>
            <br />
            {unsure}
          </p>
        )}
      </div>
    </div>
    <More more={more} />
  </article>
)

const sourcesOf = (answered: readonly Answer[]): readonly SourceId[] =>
  answered.flatMap(({ answer }) => answer.flatMap(({ cites }: Statement) => [...cites]))

/** The answers of one group, each with an address of its own. */
export const AnswerGroupPage = ({ group }: { group: GroupId }) => {
  const answered = answersOf(group)
  return (
    <Shell back="/answers/">
      <h1>{answerWords.groups[group].title}</h1>
      <nav className="section" aria-labelledby="questions">
        <h2 id="questions">{answerWords.listTitle}</h2>
        <ul className="plain mt-2">
          {answered.map(({ id, question }) => (
            <li key={id}>
              <a href={`#${id}`}>{question}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div itemScope itemType={schema('FAQPage')}>
        {answered.map((answer) => (
          <Answered key={answer.id} {...answer} />
        ))}
      </div>
      <p className="section">
        <a className="go" href="/answers/">
          {answerWords.toAll}
        </a>
      </p>
      <SourceList ids={sourcesOf(answered)} />
    </Shell>
  )
}

const Groups = () => (
  <nav className="section" aria-labelledby="groups">
    <h2 id="groups">{answerWords.groupsTitle}</h2>
    <ul className="plain mt-2 flex flex-wrap gap-x-5">
      {groupIds.map((group) => (
        <li key={group}>
          <a href={`#${group}`}>{answerWords.groups[group].title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Every question people ask, by group. */
export const AnswersPage = () => (
  <Shell back="/">
    <h1>{answerWords.title}</h1>
    <p className="mt-3">{answerWords.intro}</p>
    <Groups />
    <CitedList title={answerWords.hintsTitle} items={answerWords.hints} />
    {groupIds.map((group) => (
      <section key={group} id={group} className="section">
        <h2>{answerWords.groups[group].title}</h2>
        <ul className="plain mt-2">
          {answersOf(group).map((answer) => (
            <li key={answer.id}>
              <a href={answerAddress(answer)}>{answer.question}</a>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <SourceList ids={answerWords.hints.flatMap(({ cites }) => [...cites])} />
  </Shell>
)

import { vocabulary } from '../../../machines/facts.ts'
import { placeGuideIds } from '../../../machines/guides.ts'
import { firstResultAfter, questionsLeft } from '../../../machines/questions.ts'
import { guides } from '../../content/zh-Hans/guides/index.ts'
import { home } from '../../content/zh-Hans/home.ts'
import { questions } from '../../content/zh-Hans/questions.ts'
import { searchText } from '../../content/zh-Hans/search.ts'
import { shell } from '../../content/zh-Hans/shell.ts'
import { firstAnswerLink, guideAddress } from '../../lib/addresses.ts'
import { citedIn } from '../../lib/citedIn.ts'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { CodeForm } from '../../ui/CodeForm.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { WithNumbers } from '../../ui/WithNumbers.tsx'

/** The first question as plain links, so that nobody waits for a script to begin. */
const FirstQuestion = () => (
  <section aria-labelledby="first">
    <h2 id="first">{questions.asker.title}</h2>
    <p className="mt-1 text-soft">{home.start.intro}</p>
    <ul className="plain mt-3">
      {vocabulary.asker.codes.map((asker) => (
        <li key={asker}>
          <a className="first-choice" href={firstAnswerLink(asker)}>
            {questions.asker.options[asker]}
            {questions.asker.explain?.[asker] && (
              <span className="choice-more">{questions.asker.explain[asker]}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
    <p className="mt-3 text-soft small">
      {home.start.length(questionsLeft({}))}
      {home.start.early(firstResultAfter)}
    </p>
  </section>
)

const Guides = () => (
  <section className="section">
    <h2>{home.stages.title}</h2>
    <p className="mt-1 text-soft">{home.stages.intro}</p>
    <ul className="plain rows mt-3">
      {placeGuideIds.map((id) => (
        <li key={id}>
          <a className="go" href={guideAddress(id)}>
            {guides[id].title}
          </a>
          <span className="choice-more">{home.stages.guides[id].line}</span>
        </li>
      ))}
    </ul>
    <p className="mt-3">
      <a className="go" href="/map/">
        {home.stages.map}
      </a>
    </p>
  </section>
)

export const HomePage = () => (
  <Shell isHome>
    <div itemScope itemType="https://schema.org/WebApplication">
      <meta itemProp="name" content={shell.name} />
      <meta itemProp="applicationCategory" content="ReferenceApplication" />
      <meta itemProp="isAccessibleForFree" content="true" />
      <meta itemProp="inLanguage" content="zh-Hans" />
      <h1 itemProp="headline">{home.tagline}</h1>
      <p itemProp="description" className="mt-2">
        {home.promise}
      </p>
    </div>
    {/* Filled by the light script where answers are stored on this phone. */}
    <p id="resume" className="card card-know mt-4" hidden>
      <a className="go" href="/questions/review/">
        {home.start.again}
      </a>
    </p>
    <div className="mt-6">
      <FirstQuestion />
    </div>
    <section className="section">
      <h2>{home.calm.title}</h2>
      <ul className="plain cited mt-3">
        {home.calm.lines.map(({ text, cites }) => (
          <li key={text}>
            <WithNumbers text={text} /> <CiteLinks ids={cites} />
          </li>
        ))}
      </ul>
    </section>
    <section className="section">
      <h2>{searchText.homeTitle}</h2>
      <SearchField label={searchText.homeLabel} />
    </section>
    <section className="section">
      <h2>{home.bystander.title}</h2>
      <p className="mt-1">
        <a className="go" href="/not-mine/">
          {home.bystander.line}
        </a>
      </p>
    </section>
    <section className="section">
      <h2>{home.situations.title}</h2>
      <p className="mt-1 text-soft">{home.situations.line}</p>
      <p>
        <a className="go" href="/for/">
          {home.situations.link}
        </a>
      </p>
    </section>
    <section className="section">
      <h2>{home.answers.title}</h2>
      <p className="mt-1">
        <a className="go" href="/answers/">
          {home.answers.line}
        </a>
      </p>
    </section>
    <section className="section">
      <h2>{home.code.title}</h2>
      <p className="mt-1 text-soft">{home.code.line}</p>
      <CodeForm />
    </section>
    <Guides />
    <SourceList ids={citedIn(home.calm)} isBrief />
  </Shell>
)

import { Fragment } from 'react'
import { answers } from '../../content/zh-Hans/answers/index.ts'
import { searchText } from '../../content/zh-Hans/search.ts'
import { searchCrisis } from '../../content/zh-Hans/searchCrisis.ts'
import { searchExamples } from '../../content/zh-Hans/searchExamples.ts'
import { searchInEnglish } from '../../content/zh-Hans/searchInEnglish.ts'
import { shell } from '../../content/zh-Hans/shell.ts'
import { answerAddress } from '../../lib/answerAddresses.ts'
import { citedIn } from '../../lib/citedIn.ts'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Shell } from '../../ui/Shell.tsx'
import type { Page } from '../page.ts'

const examples = answers.filter(({ id }) => searchExamples.some((example) => example === id))

/** Shown while nothing is typed, and where nothing was found. */
const Examples = () => (
  <section className="section" id="search-hints">
    <h2>{searchText.hints}</h2>
    <ul className="plain mt-3">
      {examples.map((answer) => (
        <li key={answer.id}>
          <a href={answerAddress(answer)}>{answer.question}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Calls = ({ numbers }: { numbers: readonly string[] }) => (
  <p className="mt-2 flex flex-wrap gap-3">
    {numbers.map((number) => (
      <a key={number} className="button-quiet" href={`tel:${number}`}>
        {searchCrisis.call(number)}
      </a>
    ))}
  </p>
)

/** Stands above whatever was found. The region is empty until then, and speaks while the fingers are in the field. */
const Crisis = () => (
  <>
    <p id="search-crisis-told" className="hidden-visually" role="status" />
    <section id="search-crisis" className="card card-know mt-4" aria-labelledby="search-crisis-title" hidden>
      <h2 id="search-crisis-title" tabIndex={-1}>
        {searchCrisis.title}
      </h2>
      <p id="search-crisis-english" className="mt-2" lang="en" hidden>
        {searchInEnglish.distress}
      </p>
      {searchCrisis.says.map(({ text, calls }) => (
        <Fragment key={text}>
          <p className="mt-3">{text}</p>
          {calls.length > 0 && <Calls numbers={calls} />}
        </Fragment>
      ))}
      {/* Last: whoever needs the numbers needs nothing between them. */}
      <p className="mt-2">
        <CiteLinks ids={citedIn(searchCrisis)} />
      </p>
    </section>
  </>
)

/** What src/search.ts shows one at a time, written here so that every word stands in the page. */
const Messages = () => (
  <>
    <p id="search-cut" className="small text-soft" hidden />
    <p id="search-waiting" className="mt-3" hidden>
      {searchText.waiting}
    </p>
    <div id="search-failed" className="card mt-4" hidden>
      <p>{searchText.failed}</p>
      <p className="mt-2 flex flex-wrap gap-4">
        <button type="button" className="button-quiet" id="search-again">
          {searchText.again}
        </button>
        <a className="go" href="#contents">
          {searchText.toContents}
        </a>
      </p>
    </div>
    <div id="search-english" className="card mt-4" lang="en" hidden>
      <p>{searchInEnglish.says}</p>
      <p className="mt-2">
        <a className="go" href="/">
          {searchInEnglish.start}
        </a>
      </p>
    </div>
    <div id="search-nothing" className="mt-4" hidden>
      <p>{searchText.nothing}</p>
      <p className="mt-2">{searchText.nothingAlso}</p>
      <p className="mt-2 flex flex-wrap gap-4">
        <a className="go" href="/">
          {searchText.toQuestions}
        </a>
        <a className="go" href="tel:12348">
          {searchText.call12348}
        </a>
      </p>
    </div>
  </>
)

/** '/guides/visit/' stands below '/guides/'. */
const isBelow = (path: string, parent: string): boolean =>
  parent !== '/' && path !== parent && path.startsWith(parent)

interface Props {
  /** Every page that is read, in the order of the site. */
  readonly pages: readonly Page[]
}

const PageLink = ({ page }: { page: Page }) => (
  <a className="go" href={page.path}>
    {page.title.replace(` · ${shell.inTitles}`, '')}
  </a>
)

const Contents = ({ pages }: Props) => (
  <section className="section" id="contents">
    <h2>{searchText.contents}</h2>
    <ul className="plain rows mt-3">
      {pages
        .filter(({ path }) => !pages.some((parent) => isBelow(path, parent.path)))
        .map((page) => {
          const below = pages.filter(({ path }) => isBelow(path, page.path))
          return (
            <li key={page.path}>
              <PageLink page={page} />
              {below.length > 0 && (
                <ul className="plain pl-6">
                  {below.map((child) => (
                    <li key={child.path}>
                      <PageLink page={child} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
    </ul>
  </section>
)

/** One search over the whole site. Without script it is the table of contents. */
export const SearchPage = ({ pages }: Props) => (
  <Shell back="/">
    <h1>{searchText.title}</h1>
    <noscript>
      <p className="card card-know mt-4">{searchText.noScript}</p>
    </noscript>
    <SearchField label={searchText.label} hint={searchText.lead} />
    <Crisis />
    <p id="search-status" className="mt-3" role="status" />
    <Messages />
    <section id="search-results" aria-labelledby="search-title" hidden>
      <h2 id="search-title" className="hidden-visually" tabIndex={-1}>
        {searchText.results}
      </h2>
      <ol className="plain rows mt-2" id="search-hits" />
      <button type="button" className="button-quiet mt-4" id="search-more" hidden>
        {searchText.more}
      </button>
    </section>
    <Examples />
    <Contents pages={pages} />
    <SourceList ids={citedIn(searchCrisis)} />
  </Shell>
)

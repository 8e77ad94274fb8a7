import { type Claim, claims, claimWords } from '../../content/zh-Hans/claims/index.ts'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { Shell } from '../../ui/Shell.tsx'

/** The verdict stands in the heading, so that whoever skims the headings never hears a false claim alone. */
const Checked = ({ claim }: { claim: Claim }) => {
  const { word, mark } = claimWords.verdicts[claim.verdict]
  return (
    <article id={claim.id} className="cited mt-6 item">
      <h3>
        {`${claimWords.quoted(claim.says)} `}
        <span className="word">
          <span aria-hidden="true">{`${mark} `}</span>
          {word}
        </span>
      </h3>
      <p className="mt-1">{claim.rule}</p>
      {claim.verdict === 'notFound' ? (
        <p className="small text-soft">{claim.searched}</p>
      ) : (
        <CiteLinks ids={claim.cites} />
      )}
    </article>
  )
}

const topics = Object.entries(claimWords.topics)

/** Common claims checked: what people meet on the web or hear from callers, and what the rules really say. */
export const ClaimsPage = () => (
  <Shell back="/">
    <h1>{claimWords.title}</h1>
    <p className="mt-3">{claimWords.intro}</p>
    <p className="mt-2">{claimWords.legend}</p>
    <nav className="section" aria-labelledby="topics">
      <h2 id="topics">{claimWords.listTitle}</h2>
      <ul className="plain rows mt-3">
        {topics.map(([topic, name]) => (
          <li key={topic}>
            <a className="go" href={`#${topic}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {topics.map(([topic, name]) => (
      <section key={topic} className="section long">
        <h2 id={topic}>{name}</h2>
        {claims
          .filter((claim) => claim.topic === topic)
          .map((claim) => (
            <Checked key={claim.id} claim={claim} />
          ))}
      </section>
    ))}
    <SourceList ids={claims.flatMap(({ cites }) => [...cites])} isBrief />
  </Shell>
)

import { officialUrl } from '../../machines/law/entry.ts'
import { forces, sourceText } from '../content/zh-Hans/sources.ts'
import type { SourceView } from '../lib/sources.ts'

interface Props {
  readonly source: SourceView
  /** Leaves the quote to the page of the entry, where many sources stand on one page. */
  readonly isBrief?: boolean
}

const Provision = ({ entry, isBrief }: { entry: NonNullable<SourceView['entry']>; isBrief: boolean }) => (
  <>
    <p>
      {entry.document}
      {entry.article && ` ${entry.article}`}
    </p>
    {entry.quote && !isBrief && (
      <blockquote>
        <p>{entry.quote}</p>
      </blockquote>
    )}
    <p className="small text-soft">
      {forces[entry.force]}
      {entry.binds && `。${sourceText.binds}${entry.binds}`}
      {entry.effectiveFrom && `。${sourceText.since(entry.effectiveFrom)}`}
      {entry.effectiveTo && `，${sourceText.until(entry.effectiveTo)}`}
    </p>
    {entry.confidence === 'verified-from-secondary' && (
      <p className="small text-soft">
        {sourceText.retold}。{sourceText.retoldSays}
      </p>
    )}
  </>
)

/** One source in full: what it says, its words where we read them, how strong it is, where it stands. */
export const SourceBody = ({ source: { plain, entry, page, grade, checkedOn }, isBrief = false }: Props) => {
  const original = entry && officialUrl(entry)
  return (
    <>
      <p>{plain}</p>
      {entry && <Provision entry={entry} isBrief={isBrief} />}
      {grade && <p className="small text-soft">{grade}</p>}
      <p className="small text-soft">
        {sourceText.checked(checkedOn)}
        {original && (
          <>
            {' · '}
            <a href={original} rel="noreferrer">
              {sourceText.original}
            </a>
          </>
        )}
        {page && (
          <>
            {' · '}
            <a href={page}>{isBrief && entry?.quote ? sourceText.quoteAndUses : sourceText.whereUsed}</a>
          </>
        )}
      </p>
    </>
  )
}

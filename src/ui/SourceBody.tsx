import { forces, sourceText } from '../content/zh-Hans/sources.ts'
import type { SourceView } from '../lib/sources.ts'

const Provision = ({ entry }: { entry: NonNullable<SourceView['entry']> }) => (
  <>
    <p>
      {entry.document}
      {entry.article && ` ${entry.article}`}
    </p>
    {entry.quote && (
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
export const SourceBody = ({ source: { plain, entry, grade, checkedOn } }: { source: SourceView }) => (
  <>
    <p>{plain}</p>
    {entry && <Provision entry={entry} />}
    {grade && <p className="small text-soft">{grade}</p>}
    <p className="small text-soft">
      {sourceText.checked(checkedOn)}
      {entry?.url && entry.confidence === 'verified-from-text' && (
        <>
          {' · '}
          <a href={entry.url} rel="noreferrer">
            {sourceText.original}
          </a>
        </>
      )}
    </p>
  </>
)

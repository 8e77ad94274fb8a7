import { type Force, type LawEntry, officialUrl } from '../../../machines/law/entry.ts'
import { isInForce, type LawId, lawOf, rulesEdition, type SubjectId } from '../../../machines/law/register.ts'
import { type OldProvision, replacedBy, replacements } from '../../../machines/law/replacements.ts'
import { law } from '../../content/zh-Hans/law/index.ts'
import { boundByForce, confidences, lawText } from '../../content/zh-Hans/lawPages.ts'
import { lawSubjects } from '../../content/zh-Hans/lawSubjects.ts'
import { forces, sourceText } from '../../content/zh-Hans/sources.ts'
import { lawAddress } from '../../lib/addresses.ts'
import type { LawUses } from '../../lib/lawUses.ts'
import { Shell } from '../../ui/Shell.tsx'
import { LawMark } from './LawMark.tsx'

const isNotYet = ({ effectiveFrom }: LawEntry): boolean =>
  effectiveFrom !== undefined && rulesEdition < effectiveFrom

/** What must be known before anything else is read: that the entry does not apply, or not yet. */
const Standing = ({ entry }: { entry: LawEntry }) => {
  if (isInForce(entry, rulesEdition)) return null
  return (
    <p className="card card-week mt-4">
      {isNotYet(entry) && entry.effectiveFrom && lawText.notYet(entry.effectiveFrom)}
      {!isNotYet(entry) && entry.effectiveTo && lawText.closed(entry.effectiveTo)}
    </p>
  )
}

/** Nothing that applies from a day on: a notice, or a place to turn to. */
const isUndated = (force: Force): boolean => force === '官方提示' || force === '办事渠道'

const Strength = ({ entry: { force, binds, effectiveFrom, effectiveTo } }: { entry: LawEntry }) => (
  <section className="section">
    <h2>{lawText.strengthTitle}</h2>
    <p className="mt-2">{forces[force]}。</p>
    <p className="mt-1">
      {sourceText.binds}
      {binds ?? boundByForce[force]}。
    </p>
    {(effectiveFrom || effectiveTo || !isUndated(force)) && (
      <p className="mt-1">
        {effectiveFrom ? `${sourceText.since(effectiveFrom)}。` : lawText.sinceUnknown}
        {effectiveTo && `${sourceText.until(effectiveTo)}。`}
      </p>
    )}
  </section>
)

const Origin = ({ entry }: { entry: LawEntry }) => {
  const { document, article, quote } = entry
  const url = officialUrl(entry)
  return (
    <section className="section">
      <h2>{lawText.sourceTitle}</h2>
      <p className="mt-2">
        {document}
        {article && ` ${article}`}
      </p>
      {quote && (
        <blockquote className="mt-3">
          <p>{quote}</p>
        </blockquote>
      )}
      {quote && <p className="mt-2 small text-soft">{lawText.quoteSays}</p>}
      {url && (
        <p className="mt-2">
          <a className="go" href={url} rel="noreferrer">
            {sourceText.original}
          </a>
        </p>
      )}
      {!url && entry.confidence === 'verified-from-text' && (
        <p className="mt-2 small text-soft">{lawText.noOriginal}</p>
      )}
    </section>
  )
}

const EntryLink = ({ id }: { id: LawId }) => (
  <a href={lawAddress(id)}>{lawText.entryTitle(law[id].short, law[id].topic)}</a>
)

const Replaced = ({ what }: { what: LawId | OldProvision }) => {
  if (typeof what === 'string')
    return (
      <p className="mt-2">
        {lawText.replacesEntry}
        <EntryLink id={what} />
      </p>
    )
  const { document, article = '', until } = what
  return <p className="mt-2">{lawText.replaced(`${document}${article}`, until)}</p>
}

/** Old numbers and replaced rules, so that what is quoted on the web can be recognised. */
const OldAndNew = ({ id }: { id: LawId }) => {
  const { replaces = [], formerly = [] } = replacements[id] ?? {}
  const newer = replacedBy(id)
  if (replaces.length + formerly.length + newer.length === 0) return null
  return (
    <section className="section">
      <h2>{lawText.replacedTitle}</h2>
      {replaces.map((what) => (
        <Replaced key={JSON.stringify(what)} what={what} />
      ))}
      {formerly.map(({ version, article }) => (
        <p key={version} className="mt-2">
          {lawText.formerly(version, article)}
        </p>
      ))}
      {formerly.length > 0 && <p className="mt-2 small text-soft">{lawText.oldNumbers}</p>}
      {newer.map((next) => (
        <p key={next} className="mt-2">
          {lawText.replacedBy}
          <EntryLink id={next} />
        </p>
      ))}
    </section>
  )
}

const Known = ({ entry: { confidence, inference, checkedOn } }: { entry: LawEntry }) => (
  <section className="section">
    <h2>{lawText.knownTitle}</h2>
    <p className="mt-2">{confidences[confidence]}</p>
    {inference && <p className="mt-2">{lawText.inference}</p>}
    <p className="mt-2">{lawText.checked(checkedOn)}</p>
  </section>
)

const WhereUsed = ({ uses }: { uses: readonly LawUses[] }) => (
  <section className="section" id="uses">
    <h2>{lawText.usesTitle}</h2>
    <p className="mt-2 text-soft">{uses.length > 0 ? lawText.usesSays : lawText.noUses}</p>
    {uses.map(({ title, uses: places }) => (
      <div key={title}>
        <h3 className="mt-5">{title}</h3>
        <ul>
          {places.map(({ text, href }) => (
            <li key={`${href} ${text}`}>
              {href ? (
                <a className="go" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
)

interface Props {
  readonly id: LawId
  readonly subject: SubjectId
  readonly uses: readonly LawUses[]
}

/** One entry of the register: what it says, how strong it is, how we know it, and where the guide uses it. */
export const LawPage = ({ id, subject, uses }: Props) => {
  const entry = lawOf(id)
  const { short, topic, plain } = law[id]
  return (
    <Shell back="/law/">
      <h1>
        <span className="summary-head block">
          {short}
          <span className="hidden-visually">：</span>
        </span>
        {topic}
      </h1>
      <p className="mt-3">
        <LawMark entry={entry} />
      </p>
      <p className="mt-2">{plain}</p>
      <Standing entry={entry} />
      <Strength entry={entry} />
      <Origin entry={entry} />
      <OldAndNew id={id} />
      <Known entry={entry} />
      <WhereUsed uses={uses} />
      <p className="mt-8">
        <a className="go" href={`/law/#${subject}`}>
          {lawText.allOfSubject(lawSubjects[subject])}
        </a>
      </p>
      <p>
        <a className="go" href="/">
          {lawText.toQuestions}
        </a>
      </p>
    </Shell>
  )
}

import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { CiteLinks } from './CiteLinks.tsx'
import { ReadButton } from './ReadButton.tsx'

interface Props {
  /** Where a link within the page leads. */
  readonly id?: string
  readonly title: string
  readonly items: readonly Item[]
  /** Offers to read it out: where it says what to do. */
  readonly isRead?: boolean
}

interface Item {
  readonly text: string
  readonly cites: readonly SourceId[]
  /** Leads on from this statement. */
  readonly to?: { readonly href: string; readonly name: string } | undefined
}

/** Statements below something that has a title already. */
export const CitedNotes = ({ items }: Pick<Props, 'items'>) => (
  <ul className="plain cited">
    {items.map(({ text, cites }) => (
      <li key={text}>
        {text} <CiteLinks ids={cites} />
      </li>
    ))}
  </ul>
)

/** A section of statements, each with what it rests on. */
export const CitedList = ({ id, title, items, isRead = false }: Props) => (
  <section className="section" id={id} data-read={isRead ? '' : undefined}>
    <h2>{title}</h2>
    <ul className="plain cited mt-3">
      {items.map(({ text, cites, to }) => (
        <li key={text}>
          {text} <CiteLinks ids={cites} />
          {to && (
            <a className="go" href={to.href}>
              {to.name}
            </a>
          )}
        </li>
      ))}
    </ul>
    {isRead && <ReadButton />}
  </section>
)

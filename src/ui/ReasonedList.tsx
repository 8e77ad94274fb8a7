import type { Reasoned } from '../content/zh-Hans/guides/guide.ts'
import { guideText } from '../content/zh-Hans/guideText.ts'
import { CiteLinks } from './CiteLinks.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly items: readonly Reasoned[]
}

/** A section of statements, each with its reason and what it rests on. */
export const ReasonedList = ({ id, title, items }: Props) => (
  <section className="section" id={id}>
    <h2>{title}</h2>
    <ul className="plain cited mt-3">
      {items.map(({ text, why, cites }) => (
        <li key={text}>
          <strong>{text}</strong>
          <p>
            <span className="text-soft">{guideText.why}</span>
            {why}
          </p>
          <CiteLinks ids={cites} />
        </li>
      ))}
    </ul>
  </section>
)

import { ReadButton } from './ReadButton.tsx'

interface Props {
  /** Where a link within the page leads. */
  readonly id?: string
  readonly title: string
  readonly lines: readonly string[]
}

/** Words to read out, as they are. */
export const Say = ({ id, title, lines }: Props) => (
  <section className="section" id={id} data-read="">
    <h2>{title}</h2>
    <ul className="plain mt-3">
      {lines.map((line) => (
        <li key={line} className="say mt-3">
          {line}
        </li>
      ))}
    </ul>
    <ReadButton />
  </section>
)

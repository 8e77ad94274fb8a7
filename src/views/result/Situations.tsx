import type { Facts } from '../../../machines/facts.ts'
import { fittingSituations } from '../../../machines/situations.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { situationTitles } from '../../content/zh-Hans/situations/titles.ts'
import { situationLink } from '../../lib/addresses.ts'

/** One quiet row: the guides that fit these answers. Only their titles come along. */
export const Situations = ({ facts }: { facts: Facts }) => {
  const ids = fittingSituations(facts)
  return (
    ids.length > 0 && (
      <section className="section" id="situations" aria-labelledby="situations-title">
        <h2 id="situations-title" className="summary-head">
          {resultText.situations}
        </h2>
        <ul className="plain flex flex-wrap gap-x-6">
          {ids.map((id) => (
            <li key={id}>
              <a href={situationLink(id)}>{situationTitles[id]}</a>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}

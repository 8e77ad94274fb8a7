import type { Assessment } from '../../../machines/assess.ts'
import type { Level } from '../../../machines/collection/vocabulary.ts'
import { warnings as machineWarnings } from '../../../machines/warnings.ts'
import { warnings as words } from '../../content/zh-Hans/warnings.ts'
import { WithNumbers } from '../../ui/WithNumbers.tsx'
import { Cites } from './Cites.tsx'

/** At most one is red on a page, so that red keeps its meaning. */
const levelAt = (ids: Assessment['warnings'], index: number): Level => {
  const levels = ids.map((id) => machineWarnings[id].level)
  const level: Level = levels[index] ?? 'week'
  return level === 'now' && levels.indexOf('now') < index ? 'week' : level
}

/** Read before anything else. */
export const Warnings = ({ ids }: { ids: Assessment['warnings'] }) =>
  ids.map((id, index) => (
    <section key={id} id={`warning-${id}`} className={`card mt-5 card-${levelAt(ids, index)}`}>
      <h2>{words[id].title}</h2>
      {words[id].says.map((sentence) => (
        <p key={sentence} className="mt-2">
          <WithNumbers text={sentence} />
        </p>
      ))}
      <Cites ids={machineWarnings[id].evidence} />
    </section>
  ))

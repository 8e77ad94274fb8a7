import type { Assessment } from '../../../machines/assess.ts'
import { warnings as machineWarnings } from '../../../machines/warnings.ts'
import { warnings as words } from '../../content/zh-Hans/warnings.ts'
import { Cites } from './Cites.tsx'

/** Read before anything else: the first in red, the others amber, so that red keeps its meaning. */
export const Warnings = ({ ids }: { ids: Assessment['warnings'] }) =>
  ids.map((id, index) => (
    <section key={id} id={`warning-${id}`} className={`card mt-5 ${index === 0 ? 'card-now' : 'card-week'}`}>
      <h2>{words[id].title}</h2>
      {words[id].says.map((sentence) => (
        <p key={sentence} className="mt-2">
          {sentence}
        </p>
      ))}
      <Cites ids={machineWarnings[id].evidence} />
    </section>
  ))

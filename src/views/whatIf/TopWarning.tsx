import { warnings as machineWarnings, type WarningId } from '../../../machines/warnings.ts'
import { warnings } from '../../content/zh-Hans/warnings.ts'
import { Cites } from '../result/Cites.tsx'

/** What comes before anything that is tried out, folded under its name. */
export const TopWarning = ({ ids: [id] }: { ids: readonly WarningId[] }) =>
  id && (
    <details className="mt-3">
      <summary>
        <span className={`top-warning top-${machineWarnings[id].level}`}>{warnings[id].title}</span>
      </summary>
      {warnings[id].says.map((sentence) => (
        <p key={sentence} className="mt-1">
          {sentence}
        </p>
      ))}
      <Cites ids={machineWarnings[id].evidence} />
    </details>
  )

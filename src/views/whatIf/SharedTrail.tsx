import { useMemo } from 'react'
import type { Branch } from '../../../machines/explore/steps.ts'
import { whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { Arrived } from './Arrived.tsx'
import { createLooker } from './looked.ts'
import { TopWarning } from './TopWarning.tsx'
import { Trail } from './Trail.tsx'

interface Props {
  readonly branch: Branch
  readonly onGoOn: () => void
}

/** A trail that came with a link: the steps, where they lead and what the last one changed, as on what-if. */
export const SharedTrail = ({ branch, onGoOn }: Props) => {
  const looked = useMemo(
    () => createLooker().look({ answers: branch.facts, trail: branch.trail }, {}),
    [branch],
  )
  return (
    <>
      <section id="trail">
        <h1 tabIndex={-1}>{whatIfText.sharedTitle}</h1>
        <p className="mt-2 text-soft">{whatIfText.trailSays}</p>
        <TopWarning ids={looked.here.warnings} />
        <Trail taken={looked.taken} />
      </section>
      <Arrived looked={looked} />
      <p className="mt-5">
        <button type="button" className="button-quiet" onClick={onGoOn}>
          {whatIfText.goOn}
        </button>
      </p>
    </>
  )
}

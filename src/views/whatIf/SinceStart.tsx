import { useMemo } from 'react'
import { changesBetween, isUnchanged } from '../../../machines/explore/changes.ts'
import { marks, whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { Fold } from '../../ui/Fold.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { linesOf } from './lines.ts'
import type { Looked } from './looked.ts'

interface Props {
  readonly looked: Pick<Looked, 'start' | 'here'>
}

const Together = ({ looked: { start, here } }: Props) => {
  const changes = useMemo(() => changesBetween(start, here), [start, here])
  return isUnchanged(changes) ? (
    <p className="mt-2">{whatIfText.unchanged}</p>
  ) : (
    <ChangeLines groups={linesOf(changes)} words={marks} />
  )
}

/** After several steps: what all of them together change against the result that they start from. */
export const SinceStart = (props: Props) => (
  <Fold className="mt-4" summary={whatIfText.sinceStartOpen}>
    {() => <Together {...props} />}
  </Fold>
)

import type { Ref } from 'react'
import type { StageId } from '../../../machines/collection/vocabulary.ts'
import { type Changes, isUnchanged } from '../../../machines/explore/changes.ts'
import type { Step } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { isBystander } from '../../../machines/questions.ts'
import { moveFor, moveReasons } from '../../content/zh-Hans/moves.ts'
import { achievements, cautions, costs } from '../../content/zh-Hans/options.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { marks, whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { Cites } from '../result/Cites.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { linesOf } from './lines.ts'
import type { Looked } from './looked.ts'
import { SinceStart } from './SinceStart.tsx'

/** What the result says about the step itself: what it achieves and costs, or why it may happen. */
const StepSays = ({ told, facts }: { told: Step['told'][number]; facts: Facts }) => {
  if (told.kind === 'move')
    return (
      <div className="mt-3">
        <p>{moveReasons[told.reason]}</p>
        <p className="mt-1 small text-soft">
          {whatIfText.sign}
          {moveFor(told.event, isBystander(facts)).sign}
        </p>
        <Cites ids={told.evidence} />
      </div>
    )
  return (
    <div className="mt-3">
      <p>{achievements[told.achieves].effect}</p>
      {told.caution && (
        <p className="mt-1">
          <strong>{resultText.caution}</strong>
          {cautions[told.caution]}
        </p>
      )}
      <p className="mt-1 small text-soft">
        {whatIfText.cost}
        {costs[told.cost]}
      </p>
      <Cites ids={told.evidence} />
    </div>
  )
}

const leadOf = ({ before, here }: Looked): string => {
  if (!before) return whatIfText.now
  return before.headline === here.headline ? whatIfText.stays : whatIfText.arrived
}

/** As many kinds of change as a phone's screen holds below the stage and the step. */
const firstGroups = 1

interface ChangedProps {
  readonly changes: Changes
  readonly isFolded: boolean
  readonly isArriving: boolean
  readonly id: string | undefined
}

const Changed = ({ changes, isFolded, isArriving, id }: ChangedProps) => {
  const groups = linesOf(changes)
  const lines = isUnchanged(changes) ? (
    <p className="mt-2">{whatIfText.unchanged}</p>
  ) : (
    <ChangeLines groups={isArriving ? groups.slice(0, firstGroups) : groups} words={marks} />
  )
  return isFolded ? (
    <details className="mt-4">
      <summary>{whatIfText.changedOpen}</summary>
      {lines}
    </details>
  ) : (
    <section className="mt-6" id={id}>
      <h2>{whatIfText.changed}</h2>
      {lines}
    </section>
  )
}

/** Stages beside the headline: those that the last step has opened stand out. */
const Beside = ({ ids, gained }: { ids: readonly StageId[]; gained: readonly StageId[] }) => {
  const names = (some: readonly StageId[]) => some.map((id) => stages[id].name).join('、')
  const fresh = ids.filter((id) => gained.includes(id))
  const others = ids.filter((id) => !gained.includes(id))
  return (
    <>
      {fresh.length > 0 && (
        <p className="mt-1">
          {whatIfText.besideNow}
          <strong>{names(fresh)}</strong>
        </p>
      )}
      {others.length > 0 && (
        <p className="mt-1 small text-soft">
          {whatIfText.beside}
          {names(others)}
        </p>
      )}
    </>
  )
}

interface Props {
  readonly looked: Looked
  readonly heading?: Ref<HTMLHeadingElement>
  /** Beside another branch, which shows the differences already. */
  readonly isFolded?: boolean
  /** The step was taken this moment: what lies below the screen comes a frame later. */
  readonly isArriving?: boolean
  /** Out of sight, beside what really stands there. */
  readonly isAhead?: boolean
}

/** Where the trail has led, what the last step does by itself, and what changed by it. */
export const Arrived = ({ looked, heading, isFolded = false, isArriving = false, isAhead }: Props) => {
  const idOf = (id: string) => (isAhead ? undefined : id)
  const { here, changes, taken } = looked
  const last = taken[taken.length - 1]
  return (
    <>
      <section className="mt-5" id={idOf('where')}>
        <p className="small text-soft">{leadOf(looked)}</p>
        <h2 className="huge" tabIndex={-1} ref={isAhead ? undefined : heading}>
          {stages[here.headline].name}
        </h2>
        <p className="mt-1">{stages[here.headline].says}</p>
        <Beside ids={here.beside} gained={changes?.stages.gained ?? []} />
        {last?.told.map((told) => (
          <StepSays
            key={told.kind === 'option' ? told.achieves : told.event}
            told={told}
            facts={looked.branch.facts}
          />
        ))}
      </section>
      {changes && (
        <Changed changes={changes} isFolded={isFolded} isArriving={isArriving} id={idOf('changed')} />
      )}
      {taken.length > 1 && !isArriving && <SinceStart key={taken.length} looked={looked} />}
    </>
  )
}

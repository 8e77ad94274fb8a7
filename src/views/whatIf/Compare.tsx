import { type Changes, changesBetween, isUnchanged } from '../../../machines/explore/changes.ts'
import type { Facts } from '../../../machines/facts.ts'
import type { SessionEvent } from '../../../machines/session/session.machine.ts'
import type { Side, Trying } from '../../../machines/session/trying.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { sideMarks, whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { ChangeLines } from './ChangeLines.tsx'
import { linesOf } from './lines.ts'
import type { Looked } from './looked.ts'
import { OwnAnswers } from './OwnAnswers.tsx'
import { Trail } from './Trail.tsx'

const none = { gained: [], lost: [] } as const

/** What only this branch has; what only the other has stands there. */
const onlyHere = (changes: Changes): Changes => {
  const { headline: _headline, level: _level, ...rest } = changes
  return {
    ...rest,
    stages: { ...none, gained: changes.stages.gained.filter((id) => id !== changes.headline?.to) },
    next: { ...changes.next, lost: [] },
    options: { ...changes.options, lost: [] },
    rights: { ...changes.rights, lost: [] },
    complaintRoute: { ...changes.complaintRoute, lost: [] },
    consequences: { ...changes.consequences, lost: [] },
    deadlines: { ...changes.deadlines, lost: [] },
    warnings: { ...changes.warnings, lost: [] },
  }
}

interface SideProps {
  readonly side: Side
  readonly looked: Looked
  readonly against: Looked
  readonly isActive: boolean
  readonly canDrop: boolean
  readonly own: Facts
  readonly send: (event: SessionEvent) => void
}

type ButtonsProps = Pick<SideProps, 'side' | 'isActive' | 'canDrop' | 'send'>

const Buttons = ({ side, isActive, canDrop, send }: ButtonsProps) => {
  const name = <span className="hidden-visually">：{whatIfText.sides[side]}</span>
  return (
    <p className="mt-3 flex flex-wrap gap-x-5">
      {!isActive && (
        <button type="button" className="link-button" onClick={() => send({ type: 'branchChosen', side })}>
          {whatIfText.choose}
          {name}
        </button>
      )}
      {canDrop && (
        <button type="button" className="link-button" onClick={() => send({ type: 'branchDropped', side })}>
          {whatIfText.drop}
          {name}
        </button>
      )}
    </p>
  )
}

const BranchCard = ({ side, looked, against, isActive, canDrop, own, send }: SideProps) => {
  const { here, taken, branch } = looked
  const changes = changesBetween(against.here, here)
  const groups = linesOf(onlyHere(changes))
  return (
    <section className={isActive ? 'card card-know' : 'card'} aria-current={isActive || undefined}>
      <h3>
        {whatIfText.sides[side]}
        {isActive && <span className="small text-soft">（{whatIfText.chosen}）</span>}
      </h3>
      {taken.length > 0 ? <Trail taken={taken} /> : <p className="mt-1 text-soft">{whatIfText.noSteps}</p>}
      <OwnAnswers facts={branch.facts} own={own} />
      <p className="mt-3 small text-soft">{whatIfText.arrived}</p>
      <p className="change">
        {changes.headline && (
          <span className="mark mark-turned">
            <span aria-hidden="true">{sideMarks.turned.sign}</span> {sideMarks.turned.word}
          </span>
        )}
        <strong>{stages[here.headline].name}</strong>
      </p>
      <p className="small text-soft">{resultText.levels[here.level]}</p>
      {groups.length > 0 && <ChangeLines groups={groups} words={sideMarks} />}
      <Buttons side={side} isActive={isActive} canDrop={canDrop} send={send} />
    </section>
  )
}

interface Props {
  readonly looked: readonly [Looked, Looked]
  readonly trying: Trying
  readonly own: Facts
  readonly send: (event: SessionEvent) => void
}

const isSame = (one: Looked, other: Looked): boolean => isUnchanged(changesBetween(one.here, other.here))

/** The branch that goes by the person's own answers stays where the other one has answers of its own. */
const canDropFrom = ({ branches: [first, second] }: Trying, side: Side): boolean =>
  side === 0 ? first.answers !== undefined || !second?.answers : true

/** Two branches beside each other, on a phone one above the other: only what differs, each in its own. */
export const Compare = ({ looked: [first, second], trying, own, send }: Props) => {
  const cardOf = (side: Side, looked: Looked, against: Looked) => (
    <BranchCard
      side={side}
      looked={looked}
      against={against}
      isActive={trying.active === side}
      canDrop={canDropFrom(trying, side)}
      own={own}
      send={send}
    />
  )
  return (
    <section className="mt-5" id="compare">
      <h2>{whatIfText.compare}</h2>
      <p className="mt-1 small text-soft">{whatIfText.compareSays}</p>
      {isSame(first, second) && <p className="mt-2">{whatIfText.same}</p>}
      <div className="sides mt-3">
        {cardOf(0, first, second)}
        {cardOf(1, second, first)}
      </div>
    </section>
  )
}

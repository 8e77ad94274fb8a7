import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import { bodies as machineBodies } from '../../../machines/complaints.ts'
import { consequences as machineConsequences } from '../../../machines/consequences.ts'
import { deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import type { Changes, Difference, Retold, Shift } from '../../../machines/explore/changes.ts'
import type { Choice } from '../../../machines/outlook.ts'
import { rights as machineRights } from '../../../machines/rights.ts'
import { warnings as machineWarnings } from '../../../machines/warnings.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { consequenceNames } from '../../content/zh-Hans/consequenceNames.ts'
import { consequences, subjects } from '../../content/zh-Hans/consequences.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import { likelihoods, moveNames, moveReasons } from '../../content/zh-Hans/moves.ts'
import { achievements, cautions, costs, whens } from '../../content/zh-Hans/options.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { rights } from '../../content/zh-Hans/rights.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { warnings } from '../../content/zh-Hans/warnings.ts'
import { type ChangeGroup, type Mark, whatIfText } from '../../content/zh-Hans/whatIf.ts'

/** One line of what changed: a name, and what stands behind it when it is opened. */
export interface Line {
  readonly mark: Mark
  readonly name: string
  readonly says?: readonly string[]
  readonly evidence?: readonly SourceId[]
}

type Told = Omit<Line, 'mark'>

const both = <Item>({ gained, lost }: Difference<Item>, tell: (item: Item) => Told): readonly Line[] => [
  ...gained.map((item) => ({ mark: 'gained' as const, ...tell(item) })),
  ...lost.map((item) => ({ mark: 'lost' as const, ...tell(item) })),
]

const shifted = (mark: Mark, shifts: readonly Shift[]): readonly Line[] =>
  shifts.map(({ event, from, to }) => ({
    mark,
    name: `${moveNames[event]}：${whatIfText.fromTo(likelihoods[from].word, likelihoods[to].word)}`,
  }))

/** The headline turns; other stages come or go. */
const stageLines = ({ headline, level, stages: active }: Changes): readonly Line[] => [
  ...(headline
    ? [
        {
          mark: 'turned' as const,
          name: whatIfText.fromTo(stages[headline.from].name, stages[headline.to].name),
        },
      ]
    : []),
  ...(level
    ? [
        {
          mark: 'turned' as const,
          name: whatIfText.fromTo(resultText.levels[level.from], resultText.levels[level.to]),
        },
      ]
    : []),
  ...both(
    {
      gained: active.gained.filter((id) => id !== headline?.to),
      lost: active.lost.filter((id) => id !== headline?.from),
    },
    (id) => ({ name: stages[id].name, says: [stages[id].says] }),
  ),
]

const nextLines = ({ next }: Changes): readonly Line[] => [
  ...both(next, ({ event, likelihood, reason, evidence }) => ({
    name: `${moveNames[event]}（${likelihoods[likelihood].word}）`,
    says: [moveReasons[reason]],
    evidence,
  })),
  ...shifted('likelier', next.likelier),
  ...shifted('lessLikely', next.lessLikely),
  ...shifted('unclear', next.unclear),
]

const optionLine = ({ achieves, evidence }: Choice): Told => ({
  name: achievements[achieves].title,
  says: [achievements[achieves].effect],
  evidence,
})

/** An option that stays, and is due at another time or at another cost. */
const turnedLines = ({ from, to }: Retold): readonly Line[] =>
  [
    [whens[from.when], whens[to.when]],
    [costs[from.cost], costs[to.cost]],
  ]
    .filter(([before, after]) => before !== after)
    .map(([before = '', after = '']) => ({
      mark: 'turned' as const,
      name: `${achievements[to.achieves].title}：${whatIfText.fromTo(before, after)}`,
    }))

const cautionLines = ({ from, to }: Retold): readonly Line[] => {
  if (from.caution === to.caution) return []
  const told = (mark: 'gained' | 'lost', caution: Choice['caution']): readonly Line[] =>
    caution
      ? [
          {
            mark,
            name: `${achievements[to.achieves].title}：${whatIfText.caution}`,
            says: [cautions[caution]],
          },
        ]
      : []
  return [...told('gained', to.caution), ...told('lost', from.caution)]
}

const optionLines = ({ options }: Changes): readonly Line[] => [
  ...both(options, optionLine),
  ...options.retold.flatMap((retold) => [...turnedLines(retold), ...cautionLines(retold)]),
]

/** Line by line, what changed: what presses first. */
export const linesOf = (changes: Changes): readonly (readonly [ChangeGroup, readonly Line[]])[] => {
  const groups: Record<ChangeGroup, readonly Line[]> = {
    stages: stageLines(changes),
    warnings: both(changes.warnings, (id) => ({
      name: warnings[id].title,
      says: warnings[id].says,
      evidence: machineWarnings[id].evidence,
    })),
    deadlines: both(changes.deadlines, (id) => ({
      name: `${deadlines[id].name}：${resultText.duration(machineDeadlines[id].amount, machineDeadlines[id].unit)}`,
      says: [`${deadlines[id].from}。${deadlines[id].says}`],
      evidence: machineDeadlines[id].evidence,
    })),
    next: nextLines(changes),
    rights: both(changes.rights, (id) => ({
      name: rights[id].title,
      says: [rights[id].says],
      evidence: machineRights[id].evidence,
    })),
    options: optionLines(changes),
    consequences: both(changes.consequences, (id) => ({
      name: `${subjects[machineConsequences[id].subject]}：${consequenceNames[id]}`,
      says: [consequences[id]],
      evidence: machineConsequences[id].evidence,
    })),
    complaintRoute: both(changes.complaintRoute, (id) => ({
      name: bodies[id].name,
      says: [bodies[id].how],
      evidence: machineBodies[id].evidence,
    })),
  }
  return (Object.keys(groups) as ChangeGroup[])
    .map((group) => [group, groups[group]] as const)
    .filter(([, lines]) => lines.length > 0)
}

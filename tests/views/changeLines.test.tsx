import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { bodies as machineBodies } from '../../machines/complaints.ts'
import { consequences as machineConsequences } from '../../machines/consequences.ts'
import { deadlines as machineDeadlines } from '../../machines/deadlines.ts'
import { type Changes, changesBetween, type Difference } from '../../machines/explore/changes.ts'
import { stepsIn } from '../../machines/explore/steps.ts'
import { outlookAt } from '../../machines/outlook.ts'
import { rights as machineRights } from '../../machines/rights.ts'
import { warnings as machineWarnings } from '../../machines/warnings.ts'
import { bodies } from '../../src/content/zh-Hans/complaints.ts'
import { consequences } from '../../src/content/zh-Hans/consequences.ts'
import { deadlines } from '../../src/content/zh-Hans/deadlines.ts'
import { likelihoods, moveNames } from '../../src/content/zh-Hans/moves.ts'
import { achievements, costs, whens } from '../../src/content/zh-Hans/options.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { rights } from '../../src/content/zh-Hans/rights.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { warnings } from '../../src/content/zh-Hans/warnings.ts'
import { type ChangeGroup, type Mark, marks, whatIfText } from '../../src/content/zh-Hans/whatIf.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { whatIfViews } from '../../src/views/session/whatIfViews.ts'
import { ChangeLines } from '../../src/views/whatIf/ChangeLines.tsx'
import { type Line, linesOf } from '../../src/views/whatIf/lines.ts'
import { everyNode, oneFurther } from '../machines/explore/branches.ts'
import { framesPassed, openApp } from './support.tsx'

beforeAll(async () => {
  await Promise.all([resultViews.load(), whatIfViews.load()])
})

/** Every step from every state node of the chart. */
const steps = everyNode(1).flatMap((one) => {
  const before = outlookAt(one.place)
  return stepsIn(before).map((step) => {
    const { place } = oneFurther(one, step.event)
    return { one, step, changes: changesBetween(before, outlookAt(place)) }
  })
})

/** A line as it has to be told: its mark, words that must stand in it, and what it rests on. */
type Wanted = readonly [mark: Mark, words: string, evidence?: readonly SourceId[]]

const both = <Item,>(
  { gained, lost }: Difference<Item>,
  tell: (item: Item) => readonly [words: string, evidence?: readonly SourceId[]],
): readonly Wanted[] => [
  ...gained.map((item): Wanted => ['gained', ...tell(item)]),
  ...lost.map((item): Wanted => ['lost', ...tell(item)]),
]

/** Written out again, apart from the code that is tested. */
const wanted: { readonly [Group in ChangeGroup]: (changes: Changes) => readonly Wanted[] } = {
  stages: ({ headline, level, stages: { gained, lost } }) => [
    ...(headline
      ? [['turned', whatIfText.fromTo(stages[headline.from].name, stages[headline.to].name)] as const]
      : []),
    ...(level
      ? [['turned', whatIfText.fromTo(resultText.levels[level.from], resultText.levels[level.to])] as const]
      : []),
    ...gained.filter((id) => id !== headline?.to).map((id): Wanted => ['gained', stages[id].name]),
    ...lost.filter((id) => id !== headline?.from).map((id): Wanted => ['lost', stages[id].name]),
  ],
  warnings: (changes) => both(changes.warnings, (id) => [warnings[id].title, machineWarnings[id].evidence]),
  deadlines: (changes) =>
    both(changes.deadlines, (id) => [
      `${deadlines[id].name}：${resultText.duration(machineDeadlines[id].amount, machineDeadlines[id].unit)}`,
      machineDeadlines[id].evidence,
    ]),
  next: ({ next }) => [
    ...both(next, ({ event, likelihood, evidence }) => [
      `${moveNames[event]}（${likelihoods[likelihood].word}）`,
      evidence,
    ]),
    ...(['likelier', 'lessLikely', 'unclear'] as const).flatMap((mark) =>
      next[mark].map(
        ({ event, from, to }): Wanted => [
          mark,
          `${moveNames[event]}：${whatIfText.fromTo(likelihoods[from].word, likelihoods[to].word)}`,
        ],
      ),
    ),
  ],
  rights: (changes) => both(changes.rights, (id) => [rights[id].title, machineRights[id].evidence]),
  options: ({ options }) => [
    ...both(options, ({ achieves, evidence }) => [achievements[achieves].title, evidence]),
    ...options.retold.flatMap(({ from, to }): readonly Wanted[] => {
      const { title } = achievements[to.achieves]
      return [
        ...(from.when === to.when
          ? []
          : [['turned', `${title}：${whatIfText.fromTo(whens[from.when], whens[to.when])}`] as const]),
        ...(from.cost === to.cost
          ? []
          : [['turned', `${title}：${whatIfText.fromTo(costs[from.cost], costs[to.cost])}`] as const]),
        ...(to.caution && to.caution !== from.caution
          ? [['gained', `${title}：${whatIfText.caution}`] as const]
          : []),
        ...(from.caution && to.caution !== from.caution
          ? [['lost', `${title}：${whatIfText.caution}`] as const]
          : []),
      ]
    }),
  ],
  consequences: (changes) =>
    both(changes.consequences, (id) => [consequences[id], machineConsequences[id].evidence]),
  complaintRoute: (changes) =>
    both(changes.complaintRoute, (id) => [bodies[id].name, machineBodies[id].evidence]),
}
const groups = Object.keys(wanted) as ChangeGroup[]

/** What a consequence is about stands in its name, what it is stands below. */
const told = (group: ChangeGroup, { mark, name, says, evidence }: Line): string =>
  `${mark} ${group === 'consequences' ? says?.[0] : name} ${evidence ?? ''}`

test('after every step, every line gained, lost or turned is told with what it rests on, and no other', () => {
  const seen = new Map<string, number>()
  for (const { step, changes } of steps) {
    const lines = new Map(linesOf(changes))
    for (const group of groups) {
      const want = wanted[group](changes)
      for (const [mark] of want) seen.set(`${group} ${mark}`, (seen.get(`${group} ${mark}`) ?? 0) + 1)
      expect(
        (lines.get(group) ?? []).map((line) => told(group, line)),
        `${step.event}: ${group}`,
      ).toEqual(want.map(([mark, words, evidence]) => `${mark} ${words} ${evidence ?? ''}`))
    }
    expect(linesOf(changes).map(([group]) => group)).toEqual(groups.filter((group) => lines.has(group)))
  }
  const kinds = [...seen.keys()]
  for (const group of ['stages', 'deadlines', 'next', 'rights', 'options', 'consequences'])
    expect(kinds, group).toEqual(expect.arrayContaining([`${group} gained`, `${group} lost`]))
  expect(kinds).toEqual(
    expect.arrayContaining(['warnings gained', 'stages turned', 'next likelier', 'options turned']),
  )
})

test('no two lines of a step read alike before they are opened', () => {
  for (const { step, changes } of steps)
    for (const [group, lines] of linesOf(changes)) {
      const heads = lines.map(({ mark, name }) => `${mark} ${name}`)
      expect(
        heads.filter((head, place) => heads.indexOf(head) !== place),
        `${step.event}: ${group}`,
      ).toEqual([])
    }
})

test('from every state node, each line of a step stands on the page with its sign, its word and its name', () => {
  const first = new Map(steps.map((one) => [one.one, one]))
  for (const { changes } of first.values()) {
    const { container } = render(<ChangeLines groups={linesOf(changes)} words={marks} />)
    for (const fold of container.querySelectorAll('details')) {
      fold.open = true
      fireEvent(fold, new Event('toggle'))
    }
    const shown = [...container.querySelectorAll('li.change, summary.change')].map(
      ({ textContent }) => textContent,
    )
    const lines = linesOf(changes).flatMap(([, some]) => some)
    expect(shown).toEqual(lines.map(({ mark, name }) => `${marks[mark].sign} ${marks[mark].word}${name}`))
    cleanup()
  }
})

test.each(Object.keys(costs) as (keyof typeof costs)[])(
  'a step that costs (%s) says so where it leads',
  async (cost) => {
    const found = steps.find(
      ({ one, step }) =>
        one.trail.length === 0 && step.told.some((told) => 'cost' in told && told.cost === cost),
    )
    if (!found) throw new Error(`Nothing costs ${cost}`)
    const app = openApp('whatIf', { answers: found.one.facts })
    act(() => app.session.send({ type: 'triedOut', branches: [{ trail: [found.step.event] }] }))
    await framesPassed()
    expect(screen.getByRole('main').textContent).toContain(`${whatIfText.cost}${costs[cost]}`)
  },
)

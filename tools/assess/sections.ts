import type { Assessment, Choice, NextStep } from '../../machines/assess.ts'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { type BodyId, bodies } from '../../machines/complaints.ts'
import { conduct } from '../../machines/conduct.ts'
import { consequences } from '../../machines/consequences.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'
import { bodies as bodyWords } from '../../src/content/zh-Hans/complaints.ts'
import { consequences as consequenceWords, subjects } from '../../src/content/zh-Hans/consequences.ts'
import { contradictions as contradictionWords } from '../../src/content/zh-Hans/contradictions.ts'
import { deadlines as deadlineWords } from '../../src/content/zh-Hans/deadlines.ts'
import { likelihoods, moveNames, moveReasons, moveSigns } from '../../src/content/zh-Hans/moves.ts'
import { achievements, cautions, costs, whens } from '../../src/content/zh-Hans/options.ts'
import { proofs, redLines } from '../../src/content/zh-Hans/redLines.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { rights as rightWords } from '../../src/content/zh-Hans/rights.ts'
import { searches } from '../../src/content/zh-Hans/searches.ts'
import { conflictText } from '../../src/content/zh-Hans/session.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { warnings as warningWords } from '../../src/content/zh-Hans/warnings.ts'
import { bodiesIn } from './sources.ts'
import { evidenceLines, indented, type Numbers, wordsOf } from './words.ts'

type Lines = readonly string[]
type Write = (assessment: Assessment, numbers: Numbers) => Lines

const nameOf = (stage: StageId): string => stages[stage].name
const leadsTo = (leads: StageId | undefined): Lines => (leads ? [`会走到：${nameOf(leads)}`] : [])

const warningsIn: Write = ({ warnings: ids }, numbers) =>
  ids.flatMap((id) => {
    const { title, says } = warningWords[id]
    return [title, ...indented([...says, ...evidenceLines(warnings[id].evidence, numbers)])]
  })

const contradictionsIn: Write = ({ contradictions }) => contradictions.map((id) => contradictionWords[id])

const placeOf: Write = ({ headline, level, beside }) => [
  `${nameOf(headline)}（${resultText.levels[level]}）`,
  stages[headline].says,
  stages[headline].more,
  ...(beside.length === 0 ? [] : [`${resultText.beside}：${beside.map(nameOf).join('、')}`]),
]

const possibilities: Write = ({ uncertainties, facts }) =>
  uncertainties.flatMap(({ settledBy, headlines, moves }) => {
    const { short, find } = wordsOf(settledBy, facts)
    return [
      `弄清“${short}”，结果可能不同`,
      ...indented([
        ...(headlines.length === 0 ? [] : [`也可能在：${headlines.map(nameOf).join('、')}`]),
        ...(moves.length === 0 ? [] : ['接下来的几步，可能性也会变']),
        ...(find === undefined ? [] : [`${resultText.uncertainFind}${find}`]),
      ]),
    ]
  })

const why: Write = ({ why: reasons, facts }) =>
  reasons.map(({ fact, code }) => {
    const { short, labelOf } = wordsOf(fact, facts)
    return `${short}：${labelOf(code)}`
  })

const stepLines = (step: NextStep, { facts }: Assessment, numbers: Numbers): Lines => [
  `${likelihoods[step.likelihood].word}　${moveNames[step.event]}`,
  ...indented([
    `为什么：${moveReasons[step.reason]}`,
    `看到什么：${moveSigns[step.event]}`,
    ...(step.dependsOn ? [resultText.depends(wordsOf(step.dependsOn, facts).short)] : []),
    ...leadsTo(step.leads),
    ...(step.searched ? [`查过：${searches[step.searched]}`] : []),
    ...evidenceLines(step.evidence, numbers),
  ]),
]

const choiceLines = (choice: Choice, numbers: Numbers): Lines => {
  const { title, how, effect } = achievements[choice.achieves]
  return [
    title,
    ...indented([
      ...how.map((step, index) => `${index + 1}. ${step}`),
      `结果：${effect}`,
      `代价：${costs[choice.cost]}`,
      ...(choice.caution ? [`注意：${cautions[choice.caution]}`] : []),
      ...leadsTo(choice.leads),
      ...evidenceLines(choice.evidence, numbers),
    ]),
  ]
}

const choices: Write = ({ options }, numbers) =>
  (['now', 'week', 'later'] as const).flatMap((when) => {
    const due = options.filter((choice) => choice.when === when)
    const lines = due.flatMap((choice) => choiceLines(choice, numbers))
    return due.length === 0 ? [] : [`〔${whens[when]}〕`, ...indented(lines)]
  })

const rightsIn: Write = ({ rights: ids }, numbers) =>
  ids.flatMap((id) => {
    const { title, says } = rightWords[id]
    return [title, ...indented([says, ...evidenceLines(rights[id].evidence, numbers)])]
  })

const route = (ids: readonly BodyId[]): string =>
  `投诉顺序：${ids.map((id) => bodyWords[id].name).join(' → ')}`

const linesCrossed: Write = ({ redLines: crossed }, numbers) =>
  crossed.flatMap(({ id, evidence, route: order }) => [
    redLines[id].name,
    ...indented([
      redLines[id].says,
      ...conduct[id].proof.map((proof) => `证据：${proofs[proof].name}，${proofs[proof].how}`),
      route(order),
      ...evidenceLines(evidence, numbers),
    ]),
  ])

const whereToComplain: Write = (assessment, numbers) => {
  const each = bodiesIn(assessment).flatMap((id) => {
    const { name, how, doesNot } = bodyWords[id]
    return [name, ...indented([how, `它不管：${doesNot}`, ...evidenceLines(bodies[id].evidence, numbers)])]
  })
  return [route(assessment.complaintRoute), ...each]
}

const consequencesIn: Write = ({ consequences: ids }, numbers) =>
  ids.flatMap((id) => {
    const { subject, evidence } = consequences[id]
    return [subjects[subject], ...indented([consequenceWords[id], ...evidenceLines(evidence, numbers)])]
  })

const deadlinesIn: Write = ({ deadlines: ids }, numbers) =>
  ids.flatMap((id) => {
    const { amount, unit, runs, evidence } = deadlines[id]
    const { name, from, says } = deadlineWords[id]
    return [
      `${name}：${from} ${resultText.duration(amount, unit)}（${resultText.runs[runs]}）`,
      ...indented([says, ...evidenceLines(evidence, numbers)]),
    ]
  })

interface Section {
  readonly heading: string
  readonly lines: Write
}

/** What must be read before anything else. */
export const warningSection: Section = { heading: '提醒', lines: warningsIn }

/** The rest of an assessment, in the order it is read. */
export const sections: readonly Section[] = [
  { heading: conflictText.title, lines: contradictionsIn },
  { heading: resultText.where, lines: placeOf },
  { heading: resultText.uncertain, lines: possibilities },
  { heading: '为什么', lines: why },
  {
    heading: resultText.next,
    lines: (all, numbers) => all.next.flatMap((step) => stepLines(step, all, numbers)),
  },
  { heading: '可以做什么', lines: choices },
  { heading: resultText.rights, lines: rightsIn },
  { heading: resultText.redLines, lines: linesCrossed },
  { heading: resultText.complain, lines: whereToComplain },
  { heading: resultText.consequences, lines: consequencesIn },
  { heading: resultText.deadlines, lines: deadlinesIn },
]

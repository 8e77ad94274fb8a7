import type { Assessment, Choice } from '../../../machines/assess.ts'
import { levels, likelihoods, type SourceId, type StageId } from '../../../machines/collection/vocabulary.ts'
import { bodies } from '../../../machines/complaints.ts'
import { type ConductId, conduct } from '../../../machines/conduct.ts'
import { type ConsequenceId, consequences, subjects } from '../../../machines/consequences.ts'
import { contradictions } from '../../../machines/contradictions.ts'
import { deadlines } from '../../../machines/deadlines.ts'
import { type FactId, type Facts, factIds } from '../../../machines/facts.ts'
import { rights } from '../../../machines/rights.ts'
import { type WarningId, warnings } from '../../../machines/warnings.ts'
import { codesIn } from './answers.ts'
import { stageNodes } from './chart.ts'
import { type Check, unless } from './faults.ts'
import { notCitable } from './sources.ts'

const stages = new Map(stageNodes.map(({ meta }) => [meta?.stage?.id, meta?.stage]))
const urgencyOf = (id: StageId): number => stages.get(id)?.urgency ?? -1
const gravityOf = (id: StageId): number => levels.indexOf(stages.get(id)?.level ?? 'know')
const isOver = (id: StageId): boolean => stages.get(id)?.place === 'end'

const isSorted = (numbers: readonly number[]): boolean =>
  numbers.every((one, place) => place === 0 || (numbers[place - 1] ?? one) <= one)
const isOnce = (items: readonly string[]): boolean => new Set(items).size === items.length

type Table = Readonly<Record<string, { readonly evidence: readonly SourceId[] }>>
const cited = (table: Table, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const entry = table[id]
    return entry ? notCitable(entry.evidence).map((fault) => `${id} ${fault}`) : [`${id} is unknown`]
  })

const warningOrder = Object.keys(warnings) as WarningId[]
const isDanger = (id: string): boolean => id === 'violence' || id === 'atDoor'
const fraud: readonly WarningId[] = [
  'privateAccount',
  'posedAsAuthority',
  'settler',
  'transferDenied',
  'transferUnchecked',
]

const slotOf = (id: ConsequenceId): number =>
  subjects.indexOf(consequences[id].subject) * 10 - consequences[id].rank

/** What only harms comes last, before it what may revive an old debt, before it everything by when it is due. */
const duty = ({ when, cost, caution }: Choice): number =>
  ['now', 'week', 'later'].indexOf(when) + (cost === 'risk' ? 10 : caution === 'restartsLimitation' ? 5 : 0)

const lineIds = (facts: Facts) =>
  codesIn(facts, 'conduct').filter((code): code is ConductId => code in conduct)

/** What must hold for whatever anybody answers. */
export const checks = {
  'there is a right, three options, and a next step unless it is over': ({
    headline,
    rights,
    options,
    next,
  }) => [
    ...unless(rights.length >= 1, `${headline} without a right`),
    ...unless(options.length >= 3, `${headline} with ${options.length} options`),
    ...unless(next.length >= 1 || isOver(headline), `${headline} without a next step`),
  ],
  'the headline is the most urgent stage, and nothing beside it is graver': ({ headline, level, beside }) => [
    ...unless(isSorted([headline, ...beside].map((id) => -urgencyOf(id))), `${headline} before ${beside}`),
    ...unless(isOnce([headline, ...beside]), `${headline} twice`),
    ...unless(level === stages.get(headline)?.level, `${headline} is not ${level}`),
    ...unless(
      beside.every((id) => gravityOf(id) <= gravityOf(headline)),
      `${headline} hides ${beside}`,
    ),
  ],
  'everything cited can be shown today': ({ next, options, complaintRoute, redLines, ...told }) => [
    ...cited(
      rights,
      redLines.flatMap(({ entitles }) => entitles),
    ),
    ...[...next, ...options].flatMap(({ event, evidence }) =>
      notCitable(evidence).map((fault) => `${event} ${fault}`),
    ),
    ...cited(rights, told.rights),
    ...cited(consequences, told.consequences),
    ...cited(deadlines, told.deadlines),
    ...cited(warnings, told.warnings),
    ...cited(bodies, [...complaintRoute, ...redLines.flatMap(({ route }) => route)]),
    ...cited(
      conduct,
      redLines.map(({ id }) => id),
    ),
  ],
  'likely next steps come before others, and what is due now before what can wait': ({ next, options }) => {
    const isLikely = next.map(
      ({ likelihood }) => likelihoods.indexOf(likelihood) < likelihoods.indexOf('rare'),
    )
    return [
      ...unless(isSorted(isLikely.map((likely) => (likely ? 0 : 1))), 'next steps out of order'),
      ...unless(isOnce(next.map(({ event }) => event)), 'a next step twice'),
      ...unless(isSorted(options.map(duty)), 'options out of order'),
    ]
  },
  'no option is told twice': ({ options }) => {
    const told = options.map(({ event, achieves }) => `${event} ${achieves}`)
    return told.filter((one, place) => told.indexOf(one) !== place).map((one) => `${one} twice`)
  },
  'there is a consequence, one per subject and rank, the graver first': ({ consequences: ids }) => [
    ...unless(ids.length > 0, 'no consequence'),
    ...unless(isSorted(ids.map(slotOf)), `out of order: ${ids}`),
    ...unless(isOnce(ids.map((id) => String(slotOf(id)))), `two of one rank: ${ids}`),
  ],
  'warnings come in their fixed order, danger, the door, distress, then fraud, and fraud before limitation':
    ({ warnings: ids }) => {
      const order = ids.map((id) => warningOrder.indexOf(id))
      const limitation = ids.indexOf('limitation')
      return [
        ...unless(isSorted(order) && isOnce(ids), `out of order: ${ids}`),
        ...unless(
          !ids.includes('distress') || ids.slice(0, ids.indexOf('distress')).every(isDanger),
          `distress is late: ${ids}`,
        ),
        ...unless(ids.indexOf('atDoor') <= (ids.includes('violence') ? 1 : 0), `the door is late: ${ids}`),
        ...unless(
          limitation < 0 || fraud.every((id) => ids.indexOf(id) < limitation),
          `fraud is late: ${ids}`,
        ),
      ]
    },
  'whoever is offered something that restarts limitation is warned of it': ({ options, warnings: ids }) =>
    options
      .filter(({ caution }) => caution === 'restartsLimitation' && !ids.includes('limitation'))
      .map(({ achieves }) => `${achieves} without a warning`),
  'whoever says that the debt is not theirs is not simply led to pay it': ({ facts, options }) =>
    options
      .filter(({ leads }) => facts.disputed === 'notMine' && leads === 'paid')
      .map(({ achieves }) => `${achieves} ends in paid`),
  'why is said with answers that were given': ({ facts, why, headline }) => [
    ...unless(why.length > 0 || Object.keys(facts).length === 0, `${headline} without a why`),
    ...why
      .filter(({ fact, code }) => !codesIn(facts, fact).includes(code))
      .map(({ fact, code }) => `${fact} ${code} was not given`),
  ],
  'every line crossed is told, with somewhere to go': ({ facts, redLines, complaintRoute }) => [
    ...unless(
      String(redLines.map(({ id }) => id)) === String(lineIds(facts)),
      `${redLines.length} lines told`,
    ),
    ...redLines
      .filter(({ route }) => !isOnce(route) || !complaintRoute.every((body) => route.includes(body)))
      .map(({ id }) => `${id} leads nowhere`),
    ...redLines
      .filter(({ entitles }) => entitles.length < 2 || !isOnce(entitles))
      .map(({ id }) => `${id} entitles to nothing of its own`),
    ...unless(complaintRoute.length > 0 && isOnce(complaintRoute), `route ${complaintRoute}`),
  ],
  'contradictions are between questions that were answered': ({ facts, contradictions: ids }) =>
    ids
      .filter((id) => contradictions[id].between.some((fact) => facts[fact] === undefined))
      .map((id) => `${id} is between others`),
} as const satisfies Readonly<Record<string, Check<Assessment>>>

/** What an assessment can see of the answers; `assess.test.ts` shows that the rest changes nothing. */
const unseen: readonly FactId[] = ['product', 'amount']
export const seenByAssess = (facts: Facts): string =>
  factIds
    .map((id) => {
      if (id === 'asker' && facts.asker === 'guardian') return 'borrower'
      return unseen.includes(id) && !codesIn(facts, id).includes('unsure') ? '' : String(facts[id])
    })
    .join(' ')

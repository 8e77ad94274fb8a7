/**
 * Who is reading and what their life is like, apart from the stage: each has a guide of its own. A situation that
 * fits the answers is pointed to from the result; nothing about stages or next steps is repeated here.
 */
import { type Code, type Facts, has } from './facts.ts'
import { mayBeTimeBarred } from './limitation.ts'
import { isBorrowerSide } from './questions.ts'

export type SituationGroup = 'people' | 'circumstance'

interface Situation {
  /** People other than the borrower, or a borrower's circumstances. */
  readonly group: SituationGroup
  /** The first answer of somebody in this situation: its guide leads into the questions with it. */
  readonly asker: Code<'asker'>
  /** True only where an answer speaks for it. */
  readonly fits: (facts: Facts) => boolean
}

const asks =
  (asker: Code<'asker'>): Situation['fits'] =>
  (facts) =>
    facts.asker === asker

export const situations = {
  /** 紧急联系人、亲友 */
  contact: { group: 'people', asker: 'contact', fits: asks('contact') },
  parents: { group: 'people', asker: 'contact', fits: asks('contact') },
  /** 单位、同事 */
  workplace: { group: 'people', asker: 'contact', fits: asks('contact') },
  wrongNumber: { group: 'people', asker: 'wrongNumber', fits: asks('wrongNumber') },
  spouse: { group: 'people', asker: 'spouse', fits: asks('spouse') },
  heir: {
    group: 'people',
    asker: 'heir',
    fits: (facts) => facts.asker === 'heir' || has(facts, 'circumstances', 'deceased'),
  },
  guardian: {
    group: 'people',
    asker: 'guardian',
    fits: ({ asker, disputed }) => asker === 'guardian' || disputed === 'minorUsed',
  },
  illness: {
    group: 'circumstance',
    asker: 'borrower',
    fits: (facts) => has(facts, 'circumstances', 'illness', 'disaster'),
  },
  unemployment: {
    group: 'circumstance',
    asker: 'borrower',
    fits: (facts) => has(facts, 'circumstances', 'noIncome'),
  },
  student: {
    group: 'circumstance',
    asker: 'borrower',
    fits: (facts) => has(facts, 'circumstances', 'student'),
  },
  /** Nobody is asked for other debts; where the money does not reach for this one, they have to be looked at together. */
  severalDebts: {
    group: 'circumstance',
    asker: 'borrower',
    fits: (facts) => isBorrowerSide(facts) && (facts.ability === 'none' || facts.ability === 'partly'),
  },
  /** 不是我借的：冒名、盗用 */
  notMine: { group: 'circumstance', asker: 'borrower', fits: ({ disputed }) => disputed === 'notMine' },
  /** 是我借的，数目不对 */
  wrongAmount: {
    group: 'circumstance',
    asker: 'borrower',
    fits: ({ disputed }) => disputed === 'wrongAmount',
  },
  /** 很久没有动静的债（诉讼时效） */
  longSilent: { group: 'circumstance', asker: 'borrower', fits: mayBeTimeBarred },
  /** 失联以后再联系 */
  returning: {
    group: 'circumstance',
    asker: 'borrower',
    fits: ({ reachability }) => reachability === 'lost',
  },
  judged: {
    group: 'circumstance',
    asker: 'borrower',
    fits: (facts) => has(facts, 'received', 'judgment', 'award', 'enforcement'),
  },
} as const satisfies Record<string, Situation>

export type SituationId = keyof typeof situations

export const situationIds = Object.keys(situations) as SituationId[]

/** The situations of a group, in the order in which they are listed. */
export const situationsIn = (group: SituationGroup): readonly SituationId[] =>
  situationIds.filter((id) => situations[id].group === group)

/** The situations that these answers speak for; the answers must be those that apply. */
export const fittingSituations = (facts: Facts): readonly SituationId[] =>
  situationIds.filter((id) => situations[id].fits(facts))

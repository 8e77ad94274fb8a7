/** What is frozen of an edition, and how it is taken. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { editions } from '../../../../machines/code/editions.ts'
import type { Carried, Questionnaire } from '../../../../machines/code/packing.ts'
import { vocabulary } from '../../../../machines/facts.ts'

export interface FrozenEdition {
  readonly edition: number
  /** Once true, nothing of the edition may change: the freeze command refuses. */
  readonly released: boolean
  /** The codes of every question as of the edition, readable where `walks` is not. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  /**
   * Digest of which question is asked, and with which codes, after each combination of the deciding answers.
   */
  readonly walks: string
  /** The events that a trail can name, by their places here; later ones may follow without a new edition. */
  readonly events: readonly string[]
  readonly codes: readonly (Carried & { readonly code: string })[]
}

export const fileOf = (edition: number): URL => new URL(`./edition-${edition}.json`, import.meta.url)

/** The frozen edition, or undefined when it was never frozen. */
export const readFrozen = (edition: number): FrozenEdition | undefined => {
  const file = fileOf(edition)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FrozenEdition) : undefined
}

export const vocabularyNow = (): FrozenEdition['vocabulary'] =>
  Object.fromEntries(Object.entries(vocabulary).map(([id, { codes }]) => [id, codes]))

/**
 * The deciding answers: each single code received with every asker and overdue, pairs with the first asker
 * only.
 */
const decidingAnswers = (lists: FrozenEdition['vocabulary']): readonly Carried['answers'][] => {
  const { asker: askers = [], overdue: overdues = [], received = [] } = lists
  const singles = [undefined, [], ...received.map((code) => [code])]
  const pairs = received.flatMap((one, place) => received.slice(place + 1).map((other) => [one, other]))
  return [undefined, ...askers].flatMap((asker) =>
    [undefined, ...overdues].flatMap((overdue) =>
      [...singles, ...(asker === askers[0] ? pairs : [])].map((codes) => ({
        asker,
        overdue,
        received: codes,
      })),
    ),
  )
}

export const walksOf = ({ ids, choices }: Questionnaire, lists: FrozenEdition['vocabulary']): string => {
  const hash = createHash('sha256')
  for (const answers of decidingAnswers(lists))
    hash.update(JSON.stringify(ids.map((id) => [id, choices(id, answers) ?? null])))
  return hash.digest('hex')
}

/** How to go on when something of an edition turns out to have changed. */
export const advice =
  'Codes that people keep would change their meaning. ' +
  'Before the release: npx node tests/machines/code/frozen/freeze.ts. ' +
  'After it: add an edition, see machines/code/editions.ts.'

export const newest = editions.length

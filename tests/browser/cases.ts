import type { Page } from 'playwright-core'
import { assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { linkOf } from '../../machines/code/link.ts'
import { type Place, placeOf } from '../../machines/collection/replay.ts'
import type { StageId } from '../../machines/collection/vocabulary.ts'
import { type Branch, spelledTrail } from '../../machines/explore/steps.ts'
import type { FactId, Facts } from '../../machines/facts.ts'
import { applicable, relevantQuestions } from '../../machines/questions.ts'
import { sharedText } from '../../src/content/zh-Hans/result.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { isActive, type Node, nodes } from '../machines/support/chart.ts'
import { scenarios } from '../scenarios/scenario.ts'
import { stories } from './stories.ts'

/** The answers of a story that meets the question, but for the one to it. */
export const askedAfter = (id: FactId): Facts => {
  if (id === 'asker') return {}
  const found = stories.find(([, facts]) => relevantQuestions(facts).includes(id))
  if (!found) throw new Error(`No story is asked ${id}`)
  const { [id]: _itself, ...answers } = found[1]
  return answers
}

/** A case that was opened by its link: answers, and what was tried out on them. */
export interface Outcome extends Branch {
  readonly headline: StageId
  /** Where it stands in the chart. */
  readonly place: Place
}

const outcomeOf = ({ facts: given, trail }: Branch): Outcome => {
  const facts = applicable(given)
  return { facts, trail, headline: assess(facts, trail).headline, place: placeOf(facts, trail) }
}

/** The states that a case can rest in: from the others it is led on at once. */
export const restingNodes: readonly Node[] = nodes.filter(({ always }) => !always?.length)

const shownIn = ({ headline, place: { snapshot } }: Outcome): readonly string[] => [
  `headline ${headline}`,
  ...restingNodes.filter((node) => isActive(snapshot, node)).map(({ id }) => id),
]

const seen = new Set<string>()
/** Cases that together show every stage and every state, by stage and name; with a trail only what answers do not show. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(
  scenarios
    .toSorted((a, b) => a.trail.length - b.trail.length)
    .map((scenario) => [scenario.name, outcomeOf(scenario)] as const)
    .flatMap(([name, outcome]) => {
      const shown = shownIn(outcome)
      const isNew = shown.some((what) => !seen.has(what))
      for (const what of shown) seen.add(what)
      return isNew ? [[`${outcome.headline}: ${name}`, outcome] as const] : []
    }),
)

/** The link to a case, below the site's address. */
export const pathOf = ({ facts, trail }: Branch): string => linkOf(encode(facts, spelledTrail(trail)), '')

/** Waits until the result of a case stands there, to its end. */
export const outcomeShown = async (page: Page, { headline }: Outcome): Promise<void> => {
  await page.getByRole('heading', { name: stages[headline].name, exact: true }).first().waitFor()
  await page.getByRole('link', { name: sharedText.own }).waitFor()
}

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type AnyCode, type FactId, type Facts, isFactId, isMany } from '../../machines/facts.ts'
import { isBystander } from '../../machines/questions.ts'
import type { Place } from '../../machines/session/session.machine.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { resultText, sharedText } from '../../src/content/zh-Hans/result.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { placeAt } from '../../src/lib/addresses.ts'

/** What will be so before long, however slow the machine. */
export const soon = <Value>(get: () => Value) => expect.poll(get, { timeout: 10_000 })

/** The page of the session that the address bar names. */
export const placeNow = (page: Page): Place | undefined => placeAt(new URL(page.url()).pathname)

export const textOf = async (found: Locator): Promise<string> => (await found.textContent()) ?? ''
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })
export const continueButton = (page: Page): Locator => page.getByRole('button', { name: asking.goOn })

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** The words of a choice; `noneOfThese` is the box for nothing of all this. */
const labelOf = (id: FactId, code: AnyCode | 'noneOfThese', facts: Facts): string => {
  const words = questionFor(id, isBystander(facts))
  return code === 'noneOfThese' ? (words.none ?? '') : words.labelOf(code)
}

/** The radio or checkbox of a code, by its name. */
export const inputOf = (page: Page, id: FactId, code: AnyCode | 'noneOfThese', facts: Facts): Locator =>
  page.getByRole(isMany(id) ? 'checkbox' : 'radio', { name: startingWith(labelOf(id, code, facts)) })

/** The row that a finger meets. */
export const rowOf = (page: Page, id: FactId, code: AnyCode | 'noneOfThese', facts: Facts): Locator =>
  page.locator('label').filter({ has: inputOf(page, id, code, facts) })

/** What is to be chosen for an answer: each of several codes, or the box for none of them. */
export const codesFor = (id: FactId, facts: Facts): readonly (AnyCode | 'noneOfThese')[] => {
  const codes = [facts[id] ?? []].flat() as readonly AnyCode[]
  if (codes.length === 0 && !isMany(id)) throw new Error(`The story has no answer to ${id}`)
  return codes.length === 0 ? ['noneOfThese'] : codes
}

/** Waits until the session has moved on from a page. */
export const left = (page: Page, place: Place | undefined): Promise<void> =>
  page.waitForURL((address) => placeAt(address.pathname) !== place)

/** Answers the question on the page as in these facts, by touch. */
export const answerOne = async (page: Page, facts: Facts): Promise<FactId> => {
  const place = placeNow(page)
  if (place === undefined || !isFactId(place)) throw new Error(`${page.url()} asks nothing`)
  for (const code of codesFor(place, facts)) await rowOf(page, place, code, facts).tap()
  await continueButton(page).tap()
  await left(page, place)
  return place
}

/** Answers every question from here on, by touch, until a page asks none; gives back what was asked. */
export const answerAll = async (page: Page, facts: Facts): Promise<readonly FactId[]> => {
  const asked: FactId[] = []
  for (let place = placeNow(page); place && isFactId(place); place = placeNow(page))
    asked.push(await answerOne(page, facts))
  return asked
}

/** Waits for the result and gives back its headline. */
export const headline = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: resultText.nextMost, exact: true }).waitFor()
  // It is drawn from the top; one of these is its end, on a shared one and on one's own.
  await page
    .getByRole('link', { name: sharedText.own })
    .or(page.getByText(resultText.another, { exact: true }))
    .first()
    .waitFor()
  return textOf(heading(page))
}

/** The answers that a page shows, each as its name and its words. */
export const answersShown = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.locator('#answers dl > div').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, value] = [row.querySelector('dt'), row.querySelector('dd')]
      return [name?.textContent ?? '', value?.textContent ?? ''] as const
    }),
  )

import type { Page } from 'playwright-core'
import { type Facts, factIds } from '../../machines/facts.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { askedAfter, outcomeShown, outcomes, pathOf } from '../browser/cases.ts'
import { keepOn, openAt } from '../browser/opening.ts'
import { sampledPages } from '../browser/sampledPages.ts'
import { errors, opened } from '../browser/troubles.ts'

export type Kind = 'page' | 'question' | 'error' | 'outcome'

/** Something to look at, and how to get there on a phone that has been nowhere else. */
export interface Target {
  readonly kind: Kind
  readonly name: string
  readonly open: (page: Page, url: string) => Promise<void>
}

const ask = async (page: Page, url: string, path: string, answers: Facts): Promise<void> => {
  await keepOn(page, url, answers)
  await openAt(page, url + path)
}

const pageTarget = (path: string): Target => ({
  kind: 'page',
  name: path,
  open: (page, url) => openAt(page, url + path),
})

const questionTargets: readonly Target[] = factIds.flatMap((id): Target[] => {
  const open: Target['open'] = (page, url) => ask(page, url, addressOf(id), askedAfter(id))
  return [
    { kind: 'question', name: id, open },
    {
      kind: 'error',
      name: id,
      open: async (page, url) => {
        await open(page, url)
        await page.getByRole('button', { name: asking.goOn }).click()
        await page.getByRole('alert').getByRole('link').waitFor()
      },
    },
  ]
})

const troubleTargets: readonly Target[] = [
  ...errors.map(({ name, open }): Target => ({ kind: 'error', name, open })),
  ...opened.map(({ name, open }): Target => ({ kind: 'page', name, open })),
]

const outcomeTargets: readonly Target[] = [...outcomes].map(([name, outcome]) => ({
  kind: 'outcome',
  name,
  open: async (page, url) => {
    await openAt(page, url + pathOf(outcome))
    await outcomeShown(page, outcome)
  },
}))

/** Every page, question, error, stage and state; `isWhole` takes in all pages of the register, not one of each shape. */
export const targetsAmong = (pages: readonly string[], isWhole: boolean): readonly Target[] => [
  ...(isWhole ? pages : sampledPages(pages)).map(pageTarget),
  ...questionTargets,
  ...troubleTargets,
  ...outcomeTargets,
]

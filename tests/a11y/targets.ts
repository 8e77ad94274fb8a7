import type { Page } from 'playwright-core'
import { encode } from '../../machines/code/code.ts'
import { type Facts, factIds } from '../../machines/facts.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import { asking } from '../../src/content/zh-Hans/session.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { askedAfter, outcomes } from '../browser/cases.ts'
import { sampledPages } from '../browser/sampledPages.ts'

export type Kind = 'page' | 'question' | 'error' | 'outcome'

/** Something to look at, and how to get there on a phone that has been nowhere else. */
export interface Target {
  readonly kind: Kind
  readonly name: string
  readonly open: (page: Page, url: string) => Promise<void>
}

const isReady = (page: Page) => page.locator('html[data-ready]').waitFor({ state: 'attached' })

const ask = async (page: Page, url: string, path: string, answers: Facts): Promise<void> => {
  await page.goto(`${url}/about/`)
  const record = JSON.stringify({ edition: 1, answers, kept: [] })
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, record] as const)
  await page.goto(url + path)
  await isReady(page)
}

const pageTarget = (path: string): Target => ({
  kind: 'page',
  name: path,
  open: async (page, url) => {
    await page.goto(url + path)
    if ((await page.locator('script[src*="/main-"]').count()) > 0) await isReady(page)
  },
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

const outcomeTargets: readonly Target[] = [...outcomes].map(([stage, facts]) => ({
  kind: 'outcome',
  name: stage,
  open: async (page, url) => {
    await page.goto(`${url}/r/?c=${encode(facts).replaceAll('-', '')}`)
    await page.getByRole('heading', { name: resultText.nextMost, exact: true }).waitFor()
    await page.locator('#answers').waitFor()
  },
}))

/** Every page, question, error and stage; `isWhole` takes in all pages of the register, not one of each shape. */
export const targetsAmong = (pages: readonly string[], isWhole: boolean): readonly Target[] => [
  ...(isWhole ? pages : sampledPages(pages)).map(pageTarget),
  ...questionTargets,
  ...outcomeTargets,
]

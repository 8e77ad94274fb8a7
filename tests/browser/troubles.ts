import type { Page } from 'playwright-core'
import type { Decoded } from '../../machines/code/code.ts'
import { encode } from '../../machines/code/code.ts'
import { linkOf } from '../../machines/code/link.ts'
import { spell } from '../../machines/code/spelling.ts'
import { contradictionsIn } from '../../machines/contradictions.ts'
import { spelledTrail } from '../../machines/explore/steps.ts'
import type { Facts } from '../../machines/facts.ts'
import { clear } from '../../src/content/zh-Hans/clear.ts'
import { codeEntry, codeProblems } from '../../src/content/zh-Hans/codeEntry.ts'
import { contradictions } from '../../src/content/zh-Hans/contradictions.ts'
import { lawSearch } from '../../src/content/zh-Hans/lawPages.ts'
import { sharedText, shareText } from '../../src/content/zh-Hans/result.ts'
import { searchText } from '../../src/content/zh-Hans/search.ts'
import { searchCrisis } from '../../src/content/zh-Hans/searchCrisis.ts'
import { searchInEnglish } from '../../src/content/zh-Hans/searchInEnglish.ts'
import { answersText, failures, storeNotices } from '../../src/content/zh-Hans/session.ts'
import { sourceText } from '../../src/content/zh-Hans/sources.ts'
import { trailProblems } from '../../src/content/zh-Hans/trailProblems.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { sizeKey } from '../../src/lib/textSize.ts'
import { blockCaches, blockStore, breakResult, fillStore } from './breaking.ts'
import { keepOn, openAt } from './opening.ts'
import { story } from './stories.ts'

/** What a page may have to say, or to show on request, and how to make it. */
export interface Trouble {
  readonly name: string
  readonly open: (page: Page, url: string) => Promise<void>
  /** What the browser reports of a fault that was made on purpose. */
  readonly reports?: RegExp
}

type Problem = Extract<Decoded, { readonly ok: false }>['problem']

const facts = story('seven calls')
const code = encode(facts).replaceAll('-', '')
const shared = linkOf(code, '')
const lost = /^failed: |^console: Failed to load resource/

/** Something to type for each thing that can be wrong with a code. */
const wrongCodes: Readonly<Record<Problem, string>> = {
  empty: '',
  tooLong: 'A'.repeat(300),
  characters: '你好，在吗',
  check: `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`,
  edition: spell(29, 12_345n),
  content: spell(1, 10n ** 30n),
}
const problems = Object.keys(wrongCodes) as Problem[]

const typed = (path: string, problem: Problem): Trouble => ({
  name: `a code typed on ${path}: ${problem}`,
  open: async (page, url) => {
    await openAt(page, url + path)
    await page.getByRole('textbox', { name: codeEntry.label }).fill(wrongCodes[problem])
    await page.getByRole('button', { name: codeEntry.open }).click()
    await page.getByRole('alert').getByText(codeProblems[problem]).waitFor()
  },
})

const inAddress = (problem: Problem): Trouble => ({
  name: `a code in the address: ${problem}`,
  open: async (page, url) => {
    await openAt(page, `${url}/r/?c=${encodeURIComponent(wrongCodes[problem])}`)
    await page.getByRole('heading', { name: sharedText.notRead }).waitFor()
  },
})

/** A page of the session without a script, or a part, that it needs. */
const without = (name: string, path: string, says: string): Trouble => ({
  name: `${path} without ${name}`,
  open: async (page, url) => {
    await keepOn(page, url, facts)
    await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
    await page.goto(url + path)
    await page.getByText(says).waitFor()
  },
  reports: lost,
})

const throwing = (path: string): Trouble => ({
  name: `${path} that throws`,
  open: async (page, url) => {
    await keepOn(page, url, facts)
    await breakResult(page)
    await openAt(page, url + path)
    await page.getByRole('heading', { name: failures.view.title }).waitFor()
  },
  reports: /broken/,
})

/** A question on a phone whose store is not as it should be; the phone is put right once the page stands. */
const onPhone = (state: 'blocked' | 'damaged' | 'newer', what: string, change: () => void): Trouble => ({
  name: `a phone whose store is ${what}`,
  open: async (page, url) => {
    await using _changed = await page.addInitScript(change)
    await openAt(page, `${url}/questions/overdue/#borrower`)
    await page.getByText(storeNotices[state] ?? '').waitFor()
  },
})

/** A phone on which an earlier visit has left this record. */
const withRecord = (state: 'damaged' | 'newer', record: object): Trouble => ({
  name: `a record that is ${state}`,
  open: async (page, url) => {
    await page.goto(`${url}/about/`)
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      storageKey,
      JSON.stringify(record),
    ] as const)
    await openAt(page, `${url}/questions/review/`)
    await page.getByText(storeNotices[state] ?? '').waitFor()
  },
})

const searching = (what: string, query: string, says: string): Trouble => ({
  name: `a search ${what}`,
  open: async (page, url) => {
    await openAt(page, `${url}/search/`)
    await page.getByRole('searchbox').fill(query)
    await page.getByText(says).first().waitFor()
  },
})

const searchingLaw = (what: string, query: string, says: string, reports?: RegExp): Trouble => ({
  name: `a search of the rules ${what}`,
  open: async (page, url) => {
    if (reports) await page.route('**/assets/lawTexts-*.js', (route) => route.abort())
    await openAt(page, `${url}/law/`)
    await page.getByLabel(lawSearch.label).fill(query)
    await page.getByRole('status').getByText(says).waitFor()
  },
  ...(reports && { reports }),
})

/** The end of a shared result, where it is sent on. */
const sharing = (what: string, act: (page: Page) => Promise<void>, reports?: RegExp): Trouble => ({
  name: what,
  open: async (page, url) => {
    await openAt(page, url + shared)
    await page.getByRole('link', { name: sharedText.own }).waitFor()
    await act(page)
  },
  ...(reports && { reports }),
})

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

const atOdds: Facts = { ...facts, overdue: 'notDue', received: ['agencyCall', 'judgment', 'dismissal'] }

/** Every message that a page has for what may go wrong, but for a question without a choice. */
export const errors: readonly Trouble[] = [
  ...problems.map((problem) => typed('/code/', problem)),
  typed('/', 'check'),
  ...problems.map(inAddress),
  {
    name: 'a trail that cannot be walked',
    open: async (page, url) => {
      const bad = encode(facts, spelledTrail(['court.rules', 'borrower.ignores']))
      await openAt(page, url + linkOf(bad, ''))
      await page.getByText(trailProblems.cannotHappen).waitFor()
      await page.getByRole('link', { name: sharedText.own }).waitFor()
    },
  },
  without('views', '/result/', failures.load.title),
  without('views', shared, failures.load.title),
  without('whatIf', '/what-if/', failures.load.title),
  without('whatIf', linkOf(encode(facts, spelledTrail(['borrower.ignores'])), ''), failures.load.title),
  without('main', '/questions/overdue/', failures.script.says),
  throwing('/result/'),
  throwing(shared),
  onPhone('blocked', 'blocked', blockStore),
  onPhone('blocked', 'full', fillStore),
  withRecord('damaged', { edition: 1, answers: { ...facts, lender: 'pawnbroker' }, kept: [] }),
  withRecord('newer', { edition: 99, answers: { ...facts, lender: 'moonBank' }, kept: [] }),
  {
    name: 'a source that cannot be had',
    open: async (page, url) => {
      await keepOn(page, url, facts)
      await page.route('**/assets/sources-*.js', (route) => route.abort())
      await openAt(page, `${url}/result/`)
      await page.getByRole('button', { expanded: false }).first().click()
      await page.getByText(sourceText.failed).waitFor()
    },
    reports: lost,
  },
  {
    name: 'a search without its index',
    open: async (page, url) => {
      await page.route('**/assets/search-*.txt', (route) => route.abort())
      await searching('', '上门', searchText.failed).open(page, url)
    },
    reports: lost,
  },
  searching('that finds nothing', '囍囍囍', searchText.nothing),
  searching('in English', 'what if they come to my door', searchInEnglish.says),
  searching('by somebody in distress', '撑不下去了', searchCrisis.title),
  searching('by somebody in distress, in English', 'suicide', searchInEnglish.distress),
  searching('with too much text', '上门催收'.repeat(100), searchText.cut(0).slice(0, 4)),
  searchingLaw('without their texts', '展期', lawSearch.onlyShort, lost),
  searchingLaw('that finds nothing', '火星', lawSearch.nothing),
  {
    name: 'answers at odds',
    open: async (page, url) => {
      await keepOn(page, url, atOdds)
      await openAt(page, `${url}/questions/conflict/`)
      for (const id of contradictionsIn(atOdds)) await page.getByText(contradictions[id]).waitFor()
    },
  },
  sharing(
    'a picture that cannot be made',
    async (page) => {
      await page.route('**/assets/{qr,card,lean-qr}-*.js', (route) => route.abort())
      await press(page, shareText.makeQr)
      await page.getByText(shareText.notMade).waitFor()
    },
    lost,
  ),
  sharing('a link that cannot be copied', async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await press(page, shareText.copyLink)
    await page.getByText(shareText.notCopied).waitFor()
  }),
]

/** What stands on a page only once there is something to show, or somebody has asked for it. */
export const opened: readonly Trouble[] = [
  sharing('a shared result with its QR code', async (page) => {
    await press(page, shareText.makeQr)
    await page.getByRole('img', { name: /^二维码/ }).waitFor()
  }),
  sharing('a shared result with its picture', async (page) => {
    await press(page, shareText.makeCard)
    await page.getByRole('img', { name: /^图片卡/ }).waitFor()
  }),
  {
    name: 'the rules once they were searched, each with what it says',
    open: async (page, url) => {
      await openAt(page, `${url}/law/`)
      await page.getByLabel(lawSearch.label).focus()
      await page.locator('li[data-law] p').first().waitFor()
    },
  },
  {
    name: 'answers to be checked',
    open: async (page, url) => {
      await keepOn(page, url, facts)
      await openAt(page, `${url}/questions/review/`)
      await page.getByRole('button', { name: answersText.toResult }).waitFor()
    },
  },
  {
    name: 'a phone with something to wipe',
    open: async (page, url) => {
      await keepOn(page, url, facts)
      await page.evaluate((key) => localStorage.setItem(key, 'large'), sizeKey)
      await openAt(page, `${url}/clear/`)
      await page.getByText(clear.stored.size).waitFor()
    },
  },
  {
    name: 'a phone that was wiped',
    open: async (page, url) => {
      await keepOn(page, url, facts)
      await openAt(page, `${url}/clear/`)
      await press(page, clear.stored.wipe)
      await page.getByText(clear.stored.wiped).waitFor()
    },
  },
  {
    name: 'a phone with copies that cannot be wiped',
    open: async (page, url) => {
      await keepOn(page, url, facts)
      await using _changed = await page.addInitScript(blockCaches)
      await openAt(page, `${url}/clear/`)
      await press(page, clear.stored.wipe)
      await page.getByText(clear.stored.answersWiped).waitFor()
    },
  },
  {
    name: 'a phone that lets nothing be looked at',
    open: async (page, url) => {
      await using _closed = await page.addInitScript(blockStore)
      await using _changed = await page.addInitScript(blockCaches)
      await openAt(page, `${url}/clear/`)
      await page.getByText(clear.stored.blocked).waitFor()
    },
  },
]

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LawEntry } from '../../machines/law/entry.ts'
import {
  isBinding,
  isInForce,
  type LawId,
  lawOf,
  register,
  rulesEdition,
} from '../../machines/law/register.ts'
import { law } from '../../src/content/zh-Hans/law/index.ts'

const ids = Object.keys(register) as LawId[]
const secondhand = ids.filter((id) => lawOf(id).confidence === 'verified-from-secondary')

/** Ids for which the statement fails, so that a failing test names them. */
const failing = (holds: (entry: LawEntry, id: LawId) => boolean, among: readonly LawId[] = ids) =>
  among.filter((id) => !holds(lawOf(id), id))

const isIsoDate = (date: string) => new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date

test('ids are well formed', () => {
  expect(ids.length).toBeGreaterThan(200)
  expect(failing((_, id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test.each(['machines/law', 'src/content/zh-Hans/law'])('no id is defined twice in %s', (folder) => {
  const defined = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'([^']+)': \{$/gm)].map(([, id]) => id),
  )
  expect(defined.toSorted()).toEqual(ids.toSorted())
})

test('only texts that were read are quoted', () => {
  expect(
    failing(({ quote, confidence }) => quote === undefined || confidence === 'verified-from-text'),
  ).toEqual([])
  expect(failing(({ quote }) => quote !== '' && !/未核|未取得|—/.test(quote ?? ''))).toEqual([])
})

test('secondhand rules are retold without quotation marks', () => {
  expect(secondhand.length).toBeGreaterThan(0)
  expect(failing((_, id) => !/[“”「」]/.test(law[id].plain), secondhand)).toEqual([])
})

test('dates are ISO dates in order', () => {
  const datesOf = ({ effectiveFrom, effectiveTo, checkedOn }: LawEntry) =>
    [effectiveFrom, effectiveTo, checkedOn].filter((date) => date !== undefined)
  expect(failing((entry) => datesOf(entry).every(isIsoDate))).toEqual([])
  expect(
    failing(({ effectiveFrom, effectiveTo }) => (effectiveFrom ?? '') < (effectiveTo ?? '9999-12-31')),
  ).toEqual([])
  expect(failing(({ checkedOn }) => checkedOn >= rulesEdition)).toEqual([])
})

test('only what a closed entry says is closed', () => {
  expect(failing((entry) => isInForce(entry, rulesEdition))).toEqual(['nifa2024-guideline-repealed'])
  const guideline = lawOf('nifa2024-guideline-repealed')
  expect(isInForce(guideline, '2024-05-14')).toBe(false)
  expect(isInForce(guideline, '2024-05-15')).toBe(true)
  expect(isInForce(guideline, '2025-02-27')).toBe(true)
  expect(isInForce(guideline, '2025-02-28')).toBe(false)
})

test('binding law is told apart from what only guides', () => {
  const bindingOf = (id: LawId) => isBinding(lawOf(id).force)
  expect(bindingOf('civil-code-678-extension')).toBe(true)
  expect(bindingOf('cfc-2024-no-improper-collection')).toBe(true)
  expect(bindingOf('zhudai-2025-9')).toBe(true)
  expect(bindingOf('financial-loan-24pct-2017-opinion')).toBe(false)
  expect(bindingOf('gbt45251-hours')).toBe(false)
  expect(bindingOf('cba2026-hours')).toBe(false)
  expect(bindingOf('chan-12378')).toBe(false)
})

test('addresses are single http or https addresses', () => {
  const isAddress = (url: string) => !/\s|；/.test(url) && /^https?:$/.test(new URL(url).protocol)
  expect(failing(({ url }) => url === undefined || isAddress(url))).toEqual([])
})

test('document names are clean and articles carry no remarks', () => {
  expect(
    failing(({ document }) => !/未核|条号|办事指引|^《|第[一二三四五六七八九十百千零]+条/.test(document)),
  ).toEqual([])
  expect(
    failing(({ article }) => article !== '' && !/未核|疑|推论|综合|对比|全文|等$/.test(article ?? '')),
  ).toEqual([])
})

test('every entry has a plain sentence and a short citation', () => {
  expect(Object.keys(law).toSorted()).toEqual(ids.toSorted())
  expect(failing((_, id) => /。$/.test(law[id].plain))).toEqual([])
  expect(failing((_, id) => law[id].plain.split('。').length <= 4)).toEqual([])
  expect(failing((_, id) => law[id].short.length > 0 && law[id].short.length <= 16)).toEqual([])
})

const digits = '零一二三四五六七八九'
/** Reads a Chinese article number such as 一千零三十二. */
const numberOf = (chinese: string) => {
  let total = 0
  let digit = 0
  for (const character of chinese) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character]
    if (unit === undefined) digit = digits.indexOf(character)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

test('article numbers in a short citation are those of the entry', () => {
  const inArticle = (article = '') =>
    [...article.matchAll(/第(?:(\d+)|([零一二三四五六七八九十百千]+))条/g)].map(([, arabic, chinese = '']) =>
      arabic === undefined ? numberOf(chinese) : Number(arabic),
    )
  const inShort = (short: string) =>
    [...short.matchAll(/第([\d、至]+)条/g)].flatMap(([, list = '']) => list.split(/[、至]/).map(Number))
  expect(
    failing(({ article }, id) =>
      inShort(law[id].short).every((number) => inArticle(article).includes(number)),
    ),
  ).toEqual([])
  expect(
    failing(({ article }, id) => (/ \d\.\d$/.exec(law[id].short)?.[0].trim() ?? article) === article),
  ).toEqual([])
})

test('a conclusion the text does not spell out says 一般 or 通常', () => {
  expect(failing(({ inference }, id) => !inference || /一般|通常/.test(law[id].plain))).toEqual([])
})

test('soft rules keep their strength', () => {
  const standard = ids.filter((id) => lawOf(id).force === '推荐性国标')
  expect(
    failing((_, id) => !/不得|不能|严禁|禁止|必须|违法|(?<!应)不超过/.test(law[id].plain), standard),
  ).toEqual([])
  expect(law['gbt45251-hours'].plain).toContain('不应')
  expect(law['cba2026-hours'].plain).toContain('严禁')
  expect(law['cba2026-call-attempts-6'].plain).toContain('不宜超过6次')
  expect(law['cfc-2024-no-improper-collection'].plain).toContain('不得')
})

/** Statements the fact tables forbid, each with the entries that only name them in order to refute them. */
const forbidden: [reason: string, pattern: RegExp, refutedBy: LawId[]][] = [
  ['the old 36 % line', /36\s*[%％]|百分之三十六/, ['private-lending-36-24-repealed']],
  ['the repealed Contract Law', /合同法(?!院)/, ['civil-code-1260-contract-law-repealed']],
  ['written consent for visits', /上门[^。]*书面同意/, ['pipl-home-visit-no-written-consent-rule']],
  ['credit card fraud', /信用卡诈骗/, ['npc-2004-credit-card-definition']],
  ['internet courts', /互联网法院/, ['spc-2025-14-internet-court-no-loans']],
  ['suspended interest as a right', /停息挂账/, ['warn-illegal-agents']],
  ['card instalments', /个性化分期|60\s*期/, ['cc-art70-card-only', 'cc-art70-stop-collection']],
  ['old article 42 and its fine', /第(四十二|42)条|五百元以下/, []],
  ['debt that need not be paid', /(不用|无需|不必)(再)?(还|偿还)/, []],
  ['collection stopped by a complaint', /投诉[^。]*(停催|停止催收|暂停催收|中止催收)/, []],
  ['working days nobody confirmed', /(7|15|七|十五)\s*个?工作日|24\s*小时人工/, []],
  ['visit rules nobody found', /不超过\s*[3三]\s*人|提前\s*24|停留|预约上门/, []],
  ['day counts for steps', /逾期\s*(满|超过)?\s*[\d一二三四五六七八九十]+\s*(天|日|个月)/, []],
  [
    'thresholds for lawsuits or visits',
    /(满|超过|达到?|以上)\s*[\d一二三四五六七八九十]*\s*(天|个月|元|万元)?[^。，；]*(会|就|才)(起诉|上门)/,
    [],
  ],
  ['chances', /概率|几率|可能性|[\d一二三四五六七八九十]成|\d\s*[%％]的(人|案)/, []],
  ['promises', /一定(会|能|可以)|肯定(会|能)|保证(你|能|会)|百分之百|包(过|成)/, []],
  ['threats', /老赖|后果自负|必须立即|务必|坐牢|否则|严惩|赶紧|尽快还/, []],
]

test.each(forbidden)('never says: %s', (_reason, pattern, refutedBy) => {
  expect(failing((_, id) => refutedBy.includes(id) || !pattern.test(law[id].plain))).toEqual([])
  expect(failing((_, id) => pattern.test(law[id].plain), refutedBy)).toEqual([])
})

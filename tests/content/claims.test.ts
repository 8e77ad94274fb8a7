import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import {
  isBinding,
  isInForce,
  type LawId,
  lawOf,
  register,
  rulesEdition,
} from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { type Claim, claims, claimWords, type Verdict } from '../../src/content/zh-Hans/claims/index.ts'
import { ClaimsPage } from '../../src/views/read/ClaimsPage.tsx'

const ids = claims.map(({ id }) => id)
const has = new Set(ids)
const page = renderToString(createElement(ClaimsPage))
const isLaw = (id: SourceId): id is LawId => Object.hasOwn(register, id)
const named = (found: readonly Claim[]) => found.map(({ id }) => id)

/** Claims of the articles the guide began with: article, number in the ruling, where it is answered, and the ruling. */
const articles: Readonly<Record<string, readonly [id: string, verdict: Verdict]>> = {
  '000.1 repealed contract law': ['courtContractLaw', 'outdated'],
  '000.2 written consent': ['visitNeedsConsent', 'wrong'],
  '000.3 work card': ['visitMustShowCard', 'partly'],
  '000.4 three sightings': ['visitThreeSightings', 'wrong'],
  '000.5 insult and coercion punished': ['crimeInsultCoerce', 'right'],
  '000.6 article 274 misquoted': ['crimeArticle274', 'wrong'],
  '000.7 above 36': ['interest36', 'outdated'],
  '000.8 right to be heard': ['contactsThreeRights', 'partly'],
  '000.9 longer term': ['plansExtension', 'partly'],
  '000.10 appointment': ['visitNoticeFirst', 'notFound'],
  '001.1 articles 674 to 681': ['visitByCivilCode674', 'wrong'],
  '001.2 not forbidden': ['visitNotForbidden', 'partly'],
  '001.3 steps in the code': ['visitStepsInCivilCode', 'wrong'],
  '001.4 address is sensitive': ['contactsAddressSensitive', 'partly'],
  '001.5 article 246': ['crimeInsultThreeYears', 'partly'],
  '001.6 old article 42': ['crimeOldArticle42', 'outdated'],
  '001.7 detention': ['crimeDetention', 'right'],
  '001.8 orderly is legal': ['visitLegalIfOrderly', 'partly'],
  '001.9 no violence is compliant': ['callsNoViolenceIsFine', 'wrong'],
  '001.10 foretold is fake': ['visitForetoldIsFake', 'notFound'],
  '002.1 refuse if odd': ['visitRefuseIfOdd', 'partly'],
  '002.2 cooperate and sign': ['visitMustCooperate', 'partly'],
  '002.3 confidentiality': ['contactsConfidential', 'right'],
  '002.4 keep proof': ['callsKeepProof', 'right'],
  '002.5 two steps': ['visitTwoSteps', 'wrong'],
  '003.1 contact urges': ['contactsUrgeForThem', 'wrong'],
  '003.2 calls until paid': ['callsUntilPaid', 'wrong'],
  '003.3 credit record': ['creditReported', 'right'],
  '003.4 call the police on impostors': ['fraudImpostors', 'right'],
  '003.5 borrow more': ['plansBorrowMore', 'wrong'],
  '003.6 restructuring': ['plansRestructuring', 'partly'],
  '003.7 dodging by unlawful means': ['crimeDodging', 'right'],
  '003.8 legal aid negotiates': ['plansLegalAid', 'partly'],
  '004.1 repealed contract law': ['courtContractLaw', 'outdated'],
  '004.2 law sets the steps': ['callsLawSetsSteps', 'wrong'],
  '004.3 no harassment': ['callsNoHarassment', 'right'],
  '004.4 social media': ['callsSocialMedia', 'partly'],
  '004.5 reported': ['creditReported', 'right'],
  '004.6 extra fine': ['courtExtraFine', 'partly'],
  '004.7 almost never visits': ['visitAlmostNever', 'partly'],
  '004.8 plan can be talked about': ['plansTalk', 'right'],
}

/** What the legal tables forbid (C) or found nowhere (D). */
const unfounded: Readonly<Record<string, string>> = {
  'C written consent': 'visitNeedsConsent',
  'C 36': 'interest36',
  'C four LPR': 'interestFourLpr',
  'C card fraud': 'crimeCardFraud',
  'C contact bombing': 'crimeContactsIllegalDebt',
  'C old article 42': 'crimeOldArticle42',
  'C contract law': 'courtContractLaw',
  'C internet court': 'courtInternetCourt',
  'C interest stopped by right': 'plansSuspendInterest',
  'C five years from default': 'creditFiveYears',
  'C one-off repair': 'creditRepairWindow',
  'C letters freeze': 'courtCollectorFreezes',
  'D pledge with numbers': 'callsOldPledge',
  'D 24 hours before a visit': 'visit24Hours',
  'D five red lines': 'callsFiveRedLines',
  'D stop while complaining': 'callsStopOnComplaint',
  'D seven working days': 'plansSevenDays',
  'D 15 working days': 'calls15WorkingDays',
  'D sixty instalments': 'plansSixtyMonths',
  'D rules of 2026': 'callsCfcRevised',
  'D four LPR for licensed lenders': 'interestFourLprCap',
}

/** What borrowers ask, by the words they use. */
const asked: Readonly<Record<string, string>> = {
  prison: 'crimeJail',
  'interest stopped': 'plansSuspendInterest',
  'four LPR': 'interestFourLpr',
  'father and son': 'familyFatherSon',
  'contact bombing a crime': 'crimeContacts',
  'change number': 'callsChangeNumber',
  'written consent': 'visitNeedsConsent',
  'days until sued': 'courtThreshold',
  'days until visited': 'visitThreshold',
  'grace days': 'interestGrace',
  'usable again': 'creditUsableAgain',
  'three years': 'limitationThreeYears',
  'spouse pays': 'familySpouse',
}

const idsIn = (table: typeof articles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([name, [id]]) => [name, id]))
const verdictOf = (id: string): Verdict | undefined => claims.find((claim) => claim.id === id)?.verdict

describe('what is answered', () => {
  test('at least 70 claims, each with an id of its own', () => {
    expect(claims.length).toBeGreaterThanOrEqual(70)
    expect(has.size).toBe(claims.length)
    expect(new Set(claims.map(({ says }) => says)).size).toBe(claims.length)
  })

  test.each([
    ['article', idsIn(articles), 41],
    ['table', unfounded, 21],
    ['question', asked, 13],
  ])('every claim of the %ss', (_from, table, count) => {
    expect(Object.keys(table)).toHaveLength(count)
    expect(Object.entries(table).filter(([, id]) => !has.has(id))).toEqual([])
  })

  test('every claim of the articles has the verdict of its ruling', () => {
    const found = Object.entries(articles).filter(([, [id, verdict]]) => verdictOf(id) !== verdict)
    expect(found).toEqual([])
  })

  test('nothing that the tables forbid, or found nowhere, is called right, not even in part', () => {
    const agreed = Object.entries(unfounded).filter(([, id]) => /right|partly/.test(verdictOf(id) ?? 'right'))
    expect(agreed).toEqual([])
  })

  test.each(Object.keys(claimWords.topics))('topic %s is not empty', (topic) => {
    expect(claims.some((claim) => claim.topic === topic)).toBe(true)
  })

  test.each(Object.keys(claimWords.verdicts))('verdict %s is given', (verdict) => {
    expect(claims.some((claim) => claim.verdict === verdict)).toBe(true)
  })
})

describe('how it is answered', () => {
  test('claims are short, rules have one to three sentences', () => {
    expect(named(claims.filter(({ says }) => says.length > 40))).toEqual([])
    const sentences = (text: string) => text.split('。').length - 1
    expect(named(claims.filter(({ rule }) => !rule.endsWith('。')))).toEqual([])
    expect(named(claims.filter(({ rule }) => sentences(rule) > 3))).toEqual([])
  })

  test('查不到 rests on nothing and says what was looked for and when; all else rests on something', () => {
    const bare = claims.filter(({ cites }) => cites.length === 0)
    expect(named(bare)).toEqual(named(claims.filter(({ verdict }) => verdict === 'notFound')))
    const silent = claims.filter(
      (claim) => claim.verdict === 'notFound' && !/^20\d\d年\d+月/.test(claim.searched),
    )
    expect(named(silent)).toEqual([])
  })

  test('every source can be shown today, and none is named twice', () => {
    const isCitable = (id: SourceId) =>
      isLaw(id) ? isInForce(lawOf(id), rulesEdition) : Object.hasOwn(practice, id)
    expect(named(claims.filter(({ cites }) => !cites.every(isCitable)))).toEqual([])
    expect(named(claims.filter(({ cites }) => new Set<string>(cites).size < cites.length))).toEqual([])
  })

  test('what rests on a conclusion of ours says 一般, 通常 or 可能', () => {
    const isInferred = (id: SourceId) => isLaw(id) && lawOf(id).inference === true
    const blunt = claims.filter(({ cites, rule }) => cites.some(isInferred) && !/一般|通常|可能/.test(rule))
    expect(named(blunt)).toEqual([])
  })

  test('不得 is said of law only, or of self-regulation by its name', () => {
    const binds = (id: SourceId) => isLaw(id) && isBinding(lawOf(id).force)
    const found = claims.filter(
      ({ cites, rule }) => rule.includes('不得') && !cites.some(binds) && !rule.includes('行业自律'),
    )
    expect(named(found)).toEqual([])
  })
})

describe('the page', () => {
  const addresses = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

  test('every claim has an address, and no address is given twice', () => {
    expect(ids.filter((id) => !page.includes(`<article id="${id}"`))).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+[A-Za-z0-9]*$/.test(id))).toEqual([])
    expect(addresses.filter((id, place) => addresses.indexOf(id) !== place)).toEqual([])
  })

  test('every source is named beside its claim and shown at the foot', () => {
    const cited = [...new Set(claims.flatMap(({ cites }): readonly SourceId[] => cites))]
    expect(cited.filter((id) => !page.includes(`href="#src-${id}"`))).toEqual([])
    expect(cited.filter((id) => !addresses.includes(`src-${id}`))).toEqual([])
  })

  test('every link within the page leads somewhere', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !addresses.includes(id))).toEqual([])
  })

  test('verdicts are words in the heading, and each has a mark of its own', () => {
    const words = Object.values(claimWords.verdicts)
    expect(new Set(words.map(({ mark }) => mark)).size).toBe(words.length)
    expect(page.match(/<h3>“[^<]+” <span class="word">/g)).toHaveLength(claims.length)
  })
})

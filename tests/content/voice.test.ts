import { describe, expect, test } from 'vitest'
import { isBinding, type LawId, lawOf } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { type RightId, rights as rightRules } from '../../machines/rights.ts'
import { achievements } from '../../src/content/zh-Hans/options.ts'
import { redLines } from '../../src/content/zh-Hans/redLines.ts'
import { rights } from '../../src/content/zh-Hans/rights.ts'
import { places, stages } from '../../src/content/zh-Hans/stages.ts'

/** Everything a person reads in Chinese, by export path such as `rights.rights.quietHours.says`. */
interface Text {
  readonly path: string
  readonly text: string
}

const root = '../../src/content/zh-Hans/'
const modules = import.meta.glob<Record<string, unknown>>('../../src/content/zh-Hans/**/*.ts', {
  eager: true,
})

/** Ids of sources and addresses, and what people type into the search: nobody reads them. */
const unread: ReadonlySet<string> = new Set(['asked', 'cites', 'href', 'id', 'more', 'see', 'verdict'])

/** A text with a gap is a function among the texts; each gap is filled with a number, and what it picks is empty. */
const filled = (text: (...gaps: unknown[]) => unknown): unknown => {
  const value = text(...Array<number>(text.length).fill(7))
  return typeof value === 'string' ? value.replaceAll('undefined', '') : value
}

const textsIn = (path: string, value: unknown): readonly Text[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return textsIn(path, filled(value as Parameters<typeof filled>[0]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .flatMap(([key, inner]) => textsIn(`${path}.${key}`, inner))
}

/** Exported functions only pick from texts that are exported too. */
const textsOf = (file: string, module: Record<string, unknown>): readonly Text[] =>
  Object.entries(module)
    .filter(([, value]) => typeof value !== 'function')
    .flatMap(([name, value]) => textsIn(`${file}.${name}`, value))

const texts = Object.entries(modules)
  // They only put the files of their folder together, list ids, or hold what people type; one is in English.
  .filter(
    ([file]) =>
      !/\/((law|claims|guides|guides\/legal|situations|answers)\/index|answers\/answer|search(Aliases|CrisisWords|Examples|InEnglish))\.ts$/.test(
        file,
      ),
  )
  .flatMap(([file, module]) => textsOf(file.slice(root.length).replace(/\.ts$/, ''), module))

interface Rule {
  readonly name: string
  readonly forbidden: RegExp
  /** What it is there to catch. */
  readonly catches: string
  /** Where the words may stand after all, by export path or its beginning, and why. */
  readonly except?: Readonly<Record<string, string>>
}

/** The register explains single provisions, names documents and refutes; it is not the voice of the guide. */
const register = 'law/'

const rules: readonly Rule[] = [
  { name: '老赖', catches: '不还就成老赖', forbidden: /老赖/ },
  { name: 'threats', catches: '不还后果自负', forbidden: /后果自负|必须立即|否则后果|严惩|休想/ },
  {
    name: 'outrage and excuses',
    catches: '抱歉，没有找到',
    forbidden: /无耻|可恶|令人发指|哎呀|抱歉|竟然|居然/,
  },
  { name: 'endearments', catches: '亲，记得还款', forbidden: /亲爱的|[亲宝][，！～~]|^亲(?=[，！～~\s])|您/ },
  {
    name: 'shame',
    catches: '欠债还钱，天经地义',
    forbidden:
      /天经地义|自作自受|咎由自取|不负责任|不要脸|不老实|没出息|活该|赖账|可耻|羞耻|欠钱不还|(?<!不)丢[人脸]/,
  },
  {
    name: 'legalese where a plain word exists',
    catches: '过了时效再签，可能等于放弃抗辩',
    forbidden:
      /予以|清偿|给付|(?<!国)标的|自然人|民事主体|利害关系人|义务人|权利人|债务人|债权人(?!会议)|被申请人|前述|上述|之规定|鉴于|如若|届满|应诉|格式合同|格式条款|催告(?!函)|中[止断]|抗辩/,
    except: {
      'guides/legal/arbitration.arbitrationGuide.say.written': 'to copy for the tribunal',
      'guides/legal/lawsuit.lawsuitGuide.say.written': 'to copy for the court',
    },
  },
  {
    name: 'promises',
    catches: '保证能减免',
    forbidden: /保证能|保证可以|包过|百分百|肯定能|一定(会|能)(成功|同意|减免|恢复)/,
  },
  {
    name: 'certainty about lawsuits',
    catches: '对方一定会起诉',
    forbidden: /(?<!不)(一定|肯定|绝对|必然)(会|不会)/,
  },
  {
    name: 'percentages',
    catches: '减免百分之五十',
    forbidden: /\d+(\.\d+)?\s*[%％‰]|百分之|万分之|[一二三四五六七八九]成(?![年人员立为])/,
    except: {
      'claims/interest.interestClaims.interest24.says': 'a claim that is looked into',
      'claims/interest.interestClaims.interest24.rule': 'a claim that is looked into',
      'claims/interest.interestClaims.interest36.says': 'a claim that is looked into',
      'rights.rights.reductionOnRequest': '24%, on request and before a court only',
      'options.achievements.reductionAsked': '24%, the words to write in the answer',
      'options/court.court.reductionAsked': '24%, the words to write in the answer',
      'guides/legal/lawsuit.lawsuitGuide.say.written': '24%, the words to write in the answer',
      'guides/legal/lawsuit.lawsuitGuide.rights': '24%, on request and before a court only',
      'consequences.consequences.interestReducible': '24%, on request and before a court only',
      'consequences.consequences.overdueInterestRuns': '0.05%, marked as 多处说法',
      'practice.practice.practice-overdue-interest-rates': '0.05%, shown with its grade',
      'law/interestRates.interestRatesText.financial-loan-24pct-2017-opinion': '24%',
      'law/interestRates.interestRatesText.private-lending-36-24-repealed':
        'says that 24% and 36% are repealed',
      'answers/justOverdue.justOverdueAnswers.overdueInterest': '0.05%, marked as 多处说法',
      'answers/lawsuit.lawsuitAnswers.reduceInterest': '24%, on request and before a court only',
      'answers/plans.plansAnswers.principalOnly': '24%, on request and before a court only',
      'law/internetLending.internetLendingText.zhudai-2025-24pct': '24%, new loans of assisted lending',
      'law/personalInformation.personalInformationText.pipl-66-fines': 'a fine on companies',
      'law/enforcement.enforcementText.cpl-264-double-interest': 'the rate that the court itself applies',
    },
  },
  {
    name: 'other rates than 24% and 0.05%',
    catches: '年利率18.25%',
    forbidden: /(?<![\d.])(?!24%|0\.05%)\d+(\.\d+)?\s*[%％‰]/,
    except: {
      'claims/interest.interestClaims.interest36.says': 'a claim that is looked into',
      'law/interestRates.interestRatesText.private-lending-36-24-repealed':
        'says that 24% and 36% are repealed',
      'law/personalInformation.personalInformationText.pipl-66-fines': 'a fine on companies',
    },
  },
  {
    name: 'multiples',
    catches: '四倍以内才有效',
    forbidden: /[\d一二两三四五六七八九十](\.\d+)?\s*倍/,
    except: {
      'claims/interest.interestClaims.interestFourLpr.says': 'a claim that is looked into',
      'claims/interest.interestClaims.interestFourLprCap.says': 'a claim that is looked into',
      'answers/justOverdue.justOverdueAnswers.overdueInterest': '1.5倍, marked as 多处说法',
      'consequences.consequences.overdueInterestRuns': '1.5倍, marked as 多处说法',
      'practice.practice.practice-overdue-interest-rates': '1.5倍, shown with its grade',
      'law/interestRates.interestRatesText.private-lending-': 'four LPR: says whom it does not concern',
      'law/microloan.microloanText.microloan-cost-guideline-2025': 'four LPR, new microloans only',
    },
  },
  {
    name: 'LPR',
    catches: '超过 LPR 就不用还',
    forbidden: /LPR/,
    except: {
      'claims/interest.interestClaims.interestFourLpr.says': 'a claim that is looked into',
      'claims/interest.interestClaims.interestFourLprCap.says': 'a claim that is looked into',
      'law/interestRates.interestRatesText.private-lending-': 'says whom it does not concern',
      'law/microloan.microloanText.microloan-cost-guideline-2025': 'new microloans only',
    },
  },
  {
    name: '36%',
    catches: '36% 以上无效',
    forbidden: /36\s*[%％]|百分之三十六/,
    except: {
      'claims/interest.interestClaims.interest36.says': 'a claim that is looked into',
      'law/interestRates.interestRatesText.private-lending-36-24-repealed': 'says that it is repealed',
    },
  },
  {
    name: '合同法 as if in force',
    catches: '按《合同法》要还',
    forbidden: /(?<!劳动|劳务)合同法(?!》?从2021年1月1日起已经废止|》?已经?废止)/,
    except: {
      'claims/court.courtClaims.courtContractLaw.says': 'a claim that is looked into',
    },
  },
  {
    name: 'written consent for visits',
    catches: '书面同意才能上门',
    forbidden:
      /(?<!没有[^。]{0,6})(同意[^。，]{0,4}(才能|才可以|才可|方可)[^。]{0,4}上门|上门[^。]{0,8}书面同意)/,
    except: {
      'claims/visit.visitClaims.visitNeedsConsent.says': 'a claim that is looked into',
    },
  },
  {
    name: '停息挂账 as a right',
    catches: '停息挂账是权利',
    forbidden: /停息挂账[^。]{0,6}(权利|可以办|有权)|(有权|可以|要求)[^。]{0,4}停息挂账/,
    except: {
      'claims/plans.plansClaims.plansSuspendInterest.says': 'a claim that is looked into',
    },
  },
  {
    name: 'old article 42',
    catches: '处五百元以下罚款',
    forbidden: /治安管理处罚法》?第四十二条|五百元以下/,
    except: {
      'claims/crime.crimeClaims.crimeOldArticle42.says': 'a claim that is looked into',
    },
  },
  {
    name: 'obligation to stop collecting',
    catches: '投诉后必须停催',
    forbidden: /(必须|应当|应该)[^。，]{0,4}(停止催收|停催|暂停催收)/,
    except: {
      'claims/calls.callsClaims.callsStopOnComplaint.says': 'a claim that is looked into',
      'law/creditCards.creditCardsText.cc-art70-stop-collection':
        'credit cards with a signed plan only, says so',
    },
  },
  {
    name: 'nothing owed above a line, or after some years',
    catches: '超过四倍的部分就不用还',
    forbidden:
      /(超过|以上|高于|三年|时效)[^。；]{0,12}(不用|无需|不必|不需要)(再|你)?(还(?![在是])|偿还|管)|三年[^。；]{0,6}没事/,
    except: {
      'claims/interest.interestClaims.interestFourLpr.says': 'a claim that is looked into',
      'claims/interest.interestClaims.interest24.says': 'a claim that is looked into',
      'claims/limitation.limitationClaims': 'claims that are looked into',
      'answers/transfer.transferAnswers.threeYears.question': 'a question that is answered',
      'situations/longSilent.longSilentSituation.dont': 'what not to think',
      'options/bystanders.bystanders.heirAsksForPapers.effect':
        'what is above the estate, and not an interest',
      'options.achievements.heirAsksForPapers.effect': 'the same',
    },
  },
  {
    name: 'credit card fraud, and collecting illegal debts',
    catches: '逾期按信用卡诈骗处理',
    forbidden: /信用卡诈骗|恶意透支|非法债务/,
    except: {
      'claims/crime.crimeClaims.crimeCardFraud.says': 'a claim that is looked into',
      'claims/crime.crimeClaims.crimeContactsIllegalDebt': 'a claim that is looked into',
      [register]: 'says whom they do not concern',
    },
  },
  {
    name: 'internet courts as competent',
    catches: '网贷归互联网法院管',
    forbidden: /(?<!不再)(归|由)互联网法院/,
    except: {
      'claims/court.courtClaims.courtInternetCourt.says': 'a claim that is looked into',
    },
  },
  {
    name: 'five years from the default',
    catches: '不良记录从逾期那天算，五年就没了',
    forbidden: /(?<!不是)从逾期(那天|之日|日|开始)|逾期满?五年/,
    except: {
      'claims/credit.creditClaims.creditFiveYears.says': 'a claim that is looked into',
    },
  },
  {
    name: 'credit repair as if open',
    catches: '一次性信用修复还可以办',
    forbidden: /^(?!.*(已经过|期限已过|不可信|不能用来)).*信用修复(?!》)/s,
    except: {
      [register]: 'its own entries say that the day has passed',
    },
  },
  {
    name: 'letters and collectors that freeze',
    catches: '律师函可以冻结工资卡',
    forbidden: /(律师|函|催收公司|催收方|调解的?人)[^。，；不没]{0,6}(可以|能够?|会|有权)冻结/,
    except: {
      'claims/court.courtClaims.courtCollectorFreezes.says': 'a claim that is looked into',
    },
  },
  {
    name: 'rules for visits that nobody found',
    catches: '上门要提前24小时通知',
    forbidden:
      /提前\s*(24|二十四)|(最多|不超过|不得超过)\s*[23二两三]\s*人|只待\s*\d|停留[^。，、]{0,4}小时|三亲见/,
    except: {
      'claims/visit.visitClaims.visit24Hours.says': 'a claim that is looked into',
      'claims/visit.visitClaims.visitThreeSightings': 'a claim that is looked into',
    },
  },
  {
    name: 'working days and hours that nobody confirmed',
    catches: '7个工作日内答复',
    forbidden: /(?<!\d)(7|15|七|十五)\s*个?工作日|24\s*小时人工|全天有人工/,
    except: {
      'claims/plans.plansClaims.plansSevenDays.says': 'a claim that is looked into',
      'claims/calls.callsClaims.calls15WorkingDays.says': 'a claim that is looked into',
    },
  },
  {
    name: 'documents quoted for what they do not say',
    catches: '自律公约规定一天三次',
    forbidden: /自律公约|五条红线|2026〕18号|60\s*期|个性化分期(?!，花呗、借呗不能直接用)/,
    except: {
      'claims/calls.callsClaims.callsOldPledge.says': 'a claim that is looked into',
      'claims/calls.callsClaims.callsFiveRedLines.says': 'a claim that is looked into',
      'claims/plans.plansClaims.plansSixtyMonths.says': 'a claim that is looked into',
      [register]: 'cards only, says so',
    },
  },
  {
    name: 'day counts of being overdue',
    catches: '逾期满 90 天',
    forbidden: /逾期(了|满|超过|达到?|第)?\s*[\d一二两三四五六七八九十百]+\s*(天|日|个月|周)/,
    except: {
      'claims/court.courtClaims.courtThreshold.says': 'a claim that is looked into',
      'claims/visit.visitClaims.visitThreshold.says': 'a claim that is looked into',
      'claims/credit.creditClaims.creditOneDay.says': 'a claim that is looked into',
    },
  },
  {
    name: 'day counts for visits, agencies and lawsuits',
    catches: '30天后会上门',
    forbidden: /\d+\s*(天|日|个月|周)(后|以后|之后|以上|内)?[^。；，]{0,8}(起诉|上门|外访|委外|找联系人)/,
    except: {
      'claims/court.courtClaims.courtThreshold.says': 'a claim that is looked into',
      'claims/visit.visitClaims.visitThreshold.says': 'a claim that is looked into',
    },
  },
  {
    name: 'amounts tied to visits and lawsuits',
    catches: '欠5000元才会起诉',
    forbidden:
      /[\d一二两三四五六七八九十百千万]+\s*(元|块)[^。；]{0,12}(起诉|上门|立案)|(起诉|上门|立案)[^。；]{0,12}\d+\s*(元|万)/,
    except: {
      'claims/court.courtClaims.courtThreshold.says': 'a claim that is looked into',
      'claims/visit.visitClaims.visitThreshold.says': 'a claim that is looked into',
    },
  },
  {
    name: 'the standard in words of law',
    catches: '国标（推荐性）：每天不超过1次，不能进家',
    forbidden: /国标（推荐性）[^。；]*(不能|不得|禁止|必须|严禁|(?<!应)不超过)/,
  },
  {
    name: 'lawfulness that nobody looked up',
    catches: '不接电话不违法',
    forbidden: /(?<!一般)不(违法|犯法)/,
  },
  {
    name: 'one remedy as the only one',
    catches: '裁决不能上诉，只能申请撤销',
    forbidden: /只能[^。]{0,12}(撤销|再审|复议|起诉)/,
  },
  {
    name: 'a limitation period that begins again though it is over',
    catches: '催收短信到了，三年重新算',
    forbidden:
      /^(?!.*(三年里|3年里|三年时效里|时效里|没过|过了|一般))(?=.*(短信|扣了款|扣款|来催|催你|催款|要你还|律师函|转让通知)).*(重新算|从头再算)/,
  },
  {
    name: 'a denial to read out, whoever reads it',
    catches: '这笔钱我没有签字，也没有追认。',
    forbidden: /^(?!（)(?!.*照实)[^。]*(我|这)[^。]*(没有签字|没签字|没有签过|没有追认)/,
  },
  {
    name: 'a court that may be left alone',
    catches: '传票可以不理',
    forbidden:
      /(传票|支付令|法院的[^。，]{0,4})[^。，]{0,4}(可以不|不用|不必)(理|管|去|看|收)|(可以不|不用|不必)(理|管|去|看|收)[^。，]{0,4}(传票|支付令|法院)/,
  },
  {
    name: 'a little paid as advice',
    catches: '可以先还一点表示诚意',
    forbidden: /(可以|不妨|建议|最好)先(还|付)(一点|一些|一部分|\d+)/,
  },
  {
    name: 'accounts frozen by a letter or a collector',
    catches: '催收公司可以冻结你的卡',
    forbidden: /(律师函|催收公司|催收的人|催收方|律师)[^。，；]{0,6}(?<!不)(可以|能|会|有权)冻结/,
    except: {
      'claims/court.courtClaims.courtCollectorFreezes.says': 'a claim that is looked into',
    },
  },
  {
    name: '信用卡诈骗',
    catches: '花呗逾期算信用卡诈骗',
    forbidden: /信用卡诈骗/,
    except: {
      'claims/crime.crimeClaims.crimeCardFraud.says': 'a claim that is looked into',
      'law/criminalLaw.criminalLawText.npc-2004-credit-card-definition': 'says that it does not apply',
    },
  },
  {
    name: '催收非法债务罪',
    catches: '爆通讯录犯催收非法债务罪',
    forbidden: /非法债务/,
    except: {
      'claims/crime.crimeClaims.crimeContactsIllegalDebt': 'a claim that is looked into',
      'law/criminalLaw.criminalLawText.criminal-293-1-illegal-debt-only': 'says what it does not cover',
    },
  },
  {
    name: '互联网法院',
    catches: '网贷归互联网法院管',
    forbidden: /互联网法院(?!的网贷传票：2025年11月1日以后新受理的，不再由它)/,
    except: {
      'claims/court.courtClaims.courtInternetCourt': 'a claim that is looked into',
      'law/civilProcedure.civilProcedureText.spc-2025-14-internet-court-no-loans': 'says since when not',
    },
  },
  {
    name: 'five years from the default',
    catches: '五年从逾期那天起算',
    forbidden: /(?<!不是)(从|自)逾期(那天|那日|之日|当天|开始)/,
    except: {
      'claims/credit.creditClaims.creditFiveYears.says': 'a claim that is looked into',
    },
  },
  {
    name: 'a credit repair that is over',
    catches: '现在还清还赶得上信用修复',
    forbidden: /(还能|仍可|可以|赶得上|来得及)[^。：]{0,6}信用修复/,
    except: {
      'genuine.genuine.kinds.agents.verify': 'what is said by those who sell it',
    },
  },
  {
    name: 'numbers without an entry',
    catches: '打 12345 问',
    forbidden:
      /(?<![\d-])(?!12378|96110|12321|12348|12368|12356|95188)(1[12]\d{3}|9\d{4})(?!\d)|400[-\s]?\d{3}|12345/,
    except: {
      'claims/calls.callsClaims.calls12363.says': 'a claim that is looked into',
      'law/channels.channelsText.chan-12363': 'its own entry',
    },
  },
  {
    name: '95188 without the App first',
    catches: '打 95188 问',
    forbidden: /95188(?!.*请以 App 内显示为准)/s,
  },
  // Official addresses are no words.
  {
    name: 'foreign words other than App',
    catches: '打开 link 看',
    forbidden: /(?<![A-Za-z.])(?!App(?![A-Za-z])|[a-z.\d]+\.cn(?![a-z]))[A-Za-z]{2,}/,
    except: {
      'claims/interest.interestClaims.interestFourLpr.says': 'a claim that is looked into',
      'claims/interest.interestClaims.interestFourLprCap.says': 'a claim that is looked into',
      'clear.clear.leave.says': 'the name that stands on the key',
      [register]: 'names of standards, LPR, EMS, AI',
    },
  },
  { name: 'straight quotes', catches: '自称"委托方"', forbidden: /["'‘’]/ },
  {
    name: 'half-width punctuation',
    catches: '先核实,再付钱',
    forbidden:
      /[\u3000-\u9fff”」）][,;:!?()]|[,;:!?()][\u3000-\u9fff“「（]|[\u4e00-\u9fff”」]\.|\.\.\.|[(),;!?]$/,
  },
  { name: 'full-width digits and letters', catches: '每年２次', forbidden: /[０-９Ａ-Ｚａ-ｚ％]/ },
  {
    name: 'doubled or stray punctuation',
    catches: '马上核实！',
    forbidden: /[。？；，、：]{2}|^[。，；、：]|\s[。，；、：]|[，、；]$|！/,
  },
  {
    name: 'spaces between Chinese characters',
    catches: '先核实 再付钱',
    forbidden: /[\u4e00-\u9fff]\s{1,}[\u4e00-\u9fff]/,
  },
]

const isExcepted = ({ except = {} }: Rule, path: string): boolean =>
  Object.keys(except).some((start) => path.startsWith(start))

/** Sentences, without the marks that end them. What stands in 「」 is read out and counts by itself. */
const sentencesOf = (text: string): readonly string[] => text.split(/[。？]|(?<=」)|(?=「)/)

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(600)
})

describe('what must never be said', () => {
  test.each(rules)('$name', (rule) => {
    const found = texts.filter(({ path, text }) => rule.forbidden.test(text) && !isExcepted(rule, path))
    expect(found).toEqual([])
  })

  test.each(rules)('the rule $name catches what it should', ({ forbidden, catches }) => {
    expect(catches).toMatch(forbidden)
  })

  test.each(rules.filter(({ except }) => except))('every exception of $name is used', (rule) => {
    const unused = Object.keys(rule.except ?? {}).filter(
      (start) => !texts.some(({ path, text }) => path.startsWith(start) && rule.forbidden.test(text)),
    )
    expect(unused).toEqual([])
  })
})

/** A middle-school pupil should read it without going back: short sentences, one thing in each. */
describe('sentences are short', () => {
  const longest = (path: string) => (path.startsWith(register) ? 65 : 50)
  const guide = texts
    .filter(({ path }) => !path.startsWith(register))
    .flatMap(({ path, text }) => sentencesOf(text).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => sentence !== '')
  const charactersIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

  test('at most 50 characters, 65 in the law register', () => {
    const found = texts.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => sentence.length > longest(path))
        .map((sentence) => ({ path, sentence, length: sentence.length })),
    )
    expect(found).toEqual([])
  })

  test('19 of 20 have at most 30', () => {
    const long = guide.filter(({ sentence }) => sentence.length > 30)
    expect(long.length / guide.length).toBeLessThan(1 / 20)
  })

  test('nobody reads more than 22 characters without a pause', () => {
    const breathless = guide.filter(({ sentence }) =>
      sentence.split(/[，、；：（）〔〕“”]/).some((part) => charactersIn(part) > 22),
    )
    expect(breathless).toEqual([])
  })
})

describe('texts fit their places', () => {
  const fits: readonly (readonly [string, number, readonly string[]])[] = [
    ['stages', 10, Object.values(stages).map(({ name }) => name)],
    ['places', 4, Object.values(places).map(({ name }) => name)],
    ['options', 16, Object.values(achievements).map(({ title }) => title)],
    ['rights', 14, Object.values(rights).map(({ title }) => title)],
  ]

  test.each(fits)('names of %s have at most %i characters', (_kind, most, names) => {
    expect(names.filter((name) => name.length > most)).toEqual([])
  })

  test('one to four steps for every option', () => {
    const found = Object.entries(achievements).filter(([, { how }]) => how.length < 1 || how.length > 4)
    expect(found.map(([id]) => id)).toEqual([])
  })

  test.each([
    ['stages', Object.values(stages).map(({ says }) => says)],
    ['rights', Object.values(rights).map(({ says }) => says)],
  ])('no two %s say the same', (_kind, saying) => {
    expect(new Set(saying).size).toBe(saying.length)
  })
})

describe('soft rules do not speak as law', () => {
  const bindingWords = /不得|违法|犯罪|法律|有权/
  const namesSource = /国标（推荐性）|行业自律|常见做法|鼓励/
  const isSoft = (id: string): boolean => id in practice || !isBinding(lawOf(id as LawId).force)
  const softRights = (Object.keys(rightRules) as RightId[]).filter((id) =>
    rightRules[id].evidence.every(isSoft),
  )

  test.each(softRights)('right %s', (id) => {
    const { title, says } = rights[id]
    expect(title + says).not.toMatch(bindingWords)
  })

  test('the standard is called recommended wherever it is named', () => {
    const guide = texts.filter(({ path }) => !path.startsWith(register))
    expect(guide.filter(({ text }) => /国标(?!（推荐性）)/.test(text))).toEqual([])
  })

  test('hours and numbers of calls name the soft rule they come from', () => {
    const guide = texts.filter(({ path }) => !path.startsWith(register))
    const found = guide.filter(
      ({ text }) => /22:00|8:00|[每一]天不应超过|不宜/.test(text) && !namesSource.test(text),
    )
    expect(found).toEqual([])
  })

  test('every red line names a rule or its force', () => {
    const found = Object.entries(redLines).filter(
      ([, { says }]) => !/不得|违法|处罚|不允许|行业自律/.test(says),
    )
    expect(found).toEqual([])
  })
})

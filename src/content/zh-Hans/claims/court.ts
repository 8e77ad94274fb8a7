import { searches } from '../searches.ts'
import type { ClaimText } from './claim.ts'

/** 律师函、调解、支付令、起诉、判决和执行 */
export const courtClaims = {
  courtContractLaw: {
    says: '《合同法》规定，平台可以上门催收',
    verdict: 'outdated',
    rule: '《合同法》从2021年1月1日起已经废止，现在看《民法典》。',
    cites: ['civil-code-1260-contract-law-repealed'],
  },
  courtThreshold: {
    says: '欠5000元、逾期180天就会被起诉',
    verdict: 'notFound',
    rule: '欠多少、欠多久会被起诉，没有查到可靠的界线，也没有公开的数字。',
    cites: [],
    searched: '2026年11月查过报道和问答，各说各的，都没有写出处。',
  },
  courtLetterMeansSued: {
    says: '收到律师函，就是被起诉了',
    verdict: 'wrong',
    rule: '律师函通常只是催款，不是法院文书。有没有案子，自己打 12368 问。',
    cites: ['lawyer-letter-no-enforcement', 'verify-court-sms-12368'],
  },
  courtCollectorFreezes: {
    says: '律师函、催收公司能冻结支付宝和工资卡',
    verdict: 'wrong',
    rule: '冻结、划走账户里的钱，通常要法院裁定。法律没有授权催收公司，律师函也做不到。',
    cites: ['cpl-253-freeze-accounts', 'lawyer-letter-no-enforcement'],
  },
  courtInternetCourt: {
    says: '网贷的官司都归互联网法院管',
    verdict: 'outdated',
    rule: '2025年11月1日以后新受理的，不再由互联网法院集中管。在这之前受理的，由原法院继续审。',
    cites: ['spc-2025-14-internet-court-no-loans'],
  },
  courtMediationSmsFake: {
    says: '诉前调解的短信都是骗人的',
    verdict: 'partly',
    rule: '有真的，也有人借这个名义来催。打 12368，报法院名和案号核实。',
    cites: ['practice-mediation-disguise', 'verify-court-sms-12368'],
  },
  courtLinkIsFraud: {
    says: '法院短信里带链接，就是诈骗',
    verdict: 'wrong',
    rule: '真的法院短信也可能带链接。先不点，自己打 12368 核实。',
    cites: ['verify-court-sms-12368'],
  },
  courtRefuseMediation: {
    says: '不参加调解，官司就会输',
    verdict: 'wrong',
    rule: '调解可以拒绝，通常不会因为拒绝就输。想分期的，真的调解也是一次机会。',
    cites: ['cpl-125-pre-trial-mediation'],
  },
  courtNoShow: {
    says: '不收传票、不到庭，法院就判不了',
    verdict: 'wrong',
    rule: '送不到的，可以公告送达。收到传票没有正当理由不到庭，法院可以缺席判决。',
    cites: ['cpl-95-public-notice-service', 'cpl-147-default-judgment'],
  },
  courtOrderNoMoney: {
    says: '收到支付令，说没钱就能挡住',
    verdict: 'wrong',
    rule: '只说没钱、想分期，挡不住。要在十五日内书面提异议，说清这笔债哪里不对。',
    cites: ['spc-435-436-payment-order-objection', 'cpl-225-228-payment-order'],
  },
  courtArbitration: {
    says: '花呗、借呗不用起诉，仲裁、公证就能执行',
    verdict: 'notFound',
    rule: '没有查到可靠的资料。先看合同里写“争议解决”的那一条。',
    cites: [],
    searched: searches['search-arbitration-notarised'],
  },
  courtNoTalks: {
    says: '被起诉了，就不能再协商',
    verdict: 'wrong',
    rule: '到了法院，一般还可以调解。到了执行，也可以和对方和解。',
    cites: ['cpl-125-pre-trial-mediation', 'cpl-241-enforcement-settlement'],
  },
  courtExtraFine: {
    says: '被起诉后，要交额外的罚款和利息',
    verdict: 'partly',
    rule: '民事上是逾期利息、违约金，判决后不还另加迟延履行利息。罚款是法院对拒不履行等行为用的。',
    cites: ['civil-code-676-overdue-interest', 'cpl-264-double-interest', 'cpl-114-118-fine-detention'],
  },
  courtAllWages: {
    says: '工资会被法院全部扣光',
    verdict: 'wrong',
    rule: '法院扣收入，应当给你和所扶养的家属留下生活必需的费用。',
    cites: ['cpl-254-255-living-necessities'],
  },
  courtDishonest: {
    says: '没钱还，就会成失信被执行人',
    verdict: 'wrong',
    rule: '要先有生效判决等文书，还要有能力却拒不履行，或者转移财产、妨碍执行等。单纯没钱，不该列入。',
    cites: ['spc-dishonest-1-conditions'],
  },
  courtNoTrain: {
    says: '一逾期就不能坐飞机、高铁',
    verdict: 'wrong',
    rule: '单纯逾期一般不会。要先有生效判决等文书，进了执行，还没按通知付钱，法院才可能限制高消费。',
    cites: ['limit-vs-dishonest-difference'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

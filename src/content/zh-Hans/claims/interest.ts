import type { ClaimText } from './claim.ts'

/** 利息、费用、宽限期和扣款 */
export const interestClaims = {
  interestFourLpr: {
    says: '利息超过4倍LPR的部分不用还',
    verdict: 'wrong',
    rule: '这条线只管向个人借钱这样的民间借贷，不管持牌机构。持牌机构的息费太高，你可以自己请求法院调减。',
    cites: ['private-lending-not-for-licensed', 'financial-loan-24pct-2017-opinion'],
  },
  interestFourLprCap: {
    says: '消费金融公司的利率上限是4倍LPR',
    verdict: 'wrong',
    rule: '这条线不能直接套到消费金融公司、银行的贷款上。',
    cites: ['private-lending-not-for-licensed'],
  },
  interest36: {
    says: '年利率超过36%才不受保护',
    verdict: 'outdated',
    rule: '这是2015年的民间借贷旧规则，2020年8月20日起已经被取代。持牌机构的贷款，现在也不适用民间借贷规定。',
    cites: ['private-lending-36-24-repealed', 'private-lending-not-for-licensed'],
  },
  interest24: {
    says: '超过24%的部分，自动不用还',
    verdict: 'partly',
    rule: '不是自动。持牌机构的息费合计超过年利率24%的部分，你可以请求法院调减。要自己提，各地做法不完全一样。',
    cites: ['financial-loan-24pct-2017-opinion'],
  },
  interestPrincipalOnly: {
    says: '可以只还本金，不还利息',
    verdict: 'wrong',
    rule: '没有查到这样的权利，只能协商。逾期还要付逾期利息，按合同约定或国家规定算。',
    cites: ['civil-code-676-overdue-interest'],
  },
  interestGrace: {
    says: '花呗、借呗都有三天宽限期',
    verdict: 'notFound',
    rule: '说法互相矛盾，不要指望。以你的账单和合同页为准。',
    cites: [],
    searched: '2026年11月查过公开的网页和问答，有说有的，有说没有的。合同原文没有读到。',
  },
  interestAutoDebitOff: {
    says: '自动扣款可以自己关掉',
    verdict: 'notFound',
    rule: '有说能的，有说不能的。以 App 页面为准。',
    cites: [],
    searched: '2026年11月查过公开的网页和问答，说法相反，没有官方文本。',
  },
} as const satisfies Readonly<Record<string, ClaimText>>

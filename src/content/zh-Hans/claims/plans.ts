import type { ClaimText } from './claim.ts'

/** 协商、延期、减免和破产 */
export const plansClaims = {
  plansSuspendInterest: {
    says: '停息挂账是法定权利',
    verdict: 'wrong',
    rule: '民法典没有这个权利。信用卡的个性化分期，花呗、借呗不能直接用。分期、减免只能协商。',
    cites: ['cc-art70-card-only', 'practice-plan-case-by-case'],
  },
  plansSixtyMonths: {
    says: '个性化分期60期，花呗、借呗也能用',
    verdict: 'wrong',
    rule: '那是信用卡的规定，而且银行可以同意，也可以不同意。花呗、借呗不能直接用。',
    cites: ['cc-art70-card-only'],
  },
  plansExtension: {
    says: '平台会给你延长还款期限',
    verdict: 'partly',
    rule: '到期以前可以申请展期，贷款人同意才算数。逾期以后，只能协商。',
    cites: ['civil-code-678-extension'],
  },
  plansTalk: {
    says: '可以沟通延期或者分期',
    verdict: 'right',
    rule: '可以提，但要对方同意。一笔一笔看，没有公开的标准。',
    cites: ['civil-code-678-extension', 'practice-plan-case-by-case'],
  },
  plansSevenDays: {
    says: '机构要在7个工作日内答复分期申请',
    verdict: 'notFound',
    rule: '没有查到这样的规定。',
    cites: [],
    searched: '2026年11月查过公开的规定和网页，只有一家律所的网页这样写，没有旁证。',
  },
  plansRefused: {
    says: '客服说不能协商，就没有办法了',
    verdict: 'wrong',
    rule: '有被拒的报道，但可以再提，写清困难和方案。贷款人是银行、消费金融公司的，还可以打 12378 反映。',
    cites: ['practice-plan-refused-cases', 'practice-plan-case-by-case', 'chan-12378'],
  },
  plansBorrowMore: {
    says: '再借一笔，先把这笔还上',
    verdict: 'wrong',
    rule: '不建议，债可能更多。行业自律：不得诱导、逼迫你新增借贷。先问官方能不能延期、分期。',
    cites: ['cba2026-no-extra-fee', 'practice-plan-case-by-case'],
  },
  plansRestructuring: {
    says: '参加债务重组，就能走法律途径减债',
    verdict: 'partly',
    rule: '全国没有个人债务重组的制度。只有深圳、厦门的条例，和浙江、江苏等地法院的做法，都有居住等条件。',
    cites: [
      'bankruptcy-law-2-no-individuals',
      'shenzhen-personal-bankruptcy',
      'xiamen-personal-bankruptcy',
      'zhejiang-jiangsu-debt-cleanup',
    ],
  },
  plansLegalAid: {
    says: '可以请法律援助律师替你谈判',
    verdict: 'partly',
    rule: '咨询免费，打 12348。能不能派律师，一般看当地规定，也看是不是经济困难。国家法列出的事项里，没有欠贷这一项。',
    cites: ['legal-aid-22-23-free-advice', 'legal-aid-31-debt-defence-not-listed'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

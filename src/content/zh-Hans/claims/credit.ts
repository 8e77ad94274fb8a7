import type { ClaimText } from './claim.ts'

/** 征信，以及还清后能不能再用 */
export const creditClaims = {
  creditReported: {
    says: '逾期会上报征信，影响信用记录',
    verdict: 'right',
    rule: '机构要按规定报送，报送前应当取得你的书面同意，一般在合同里。不良信息，应当事先告知你。',
    cites: ['credit-reg-29-lender-must-report', 'credit-reg-15-prior-notice'],
  },
  creditOneDay: {
    says: '逾期一天就上征信',
    verdict: 'partly',
    rule: '花呗公开说过按月汇总报送，包括逾期。具体哪天报，没有查到。',
    cites: ['practice-monthly-credit-report'],
  },
  creditFiveYears: {
    says: '不良记录从逾期那天算，满五年就没了',
    verdict: 'wrong',
    rule: '五年从不良行为或事件终止之日算起，一般就是还清那天。没有还清，记录一直在。',
    cites: ['credit-reg-16-five-years-from-end'],
  },
  creditRepairWindow: {
    says: '1万元以下的逾期，还清就能修复征信',
    verdict: 'outdated',
    rule: '那次政策要在2026年3月31日前还清，期限已过。没有查到延期。',
    cites: ['pboc-one-off-credit-repair-expired'],
  },
  creditPaidRepair: {
    says: '花钱可以修复、洗白征信',
    verdict: 'wrong',
    rule: '真实的逾期，一般不能靠异议删掉。记错了，可以自己提异议。',
    cites: ['credit-reg-25-objection-20-days'],
  },
  creditPlanClears: {
    says: '协商成功，逾期记录就没有了',
    verdict: 'wrong',
    rule: '已有的逾期，一般不会因为协商消失。以后怎么报，要对方写清楚。',
    cites: ['credit-reg-16-five-years-from-end'],
  },
  creditPayNotMine: {
    says: '不是我借的，先还了记录就没了',
    verdict: 'wrong',
    rule: '还了，记录一般还要保存五年。你可以提异议，二十日内要核查，书面答复你。',
    cites: ['credit-reg-16-five-years-from-end', 'credit-reg-25-objection-20-days'],
  },
  creditUsableAgain: {
    says: '还清了，马上又能用花呗、借呗',
    verdict: 'wrong',
    rule: '多处说法：能不能再用，由系统评估，人工不能加快。',
    cites: ['practice-restoring-decided-by-system'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

import type { ClaimText } from './claim.ts'

/** 债被转让 */
export const transferClaims = {
  transferNoPay: {
    says: '债卖给别的公司了，就不用还了',
    verdict: 'wrong',
    rule: '换了债主，欠的还在。没有通知你的，对你不发生效力。',
    cites: ['civil-code-546-debt-assignment-notice'],
  },
  transferNeedsConsent: {
    says: '没经我同意，转让就无效',
    verdict: 'wrong',
    rule: '债权可以转让，法律要求的是通知你，不是你同意。',
    cites: ['civil-code-546-debt-assignment-notice'],
  },
  transferTenPercent: {
    says: '债一折卖了，我也能一折结清',
    verdict: 'wrong',
    rule: '打包卖得便宜，不等于给你打折。可以谈减免，谈成要有书面协议。',
    cites: ['practice-discount-not-owed', 'practice-keep-own-record'],
  },
  transferPayAtOnce: {
    says: '新公司说买了债，就该马上付给它',
    verdict: 'wrong',
    rule: '先问原来的机构，转让是不是真的。没有核实，不要付，更不要转到个人账户。',
    cites: ['civil-code-546-debt-assignment-notice', 'practice-private-account-fraud'],
  },
  transferMoreVisits: {
    says: '债卖了以后，更容易有人上门',
    verdict: 'notFound',
    rule: '没有查到证据。',
    cites: [],
    searched: '2026年11月查过公开的报道和网页，没有查到可核实的例子。',
  },
} as const satisfies Readonly<Record<string, ClaimText>>

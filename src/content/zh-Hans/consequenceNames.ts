import type { ConsequenceId } from '../../../machines/consequences.ts'

/** What each consequence is about, in few words: two of one subject may come or go in one step. */
export const consequenceNames: Record<ConsequenceId, string> = {
  // 征信
  notYetRecorded: '没逾期就没有可报的',
  mayBeRecorded: '可能上报',
  recordKeptFiveYears: '记录保存多久',
  recordDisputable: '记录有错怎么办',
  // 还能不能用
  servicesStillOn: '一般照常能用',
  servicesSuspended: '可能停用',
  servicesDecidedBySystem: '还清后要看系统评估',
  // 利息
  interestAsAgreed: '到期之前',
  overdueInterestRuns: '逾期利息',
  interestReducible: '过高的可以请求减少',
  doubledAfterJudgment: '迟延履行利息',
  interestEnded: '还清以后',
  // 自动扣款
  debitOnDueDay: '还款日',
  debitByContract: '看合同',
  frozenByCourtOnly: '谁能冻结账户',
  // 日常生活
  noCriminalRecord: '算不算犯罪',
  childrenSchoolUnaffected: '孩子上学',
  restrictedSpending: '限制高消费',
}

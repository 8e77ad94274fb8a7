import type { ConsequenceId, Subject } from '../../../machines/consequences.ts'

export const subjects: Record<Subject, string> = {
  creditRecord: '征信',
  services: '还能不能用',
  interest: '利息',
  autoDebit: '自动扣款',
  dailyLife: '日常生活',
}

export const consequences: Record<ConsequenceId, string> = {
  // 征信
  notYetRecorded: '按时还，就没有逾期可以上报。有没有宽限期说法不一，不要指望。',
  mayBeRecorded: '逾期可能报到征信，上报之前应当先告知你。据报道，花呗是按月汇总上报；具体哪天报，没有查到。',
  recordKeptFiveYears: '不良记录从还清那天起，一般再保存5年。没还清，记录就一直在。',
  recordDisputable: '记录有错，可以免费提异议，对方要书面答复。真实的逾期，一般不能靠异议删掉。',
  // 还能不能用
  servicesStillOn: '多处说法是逾期才会停用。按时还，一般照常能用，以 App 页面为准。',
  servicesSuspended:
    '多处说法：一逾期就可能停用，同一平台的几个产品会互相影响。没有查到官方文本，以 App 页面为准。',
  servicesDecidedBySystem: '还清后能不能再用，多处说法是由系统评估，人工不能加快。什么时候恢复，没有查到。',
  // 利息
  interestAsAgreed: '到期之前，按合同约定的利息算。合同页上能看到。',
  overdueInterestRuns:
    '逾期后要付逾期利息，按合同或国家规定算，先看合同页。多处说法是花呗每日0.05%、借呗按原利率的1.5倍，也有人被要求提前还清全部，都没有查到官方文本。',
  interestReducible:
    '违约金、利息和费用合计过高的，打官司时可以请求减少。持牌机构超过年利率24%的部分，要你自己向法院提，各地法院做法不完全一样。',
  doubledAfterJudgment:
    '过了判决或裁决写的日子还没还，要另外加付迟延履行利息。它按没还的钱算，不是把合同利息翻倍。',
  interestEnded: '还清以后，一般不再算利息。看一看有没有漏掉的尾数。',
  // 自动扣款
  debitOnDueDay: '还款日一般会按合同自动扣款。哪张卡先扣、能不能改，以 App 页面为准。',
  debitByContract:
    '看你的合同。花呗、借呗逾期后，平台可以从支付宝余额、余额宝或绑定的借记卡里扣钱。三年时效里扣了，一般会重新算。能不能关，网上说法相反，以 App 页面为准。',
  frozenByCourtOnly:
    '冻结、划走账户里的钱，通常要法院裁定，催收公司没有这个权力。法院也应当留下你和家人的生活费。',
  // 日常生活
  noCriminalRecord: '单纯还不上钱，一般不是犯罪。骗贷，或者判决后有能力却拒不执行、情节严重的，才可能犯罪。',
  childrenSchoolUnaffected:
    '孩子上公办学校、普通收费学校，一般不受影响。被法院限制高消费后，受限的是高收费私立学校。',
  restrictedSpending:
    '法院可以限制高消费，比如坐飞机、坐高铁、住星级酒店，孩子读高收费私立学校。生活和工作必需的不受限，也可以申请解除。',
}

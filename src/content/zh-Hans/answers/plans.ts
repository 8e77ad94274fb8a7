import type { AnswerText } from './answer.ts'

/** 商量还款 */
export const plansAnswers = {
  principalOnly: {
    question: '能不能只还本金？',
    asked: ['只还本金', '免息还款', '不还利息行不行', '减免利息', '本金分期'],
    answer: [
      { text: '没有查到这样的权利，只能商量。', cites: ['practice-plan-case-by-case'] },
      { text: '逾期要付逾期利息，按合同约定或国家有关规定算。', cites: ['civil-code-676-overdue-interest'] },
      {
        text: '打官司时，持牌机构的息费合计超过年利率24%的部分，可以请求法院调减。要自己提。',
        cites: ['financial-loan-24pct-2017-opinion'],
      },
      { text: '谈成减免，要书面的。', cites: ['practice-keep-own-record'] },
    ],
    unsure: '2026年11月查过现行的规定，没有查到只还本金的权利。',
    more: ['/claims/#interestPrincipalOnly', '/claims/#interest24'],
  },
  suspendedInterest: {
    question: '停息挂账怎么弄？',
    asked: ['停息挂账', '个性化分期60期', '停息分期', '挂账停息', '免息分期'],
    answer: [
      { text: '那是信用卡的规定，花呗、借呗不能直接用。', cites: ['cc-art70-card-only'] },
      { text: '就是信用卡，银行可以同意，也可以不同意。', cites: ['cc-art70-card-only'] },
      {
        text: '自己找官方客服商量分期：写清困难、每月能还多少，要工单号。',
        cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
      },
      { text: '说能替你办“停息挂账”的中介，监管提示过风险。', cites: ['warn-illegal-agents'] },
    ],
    more: ['/claims/#plansSuspendInterest', '/claims/#plansSixtyMonths'],
  },
  planRefused: {
    question: '官方说协商不了，怎么办？',
    asked: ['客服不同意分期', '协商失败', '协商被拒绝', '客服说没办法', '怎么才能协商成功'],
    answer: [
      {
        text: '可以再提，也可以往上反映。',
        cites: ['practice-plan-refused-cases', 'practice-plan-case-by-case'],
      },
      {
        text: '要工单号，写清困难和方案，再申请一次。',
        cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
      },
      { text: '银行、消费金融公司的，可以打 12378 反映。它不强制减免。', cites: ['chan-12378'] },
      {
        text: '也可以申请银行业保险业调解。银行、消费金融公司无正当理由不得拒绝参加，但可以不同意方案。',
        cites: ['cpr-2022-art16-mediation', 'chan-mediation-2025'],
      },
    ],
    more: ['/claims/#plansRefused', '/complain/#body-regulator12378'],
  },
  agents: {
    question: '代理协商公司靠谱吗？',
    asked: ['债务优化', '反催收', '代理维权', '花钱协商', '法务公司', '债务重组公司', '征信修复公司'],
    answer: [
      { text: '不要找，自己商量不用花钱。', cites: ['warn-illegal-agents'] },
      {
        text: '监管提示过：收高额费用、扣证件银行卡、教人造假，可能让你承担法律责任。',
        cites: ['warn-illegal-agents'],
      },
      { text: '有报道：交了高额费用，什么也没办成。', cites: ['practice-settlers-harm'] },
      {
        text: '身份证、银行卡、手机卡，都不要交出去。',
        cites: ['warn-illegal-agents', 'practice-settlers-harm'],
      },
    ],
    more: ['/claims/#fraudAgents', '/genuine/#agents'],
  },
  instalmentsOverdue: {
    question: '逾期以后，能分期还吗？',
    asked: ['逾期分期', '逾期了怎么分期', '花呗逾期能分期吗', '一次还不清', '借呗二次分期'],
    answer: [
      { text: '多处说法：逾期的部分，一般不能直接分期。', cites: ['practice-instalments-before-overdue'] },
      { text: '可以找官方客服的人工商量，一笔一笔看。', cites: ['practice-plan-case-by-case'] },
      {
        text: '很久没还、也没人催的：请求延期、答应分期都算同意还。先打 12348 问时效。',
        cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      },
      {
        text: '还没到期的，趁到期前先看能不能分期、展期。',
        cites: ['practice-instalments-before-overdue', 'civil-code-678-extension'],
      },
    ],
    unsure: '没有官方文本，也有人说能办“逾期分期”。2026年11月查过，以 App 页面为准。',
    more: ['/claims/#plansTalk', '/claims/#plansExtension'],
  },
  planCreditRecord: {
    question: '协商还款，会影响征信吗？',
    asked: ['协商后征信', '分期协商上征信吗', '协商成功还算逾期吗', '减免结清影响征信', '协商还款的坏处'],
    answer: [
      { text: '已有的逾期，一般不会因为协商消失。', cites: ['credit-reg-16-five-years-from-end'] },
      { text: '以后怎么报，请对方用文字写清楚，自己留好。', cites: ['practice-keep-own-record'] },
      { text: '记错了的，可以免费提异议。', cites: ['chan-credit-objection'] },
    ],
    unsure: '协议期间怎么上报，2026年11月没有查到统一的说法。',
    more: ['/claims/#creditPlanClears'],
  },
  insolvency: {
    question: '债太多了，有没有个人破产？',
    asked: ['个人破产', '申请破产', '还不清怎么办', '破产保护', '债务清理', '深圳个人破产'],
    answer: [
      {
        text: '全国没有，只有几个地方有条例或做法。',
        cites: ['bankruptcy-law-2-no-individuals', 'shenzhen-personal-bankruptcy'],
      },
      {
        text: '深圳：在当地居住，社保连续满三年。厦门：在当地居住或经营连续满五年。',
        cites: ['shenzhen-personal-bankruptcy', 'xiamen-personal-bankruptcy'],
      },
      {
        text: '浙江、江苏等地法院有债务集中清理，通常在执行阶段申请，条件各地不同。',
        cites: ['zhejiang-jiangsu-debt-cleanup'],
      },
      { text: '合不合条件，先打 12348 问。', cites: ['chan-12348'] },
    ],
    more: ['/claims/#plansRestructuring', '/for/several-debts/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

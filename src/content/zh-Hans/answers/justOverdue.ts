import type { AnswerText } from './answer.ts'

/** 刚逾期 */
export const justOverdueAnswers = {
  oneDayLate: {
    question: '晚还一天，会怎么样？',
    asked: [
      '逾期一天会怎么样',
      '花呗逾期1天',
      '借呗晚了一天',
      '刚逾期怎么办',
      '逾期第一天',
      '晚一天有影响吗',
    ],
    answer: [
      {
        text: '可能停用、加收逾期利息，也可能上征信。',
        cites: [
          'practice-service-suspended',
          'civil-code-676-overdue-interest',
          'credit-reg-29-lender-must-report',
        ],
      },
      { text: '多处说法：芝麻分也可能下降。', cites: ['practice-sesame-score-falls'] },
      {
        text: '能还，就今天在 App 里还。还完看状态有没有变，截图。',
        cites: ['civil-code-674-675-repay-when-due', 'practice-keep-own-record'],
      },
      { text: '还不上，今天就找官方客服说明。', cites: ['practice-plan-case-by-case'] },
    ],
    unsure: '哪一天停用、哪一天上报，2026年11月查过，没有官方的天数。',
    more: ['/guides/sms/', '/claims/#creditOneDay'],
  },
  oneDayCreditRecord: {
    question: '晚还一天，上征信吗？',
    asked: [
      '逾期一天上征信吗',
      '花呗逾期几天上征信',
      '借呗上征信吗',
      '逾期多久报征信',
      '会不会影响房贷',
      '征信花了吗',
    ],
    answer: [
      { text: '哪一天上报，没有查到。', cites: ['practice-monthly-credit-report'] },
      {
        text: '花呗在2021年公开说过：按月汇总报送，包括逾期。',
        cites: ['practice-monthly-credit-report'],
      },
      { text: '报送不良信息之前，应当先告知你本人。', cites: ['credit-reg-15-prior-notice'] },
      {
        text: '想知道有没有，就查自己的信用报告。每年两次免费。',
        cites: ['credit-reg-17-two-free-reports'],
      },
    ],
    unsure: '有说隔天就报的，有说月底才报的，都没有出处。2026年11月查过。',
    more: ['/claims/#creditOneDay', '/claims/#creditReported'],
  },
  forgotToPay: {
    question: '忘了还，不是故意的，能消掉记录吗？',
    asked: [
      '忘记还款了能消除吗',
      '非恶意逾期',
      '征信能不能撤销',
      '怎么消除逾期记录',
      '逾期证明怎么开',
      '征信修复',
    ],
    answer: [
      { text: '真实的逾期，一般消不掉。', cites: ['credit-reg-25-objection-20-days'] },
      {
        text: '记错了的，可以自己免费提异议，二十日内核查并书面答复。',
        cites: ['chan-credit-objection'],
      },
      {
        text: '还清以后，记录一般再保存五年。越早还清，越早开始算。',
        cites: ['credit-reg-16-five-years-from-end'],
      },
      { text: '收钱替你“消记录”的，不可信。', cites: ['warn-credit-repair'] },
    ],
    more: ['/claims/#creditPaidRepair', '/claims/#creditFiveYears'],
  },
  overdueInterest: {
    question: '逾期利息怎么算？',
    asked: ['罚息怎么算', '花呗逾期一天多少钱', '借呗逾期利息', '逾期费用多少', '滞纳金', '违约金怎么收'],
    answer: [
      {
        text: '按合同约定或国家有关规定算，先看合同页。',
        cites: ['civil-code-676-overdue-interest'],
      },
      {
        text: '多处说法：花呗每日收逾期金额的0.05%，借呗按原利率的1.5倍。',
        cites: ['practice-overdue-interest-rates'],
      },
      {
        text: '看不懂，就请官方客服说明：怎么算的，写在合同哪一条。',
        cites: ['civil-code-676-overdue-interest'],
      },
    ],
    unsure: '花呗、借呗的合同原文没有读到，上面的数字没有官方文本。2026年11月查过，以你的合同页为准。',
    more: ['/claims/#interest24', '/claims/#interestPrincipalOnly', '/for/wrong-amount/'],
  },
  autoDebit: {
    question: '逾期了，还会自动扣银行卡吗？',
    asked: [
      '逾期自动扣款',
      '花呗会扣银行卡里的钱吗',
      '余额宝会被扣吗',
      '卡里的钱会不会被划走',
      '借呗扣款顺序',
    ],
    answer: [
      { text: '可能会，按合同的约定扣。', cites: ['practice-auto-debit-by-contract'] },
      {
        text: '平台说过，可以从支付宝余额、余额宝和绑定的借记卡里扣。',
        cites: ['practice-auto-debit-by-contract'],
      },
      {
        text: '三年诉讼时效里自动扣了款，时效也会重新算。',
        cites: ['spc-limitation-8-sms-and-autodebit'],
      },
      { text: '看清合同怎么写的，扣款记录截图留好。', cites: ['practice-keep-own-record'] },
    ],
    more: ['/claims/#interestAutoDebitOff', '/proof/#proof-paymentRecord'],
  },
  stopAutoDebit: {
    question: '工资刚到就被扣了，能关掉自动扣款吗？',
    asked: [
      '关闭自动扣款',
      '怎么取消代扣',
      '解绑银行卡有用吗',
      '工资卡被扣光了',
      '支付宝代扣怎么关',
      '生活费被扣了',
    ],
    answer: [
      { text: '能不能关，以 App 页面为准。', cites: ['practice-auto-debit-by-contract'] },
      {
        text: '可以跟官方客服说，要留下吃饭看病的钱，再谈每月还多少。对方可以不同意。',
        cites: ['practice-plan-case-by-case', 'consumer-loan-relief-2025'],
      },
      {
        text: '如果是法院扣的，应当给你和所扶养的家属留下生活必需的费用。',
        cites: ['cpl-254-255-living-necessities'],
      },
    ],
    unsure: '有说能关的，有说不能的。2026年11月查过公开的网页和问答，没有官方文本。',
    more: ['/claims/#interestAutoDebitOff', '/claims/#courtAllWages'],
  },
  paidStillOverdue: {
    question: '我还了，怎么还显示逾期？',
    asked: ['还完了还显示逾期', '还清了怎么还催', '还款没到账', '明明还了还打电话', '还有一笔没还是哪来的'],
    answer: [
      {
        text: '先看是不是漏了：利息、别的分期、别的机构。',
        cites: ['practice-lender-on-contract-page', 'practice-keep-own-record'],
      },
      {
        text: '对不上，就找官方客服要明细，记下工单号。付款记录截图留好。',
        cites: ['practice-keep-own-record'],
      },
      {
        text: '同一笔债，先抵费用，再抵利息，最后抵本金。合同另有约定的，按约定。',
        cites: ['civil-code-560-561-payment-order'],
      },
      { text: '征信上记错了，可以免费提异议。', cites: ['chan-credit-objection'] },
    ],
    more: ['/proof/#proof-paymentRecord', '/guides/end/', '/for/wrong-amount/', '/claims/#creditPayNotMine'],
  },
  fewHoursLate: {
    question: '晚还了几个小时，有事吗？',
    asked: ['过了12点才还', '晚了几小时算逾期吗', '凌晨还的算不算', '忘了昨天还款日', '隔天早上还行不行'],
    answer: [
      {
        text: '过了还款日24点，可能就算逾期。',
        cites: ['practice-on-time-until-midnight', 'practice-no-grace-to-count-on'],
      },
      {
        text: '现在就在 App 里还，看状态有没有变，截图。',
        cites: ['practice-keep-own-record'],
      },
      {
        text: '担心征信的，过一阵查一次信用报告，每年两次免费。',
        cites: ['credit-reg-17-two-free-reports'],
      },
    ],
    unsure: '从几点开始算、几个小时会不会上报，2026年11月查过，没有官方文本。',
    more: ['/claims/#interestGrace', '/claims/#creditOneDay'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

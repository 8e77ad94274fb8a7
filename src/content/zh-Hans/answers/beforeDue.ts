import type { AnswerText } from './answer.ts'

/** 还没逾期，马上到期 */
export const beforeDueAnswers = {
  dueDayHour: {
    question: '还款日当天，几点前还算按时？',
    asked: [
      '还款日几点之前还不算逾期',
      '还款日晚上还算逾期吗',
      '花呗几点扣款',
      '借呗几点自动扣',
      '最晚几点还',
    ],
    answer: [
      {
        text: '多处说法：借呗在还款日24点前还上，算按时。',
        cites: ['practice-on-time-until-midnight'],
      },
      {
        text: '没有自动扣成的，当天自己在 App 里还，还完截图。别等到最后几个小时。',
        cites: ['practice-on-time-until-midnight', 'practice-keep-own-record'],
      },
    ],
    unsure: '2026年11月查过，没有官方文本；花呗是不是一样，也没有查到。以你的账单页为准。',
    more: ['/guides/before/'],
  },
  graceDays: {
    question: '花呗、借呗有三天宽限期吗？',
    asked: ['有没有宽限期', '宽限期几天', '晚三天算逾期吗', '花呗宽限期', '借呗宽限期', '容时容差'],
    answer: [
      { text: '不要指望有宽限期。', cites: ['practice-no-grace-to-count-on'] },
      {
        text: '以你的账单和合同页为准。能还的，还款日当天就还。',
        cites: ['practice-no-grace-to-count-on'],
      },
    ],
    unsure: '有说有的，有说没有的。2026年11月查过公开的网页和问答，合同原文没有读到。',
    more: ['/claims/#interestGrace', '/guides/before/'],
  },
  changeDueDate: {
    question: '发工资晚几天，能改还款日吗？',
    asked: ['改还款日', '还款日能不能往后推', '花呗修改还款日', '工资还没发怎么还', '调整还款日期'],
    answer: [
      {
        text: '能不能改，先看 App 里有没有这个入口。',
        cites: [],
      },
      {
        text: '没有入口的，在到期前向官方客服申请展期。贷款人同意，才算数。',
        cites: ['civil-code-678-extension'],
      },
    ],
    unsure: '哪些人能改还款日，2026年11月查过，没有官方文本。',
    more: ['/guides/before/', '/claims/#plansExtension'],
  },
  extensionThisMonth: {
    question: '这个月还不上，能延期吗？',
    asked: [
      '花呗延期还款',
      '借呗能不能延期',
      '这个月没钱还',
      '想晚一个月还',
      '延期一个月怎么弄',
      '还不起了怎么办',
    ],
    answer: [
      {
        text: '能不能延，要看页面，也要对方同意。',
        cites: ['practice-one-month-extension', 'civil-code-678-extension'],
      },
      {
        text: '花呗有过“延期还款”：页面显示才能办，只能一次，要付费用。趁还没到期先去看。',
        cites: ['practice-one-month-extension'],
      },
      {
        text: '没有入口的，在 App 里转人工：说原因、能还多少、哪天还。对方可以不同意。',
        cites: ['practice-plan-case-by-case', 'consumer-loan-relief-2025'],
      },
    ],
    unsure: '花呗这个功能可能已经改过；借呗能不能延期，说法互相矛盾。2026年11月查过，没有官方文本。',
    more: ['/claims/#plansExtension', '/claims/#plansTalk', '/guides/before/'],
  },
  minimumPayment: {
    question: '只还最低还款额，算逾期吗？',
    asked: ['还最低算不算逾期', '花呗最低还款', '只还最低影响征信吗', '最低还款利息', '还了最低还会催吗'],
    answer: [
      {
        text: '多处说法：没逾期时，可以只还最低还款额。',
        cites: ['practice-instalments-before-overdue'],
      },
      {
        text: '剩下的怎么计息，先看账单页和合同。合同没写、国家也没规定的收费，可以要求对方说明依据。',
        cites: ['civil-code-676-overdue-interest'],
      },
    ],
    unsure: '还了最低算不算逾期，没有读到官方文本；多处说法是一般不算。2026年11月查过，以账单页为准。',
    more: ['/guides/before/'],
  },
  tellLenderEarly: {
    question: '失业了、住院了，能先跟官方说吗？',
    asked: [
      '没工作了还不起',
      '生病住院没钱还',
      '怎么跟客服说困难',
      '能主动协商吗',
      '提前说还不上有用吗',
      '失业还不上花呗',
    ],
    answer: [
      {
        text: '可以，到期以前就能说。',
        cites: ['civil-code-678-extension'],
      },
      {
        text: '在 App 里找官方客服，转人工。说清原因、能还多少、哪天还，要一个工单号。花呗、借呗也可以打 95188，请以 App 内显示为准。',
        cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
      },
      {
        text: '监管部门鼓励机构帮暂时困难的人，但机构可以不同意。',
        cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
      },
      { text: '只交真的材料。用假病历、假证明是违法的。', cites: ['psl-63-forged-documents'] },
    ],
    more: ['/claims/#plansTalk', '/claims/#fraudFakeIllness', '/for/illness/', '/for/unemployment/', '/'],
  },
  borrowToRepay: {
    question: '借新还旧，撑一个月行不行？',
    asked: ['以贷养贷', '再借一笔还花呗', '拆东墙补西墙', '借网贷还借呗', '周转一下行不行'],
    answer: [
      {
        text: '不建议，先问官方客服能不能延期、分期。',
        cites: ['practice-plan-case-by-case', 'civil-code-678-extension'],
      },
      {
        text: '借新的来还，债可能更多。行业自律写明，不得诱导、逼迫你新增借贷。有人逼你，可以投诉。',
        cites: ['cba2026-no-extra-fee'],
      },
    ],
    more: ['/claims/#plansBorrowMore', '/for/several-debts/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

import type { AnswerText } from './answer.ts'

/** 特殊情况 */
export const specialCasesAnswers = {
  borrowerDied: {
    question: '借钱的人去世了，谁还？',
    asked: ['人死了花呗怎么办', '去世了借呗谁还', '父亲去世网贷', '人没了要还吗', '遗产还债'],
    answer: [
      { text: '用遗产还，继承人只在遗产价值里还。', cites: ['civil-code-1159-1161-heirs'] },
      { text: '放弃继承的，可以不还。', cites: ['civil-code-1159-1161-heirs'] },
      {
        text: '先别付，先别签。弄清有多少遗产、多少债，再决定。可以打 12348 问。',
        cites: ['civil-code-1159-1161-heirs', 'chan-12348'],
      },
      { text: '告诉贷款机构人已去世，请它把合同和明细用文字发来。', cites: ['practice-keep-own-record'] },
      {
        text: '传票上告的是你：按时答辩、到庭，写明只在继承到的遗产里还。',
        cites: ['cpl-128-answer-fifteen-days', 'cpl-147-default-judgment', 'civil-code-1159-1161-heirs'],
      },
    ],
    more: ['/for/heir/', '/not-mine/', '/claims/#familyFatherSon'],
  },
  student: {
    question: '学生欠了花呗，会找学校吗？',
    asked: [
      '大学生花呗逾期',
      '会不会通知学校',
      '会告诉辅导员吗',
      '学校知道了怎么办',
      '学生网贷',
      '影响毕业吗',
    ],
    answer: [
      { text: '没有你的单独同意，机构不得公开你的欠款。', cites: ['pipl-25-no-public-disclosure'] },
      { text: '消费金融公司不得向与债务无关的第三人催收。', cites: ['cfc-2024-no-improper-collection'] },
      {
        text: '老师、同学接到电话：请他们说一次“别再联系我”，截图给你，再去投诉。',
        cites: ['gbt45251-contact-stop', 'practice-keep-own-record'],
      },
      { text: '跟家里或信得过的人说一声，再一起找官方客服商量。', cites: ['practice-plan-case-by-case'] },
      {
        text: '真到了执行：据公开报道，最高法院的意见说，全日制在校生因校园贷成为被执行人的，一般不列失信、不限高。',
        cites: ['spc-2019-35-goodwill'],
      },
    ],
    unsure: '有没有打到学校的，没有公开统计。2026年11月查过。',
    more: ['/for/student/', '/guides/contact/', '/complain/'],
  },
  childSpent: {
    question: '孩子拿我手机刷了花呗，怎么办？',
    asked: ['小孩充值游戏', '孩子花了我的花呗', '未成年人退款', '孩子打赏主播', '娃偷偷买东西'],
    answer: [
      { text: '先收好付款和聊天记录，再找商家。', cites: ['practice-keep-own-record'] },
      { text: '问商家、游戏平台，未成年人花的能不能退。', cites: ['practice-keep-own-record'] },
      {
        text: '也告诉贷款机构这笔有争议，要工单号。',
        cites: ['complaint-2020-deadlines', 'practice-keep-own-record'],
      },
      { text: '怎么主张，先打 12348 免费问。', cites: ['legal-aid-22-23-free-advice'] },
    ],
    unsure: '能退多少、贷款机构怎么认定，看孩子的年龄和经过。2026年11月没有找到可靠的资料。',
    more: ['/for/guardian/', '/proof/#proof-paymentRecord', '/proof/#proof-chatExport'],
  },
  notMyLoan: {
    question: '不是我借的，征信上却有借呗？',
    asked: [
      '被冒名贷款',
      '身份被盗用',
      '别人用我名字借钱',
      '没借过却有逾期',
      '征信上有不认识的贷款',
      '被盗刷',
    ],
    answer: [
      {
        text: '先报警拿回执，再提征信异议。',
        cites: ['chan-credit-objection', 'criminal-253-1-personal-info'],
      },
      { text: '向机构要合同和借款记录。你可以查阅、复制自己的个人信息。', cites: ['pipl-44-47-rights'] },
      { text: '征信异议免费，二十日内核查并书面答复。', cites: ['chan-credit-objection'] },
      {
        text: '不要为了“消记录”先还。还了，记录一般还要保存五年。',
        cites: ['credit-reg-16-five-years-from-end'],
      },
      {
        text: '还不行，可以向当地人民银行分支机构投诉，也可以起诉。',
        cites: ['credit-reg-26-complaint-30-days'],
      },
    ],
    more: ['/for/not-mine/', '/claims/#creditPayNotMine', '/complain/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

import type { Guide } from './guide.ts'

export const smsGuide: Guide = {
  title: '短信和 App 提醒',
  description: '收到还款提醒，先核对什么，接下来可能怎样，今天能做什么。',
  intro: '短信多是自动发出的。先在 App 里核对，再决定怎么还。',
  looksLike: [
    { text: 'App 消息和短信，提醒你已经过了还款日。', cites: ['practice-order-of-contact'] },
    { text: '也可能是语音短信，或者机器人打来的电话。', cites: ['practice-mostly-automated'] },
    {
      text: '系统按合同约定，从余额、余额宝或绑定的借记卡里扣款。',
      cites: ['practice-auto-debit-by-contract'],
    },
    { text: '花呗、借呗可能暂停使用，之前欠的照样要还。', cites: ['practice-service-suspended'] },
    {
      text: '有的短信写着“上门”“起诉”“影响孩子升学”，再附一个链接：这是骗局常见的样子。',
      cites: ['warn-fake-collection-sms-2026'],
    },
  ],
  behind: [
    { text: '贷款机构公开说过，催收大多由系统自动完成。', cites: ['practice-mostly-automated'] },
    {
      text: '发短信的，可能是平台的系统，可能是受委托的催收公司，也可能是骗子。光看短信分不出来。',
      cites: ['practice-outsourced-later', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '你欠的是合同上的“贷款人”。花呗、借呗背后的贷款机构不只一家。',
      cites: ['practice-lender-on-contract-page'],
    },
    {
      text: '按行业自律的定义，提醒短信也算催收，也要守规矩。',
      cites: ['cba2026-definition'],
    },
  ],
  usuallyNext: [
    {
      text: '常见的顺序：先是 App、短信和语音，再是智能电话，后面才是人工。没有公开的天数表。',
      cites: ['practice-order-of-contact'],
    },
    { text: '过一段时间，可能交给外面的催收公司。', cites: ['practice-outsourced-later'] },
    {
      text: '逾期可能报送征信。花呗在2021年公开说过，按月汇总报送；具体哪一天，没查到。',
      cites: ['credit-reg-29-lender-must-report', 'practice-monthly-credit-report'],
    },
    {
      text: '有人一期没还，就被要求全部还清。你的合同有没有这一条，要自己看。',
      cites: ['practice-acceleration'],
    },
  ],
  rarely: [
    { text: '刚逾期就有人上门，少见，没有公开统计。', cites: ['practice-visit-rare'] },
    {
      text: '刚逾期就被起诉，少见。没有可靠的天数或金额界线。',
      cites: ['practice-small-loans-sold-rather-than-sued'],
    },
    { text: '单纯还不上钱，一般不构成犯罪。', cites: ['criminal-simple-default-not-crime'] },
  ],
  today: [
    {
      text: '短信里的链接先不点，短信里的电话先不打。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '自己打开 App 核对：哪一笔、欠多少、还款日是哪天。以 App 里的为准，不以短信为准。',
      cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
    },
    {
      text: '欠了很久的账：先打 12348 问时效，再说还不还。先别还一点，也别答应。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '账对得上、能还：留出生活费，就在 App 里还。还完看状态有没有变，并且截图。',
      cites: ['civil-code-674-675-repay-when-due', 'practice-keep-own-record'],
    },
    {
      text: '还不上：趁早找官方客服，说原因、能还多少、哪天还。对方可以不同意。',
      cites: ['practice-plan-case-by-case', 'consumer-loan-relief-2025'],
    },
    {
      text: '不要等宽限期。有没有宽限，看账单和合同页面。',
      cites: ['practice-no-grace-to-count-on'],
    },
  ],
  thisWeek: [
    {
      text: '找到合同，看“贷款人”是谁。以后协商、投诉都要找它。',
      cites: ['practice-lender-on-contract-page', 'internet-loan-2020-disclosure'],
    },
    {
      text: '请客服说清逾期利息怎么算，写在合同哪一条。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '别的借款快到期、也还不上：到期前就申请延期。贷款人同意了才算数。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '看看哪些卡会被自动扣款。能不能改，以 App 页面为准。',
      cites: ['practice-auto-debit-by-contract'],
    },
  ],
  later: [
    {
      text: '查一次自己的信用报告。个人每年有两次免费。',
      cites: ['credit-reg-17-two-free-reports'],
    },
    {
      text: '报告里有错、有遗漏：提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '商量被拒绝：换一个做得到的数再提，每次都留工单号。',
      cites: ['practice-plan-refused-cases', 'practice-keep-own-record'],
    },
  ],
  say: {
    short: [
      '我想核对一笔借款。请告诉我贷款人全称和欠款金额。',
      '请告诉我逾期利息怎么算，写在合同哪一条。',
      '我现在有困难，想商量怎么还。请帮我登记，告诉我工单号。',
    ],
    large: ['我先在 App 里核对', '链接我不点', '请给我工单号'],
    written: [
      '你好。我收到一条还款短信。请核对：是不是你们发的，是哪一笔借款，贷款人全称是什么，本金、利息、费用各是多少。请用文字答复。',
      '你好。我现在因为〔真实的原因〕还款困难，每月能还〔金额〕，从〔日期〕开始。请告诉我能不能这样安排，利息和费用怎么算。请给我工单号，并用文字答复。',
    ],
  },
  proof: [
    {
      text: '短信和 App 消息：截图，要看得见日期和号码。原文先别删。',
      cites: ['practice-keep-own-record'],
    },
    { text: '账单、合同、扣款记录：截图或下载下来。', cites: ['practice-keep-own-record'] },
    { text: '和客服说过什么：记下时间、工号和工单号。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要点短信里的链接，也不要回拨短信里的号码。',
      why: '官方提示过仿冒的还款网站，点进去可能被盗刷。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '很久没人催的账，不要急着回“我会还”。',
      why: '答应还、还一点，时效都会重新算。时效过了再答应，不能再反悔。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '不要借新的钱来还旧的。',
      why: '旧账没少，又多一笔。行业自律写明，催收不得诱导或逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要把钱转到个人账户，也不要先交“保证金”。',
      why: '先吓人，再让人转到私人账户，是官方提示过的骗局。',
      cites: ['warn-fake-collection-sms-2026', 'practice-private-account-fraud'],
    },
    {
      text: '不要花钱找“代理维权”“债务优化”“修复征信”。',
      why: '他们可能收高额费用、扣证件、教人造假，责任却落在你身上。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
  ],
  rights: [
    {
      text: '法律：欠款首先是民事纠纷，不等于犯罪。限度：到期要还，这是合同上的义务。',
      cites: ['civil-code-667-loan-duty'],
    },
    {
      text: '行政法规：向征信机构提供你的不良信息，应当事先告知你本人。',
      cites: ['credit-reg-15-prior-notice'],
    },
    {
      text: '行政法规：不良记录保存五年，一般从还清那天算，不是从逾期那天算。',
      cites: ['credit-reg-16-five-years-from-end'],
    },
    {
      text: '国标（推荐性）：没有另外约定的，22:00到次日8:00不应催收。限度：它不强制，可以作投诉的依据。',
      cites: ['gbt45251-hours', 'force-gbt-is-recommended'],
    },
    {
      text: '行业自律：未经你同意，严禁在22:00到次日8:00催收。限度：它只约束会员单位。',
      cites: ['cba2026-hours', 'cba-2026-collection-guideline'],
    },
  ],
  fraud: [
    {
      text: '拿上门、起诉、孩子升学吓人，再让你转到私人账户：这是官方提示过的骗局。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '有人要你共享屏幕，或者装陌生的 App：先停下，打 96110 问一问。',
      cites: ['chan-96110', 'practice-private-account-fraud'],
    },
    {
      text: '短信恐吓、辱骂你或家人：多次发送的，公安可以处罚。留着原文，可以报警。',
      cites: ['psl-50-harassment-threat-insult', 'chan-110'],
    },
    {
      text: '花钱“修复征信”不可信。一次性信用修复要在2026年3月31日前还清，已经过了。',
      cites: ['warn-credit-repair', 'pboc-one-off-credit-repair-expired'],
    },
  ],
}

import type { SituationText } from './situation.ts'

/** 不是我借的：冒名、盗用 */
export const notMineSituation: SituationText = {
  description: '被人冒名借了钱：先报警，要合同和人脸记录，提征信异议，不先付钱消记录。',
  intro: '没借过，就不用急着还。先把“不是我借的”留成文字，一步一步查。',
  first: [
    {
      text: '不承认，不签字，不先付一点。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '自己打开 App 和官方客服核对：有没有这笔，哪天放的款，打到哪个账户。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '确实不是你借的：去派出所报案，说身份被人冒用，要回执。',
      cites: ['psl-56-personal-info-detention', 'criminal-253-1-personal-info'],
    },
    {
      text: '正在被骗、钱刚转走：马上打 110。拿不准，打 96110 问。',
      cites: ['chan-110', 'chan-96110'],
    },
    {
      text: '收到支付令、起诉状：写下收到的日期。“不是我借的”要在期限里书面提出来。',
      cites: [
        'cpl-225-228-payment-order',
        'spc-435-436-payment-order-objection',
        'cpl-128-answer-fifteen-days',
      ],
    },
  ],
  thisWeek: [
    {
      text: '向机构提异议，要工单号。要借款合同、放款账户、当时的人脸和登录记录。',
      cites: ['pipl-44-47-rights', 'pipl-50-request-channel', 'complaint-2020-deadlines'],
    },
    {
      text: '查一次自己的信用报告，每年两次免费。',
      cites: ['credit-reg-17-two-free-reports'],
    },
    {
      text: '征信上有这笔：向征信机构或上报的机构提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '不服：可以向所在地人民银行分支机构投诉，三十日内书面答复，也可以起诉。',
      cites: ['credit-reg-26-complaint-30-days'],
    },
    {
      text: '机构不处理：银行、消费金融公司的，带工单号打 12378。',
      cites: ['chan-12378', 'complaint-2020-deadlines'],
    },
  ],
  know: [
    {
      text: '行政法规：征信记录有错，可以提异议。二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '法律：你可以查阅、复制、更正机构手里的你的信息。拒绝的，应当说明理由。',
      cites: ['pipl-44-47-rights', 'pipl-50-request-channel'],
    },
    {
      text: '法律：人脸这类生物识别是敏感个人信息，处理应当取得单独同意。',
      cites: ['pipl-28-29-sensitive'],
    },
    {
      text: '法律：非法获取、出售、提供别人信息的，公安可以处罚；情节严重的，可能犯罪。',
      cites: ['psl-56-personal-info-detention', 'criminal-253-1-personal-info'],
    },
    {
      text: '支付令的异议，要针对债务本身。写明“不是我借的”，口头说没有用。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '传票不理会，法院可以缺席判决。不是你借的，更要到庭说。',
      cites: ['cpl-147-default-judgment'],
    },
    {
      text: '你自己借来给别人用、或者把账号借给别人：合同上一般还是你。先打 12348 问。',
      cites: ['civil-code-667-loan-duty', 'chan-12348'],
    },
  ],
  say: [
    '这笔借款不是我办的，我有异议，请登记，告诉我工单号。',
    '请给我借款合同、放款账户、人脸和登录记录，用文字答复我。',
    '查清之前，我不承认这笔债，也不付款。',
    '（对派出所）有人冒用我的身份借了钱，我要报案，请给我回执。',
    '（对来催的人）这笔我已经提了异议，工单号是（念号码）。请不要再催。',
  ],
  keep: [
    { text: '报案回执、工单号、机构的书面答复。', cites: ['practice-keep-own-record'] },
    { text: '当天你在哪里、用哪部手机、卡里有没有到账：流水和截图。', cites: ['practice-keep-own-record'] },
    { text: '催收短信、来电、合同上的签名和号码。', cites: ['practice-keep-own-record'] },
    { text: '证件、手机丢失或被借走的时间，写下来。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要先还一点来“消记录”。',
      why: '可能被看成你同意还这笔债，以后更难说清。记错了靠异议改，不靠付钱。',
      cites: ['spc-limitation-14-17-19-promises', 'credit-reg-25-objection-20-days'],
    },
    {
      text: '不要花钱找“征信修复”。',
      why: '征信有错，自己提异议，不收费。花钱修复的说法不可信。',
      cites: ['chan-credit-objection', 'warn-credit-repair'],
    },
    {
      text: '不要按来电的人说的去“注销”“刷脸”“转账验证”。',
      why: '公安机关通报过，有人借征信的名义骗人转账、共享屏幕。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要因为“不是我的”，就不理法院的东西。',
      why: '支付令过了期限不提异议，对方可以申请执行。传票不理会，可以缺席判决。',
      cites: ['cpl-225-228-payment-order', 'cpl-147-default-judgment'],
    },
    {
      text: '真是自己借的，不要报假案。',
      why: '说了不实的话，真的异议也没人信。数目不对，就只说数目不对。',
      cites: ['credit-reg-25-objection-20-days'],
      see: 'wrongAmount',
    },
  ],
  unsure: [
    {
      text: '机构查完会不会承认。',
      why: '2026年11月查过公开的资料，没有查到承认多少、不承认多少。',
      cites: [],
    },
    {
      text: '派出所会不会立案。',
      why: '由公安机关看证据来定。不立案，也请对方说明，把经过记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '提异议的时候，催收会不会停。',
      why: '没有查到要求停下的通用规定。还在打，就记下来，一起投诉。',
      cites: [],
    },
  ],
}

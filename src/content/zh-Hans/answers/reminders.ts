import type { AnswerText } from './answer.ts'

/** 短信、App 和电话提醒 */
export const remindersAnswers = {
  robotOrPerson: {
    question: '打来的是机器人，还是真人？',
    asked: ['是不是AI电话', '机器人催收', '智能语音催收', '是人工打的吗', '语音电话是谁打的'],
    answer: [
      {
        text: '两种都有，早期多半是机器人。',
        cites: ['practice-mostly-automated', 'practice-order-of-contact'],
      },
      {
        text: '国标（推荐性）：放录音的电话，机器人打的也算，每天拨通不应超过3次，另有约定除外。',
        cites: ['gbt45251-voice-notify-3'],
      },
      { text: '行业自律：用机器人催，应避免给你造成不便和困扰。', cites: ['cba2026-ai'] },
      {
        text: '不管是谁打的，先不报身份证号和验证码。自己在 App 里核对。',
        cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
      },
    ],
    more: ['/guides/phone/', '/genuine/#call'],
  },
  daysUntilCalls: {
    question: '逾期几天开始打电话？',
    asked: ['几天会打电话催', '多久开始催收', '逾期第几天打电话', '什么时候开始催', '逾期时间表'],
    answer: [
      { text: '没有查到官方的天数，只有先后顺序。', cites: ['practice-order-of-contact'] },
      {
        text: '平台说过：先 App、短信、语音和机器人电话，之后才委托催收公司。',
        cites: ['practice-order-of-contact'],
      },
      {
        text: '电话来了，先问清公司、姓名、工号，再自己找官方客服核实。',
        cites: ['cba2026-phone-recording', 'practice-verify-by-own-call'],
      },
    ],
    unsure: '网上的时间表互相矛盾，没有出处。2026年11月查过平台公开的文件、报道和问答。',
    more: ['/claims/#callsDayTable', '/guides/phone/'],
  },
  notAnswering: {
    question: '不接电话会怎样？',
    asked: [
      '一直不接催收电话',
      '关机躲催收',
      '拉黑催收会怎么样',
      '不接电话算失联吗',
      '电话太多不想接',
      '装死行不行',
    ],
    answer: [
      { text: '一直不接，可能被当成失联。', cites: ['cba2026-lost-contact-triggers'] },
      {
        text: '行业自律列了三种失联：预留号码无效；连打三次不通，从次日起；连续三天不通。这时可以找别人问你的联系方式。',
        cites: ['cba2026-lost-contact-triggers', 'cba2026-third-party-what-and-stop'],
      },
      {
        text: '可以隔一段时间接一次，说清情况。自己参与的通话，录音一般可以当证据。',
        cites: ['spc-106-recording-as-evidence'],
      },
      {
        text: '欠了很久、也很久没人催的，接了也先别答应还，先打 12348 问。',
        cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      },
    ],
    more: ['/guides/phone/', '/for/returning/', '/claims/#contactsSpared', '/claims/#callsChangeNumber'],
  },
  tooManyCalls: {
    question: '一天打十几个电话，合法吗？',
    asked: ['电话轰炸', '呼死你', '一天打几十个电话', '骚扰电话怎么办', '每天打多少次算违规', '狂打电话'],
    answer: [
      {
        text: '多半过了行业的规矩，可以投诉。',
        cites: ['gbt45251-voice-interactive-3', 'cba2026-call-attempts-6'],
      },
      {
        text: '国标（推荐性）：有效通话每天不应超过3次。没打通的，一般不算在里面。',
        cites: ['gbt45251-voice-interactive-3'],
      },
      {
        text: '行业自律：没打通的，同一号码当天不宜超过6次，另有约定除外。',
        cites: ['cba2026-call-attempts-6'],
      },
      { text: '用滋扰、纠缠干扰你正常生活的，公安可以处罚。', cites: ['psl-50-harassment-threat-insult'] },
      {
        text: '通话记录截图，列成表。先向贷款机构投诉，要工单号。',
        cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
      },
    ],
    more: ['/claims/#callsThreeByLaw', '/proof/#proof-callLog', '/complain/#body-lender'],
  },
  lateNightCalls: {
    question: '半夜11点打来催，怎么办？',
    asked: ['晚上十点以后催收', '夜里打电话催款', '早上六点打电话', '半夜催收违法吗', '凌晨催收投诉'],
    answer: [
      { text: '夜里催，一般过了行业的规矩，可以投诉。', cites: ['gbt45251-hours', 'cba2026-hours'] },
      {
        text: '国标（推荐性）：没有约定的，22:00至次日8:00不应催收。行业自律：未经同意严禁。这两样不是法律，可以拿来投诉。',
        cites: ['gbt45251-hours', 'cba2026-hours'],
      },
      {
        text: '截图、录音，先向贷款机构投诉，要工单号。',
        cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
      },
      {
        text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
        cites: ['chan-12378', 'chan-division-2024-no1'],
      },
    ],
    more: ['/claims/#callsAtNight', '/proof/#proof-callLog', '/complain/'],
  },
  finalNoticeSms: {
    question: '短信说“最后通知、今天必须还”，是真的吗？',
    asked: [
      '最后通知短信',
      '最后期限是真的吗',
      '限今日还款',
      '短信威胁',
      '收到催收短信怎么办',
      '今天不还就起诉',
    ],
    answer: [
      {
        text: '先别信短信，自己在 App 里核对。',
        cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
      },
      { text: '短信里的链接先不点，电话先不打。', cites: ['warn-fake-collection-sms-2026'] },
      {
        text: '要你转到私人账户的，是监管提示过的骗法。拿不准，打 96110 问。',
        cites: ['warn-fake-collection-sms-2026', 'chan-96110'],
      },
      { text: 'App 里真有这笔账，再看能还多少，找官方客服商量。', cites: ['practice-plan-case-by-case'] },
    ],
    unsure: '只看短信，分不出真假。“今天必须还”有没有依据，2026年11月没有查到。',
    more: ['/genuine/#sms', '/guides/sms/'],
  },
  privateNumber: {
    question: '用私人手机、微信催我，正常吗？',
    asked: ['私人号码催收', '加我微信催收', '个人手机号催款', '微信上催债', '陌生号码说我欠钱'],
    answer: [
      { text: '先当作身份没有核实。', cites: ['practice-verify-by-own-call'] },
      { text: '行业自律：未经机构同意，禁止用私人手机、社交软件催收。', cites: ['cba2026-forbidden-acts'] },
      {
        text: '不加微信，不发证件。自己找官方客服，问有没有委托这家公司。',
        cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
      },
      { text: '号码和聊天记录留好，可以投诉。', cites: ['practice-keep-own-record'] },
    ],
    more: ['/genuine/#call', '/proof/#proof-chatExport'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

import type { SituationText } from './situation.ts'

/** 打错了，或者号码以前是别人的 */
export const wrongNumberSituation: SituationText = {
  description: '新办的号码总接到催别人的电话：怎么说，怎么让号码被删掉，去哪里投诉。',
  intro: '他们找的不是你。号码可能以前是别人的，也可能登记错了。这笔债和你没有关系。',
  first: [
    {
      text: '说清一次：“号码现在是我在用，我不认识他，请删掉。”',
      cites: ['third-party-contact-own-rights', 'pipl-44-47-rights'],
    },
    {
      text: '问清是哪家公司，替哪家机构催，记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '不报姓名、身份证号、验证码，说是“核对身份”也不报。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '有人威胁、上门堵你：打 110。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
  ],
  thisWeek: [
    {
      text: '还打来：向那家贷款机构投诉，请它删掉这个号码，要工单号。',
      cites: ['pipl-44-47-rights', 'pipl-50-request-channel'],
    },
    {
      text: '拒绝你的，应当说明理由。把理由也记下来。',
      cites: ['pipl-50-request-channel'],
    },
    {
      text: '骚扰电话、垃圾短信：可以向 12321 举报。',
      cites: ['chan-12321'],
    },
    {
      text: '你的信息被乱用：可以向网信等主管部门投诉举报。',
      cites: ['pipl-65-complaint'],
    },
  ],
  know: [
    {
      text: '法律：号码是你自己的。一般可以要求停止、要求删除，也可以投诉。',
      cites: ['third-party-contact-own-rights', 'pipl-44-47-rights'],
    },
    {
      text: '法律：任何人不得用电话、短信侵扰你的生活安宁。打错一次，一般不算。',
      cites: ['civil-code-1032-1033-private-peace'],
    },
    {
      text: '国标（推荐性）：应只向欠钱的人催收。',
      cites: ['gbt45251-debtor-only'],
    },
    {
      text: '行业自律：原则上严禁向无关的第三人催收。',
      cites: ['cba2026-third-party-two-kinds'],
    },
    {
      text: '换了一家公司来打，就再说一次，再记一次。',
      cites: ['practice-outsourced-later', 'practice-keep-own-record'],
    },
    {
      text: '说的是你的名字、你的借款，可你没借过：那不是打错，看这一页。',
      cites: ['credit-reg-25-objection-20-days'],
      see: 'notMine',
    },
  ],
  say: [
    '这个号码现在是我在用，我不认识你找的人。',
    '请标记号码已经换人，把它删掉，不要再打。',
    '请说你的公司全称、姓名和工号，替哪家机构催。',
    '我已经说过不是这个人。再打来，我会投诉。',
  ],
  keep: [
    { text: '通话记录、短信截图，要看得到号码、时间、找的是谁。', cites: ['practice-keep-own-record'] },
    {
      text: '这个号码是哪天开通的：营业厅或 App 里可以查到，截一张图。',
      cites: ['practice-keep-own-record'],
    },
    { text: '自己参与的通话，录音一般可以当证据。', cites: ['spc-106-recording-as-evidence'] },
  ],
  dont: [
    {
      text: '不要为了清静替人付一点。',
      why: '这不是你的债。借还款骗人转账的，公安机关通报过。',
      cites: ['practice-private-account-fraud', 'civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要点短信里的链接去“撤销”“查询”。',
      why: '链接可能是仿冒的，为的是套你的信息和钱。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '不要登录别人留在这个号码上的账号。',
      why: '里面是别人的个人信息。收到验证码，也不要给任何人。',
      cites: ['civil-code-1034-1038-personal-info', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要和对方吵，不要骂回去。',
      why: '吵完号码还在。说清、记下、投诉，更有用。',
      cites: ['practice-keep-own-record'],
    },
  ],
  unsure: [
    {
      text: '说清以后，多久会不打。',
      why: '没有查到公开的天数。换了公司，号码也可能再传过去。',
      cites: [],
    },
    {
      text: '他们是从哪里拿到你号码的。',
      why: '可能是旧号主留下的，也可能是登记错了。你可以问机构，要它答复。',
      cites: ['pipl-44-47-rights', 'netdata-12-records-three-years'],
    },
  ],
}

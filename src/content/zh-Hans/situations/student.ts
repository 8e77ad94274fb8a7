import type { SituationText } from './situation.ts'

/** 还在上学 */
export const studentSituation: SituationText = {
  description: '上学时欠了网贷：不用一个人扛，不借新还旧，没人可以随便告诉学校。',
  intro: '一时欠了钱，以后还很长。先停下不再借，再找一个信得过的大人一起看。',
  first: [
    {
      text: '停下：不再借新的，不再充、不再刷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '有人要你转账、拍照、交验证码：先停，打 96110 问。',
      cites: ['chan-96110', 'practice-private-account-fraud'],
    },
    {
      text: '有人拿照片、拿“告诉学校”威胁你：打 110，别自己扛。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
    {
      text: '找一个信得过的大人：父母、亲戚、辅导员都行。说一句“我欠了钱”就够。',
      cites: ['chan-12356'],
    },
    {
      text: '从自己的 App 里，看清欠谁、欠多少、哪天到期。',
      cites: ['practice-verify-by-own-call', 'practice-lender-on-contract-page'],
    },
  ],
  thisWeek: [
    {
      text: '还没到还款日：现在就申请延期。到期以后，只能协商。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '找官方客服，说明还在上学、没有收入，商量分期，要工单号。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
    },
    {
      text: '问清当时怎么给你放的款、填的是什么身份，要合同。',
      cites: ['internet-loan-2020-disclosure', 'pipl-44-47-rights'],
    },
    {
      text: '催到同学、老师那里：请他们留证据，你去投诉。',
      cites: ['gbt45251-contact-what-may-be-said', 'complaint-2020-deadlines'],
    },
    {
      text: '没满十八岁的：告诉家长，一起打 12348 问。',
      cites: ['chan-12348'],
    },
  ],
  know: [
    {
      text: '成年了，借款合同上是你，就是你自己的债。父母没签保证，一般没有还款义务。',
      cites: ['civil-code-667-loan-duty', 'civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '法律：没有你的单独同意，机构不得公开你的个人信息。比如发到班级群、贴在学校。',
      cites: ['pipl-25-no-public-disclosure'],
    },
    {
      text: '国标（推荐性）：应只向欠钱的人催收。对联系人，比如老师、同学，不应透露你欠多少、欠多久。',
      cites: ['gbt45251-debtor-only', 'gbt45251-contact-what-may-be-said'],
    },
    {
      text: '行业自律：禁止向无关的人透露具体债务，禁止在公众场所张贴。',
      cites: ['cba2026-third-party-what-and-stop', 'cba2026-no-posting'],
    },
    {
      text: '法院的指导意见，据公开报道：全日制在校生因校园贷成为被执行人，一般不列失信、不限制高消费。',
      cites: ['spc-2019-35-goodwill'],
    },
  ],
  say: [
    '我是在校学生，没有收入。我想还，想商量分期，请登记，告诉我工单号。',
    '请只联系我本人，不要联系学校、老师和同学。这通电话我在录音。',
    '我不借新的钱来还，也不拍照、不给验证码。',
    '（发给父母）我借了网贷，还不上了。我想和你们一起看看，先别骂我。',
  ],
  keep: [
    { text: '学生证、在读证明、没有收入的流水。', cites: ['practice-keep-own-record'] },
    { text: '借款合同、当时填的页面、广告和聊天，都截图。', cites: ['practice-keep-own-record'] },
    { text: '威胁的话、照片、转账要求：截图，要看得到对方账号。', cites: ['practice-keep-own-record'] },
    { text: '自己参与的通话，录音一般可以当证据。', cites: ['spc-106-recording-as-evidence'] },
  ],
  dont: [
    {
      text: '不要借新的钱来还旧的。',
      why: '债可能更多。行业自律：不得诱导、逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要出租、出卖银行卡、支付账户、电话卡。',
      why: '会被没收违法所得、罚款，还可能被限制用卡、开户。情节严重的，还会被拘留。',
      cites: ['anti-fraud-31-44-cards'],
    },
    {
      text: '不要拍身份证、拍身体照片给任何人。',
      why: '可能被拿来威胁你。已经发了，打 110，这不是你的错。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
    {
      text: '不要帮别人用你的名字借。',
      why: '合同上是你，对方就会找你还。',
      cites: ['civil-code-667-loan-duty'],
    },
    {
      text: '不要相信“交钱消除学生贷记录”。',
      why: '监管部门提示过，收费修复征信、优化债务的不可信。真实的记录，一般不能靠花钱删。',
      cites: ['warn-illegal-agents', 'credit-reg-25-objection-20-days'],
    },
  ],
  unsure: [
    {
      text: '机构能不能放款给学生，放了的怎么算。',
      why: '有这方面的监管规定，但我们没有核对过条文，不敢写。可以打 12348 问，也可以问机构当时怎么审的。',
      cites: ['chan-12348'],
    },
    {
      text: '学校知道了会不会处分。',
      why: '要看各校自己的规定，我们没有查。没有查到欠款本身要处分的统一规定。',
      cites: [],
    },
    {
      text: '机构会不会同意分期、减免。',
      why: '一笔一笔看，没有公开的标准。',
      cites: ['practice-plan-case-by-case'],
    },
  ],
}

import type { SituationText } from './situation.ts'

/** 单位、同事 */
export const workplaceSituation: SituationText = {
  description: '催债催到了单位或同事这里：没有义务还，不用传话，不要传开。',
  intro: '有人为同事的私人借款打到单位。没签过保证，单位和同事一般不用还。',
  first: [
    {
      text: '说一次：“这是他的私事，请不要再打到单位来。”',
      cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '不说他的住址、电话、工资、班次。',
      cites: ['civil-code-1034-1038-personal-info', 'pipl-10-no-illegal-trade'],
    },
    {
      text: '悄悄告诉他本人一声。别在群里说。',
      cites: ['civil-code-1032-1033-private-peace', 'civil-code-1034-1038-personal-info'],
    },
    {
      text: '来了人闹、堵门、威胁：打 110。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
  ],
  thisWeek: [
    {
      text: '还打来：问清是哪家机构的钱，向它投诉，要工单号。',
      cites: ['third-party-contact-own-rights', 'complaint-2020-deadlines'],
    },
    {
      text: '不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '总机一直被打：可以向 12321 举报骚扰电话。',
      cites: ['chan-12321'],
    },
    {
      text: '前台、门卫先说好：不放催收的人进来，不报私人信息。',
      cites: ['gbt45251-visit-people-frequency', 'civil-code-1034-1038-personal-info'],
    },
  ],
  know: [
    {
      text: '法律：没有签保证的，一般没有还款义务。单位和同事也一样。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '行业自律：未经同意，禁止进入欠钱的人所在的办公区域催收。',
      cites: ['cba2026-no-entry'],
    },
    {
      text: '国标（推荐性）：现场催收不应进办公区域。',
      cites: ['gbt45251-visit-people-frequency'],
    },
    {
      text: '国标（推荐性）：对联系人不应透露欠多少、欠多久。',
      cites: ['gbt45251-contact-what-may-be-said'],
    },
    {
      text: '行业自律：禁止散布隐私，禁止在公众场所张贴催收公告。',
      cites: ['cba2026-forbidden-acts', 'cba2026-no-posting'],
    },
    {
      text: '还不上借款，是民事上的事。单纯还不上，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime', 'civil-code-667-loan-duty'],
    },
    {
      text: '自称法院来要协助的：问法院名称、案号、承办人，打 12368 核实。是真的，就配合。',
      cites: ['verify-court-sms-12368', 'chan-12368', 'verify-court-delivery-marks'],
    },
  ],
  say: [
    '这是员工的私事，我们没有担保，也不转告。请不要再打到单位。',
    '个人信息我们不提供。请你联系他本人。',
    '请说你的公司全称、姓名和工号，替哪家机构催。这通电话我在录音。',
    '这里是办公区域，我不同意你进来，请离开。不走，我就打 110。',
    '（悄悄告诉他）有人打到单位找你。我什么都没说，你自己找官方客服。',
  ],
  keep: [
    { text: '来电号码、时间、对方说的公司和原话，记一张表。', cites: ['practice-keep-own-record'] },
    { text: '自己接的电话可以录音，一般可以当证据。', cites: ['spc-106-recording-as-evidence'] },
    { text: '张贴的纸、发到群里的话：先拍照截图。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要在工作群里传他的欠款。',
      why: '这是他的个人信息。随意公开，传的人也可能违法。',
      cites: ['civil-code-1034-1038-personal-info', 'civil-code-1032-1033-private-peace'],
    },
    {
      text: '不要替他付，也不要从工资里替他付。',
      why: '单位一般没有还款义务。扣划通常要法院裁定，催收公司没有这个权力。法院的文书核实是真的，另算。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'cpl-253-freeze-accounts'],
    },
    {
      text: '不要答应“帮着催他”。',
      why: '国标（推荐性）：应只向欠钱的人催收。你可以拒绝帮忙。',
      cites: ['gbt45251-debtor-only', 'gbt45251-contact-stop'],
    },
    {
      text: '不要把来电的人放进办公室“谈谈”。',
      why: '国标（推荐性）：不应进办公区域。行业自律：未经同意，禁止进入催收。',
      cites: ['gbt45251-visit-people-frequency', 'cba2026-no-entry'],
    },
  ],
  unsure: [
    {
      text: '单位能不能因为员工欠私债处分、辞退他。',
      why: '这要看劳动方面的规定，我们没有核对过条文。可以打 12348 问。',
      cites: ['chan-12348'],
    },
    {
      text: '来的人是不是真的受委托。',
      why: '单位不用替他核实。他本人可以找官方客服问。',
      cites: ['practice-verify-by-own-call'],
    },
  ],
}

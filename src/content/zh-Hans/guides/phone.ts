import type { Guide } from './guide.ts'

export const phoneGuide: Guide = {
  title: '接到电话',
  description: '催收电话来了，先核实是谁；打得太晚、太多、太凶，可以投诉。',
  intro: '先弄清对方是谁，再说话。你不用当场答应任何事。',
  looksLike: [
    { text: '机器人电话：接通就放录音，或者照着念。', cites: ['practice-mostly-automated'] },
    { text: '贷款机构自己的人打来，说账单过期了。', cites: ['practice-order-of-contact'] },
    {
      text: '催收公司打来，自称“委托方”“受托机构”。它不是贷款机构本身。',
      cites: ['practice-outsourced-later'],
    },
    {
      text: '有人用私人手机或微信来催。行业自律禁止未经机构同意这样做。',
      cites: ['cba2026-forbidden-acts'],
    },
  ],
  behind: [
    {
      text: '贷款机构公开说过：逾期一段时间后，一般交给第三方。没有公开的天数。',
      cites: ['practice-outsourced-later'],
    },
    {
      text: '委托外部机构催收前，应当用适当方式告知你。',
      cites: ['cpr-2022-art41'],
    },
    {
      text: '委托催收一般不用你单独同意。但贷款机构要监督，催收公司不得超范围用你的信息。',
      cites: ['pipl-21-entrusted-collection-agency'],
    },
    {
      text: '贷款人是消费金融公司的：外包催收出问题，公司仍要负责。',
      cites: ['cfc-2024-own-responsibility'],
    },
  ],
  usuallyNext: [
    { text: '接着打来的，可能换成催收公司。', cites: ['practice-outsourced-later'] },
    {
      text: '一直联系不上你，他们可能去找你留的联系人。',
      cites: ['gbt45251-contact-when', 'cba2026-lost-contact-triggers'],
    },
    { text: '有人会说要上门。说了，不等于真来。', cites: ['practice-visit-threat-common'] },
    {
      text: '欠得久的，可能整包转给资产管理公司。',
      cites: ['practice-packages-sold'],
    },
  ],
  rarely: [
    { text: '真的上门，少见，没有公开统计。', cites: ['practice-visit-rare'] },
    {
      text: '冻结账户：催收公司没有这个权力，通常要法院依法裁定。',
      cites: ['cpl-253-freeze-accounts', 'lawyer-letter-no-enforcement'],
    },
    { text: '单纯还不上钱，一般不构成犯罪。', cites: ['criminal-simple-default-not-crime'] },
  ],
  today: [
    {
      text: '先问清：公司全称、姓名、工号、替谁催收。都记下来。',
      cites: ['practice-verify-by-own-call', 'cba2026-phone-recording'],
    },
    {
      text: '挂断，自己在 App 里找人工客服核实。花呗、借呗还可以打 95188，请以 App 内显示为准。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '可以接一次，说清情况，同时录音。一直不接，容易被当成失联。',
      cites: ['cba2026-lost-contact-triggers', 'spc-106-recording-as-evidence'],
    },
    {
      text: '欠了很久、也很久没人催的：先别答应还，先打 12348 问时效。',
      cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
    },
    { text: '有人威胁你的人身安全：打 110。', cites: ['chan-110', 'psl-50-harassment-threat-insult'] },
  ],
  thisWeek: [
    {
      text: '到贷款机构官网，查公示的合作催收机构名单，看有没有这一家。',
      cites: ['cba2026-whitelist-publish', 'practice-collector-list-published'],
    },
    {
      text: '电话太多、太晚、太凶：列成表，先向贷款机构投诉，要工单号。',
      cites: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
    },
    {
      text: '投诉一般15日内作出处理决定，复杂的可以延长。',
      cites: ['complaint-2020-deadlines'],
    },
    {
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '算好每月能拿出多少，再谈还款安排。谈成了要留下文字。',
      cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
    },
  ],
  say: [
    '请说你的公司全称、姓名、工号。你替哪家机构催收？',
    '我会自己联系官方客服核实。核实之前，我不付款，也不加微信。',
    '请不要在晚上十点到早上八点打来。',
    '请只联系我本人，不要联系我的亲友和单位。',
    '这通电话我在录音。有还款方案，请用文字发给我。',
  ],
  proof: [
    {
      text: '通话记录截图，要看得见号码、时间和次数。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    { text: '威胁、骂人的短信和聊天：原样留着，不要删。', cites: ['practice-keep-own-record'] },
    {
      text: '可以要求机构调取催收录音。国标（推荐性）写的是记录应至少保存2年。',
      cites: ['gbt45251-records-2y'],
    },
  ],
  dont: [
    {
      text: '不要把验证码、身份证照片、银行卡号发给对方。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '不要把钱转到个人账户。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要换号躲着。长期联系不上，他们更可能去找你的联系人。',
      cites: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
    },
    {
      text: '不要被逼着去借别的钱。行业自律写明，不得诱导或逼迫借款人新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要花钱请人“代理维权”，也不要交出手机卡和证件。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
  ],
  rights: [
    {
      text: '没有法律规定或你的明确同意，不得用电话、短信侵扰你的生活安宁。正常、适度的催告是合法的。',
      cites: ['civil-code-1032-1033-private-peace'],
    },
    {
      text: '消费金融公司不得用暴力、威胁、恐吓、骚扰等手段催收。',
      cites: ['cfc-2024-no-improper-collection'],
    },
    {
      text: '国标（推荐性）：放录音的电话，拨通合计每日不应超过3次，另有约定除外。真人或智能对话，有效通话每日不应超过3次。',
      cites: ['gbt45251-voice-notify-3', 'gbt45251-voice-interactive-3'],
    },
    {
      text: '行业自律：没接通的，同一号码当天不宜拨打超过6次。这不是每天可以打6通。',
      cites: ['cba2026-call-attempts-6'],
    },
    {
      text: '晚上22:00到次日8:00：国标（推荐性）说，没有约定的不应催收。行业自律说，未经同意严禁催收。',
      cites: ['gbt45251-hours', 'cba2026-hours'],
    },
  ],
  fraud: [
    {
      text: '念得出你的身份证号，不代表他是真的。要自己打官方客服核实。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '自称公安、法院来催债的，多半有问题。单纯的欠款纠纷，警方不裁决。',
      cites: ['criminal-279-impersonate-official', 'chan-110'],
    },
    {
      text: '说能减免、能结清，先让你交保证金的：先停下，打 96110 问。',
      cites: ['practice-fake-settlement', 'chan-96110'],
    },
    { text: '钱已经转出去了：打 110，保留转账记录。', cites: ['chan-96110', 'chan-110'] },
  ],
}

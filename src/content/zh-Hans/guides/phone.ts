import type { Guide } from './guide.ts'

export const phoneGuide: Guide = {
  title: '接到电话',
  description: '催收电话来了，先分清是贷款机构还是催收公司；打得太晚、太多、太凶，可以投诉。',
  intro: '先弄清对方是谁，再说话。你不用当场答应任何事。',
  looksLike: [
    { text: '机器人电话：接通就放录音，或者照着念。', cites: ['practice-mostly-automated'] },
    {
      text: '贷款机构自己的人：打来提醒，账单已经过期。',
      cites: ['practice-order-of-contact'],
    },
    {
      text: '催收公司的人：常自称“委托方”“受托机构”“第三方”。光听自称，不知道是哪家。',
      cites: ['practice-outsourced-later'],
    },
    {
      text: '有人用私人手机或微信来催。行业自律禁止未经贷款机构同意这样做。',
      cites: ['cba2026-forbidden-acts'],
    },
  ],
  behind: [
    {
      text: '一开始，多半是贷款机构的系统和它自己的人。',
      cites: ['practice-order-of-contact', 'practice-mostly-automated'],
    },
    {
      text: '逾期一段时间后，一般交给催收公司。没有公开的天数。',
      cites: ['practice-outsourced-later'],
    },
    {
      text: '催收公司不是你的债主。部门规章（据公开报道）：银行、消费金融公司委托它之前，应当用适当方式告知你。',
      cites: ['cpr-2022-art41'],
    },
    {
      text: '催收公司该亮明什么：行业自律要求第一次联系就表明机构身份；合作的公司要在官网等渠道公示。',
      cites: ['cba2026-phone-recording', 'cba2026-whitelist-publish'],
    },
    {
      text: '委托催收一般不用你单独同意。但贷款机构要监督，催收公司不得超范围用你的信息。',
      cites: ['pipl-21-entrusted-collection-agency'],
    },
    {
      text: '据公开报道：贷款人是消费金融公司的，外包催收出问题，公司仍要负责。',
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
    { text: '有人威胁你的人身安全：先打 110。', cites: ['chan-110', 'psl-50-harassment-threat-insult'] },
    {
      text: '可以接一次，只说：“我联系得上，核实后再答复。”一直不接，容易被当成失联。',
      cites: ['cba2026-lost-contact-triggers', 'practice-verify-by-own-call'],
    },
    {
      text: '问清四样：公司全称、姓名、工号、替哪家贷款机构催收。记下来，就可以挂断。',
      cites: ['practice-verify-by-own-call', 'cba2026-phone-recording'],
    },
    {
      text: '自己在 App 里找人工客服，问：是不是你们打的，委托了哪家。花呗、借呗还可以打 95188，请以 App 内显示为准。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '欠了很久、也很久没人催的：先打 12348 问时效，再说还不还。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '被骂得难受、撑不下去：打 12356 说说话。有人身危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
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
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '算好每月能拿出多少，自己找官方客服谈。谈成了要留下文字。',
      cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
    },
  ],
  later: [
    {
      text: '银行、消费金融公司收到投诉，一般15日内作出处理决定，复杂的可以延长。到时候没消息，再问一次。',
      cites: ['complaint-2020-deadlines'],
    },
    {
      text: '隔一段时间接一次电话，就不容易被当成失联。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '骚扰电话、垃圾短信：可以向 12321 举报。它不管债务对错。',
      cites: ['chan-12321'],
    },
  ],
  say: {
    short: [
      '我联系得上，核实后再答复。',
      '请说你的公司全称、姓名、工号。你替哪家贷款机构催收？',
      '核实之前，我不付款，不确认金额，也不加微信。',
      '请只联系我本人，不要联系我的亲友和单位。',
      '请不要在晚上十点到早上八点打来。',
      '这通电话我在录音。',
    ],
    large: ['我联系得上', '核实后再答复', '请说公司、姓名、工号', '有事请发文字'],
    written: [
      '你好。〔日期、时间〕，号码〔号码〕打来，自称〔对方的自称〕，替你们催收。请核实：是不是你们委托的，公司全称是什么，在不在你们公示的名单上。请用文字答复，并给我工单号。',
      '你好。我要投诉催收电话。〔日期〕从〔几点〕到〔几点〕，号码〔号码〕打来〔几〕次，说了〔原话〕。通话记录和录音我已保存。请调取录音核查，停止这样联系我，并用文字告诉我处理结果。',
    ],
  },
  proof: [
    {
      text: '通话记录截图，要看得见号码、时间和次数。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '自己参与的通话：接听时开录音，存一份到别处。一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    { text: '威胁、骂人的短信和聊天：原样留着，不要删。', cites: ['practice-keep-own-record'] },
    {
      text: '可以要求贷款机构调取催收录音。国标（推荐性）写的是记录应至少保存2年。',
      cites: ['gbt45251-records-2y'],
    },
  ],
  dont: [
    {
      text: '不要把验证码、身份证照片、银行卡号发给对方。',
      why: '官方提示过套取身份信息的骗局。核实，是你去问官方客服，不是把资料交给来电的人。',
      cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
    },
    {
      text: '不要在电话里确认金额、答应日期。',
      why: '答应分期、请求延期，都算同意还，时效会重新算。没核实的人，也可能不是替贷款机构来的。',
      cites: ['spc-limitation-14-17-19-promises', 'practice-verify-by-own-call'],
    },
    {
      text: '不要把钱转到个人账户。',
      why: '公安机关通报过：有人借还款的名义骗人转账。还钱只走 App 或核实过的对公账户。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要换号躲着。',
      why: '长期联系不上，他们更可能去找你的联系人。',
      cites: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
    },
    {
      text: '不要被逼着去借别的钱。',
      why: '行业自律写明，不得诱导或逼迫借款人新增借贷。借了，欠的只会变多。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要花钱请人“代理维权”，也不要交出手机卡和证件。',
      why: '有报道：有人交了高额费用，什么也没办成。官方提示过，中介会扣下证件和银行卡。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
  ],
  rights: [
    {
      text: '法律：没有法律规定或你的明确同意，不得用电话、短信侵扰你的生活安宁。限度：正常、适度地催你还，是合法的。',
      cites: ['civil-code-1032-1033-private-peace'],
    },
    {
      text: '部门规章（据公开报道）：消费金融公司不得用暴力、威胁、恐吓、骚扰等手段催收。',
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
    {
      text: '国标（推荐性）和行业自律的限度：不守，本身不等于违法，但可以作投诉的依据。',
      cites: ['force-gbt-is-recommended', 'gbt45251-status', 'cba-2026-collection-guideline'],
    },
  ],
  fraud: [
    {
      text: '念得出你的身份证号，不代表他是真的。要自己找官方客服核实。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '自称公安、法院来催债的，多半有问题。冒充国家机关工作人员招摇撞骗，可能犯罪。',
      cites: ['criminal-279-impersonate-official', 'chan-110'],
    },
    {
      text: '反复恐吓、辱骂、滋扰你的正常生活：公安可以处罚。第一次就可以报警，留下记录。',
      cites: ['psl-50-harassment-threat-insult', 'criminal-293-and-debt-dispute-limit'],
    },
    {
      text: '说能减免、能结清，先让你交保证金的：先停下，打 96110 问。',
      cites: ['practice-fake-settlement', 'chan-96110'],
    },
    { text: '钱已经转出去了：打 110，保留转账记录。', cites: ['chan-96110', 'chan-110'] },
  ],
}

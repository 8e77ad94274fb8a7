import type { SituationText } from './situation.ts'

/** 自己或家人生病，遇到灾害或变故 */
export const illnessSituation: SituationText = {
  description: '生病、家里遇到变故，钱还不上：先看病，留生活费，再和机构商量。',
  intro: '先看病，先过日子。债可以慢慢谈。生病还不上，一般不是犯罪，也不丢人。',
  first: [
    {
      text: '先把看病、吃饭、住房的钱留出来。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '看一眼绑定的卡，哪张会被自动扣款。能不能关，以 App 页面为准。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '还没到还款日：现在就申请延期。到期以后，只能协商。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '有精神的时候，给官方客服打一次电话，说明情况，要工单号。没精神，请家人帮你记。',
      cites: ['consumer-loan-relief-2025', 'complaint-2020-who-and-materials'],
    },
    {
      text: '收到法院的东西：写下收到的日期，先打 12368 核实。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
  ],
  thisWeek: [
    {
      text: '很久没人催的账，先看这一页，再谈。',
      cites: ['spc-limitation-14-17-19-promises'],
      see: 'longSilent',
    },
    {
      text: '算一笔账：每月进多少，看病和生活要多少，还剩多少。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '向每家机构提一个做得到的方案。谈成了，要书面的。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case', 'practice-keep-own-record'],
    },
    {
      text: '本人不方便投诉，可以委托家人代办。机构可以要授权委托书原件。',
      cites: ['complaint-2020-who-and-materials'],
    },
    {
      text: '要打官司的：打 12348，问法律援助和缓交、减交诉讼费。',
      cites: ['chan-12348', 'legal-aid-34-42-hardship', 'court-fee-rules'],
    },
  ],
  know: [
    {
      text: '单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '监管文件，据公开报道：鼓励机构和暂时困难的人合理商定期限和次数。这是鼓励，机构可以不同意。',
      cites: ['consumer-loan-relief-2025'],
    },
    {
      text: '法律：法院扣收入、查封财产，应当留下你和所扶养家属生活必需的费用和物品。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '法律：没有收入来源，又丧失劳动能力，因生活困难无力还的，三样都有，法院裁定终结执行。',
      cites: ['cpl-268-termination-hardship'],
    },
    {
      text: '法院的指导意见，据公开报道：重病就医等急事，可以申请暂时解除乘飞机的限制，最长一个月。',
      cites: ['spc-2019-35-goodwill'],
    },
    {
      text: '人没有行为能力、或受限时，国标（推荐性）允许为找利益相关人联系联系人。联系人一般不用替他还。',
      cites: ['gbt45251-contact-when', 'civil-code-681-685-guarantor-only-by-contract'],
    },
  ],
  say: [
    '我（或家人）生病了，现在还不上。我想商量延期或分期，请登记，告诉我工单号。',
    '我每月最多能还（说一个做得到的数），从（哪个月）开始。',
    '我在治疗，请用文字联系我，不要打给我的亲友和医院。',
    '（对执行法官）这是看病和生活必需的钱，请留下来。要交哪些材料？',
  ],
  keep: [
    { text: '诊断书、病历、缴费单、病假条：拍照，留原件。', cites: ['practice-keep-own-record'] },
    { text: '遇到灾害的：现场照片，社区或村里的证明。', cites: ['practice-keep-own-record'] },
    { text: '收入变少的材料：工资条、请假记录、流水。', cites: ['practice-keep-own-record'] },
    { text: '每次和机构说话：日期、工单号、对方的答复。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要借新的钱来还旧的。',
      why: '债可能更多。行业自律：不得诱导、逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要把看病的钱先拿去还。',
      why: '就算到了法院执行，也应当留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '不要用假病历、假证明，也不要请人代做。',
      why: '造假可能违法，要自己负责任。有中介因此被公安查处。',
      cites: ['psl-63-forged-documents', 'criminal-280-forged-documents', 'practice-settlers-harm'],
    },
    {
      text: '不要把病历发给没核实的催收。',
      why: '先核实他是谁。材料交给机构的官方渠道就够了。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '不要因为怕就全部不接、不看。',
      why: '容易被当成失联，亲友可能接到电话。真的法院文书，不看也会往下走。',
      cites: ['cba2026-lost-contact-triggers', 'cpl-95-public-notice-service'],
    },
  ],
  unsure: [
    {
      text: '有没有规则要求对重病、受灾的人停止催收。',
      why: '2026年11月查过能读到的规定，没有查到。所以不能拿它去要求对方。',
      cites: [],
    },
    {
      text: '机构会不会同意延期、减免。',
      why: '一笔一笔看，没有公开的标准。也有被拒绝的报道。',
      cites: ['practice-plan-case-by-case', 'practice-plan-refused-cases'],
    },
    {
      text: '低保、大病救助、临时救助怎么申请。',
      why: '各地不同，我们没有核对。可以问社区、村委会或当地民政部门。',
      cites: [],
    },
  ],
}

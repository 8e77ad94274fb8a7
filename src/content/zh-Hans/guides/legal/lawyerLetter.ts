import type { Guide } from '../guide.ts'

/** 律师函、法务函 */
export const lawyerLetterGuide: Guide = {
  title: '律师函、法务函',
  description: '律师函是什么、不是什么，怎么查真假，要不要回，回的时候怎么写才不吃亏。',
  intro: '律师函通常只是催款的信，不是法院文书。先查真假，再对账，不急着回。',
  looksLike: [
    {
      text: '一封信、短信、邮件或图片，落款是律师事务所。上面一般没有法院的案号。',
      cites: ['lawyer-letter-no-enforcement', 'verify-court-delivery-marks'],
    },
    {
      text: '“法务函”“催告函”，落款是“法务部”。它不是法院，也可能不是律师。',
      cites: ['practice-lawyer-style-pressure'],
    },
    {
      text: '自称律师的电话，说要起诉你。多处说法：催收方常用这种样子催款。',
      cites: ['practice-lawyer-style-pressure'],
    },
    {
      text: '写着“最后通知”“拟起诉”“已移交”。这些话一般还不是起诉。',
      cites: ['lawyer-letter-no-enforcement'],
    },
    {
      text: '真的被起诉，收到的是法院送来的起诉状副本和传票。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-147-default-judgment'],
    },
  ],
  behind: [
    {
      text: '可能是贷款机构请的律所，也可能是催收公司借了律师的样子。',
      cites: ['practice-lawyer-style-pressure', 'verify-lawyer-platform'],
    },
    {
      text: '也可能是买下这笔债的公司请的。没有通知到你的转让，对你不发生效力。',
      cites: ['practice-packages-sold', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '也可能是骗子，用了别人律所的名字和章。',
      cites: ['psl-62-impersonation', 'psl-63-forged-documents'],
    },
    {
      text: '真的律师函，作用通常是催你还。三年时效还没过的，一般会重新算。',
      cites: ['lawyer-letter-no-enforcement', 'civil-code-195-collection-interrupts'],
    },
  ],
  usuallyNext: [
    {
      text: '可能接着来电话、短信，也可能再来一封函。',
      cites: ['practice-lawyer-style-pressure'],
    },
    {
      text: '可能有人约你调解。真的调解，一般可以拒绝。',
      cites: ['cpl-125-pre-trial-mediation', 'practice-mediation-disguise'],
    },
    {
      text: '可能真的起诉。到期不还是违约，对方有权起诉。没有公开的天数和比例。',
      cites: ['civil-code-577-579-breach', 'practice-small-loans-sold-rather-than-sued'],
    },
    {
      text: '也可能把债打包转给别的公司。业内有人说，小额的更多是这样。',
      cites: ['practice-small-loans-sold-rather-than-sued'],
    },
  ],
  rarely: [
    {
      text: '收到函，账户就被冻结：通常不会。函没有这个效力，冻结一般要法院裁定。',
      cites: ['lawyer-letter-no-enforcement', 'cpl-253-freeze-accounts'],
    },
    {
      text: '收到函，就上失信名单：一般不会。要先有生效判决等文书，再进执行，还要有列明的情形。',
      cites: ['limit-vs-dishonest-difference', 'spc-dishonest-1-conditions'],
    },
    {
      text: '收到函，就要坐牢：一般不会。单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
  ],
  today: [
    {
      text: '先不付钱，不答应。函、信封、短信都留好，记下收到的日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '在 credit.acla.org.cn 查律师和律所的名字。',
      cites: ['verify-lawyer-platform'],
    },
    {
      text: '再打律所官网公布的电话问。不要只打函上的号码。',
      cites: ['verify-lawyer-platform'],
    },
    {
      text: '自己在 App 里转人工问：委托了这家律所吗？现在各欠多少？不说什么时候还。',
      cites: ['practice-verify-by-own-call', 'spc-limitation-14-17-19-promises'],
    },
    {
      text: '怕真有案子：自己打 12368 问，或看小程序“人民法院在线服务”里的“我的案件”。',
      cites: ['verify-court-sms-12368', 'verify-court-online-service'],
    },
    {
      text: '很久没还过、也没人催过：先不回，打 12348 问时效。',
      cites: ['civil-code-188-three-year-limitation', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '下载合同、账单和还款记录。本金、利息、费用，一项一项对。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '数目对不上：问清每一项按哪一条算。没有依据的收费，可以要求说明。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '账对、时效没过、想还：找官方客服谈。谈成了要书面的。',
      cites: ['practice-plan-case-by-case', 'practice-verify-by-own-call'],
    },
    {
      text: '有恐吓、辱骂，或者把函贴出来的：留好证据，向贷款机构投诉，要工单号。',
      cites: ['cpr-2022-art41', 'cba2026-no-posting', 'complaint-2020-who-and-materials'],
    },
    {
      text: '看不懂，或者想回信：打 12348 免费问，可以请法律援助机构代拟文书。',
      cites: ['legal-aid-22-23-free-advice', 'chan-12348'],
    },
  ],
  later: [
    {
      text: '隔一阵看一次短信和邮箱。合同约定过电子送达的，法院发来的可能算送到。',
      cites: ['online-litigation-29-31-eservice'],
    },
    {
      text: '换了号码、住址，告诉贷款机构。找不到人的，法院可以公告送达。',
      cites: ['cpl-95-public-notice-service'],
    },
    {
      text: '真的收到起诉状副本：不要当成又一封函。答辩一般十五日，从收到那天算。',
      cites: ['cpl-128-answer-fifteen-days'],
    },
  ],
  say: {
    short: [
      '请说你的姓名和律所，我去核实。',
      '你受谁委托？请把委托手续和账单发给我。',
      '我核实以后再答复，今天不谈还款。',
      '请只联系我本人，不要找我的家人和单位。',
    ],
    large: ['我要先核实', '请说姓名和律所', '今天不谈还款', '请书面发给我'],
    written: [
      '（回律所）我收到署名〔律所名称〕、日期为〔函上的日期〕的来函。请提供委托手续、借款合同，以及本金、利息、费用的计算明细。在核实之前，我不认可来函所写的金额。本回复只用于核对账目，不是承认债务，不是同意还款，也不是请求延期。',
      '（问贷款机构）请书面答复：贵机构是否委托〔律所或公司名称〕向我催收。这笔债是否转让过，转给了谁。本金、利息、费用各是多少，按合同哪一条算。我只是核对账目，不是承认债务，也不是同意还款。',
    ],
  },
  proof: [
    {
      text: '函和信封：拍正反面，留原件。收到的日期另外记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '短信、邮件：截图，要看得到号码、邮箱和日期。原来的不删。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '电话：开录音。自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      text: '查平台的结果、官方客服的答复：截图，记下日期和工单号。',
      cites: ['practice-keep-own-record', 'practice-verify-by-own-call'],
    },
  ],
  dont: [
    {
      text: '不签“还款计划”“欠款确认”，也不签带这些话的回执。',
      why: '签了，三年时效一般重新算。时效过了再签，可能就不能再拿时效来拒绝。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '没查清之前，不先还一点“表示诚意”。',
      why: '还一部分，三年重新算。时效过了又还的，要不回来。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '不在电话里说“我欠”“我下个月还”“能不能晚点”。',
      why: '答应还、请求延期，都算同意还，三年重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不把钱转到律师或催收人的个人账户。',
      why: '公安机关通报过，有人借还款的名义骗人转账。',
      cites: ['practice-private-account-fraud'],
    },
    {
      text: '不发证件照片、卡号、验证码，不点函里的链接。',
      why: '监管提示过：有人假借催收套取身份信息，盗刷账户。',
      cites: ['warn-fake-collection-sms-2026'],
    },
  ],
  rights: [
    {
      text: '法律：冻结、划走账户里的钱，通常要法院裁定。律师和催收公司没有这个权力。',
      cites: ['lawyer-letter-no-enforcement', 'cpl-253-freeze-accounts'],
    },
    {
      text: '法律：没有律师执业证书的人，不得以律师名义执业。',
      cites: ['lawyers-law-renumbered-2026'],
    },
    {
      text: '部门规章：银行、消费金融公司委托催收，不得冒用行政、司法机关名义，不得恐吓、欺诈。',
      cites: ['cpr-2022-art41'],
    },
    {
      text: '行业自律：会员机构催收，禁止在公共场所张贴律师函。它不是法律，可以作投诉的依据。',
      cites: ['cba2026-no-posting', 'cba-2026-collection-guideline'],
    },
    {
      text: '限度（法律）：不回函，债也不会因此没有。是你的债，对方仍然可以起诉。',
      cites: ['civil-code-667-loan-duty', 'civil-code-577-579-breach'],
    },
  ],
  fraud: [
    {
      text: '查不到这个律师：不付钱，留好证据。冒用律师、律所的身份，一般要受治安处罚。',
      cites: ['psl-62-impersonation', 'verify-lawyer-platform'],
    },
    {
      text: '章和函是假的：伪造、使用假印章要受处罚，也可能犯罪。可以打 110 报警。',
      cites: ['psl-63-forged-documents', 'criminal-280-forged-documents', 'chan-110'],
    },
    {
      text: '要先交“撤案费”“保证金”，或要共享屏幕：停下，打 96110 问。已经转了，马上打 110。',
      cites: ['practice-private-account-fraud', 'chan-96110', 'chan-110'],
    },
    {
      text: '威胁伤害你或家人：先到安全的地方，打 110。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
  ],
}

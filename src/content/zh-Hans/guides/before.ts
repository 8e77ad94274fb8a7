import type { Guide } from './guide.ts'

export const beforeGuide: Guide = {
  title: '还款日前后',
  description: '快到还款日，或者刚过，钱不够：怎么申请延期，先留什么钱，哪些事先别做。',
  intro: '还没到还款日，能商量的更多。钱不够，就在还款日之前说。',
  looksLike: [
    {
      text: 'App 里看得到：还款日是哪天，要还多少。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '还款日那天，一般会按合同自动扣款。哪张卡先扣，以 App 页面为准。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '有的页面写着“延期”“分期”“最低还款”。你能不能用，贷款机构一笔一笔看。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '刚过还款日：可能来 App 提醒、短信，或者机器人电话。',
      cites: ['practice-order-of-contact', 'practice-mostly-automated'],
    },
  ],
  behind: [
    {
      text: '借钱给你的，是合同里的“贷款人”。花呗、借呗背后的贷款机构不只一家，以合同页写的为准。',
      cites: ['practice-lender-on-contract-page'],
    },
    {
      text: '发提醒的，多半是系统，不是某个人在盯着你。',
      cites: ['practice-mostly-automated'],
    },
    {
      text: '能不能延期，由贷款人决定。有没有入口，看你自己的页面。',
      cites: ['civil-code-678-extension', 'practice-plan-case-by-case'],
    },
  ],
  usuallyNext: [
    {
      text: '按时还上：没有逾期可以报送征信。',
      cites: ['practice-no-grace-to-count-on', 'credit-reg-29-lender-must-report'],
    },
    {
      text: '没还上：一般先来提醒，后面才是人打来的电话。没有公开的天数表。',
      cites: ['practice-order-of-contact', 'practice-pressure-later'],
    },
    {
      text: '逾期要付逾期利息。怎么算，看合同约定或国家有关规定。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '多处说法：一逾期，花呗、借呗往往很快停用，几个产品互相影响。',
      cites: ['practice-service-suspended'],
    },
    {
      text: '逾期可能报送征信。报送不良信息，应当事先告知你本人。',
      cites: ['credit-reg-29-lender-must-report', 'credit-reg-15-prior-notice'],
    },
  ],
  rarely: [
    {
      text: '刚逾期就有人上门：少见，没有公开统计。',
      cites: ['practice-visit-rare', 'practice-pressure-later'],
    },
    {
      text: '有人逾期一次，被要求一次还清全部。你的合同有没有这一条，要自己看。',
      cites: ['practice-acceleration'],
    },
    { text: '单纯还不上钱，一般不构成犯罪。', cites: ['criminal-simple-default-not-crime'] },
  ],
  today: [
    {
      text: '打开 App 看清三样：还款日、要还多少、贷款人是谁。',
      cites: ['practice-verify-by-own-call', 'practice-lender-on-contract-page'],
    },
    {
      text: '先把吃饭、住房、看病的钱留出来，再算能还多少。就是法院执行，也应当留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '能还：就在 App 里还。还完看状态变了没有，再截图。',
      cites: ['civil-code-674-675-repay-when-due', 'practice-keep-own-record'],
    },
    {
      text: '还不上，还没到期：在 App 里找“延期”一类的官方入口，或者找人工客服，申请延期。贷款人同意才算数。',
      cites: ['civil-code-678-extension', 'practice-plan-case-by-case'],
    },
    {
      text: '已经过了还款日：能还就今天还，不要等宽限期。还不上，就商量。',
      cites: ['practice-no-grace-to-count-on', 'practice-plan-case-by-case'],
    },
    {
      text: '难受、撑不下去：打 12356 说说话。有人身危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
  ],
  thisWeek: [
    {
      text: '把每笔借款列成表：贷款人、还款日、还差多少、每期多少。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '算出每月必需的开支，再算每月能还多少。商量时只报做得到的数。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '先还哪一笔，没有统一的答案。先比一比：哪笔快到期，哪笔利息高，哪笔有家人签过保证。',
      cites: [
        'civil-code-678-extension',
        'civil-code-676-overdue-interest',
        'civil-code-681-685-guarantor-only-by-contract',
      ],
    },
    {
      text: '欠同一家几笔，钱不够还清：还的时候，可以指定还哪一笔。合同另有约定的，按约定。',
      cites: ['civil-code-560-561-payment-order'],
    },
    {
      text: '“最低还款”会怎么收费、算不算按时还：没有查到可靠的说法。选之前，请官方客服用文字答复。',
      cites: ['practice-verify-by-own-call', 'practice-keep-own-record'],
    },
    {
      text: '新办分期，先看费用明示表。据公开报道，表里没有的不得再收。这条只管2026年8月1日以后新增的业务。',
      cites: ['apr-disclosure-2026'],
    },
  ],
  later: [
    {
      text: '谈成延期：请对方用文字写明新的还款日、每期多少、利息和费用。',
      cites: ['civil-code-678-extension', 'practice-keep-own-record'],
    },
    {
      text: '每期还款日之前，看一眼余额和要扣的卡。生活费放在哪里，自己心里有数。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '查一次信用报告，看报送得对不对。个人每年有两次免费。',
      cites: ['credit-reg-17-two-free-reports'],
    },
    {
      text: '几笔都还不动：先打 12348 免费问，再决定。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
  ],
  say: {
    short: [
      '我的还款日还没到。这期钱不够，想申请延期。',
      '请帮我登记，告诉我工单号。',
      '同意的话，请用文字写明新的还款日和费用。',
      '不同意的话，请告诉我原因。',
    ],
    large: ['还没到期，我申请延期', '请给我工单号', '请用文字答复我'],
    written: [
      '你好。我有一笔借款，还款日是〔日期〕，还没有到期。因为〔失业、生病等真实的原因〕，这期我只能还〔金额〕。我申请把还款期限延到〔日期〕。请用文字答复：是否同意，新的还款日，利息和费用怎么算。',
      '你好。请告诉我：账单里的“最低还款”收哪些费用，剩下的钱怎么算利息，会不会当作逾期报送征信。请用文字答复。',
    ],
  },
  proof: [
    {
      text: '合同、账单、还款日：截图或下载，要看得见日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '申请延期：截下提交的页面，记下时间、工号和工单号。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '电话里的答复：自己参与的通话，录音一般可以当证据。挂断后再请客服发文字。',
      cites: ['spc-106-recording-as-evidence', 'practice-keep-own-record'],
    },
    {
      text: '每一次还款：存凭证，再截一张状态已经变了的图。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要借新的钱来还旧的。',
      why: '旧的还在，又多一笔利息、一个还款日。行业自律也写明，催收不得诱导或逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要指望宽限期。',
      why: '有没有宽限，说法互相矛盾。有人以为有，其实已经逾期。',
      cites: ['practice-no-grace-to-count-on'],
    },
    {
      text: '不要什么都不说就过了还款日。',
      why: '展期是到期之前申请的。过了那天，就只能商量。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '不要用假的病历、失业证明去申请。',
      why: '用假证明、盖假章，通常要受治安处罚，严重的可能犯罪。',
      cites: ['psl-63-forged-documents', 'criminal-280-forged-documents'],
    },
    {
      text: '不要出租、出售银行卡、支付账户和电话卡。',
      why: '这是违法的：没收所得、罚款，还可能被限制用卡、开户；情节严重的还会拘留。',
      cites: ['anti-fraud-31-44-cards'],
    },
    {
      text: '不要花钱找人“债务优化”“代理延期”。',
      why: '官方提示过：这类中介收高额费用，扣证件，还教人造假。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
  ],
  rights: [
    {
      text: '法律：到期之前，你可以申请展期。限度：贷款人同意的，才可以展期。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '法律：利息不得预先从本金里扣。扣了的，按你实际拿到的钱算。',
      cites: ['civil-code-670-no-upfront-interest'],
    },
    {
      text: '法律：提前还款，没有另外约定的，应当按实际借款的天数算利息。',
      cites: ['civil-code-677-early-repayment'],
    },
    {
      text: '行政法规：报送你的不良信息，应当事先告知你本人。限度：告知了，就可以报。',
      cites: ['credit-reg-15-prior-notice', 'credit-reg-29-lender-must-report'],
    },
    {
      text: '规范性文件（据公开报道）：鼓励贷款机构和暂时困难的人，合理商定期限和次数。限度：这是鼓励，它可以不同意。',
      cites: ['consumer-loan-relief-2025'],
    },
  ],
  fraud: [
    {
      text: '短信里的还款网站可能是仿冒的，会盗刷。只在 App 里还。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '说能替你延期、减免，要你先转钱：先停下，打 96110 问。',
      cites: ['practice-fake-settlement', 'chan-96110'],
    },
    {
      text: '自称客服，要验证码，要共享屏幕：挂断，打 96110 问。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    { text: '钱已经转出去了：打 110，保留转账记录。', cites: ['chan-110', 'chan-96110'] },
  ],
}

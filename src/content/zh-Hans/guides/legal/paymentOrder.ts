import type { Guide } from '../guide.ts'

/** 支付令 */
export const paymentOrderGuide: Guide = {
  title: '支付令',
  description: '支付令是什么，十五日怎么算，书面异议怎么写，哪些话写了没有用。',
  intro: '支付令是法院发的，不用开庭。从收到那天起十五日内，要么还，要么书面提异议。',
  looksLike: [
    {
      text: '一份法院文书，写着“支付令”，要你还多少钱，或者书面提异议。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '有法院名称、案号和承办人。寄来的，封面有“法院专递”。',
      cites: ['verify-court-delivery-marks'],
    },
    {
      text: '也可能由法官、法警送上门，让你签收。同住的成年家属可以代收。',
      cites: ['verify-court-delivery-marks', 'cpl-88-89-service-refusal'],
    },
    {
      text: '只有短信或图片：可能真，可能假。先打 12368 核实，别付钱，也别当它没有。',
      cites: ['verify-court-sms-12368'],
    },
  ],
  behind: [
    {
      text: '对方没有先起诉，而是请法院督促你还。这一步不开庭，你的话要写出来才算。',
      cites: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection'],
    },
    {
      text: '申请的可能是贷款机构，也可能是买下这笔债的公司。看清申请人是谁。',
      cites: ['practice-packages-sold', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '这类借款用支付令的多不多，没有查到公开的数字。法律允许对方这样做。',
      cites: ['cpl-225-228-payment-order'],
    },
  ],
  usuallyNext: [
    {
      text: '十五日内，你书面提异议，异议成立：支付令自行失效，一般转入诉讼。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '异议只说没钱、想晚点还、想分期：支付令照样有效。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '十五日内，没还也没提异议：对方可以直接申请强制执行。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '十五日内还清：这份支付令就办完了。向对方要结清证明。',
      cites: ['cpl-225-228-payment-order', 'practice-keep-own-record'],
    },
    {
      text: '法院发出后三十日内送不到你：督促程序终结。对方还可能起诉。',
      cites: ['spc-429-431-payment-order-service', 'civil-code-577-579-breach'],
    },
  ],
  rarely: [
    {
      text: '收到当天就被强制执行：法律给了十五日。这期间没还也没异议，对方才可以申请。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '因为收到支付令就坐牢：一般不会。单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
  ],
  today: [
    {
      text: '写下收到的日期。十五日从收到算。家人代收的，问清是哪天。',
      cites: ['cpl-225-228-payment-order', 'cpl-88-89-service-refusal'],
    },
    {
      text: '自己打 12368，报法院名称和案号核实。外地的法院，前面加区号。不点链接。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
    {
      text: '对四样：是不是你借的、本金、利息和费用、还过的有没有扣。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '有一样不对，就准备书面异议。不止一样不对，每一样都写。电话里说不算。',
      cites: ['spc-435-436-payment-order-objection', 'spc-432-payment-order-each-claim'],
    },
    {
      text: '很久没人催过，或者不会写：今天就打 12348 问。问清之前，不写“愿意还”。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice', 'spc-limitation-14-17-19-promises'],
    },
  ],
  thisWeek: [
    {
      text: '写异议书，附上合同页、账单和还款记录，交给发支付令的那个法院。早几天交，自己留一份，要交过的凭证。',
      cites: ['cpl-225-228-payment-order', 'spc-429-431-payment-order-service', 'practice-keep-own-record'],
    },
    {
      text: '理由写这笔债哪里不对：不是我借的、金额、利息、还过没扣、不该这个法院管。支付令上有几项的，每一项不对都写上；没写到的，照样有效。',
      cites: ['spc-435-436-payment-order-objection', 'spc-432-payment-order-each-claim'],
    },
    {
      text: '时效可能过了：打 12348 问清，和别的理由一起写上。算不算，由法院看。',
      cites: ['spc-435-436-payment-order-objection', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '账都对，只是没钱：异议挡不住。十五日内就找对方谈，谈成要书面的。',
      cites: ['spc-435-436-payment-order-objection', 'practice-plan-case-by-case'],
    },
    {
      text: '谈的时候，十五日照样走。问清对方还会不会申请执行，请他写进协议。',
      cites: ['cpl-225-228-payment-order', 'practice-plan-case-by-case'],
    },
    {
      text: '已经过了十五日：打 12368 问到了哪一步，再打 12348 问还能做什么。',
      cites: ['spc-429-431-payment-order-service', 'chan-12368', 'chan-12348'],
    },
  ],
  later: [
    {
      text: '异议成立后：留意起诉状和传票。到时再答辩，时效要在一审里提。',
      cites: [
        'cpl-225-228-payment-order',
        'cpl-128-answer-fifteen-days',
        'civil-code-192-193-limitation-defence',
      ],
    },
    {
      text: '进了执行：如实报告财产，请法院留下生活必需的费用。',
      cites: ['cpl-252-property-report', 'cpl-254-255-living-necessities'],
    },
    {
      text: '还清了：结清证明和付款记录一直留着。',
      cites: ['practice-keep-own-record'],
    },
  ],
  say: {
    short: [
      '（打 12368）我收到一份支付令，我报案号，请帮我核实。',
      '（问法院）书面异议交给哪位法官，怎么交？',
      '（对方来电）我在核对金额，核对完再答复。',
    ],
    large: ['我来交书面异议', '请给我收件凭证', '金额我在核对', '现在不答应还款'],
    written: [
      '（对这笔债有异议。只留真实的那几条）支付令异议书。异议人：〔姓名〕。致〔法院名称〕，案号〔支付令案号〕。我于〔收到的日期〕收到支付令，对其中的债务有异议，现在书面提出。理由：一、〔例：这笔款不是我借的〕。二、〔例：本金应为多少，多算了多少〕。三、〔例：哪一项利息、费用没有合同依据〕。四、〔例：哪天还过多少，没有扣掉〕。请认定异议成立，裁定终结督促程序。本异议不表示我承认债务和金额。附：〔合同页、账单、还款记录〕。异议人：〔签名〕。日期：〔日期〕。',
      '（账都对、时效没过，才用）我收到〔案号〕支付令，想在期限内商量还款。从〔日期〕起，每月还〔金额〕，还到〔日期〕为止。请在〔日期〕前书面答复是否同意，并写明按期还就不申请强制执行。',
    ],
  },
  proof: [
    {
      text: '支付令、信封：拍照，留原件。收到的日期另外记下来，快递记录截图。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '异议书：自己留一份。当面交，要收件凭证；邮寄，留底单和签收记录。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '合同、放款记录、每一笔还款：下载或截图，按日期排好。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '和法院通话：记下日期、对方姓名、说了什么。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '异议书不只写没钱、想分期、想晚点还。',
      why: '这样不影响支付令的效力。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '不要只打电话说不同意。',
      why: '口头异议无效，要书面的。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '核实是真的，不要拒收、不看。',
      why: '拒收可以留置送达，期限照样算。过期才提，视为没提。',
      cites: ['spc-429-431-payment-order-service'],
    },
    {
      text: '异议书里不写“我承认欠”“我愿意还”。',
      why: '同意还，三年时效重新算。异议也要针对债务本身。',
      cites: ['spc-limitation-14-17-19-promises', 'spc-435-436-payment-order-objection'],
    },
    {
      text: '不编理由，不造假材料。',
      why: '法院要看理由能不能让它产生合理怀疑。用假证明，还要受处罚。',
      cites: ['spc-435-436-payment-order-objection', 'psl-63-forged-documents'],
    },
  ],
  rights: [
    {
      text: '法律：收到之日起十五日内，可以书面提异议。异议成立，支付令自行失效。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '司法解释：金额、利息、主体、管辖等让法院产生合理怀疑的，异议可以成立。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '司法解释：三十日内送不到你的，督促程序终结。',
      cites: ['spc-429-431-payment-order-service'],
    },
    {
      text: '法律：转入诉讼后，你可以答辩。违约金过分高的，可以请求适当减少，要自己提。',
      cites: ['cpl-128-answer-fifteen-days', 'civil-code-585-reduce-penalty'],
    },
    {
      text: '限度（法律）：没还也没按期提异议，对方就可以申请强制执行，不用再开庭。有几项的，只对一项提异议，不影响其他几项。',
      cites: ['cpl-225-228-payment-order', 'spc-432-payment-order-each-claim'],
    },
  ],
  fraud: [
    {
      text: '12368 查不到：不付钱，也先别当它假。带身份证去法院诉讼服务中心再问。',
      cites: ['verify-court-sms-12368'],
    },
    {
      text: '法院说是假的：留好证据，打 110 报警。伪造法院文书，可能犯罪。',
      cites: ['criminal-280-forged-documents', 'psl-63-forged-documents', 'chan-110'],
    },
    {
      text: '要你把钱转给“法官”个人：停下，打 96110 问。已经转了，马上打 110。',
      cites: ['practice-private-account-fraud', 'chan-96110', 'chan-110'],
    },
    {
      text: '收钱包“撤销支付令”的中介：不交钱，不交证件。写异议可以打 12348 免费问。',
      cites: ['warn-illegal-agents', 'legal-aid-22-23-free-advice'],
    },
  ],
}

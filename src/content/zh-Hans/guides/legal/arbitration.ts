import type { Guide } from '../guide.ts'

/** 仲裁，包括裁决和申请撤销 */
export const arbitrationGuide: Guide = {
  title: '仲裁',
  description: '仲裁通知和裁决书是什么，合同里没有仲裁条款怎么办，裁决怎样申请撤销。',
  intro: '仲裁机构不是法院。先看合同里有没有仲裁这一条，再按通知上的期限答复。',
  looksLike: [
    {
      text: '仲裁通知和申请书，落款是仲裁委员会，不是法院。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '也可能在网上办，用短信、邮件通知你。先不点链接。',
      cites: ['arbitration-2025-11-72', 'practice-verify-by-own-call'],
    },
    {
      text: '裁决书：写着要还多少、哪天前还。它没有上诉这一步。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '催收短信里只说“将申请仲裁”：这一般还不是仲裁。',
      cites: ['practice-lawyer-style-pressure', 'arbitration-2025-11-72'],
    },
  ],
  behind: [
    {
      text: '要有仲裁协议，才能申请仲裁，一般写在合同里。没有仲裁协议，仲裁机构不受理。',
      cites: ['arbitration-2025-4-27-31-agreement'],
    },
    {
      text: '申请的可能是贷款机构，也可能是买下这笔债的公司。看清申请人是谁。',
      cites: ['practice-packages-sold', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '花呗、借呗用不用仲裁，没有查到可靠的资料。以你的合同页为准。',
      cites: ['practice-lender-on-contract-page', 'arbitration-2025-11-72'],
    },
    {
      text: '合同写“可以仲裁，也可以起诉”：仲裁那部分一般无效，起诉的约定照算。',
      cites: ['spc-2025-15-jurisdiction-reply'],
    },
  ],
  usuallyNext: [
    {
      text: '仲裁往下走，会有裁决。你不答复，也可能往下走。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '对方申请仲裁，还没过的三年时效会重新算。',
      cites: ['civil-code-195-collection-interrupts'],
    },
    {
      text: '裁决书送到，过了写的日子没还：对方可以向法院申请强制执行，期限是两年。',
      cites: ['cpl-250-enforcement-two-years'],
    },
    {
      text: '不服裁决：收到裁决书三个月内，可以向法院申请撤销。要有法定理由。',
      cites: ['arbitration-2025-11-72'],
    },
  ],
  rarely: [
    {
      text: '仲裁机构自己来冻结账户：一般不会。冻结、划走钱，通常要法院裁定。',
      cites: ['cpl-253-freeze-accounts'],
    },
    {
      text: '因为仲裁就上失信名单：一般不会。要进了法院执行，还要有列明的情形。',
      cites: ['limit-vs-dishonest-difference', 'spc-dishonest-1-conditions'],
    },
    {
      text: '因为仲裁就坐牢：一般不会。单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
  ],
  today: [
    {
      text: '写下收到的日期。看清通知上的每一个期限。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '核实：自己找这家仲裁委员会官网公开的电话，打过去报案号。不只打通知上的号码。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '在合同里找“争议解决”：写没写仲裁，写的是哪一家。截图。',
      cites: ['arbitration-2025-11-72', 'practice-keep-own-record'],
    },
    {
      text: '没有写仲裁，或者仲裁、起诉都写了：今天就书面提异议。期限看通知，先打 12348 问。',
      cites: ['arbitration-2025-11-72', 'spc-2025-15-jurisdiction-reply', 'chan-12348'],
    },
    {
      text: '不愿意在网上仲裁：明确写“不同意在线进行”。不要在网页上点同意。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '收到的是裁决书：写下收到的日期，三个月从那天算。',
      cites: ['arbitration-2025-11-72'],
    },
  ],
  thisWeek: [
    {
      text: '按时书面答复：哪些数不对，还过多少。附上账单和还款记录，自己留一份。',
      cites: ['arbitration-2025-11-72', 'practice-keep-own-record'],
    },
    {
      text: '不是你借的、已经还清的：就写这一点。不写“愿意还”。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '时效可能过了：先打 12348 问怎么写，在第一次答复里就提。',
      cites: ['civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '违约金过分高于损失的：请仲裁机构适当减少。要自己提。',
      cites: ['civil-code-585-reduce-penalty'],
    },
    {
      text: '账对、想谈：可以和对方商量。谈成写下来，问清怎么交给仲裁机构。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '不服裁决：带裁决书和合同，打 12348 问有没有申请撤销的理由。',
      cites: ['arbitration-2025-11-72', 'chan-12348'],
    },
  ],
  later: [
    {
      text: '认裁决、一次还得上：按写的日子还，只付核实过的账户，要结清证明。',
      cites: ['practice-private-account-fraud', 'practice-keep-own-record'],
    },
    {
      text: '过了写的日子：另加迟延履行利息。它按没还的钱算，不是把合同利息翻倍。',
      cites: ['cpl-264-double-interest'],
    },
    {
      text: '一次还不上：早点和对方谈。进了执行，也还可以和解。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '收到法院的执行通知：核实后如实报告财产，请法院留下生活必需的费用。',
      cites: ['cpl-252-property-report', 'cpl-254-255-living-necessities'],
    },
  ],
  say: {
    short: [
      '（问仲裁机构）我报案号，请核实有没有这个案子。',
      '（问仲裁机构）异议和答复交给谁，最晚哪一天？',
      '我不同意在网上进行仲裁。',
      '（对方来电）我在核对，会书面答复。',
    ],
    large: ['我不同意网上仲裁', '请告诉我最晚哪天', '我会书面答复', '我先核实'],
    written: [
      '（没有仲裁协议）我是〔姓名〕，案号〔案号〕。我和申请人之间没有仲裁协议，合同里争议解决写的是〔照合同抄〕。请不予受理或撤销案件。我参加本案程序，不表示我同意仲裁。',
      '（不同意线上）我是〔姓名〕，案号〔案号〕。我明确表示不同意本案在线进行，请改为线下。',
      '（是你借的、时效没过）我是〔姓名〕，案号〔案号〕。申请人主张的〔哪一项〕不对：〔写清应为多少，为什么〕。我已经还过〔金额〕，记录见附件。违约金过分高于损失，请求适当减少。本答复不表示我承认其他金额。',
      '（时效可能过了，先问 12348 再用）申请人的请求超过了诉讼时效，我提出时效抗辩。下面关于金额的意见，只在这一点不被采纳时才考虑，不是同意还款。',
    ],
  },
  proof: [
    {
      text: '通知、申请书、裁决书、信封：拍照，留原件。收到的日期另外记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '合同里“争议解决”那一页：截图，要看得到合同编号和签订日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '每次交的材料：自己留一份，留邮寄底单或提交成功的页面。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '开庭通知和账号信息没有送到你的：记下你是哪天、怎么知道的。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不补签“仲裁协议”，不勾选“同意仲裁”。',
      why: '没有仲裁协议，仲裁机构不受理。签了，就可能有了。',
      cites: ['arbitration-2025-4-27-31-agreement'],
    },
    {
      text: '核实是真的，不要不答复。',
      why: '仲裁可能照样往下走。裁决没有上诉这一步，申请撤销要有法定理由。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '时效可能过了、不是你的债：不写“愿意还”，不先还一点。',
      why: '答应还，三年重新算。过了的，可能就不能再拿时效来拒绝。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '收到裁决书，不要等到快三个月才问。',
      why: '申请撤销要在收到裁决书三个月内提，还要准备理由和材料。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '不把“仲裁保证金”“撤案费”转给个人。',
      why: '公安机关通报过，有人借还款的名义骗人转账。',
      cites: ['practice-private-account-fraud'],
    },
  ],
  rights: [
    {
      text: '法律：没有仲裁协议，仲裁机构不受理。但要在首次开庭前说出来：一直不否认，经仲裁庭提示并记录，就算有。',
      cites: ['arbitration-2025-4-27-31-agreement'],
    },
    {
      text: '法律：你明确表示不同意，仲裁不能在网上进行。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '司法解释：约定既可仲裁又可起诉的，仲裁那部分一般无效。',
      cites: ['spc-2025-15-jurisdiction-reply'],
    },
    {
      text: '法律：违约金过分高于损失的，可以请仲裁机构适当减少。',
      cites: ['civil-code-585-reduce-penalty'],
    },
    {
      text: '法律：收到裁决书三个月内，可以向法院申请撤销。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '限度（法律）：撤销要有法定理由，不是上诉。没有理由，裁决照样有效。',
      cites: ['arbitration-2025-11-72'],
    },
  ],
  fraud: [
    {
      text: '仲裁委员会说没有这个案号：不付钱，留好证据，打 110 报警。',
      cites: ['psl-63-forged-documents', 'chan-110'],
    },
    {
      text: '要你共享屏幕“线上开庭”，再转账：挂断，打 96110 问。已经转了，马上打 110。',
      cites: ['practice-private-account-fraud', 'chan-96110', 'chan-110'],
    },
    {
      text: '收钱包“撤销裁决”的中介：不交钱，不交证件。',
      cites: ['warn-illegal-agents'],
    },
  ],
}

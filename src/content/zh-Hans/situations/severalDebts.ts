import type { SituationText } from './situation.ts'

/** 多笔债 */
export const severalDebtsSituation: SituationText = {
  description: '同时欠了好几笔：先留生活费，列清楚，一家一家谈，不借新还旧。',
  intro: '先把它们写在一张纸上。写下来，就没有脑子里那么大。',
  first: [
    {
      text: '先留生活费：吃饭、住房、水电、看病、上班和上学要用的。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '停下：不借新的来还旧的。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '看有没有法院的东西。有期限的先办：支付令十五日，起诉状一般十五日内答辩。',
      cites: ['cpl-225-228-payment-order', 'cpl-128-answer-fifteen-days'],
    },
    {
      text: '看每张绑定的卡：哪家会从哪张卡自动扣款。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '列一张表：欠谁、欠多少、到期日、谁在催、有没有文书。',
      cites: ['practice-lender-on-contract-page', 'practice-keep-own-record'],
    },
  ],
  thisWeek: [
    {
      text: '先分三堆：有法院文书的；还在催的；很久没动静的。最后一堆先不碰，先打 12348 问。',
      cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      see: 'longSilent',
    },
    {
      text: '算一个数：每月收入，减去必须花的，剩下多少。所有方案加起来，不超过这个数。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '一家一家找官方客服提方案。谈不拢的先放一放，记好工单号。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
    },
    {
      text: '同一家有好几笔、一次还不够：可以说清先还哪一笔，留文字。合同另有约定的，按约定。',
      cites: ['civil-code-560-561-payment-order'],
    },
    {
      text: '住在深圳、厦门、浙江、江苏的：打 12348，问当地的个人破产或债务清理，你合不合条件。',
      cites: [
        'shenzhen-personal-bankruptcy',
        'xiamen-personal-bankruptcy',
        'zhejiang-jiangsu-debt-cleanup',
        'chan-12348',
      ],
    },
  ],
  know: [
    {
      text: '欠得多，也还是民事上的事。单纯还不上，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime', 'civil-code-667-loan-duty'],
    },
    {
      text: '每家机构各谈各的。没有查到哪条规定，能让它们一起停。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '监管文件，据公开报道：鼓励机构和暂时困难的人商量。这是鼓励，机构可以不同意。',
      cites: ['consumer-loan-relief-2025'],
    },
    {
      text: '全国没有统一的个人破产法。全国性的破产法只管企业。',
      cites: ['bankruptcy-law-2-no-individuals'],
    },
    {
      text: '地方性法规，据公开报道：深圳要在当地居住，连续参加深圳社保满三年。厦门要居住或经营连续满五年。',
      cites: ['shenzhen-personal-bankruptcy', 'xiamen-personal-bankruptcy'],
    },
    {
      text: '浙江、江苏等地法院有债务集中清理，通常在执行阶段，要债权人会议同意。它不是法律，不能单方免债。',
      cites: ['zhejiang-jiangsu-debt-cleanup'],
    },
    {
      text: '到了法院执行，也应当留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
  ],
  say: [
    '我同时有几笔账，能用来还的只有这些。我想商量分期，请登记，告诉我工单号。',
    '我给你们的，最多是每月（说一个数）。多了我做不到，我不想答应了又断。',
    '请把方案写下来给我，我看完再答复。',
    '我不借新的钱来还。',
  ],
  keep: [
    { text: '那张表，每次有变化就改，写上日期。', cites: ['practice-keep-own-record'] },
    { text: '每笔的合同、账单、还款记录。', cites: ['practice-keep-own-record'] },
    { text: '每家的工单号、书面答复、谈成的协议。', cites: ['practice-keep-own-record'] },
    { text: '收入和必须开支的单据，给谁看都用得上。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要谁催得凶就先还谁。',
      why: '催得凶，不等于最要紧。先看生活费和法院期限。',
      cites: ['cpl-254-255-living-necessities', 'cpl-225-228-payment-order'],
    },
    {
      text: '不要把还款的数答应得超过能力。',
      why: '一家断了，可能要求一次还清，也可能起诉。别家也跟着断。',
      cites: ['civil-code-577-579-breach', 'practice-acceleration'],
    },
    {
      text: '不要把债交给收费的“债务优化”“代理协商”。',
      why: '监管部门提示过：收高额费用、扣证件和银行卡、教人造假，可能让你承担法律责任。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
    {
      text: '不要出租、出卖银行卡、支付账户、电话卡换钱。',
      why: '会被没收违法所得、罚款，还可能被限制用卡、开户。情节严重的，还会被拘留。',
      cites: ['anti-fraud-31-44-cards'],
    },
    {
      text: '不要让家人签担保，替你把几笔合成一笔。',
      why: '书面作了担保，家人就可能真要还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
  ],
  unsure: [
    {
      text: '先还哪一笔最好。',
      why: '这要看你的利率、期限和生活，是你自己的决定，没有一个对所有人都对的顺序。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '哪几家会同意，能少还多少。',
      why: '2026年11月查过公开的资料，没有查到减免结清能谈到多少。',
      cites: [],
    },
    {
      text: '你合不合个人破产、债务清理的条件。',
      why: '条件因地而异，我们读到的是公开报道，不是条文全文。先打 12348 问当地。',
      cites: ['chan-12348'],
    },
  ],
}

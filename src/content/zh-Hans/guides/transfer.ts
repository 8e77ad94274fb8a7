import type { Guide } from './guide.ts'

export const transferGuide: Guide = {
  title: '换了收款的公司',
  description: '说债已经转给另一家公司，先核实，再谈还款，不急着付钱。',
  intro: '先别付钱。先问原来的贷款机构，转让是不是真的。',
  looksLike: [
    {
      text: '短信或信件说：你的债权已经转让给某家公司。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-packages-sold'],
    },
    {
      text: '一家没听过的公司打来，自称新债主，要你把钱还给它。',
      cites: ['practice-buyers-outsource-calls'],
    },
    {
      text: '有人说债打折卖了，你也能打折结清。',
      cites: ['practice-discount-not-owed'],
    },
  ],
  behind: [
    {
      text: '自称新债主的公司，可能真的买了债，可能只是替人打电话，也可能是骗子。',
      cites: ['practice-buyers-outsource-calls', 'practice-fake-settlement'],
    },
    {
      text: '业内有人说，小额的更多是打包转让，不是起诉。到底多少，没有公开数字。',
      cites: ['practice-packages-sold', 'practice-small-loans-sold-rather-than-sued'],
    },
    {
      text: '债权可以转让。没有通知你的，对你不发生效力。',
      cites: ['civil-code-546-debt-assignment-notice'],
    },
    {
      text: '转让以后，该还的还在。打包卖得便宜，不等于给你打了折。',
      cites: ['practice-discount-not-owed', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '同样叫“借呗”，贷款人不一定是同一家。先看合同。',
      cites: ['practice-lender-on-contract-page'],
    },
  ],
  usuallyNext: [
    {
      text: '买下债的公司，多半也是请别人打电话来催。',
      cites: ['practice-buyers-outsource-calls'],
    },
    {
      text: '转让通知到了你这里，三年时效还没过的，会重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '买下债的公司可以起诉。没通知过你的，法院查明真的转让了，才从起诉状送到你那天起对你生效。',
      cites: ['spc-contract-48-assignment-payment'],
    },
  ],
  rarely: [
    {
      text: '转让以后更容易有人上门：没有查到证据。多半也是打电话。',
      cites: ['practice-buyers-outsource-calls', 'practice-visit-rare'],
    },
    {
      text: '按打包的低价就能结清：没有这样的规定，减免要靠谈。',
      cites: ['practice-discount-not-owed'],
    },
  ],
  today: [
    {
      text: '先不付钱。在 App 里找人工客服，问：转让了没有，转给了谁。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
    },
    {
      text: '花呗、借呗还可以打 95188 问，请以 App 内显示为准。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '欠了很久、也很久没人催的：先打 12348 问时效，再说还不还。别先还一点，别答应。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '请自称新债主的公司给书面的转让通知、公司全称和对公账户。',
      cites: ['civil-code-546-debt-assignment-notice', 'cba2026-transfer-notice'],
    },
    {
      text: '原来的贷款机构说没有转让：先当骗局处理，打 96110 问。',
      cites: ['chan-96110', 'civil-code-546-debt-assignment-notice'],
    },
  ],
  thisWeek: [
    {
      text: '核实以后，请新债主列出本金、利息和费用，和自己的记录对一遍。',
      cites: ['civil-code-676-overdue-interest', 'practice-keep-own-record'],
    },
    {
      text: '接到通知前已经还给原来的贷款机构：找出凭证。新债主不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '想谈减免：要盖章的书面协议，写明还多少、哪天还、还完就结清。',
      cites: ['practice-discount-not-owed', 'practice-keep-own-record'],
    },
    {
      text: '收到起诉状副本：写下收到的日期，一般十五日内答辩，不要不管。',
      cites: ['spc-contract-48-assignment-payment', 'cpl-128-answer-fifteen-days'],
    },
  ],
  later: [
    {
      text: '付款只付到核实过的对公账户。每一笔都留凭证。',
      cites: ['practice-private-account-fraud', 'practice-keep-own-record'],
    },
    {
      text: '还清以后：向新债主要结清证明，再查信用报告。',
      cites: ['practice-keep-own-record', 'credit-reg-17-two-free-reports'],
    },
    {
      text: '信用报告里记错了：提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
  ],
  say: {
    short: [
      '（对原来的贷款机构）请问我这笔借款转让了没有？转给了谁？',
      '（对自称新债主的公司）请把转让通知、公司全称和对公账户发给我。',
      '核实之前，我不付款，也不确认金额。',
      '请不要联系我的亲友和单位。',
    ],
    large: ['核实之前，我不付款', '我不确认金额', '请给书面转让通知'],
    written: [
      '（发给原来的贷款机构）你好。〔公司名称〕联系我，说我的借款已经转让给它。请告诉我：有没有转让，转给了谁，哪一天通知的我，现在应当向谁还。请用文字答复，并给我工单号。',
      '（发给自称新债主的公司）你好。请提供转让通知、你们的公司全称、统一社会信用代码、对公账户，以及本金、利息、费用的明细。核实之前，我不付款，也不确认金额。这不是承认欠款。',
    ],
  },
  proof: [
    {
      text: '转让通知：信封、原件、短信都留着，写上收到的日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '和原来的贷款机构核实：记下时间、工号、工单号和答复。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '以前还款的凭证：找出来，按日期放好。',
      cites: ['spc-contract-48-assignment-payment', 'practice-keep-own-record'],
    },
    {
      text: '协议、付款回单、结清证明：各留两份，一份放在别处。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要把钱转到个人账户。',
      why: '先吓人，再让人转到私人账户，是官方提示过的骗局。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要先还一点“表示诚意”。',
      why: '还一部分，也算同意还，时效会重新算。过了时效再还的，不能要回。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '不要因为“打折”就急着付。',
      why: '打包卖得便宜，不等于你欠的变少。没有书面协议，付了也可能不算结清。',
      cites: ['practice-discount-not-owed', 'practice-keep-own-record'],
    },
    {
      text: '不要只听电话里说“我是新债主”。',
      why: '转让没有通知到你，对你不发生效力。先看通知，再问原来的贷款机构。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
    },
  ],
  rights: [
    {
      text: '法律：债权转让没有通知你的，对你不发生效力。限度：通知到了，对你一般就生效。',
      cites: ['civil-code-546-debt-assignment-notice'],
    },
    {
      text: '司法解释：接到通知前，已经还给原债主的，新债主不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '法律：没有法律规定或你的明确同意，不得侵扰你的生活安宁。换了公司也一样。限度：正常、适度地催你还，是合法的。',
      cites: ['civil-code-1032-1033-private-peace'],
    },
    {
      text: '行业自律：债权转让有告知的规范，你应能知道现在债主是谁。',
      cites: ['cba2026-transfer-notice'],
    },
  ],
  fraud: [
    {
      text: '“转让通知”要你把钱转到个人账户：先停下，打 96110 问。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '先交保证金才给减免：这是骗局常用的说法。',
      cites: ['practice-fake-settlement'],
    },
    {
      text: '收费帮你“谈折扣”的中介：可能扣下证件、教你造假，让你承担法律责任。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
    { text: '钱已经转出去了：打 110，保留转账记录。', cites: ['chan-110', 'chan-96110'] },
  ],
}

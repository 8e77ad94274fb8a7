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
      text: '一家没听过的公司打来，要你把钱还给它。',
      cites: ['practice-buyers-outsource-calls'],
    },
    {
      text: '有人说债打折卖了，你也能打折结清。',
      cites: ['practice-discount-not-owed'],
    },
  ],
  behind: [
    {
      text: '公开资料里，欠得久的小额借款，常见的去处是整包转给资产管理公司。',
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
      text: '新公司多半也是请别人打电话来催。',
      cites: ['practice-buyers-outsource-calls'],
    },
    {
      text: '转让通知到了你这里，三年时效还没过的，会重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '新公司可以起诉。没通知过你的，起诉状副本送到时，转让对你生效。',
      cites: ['spc-contract-48-assignment-payment'],
    },
  ],
  rarely: [
    {
      text: '转让以后更容易有人上门：没有查到证据。新公司多半也是打电话。',
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
      text: '请新公司给书面的转让通知、公司全称和对公账户。',
      cites: ['civil-code-546-debt-assignment-notice', 'cba2026-transfer-notice'],
    },
    {
      text: '原机构说没有转让：先当骗局处理，打 96110 问。',
      cites: ['chan-96110', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '欠了很久、也很久没人催的：别先还一点，别答应。先打 12348 问时效。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '核实以后，请新公司列出本金、利息和费用，和自己的记录对一遍。',
      cites: ['civil-code-676-overdue-interest', 'practice-keep-own-record'],
    },
    {
      text: '接到通知前已经还给原机构的：找出凭证。新公司不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '想谈减免：要盖章的书面协议，写明还多少、哪天还、还完就结清。',
      cites: ['practice-discount-not-owed', 'practice-keep-own-record'],
    },
    {
      text: '还清以后：要结清证明，再查信用报告。记错了可以提异议。',
      cites: ['practice-keep-own-record', 'credit-reg-25-objection-20-days'],
    },
  ],
  say: [
    '（对原机构）请问我这笔借款转让了没有？转给了谁？请用文字答复。',
    '（对新公司）请把转让通知、公司全称和对公账户发给我。',
    '核实之前，我不付款，也不确认金额。',
    '请不要联系我的亲友和单位。',
  ],
  proof: [
    {
      text: '转让通知：信封、原件、短信都留着，写上收到的日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '和原机构核实：记下时间、工号、工单号和答复。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '以前还款的凭证：找出来，按日期放好。',
      cites: ['spc-contract-48-assignment-payment', 'practice-keep-own-record'],
    },
    {
      text: '协议、付款回单、结清证明：各留两份。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要把钱转到个人账户。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要先还一点“表示诚意”。还一部分，时效会重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不要因为“打折”就急着付。先核实，再拿到书面协议。',
      cites: ['practice-discount-not-owed', 'practice-keep-own-record'],
    },
    {
      text: '不要只听电话里说“我是新债主”。先看转让通知，再问原机构。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
    },
  ],
  rights: [
    {
      text: '债权转让没有通知你的，对你不发生效力。',
      cites: ['civil-code-546-debt-assignment-notice'],
    },
    {
      text: '接到通知前，已经还给原债权人的，新债权人不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '行业自律：债权转让有告知规范，你应能知道现在债主是谁。',
      cites: ['cba2026-transfer-notice'],
    },
    {
      text: '换了公司也一样：没有法律规定或你的明确同意，不得侵扰你的生活安宁。',
      cites: ['civil-code-1032-1033-private-peace'],
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
  ],
}

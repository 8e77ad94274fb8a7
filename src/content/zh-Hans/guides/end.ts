import type { Guide } from './guide.ts'

export const endGuide: Guide = {
  title: '还清以后',
  description: '还清、谈好结清，或者不用还了：留凭证，要结清证明，看征信，又来催怎么办。',
  intro: '还清了，还有三样要做：留凭证，要结清证明，看征信。',
  looksLike: [
    {
      text: 'App 里这一笔显示结清，要还的是零。再看一眼有没有漏掉的尾数。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '按书面协议减免，谈好的数已经还完。',
      cites: ['practice-plan-case-by-case', 'practice-keep-own-record'],
    },
    {
      text: '一审法院没有支持对方：先看清是“判决书”还是“裁定书”，对方可能上诉。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '已经还清，还有人打来说没还。',
      cites: ['practice-verify-by-own-call'],
    },
  ],
  behind: [
    {
      text: '结清证明向贷款机构要。债转让过的，向核实过的新债主要。催收公司只是替人催。',
      cites: ['practice-outsourced-later', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '征信记录由贷款机构报送，存在征信机构。记错了，两边都可以提异议。',
      cites: ['credit-reg-29-lender-must-report', 'credit-reg-25-objection-20-days'],
    },
    {
      text: '花呗、借呗能不能再用：多处说法是由系统评估，人工不能加快。',
      cites: ['practice-restoring-decided-by-system'],
    },
    {
      text: '还清后还来要的：可能是转让前后的账没对上，也可能是骗子。要自己核实。',
      cites: ['spc-contract-48-assignment-payment', 'practice-fake-settlement'],
    },
  ],
  usuallyNext: [
    {
      text: '还清以后，这一笔一般不再算利息。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '以前的逾期记录不会马上消失。它一般从还清那天起，再保存五年。',
      cites: ['credit-reg-16-five-years-from-end'],
    },
    {
      text: '停用的产品不一定恢复。什么时候恢复，没有查到。',
      cites: ['practice-restoring-decided-by-system'],
    },
  ],
  rarely: [
    {
      text: '还清后又被要钱：接到转让通知前已经还给原债主的，新债主不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '靠异议删掉真实的逾期：一般做不到。有错、有遗漏的才能改。',
      cites: ['credit-reg-25-objection-20-days'],
    },
  ],
  today: [
    {
      text: '在 App 里看这一笔：本金、利息、费用是不是都还完了。截图。',
      cites: ['practice-verify-by-own-call', 'practice-keep-own-record'],
    },
    {
      text: '存好还款凭证：每一笔的时间、金额、收款方都要看得见。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '向官方客服要结清证明，写明哪一笔、哪天结清。要证明是常见做法，多久开没有查到规定。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '看自动扣款：问清这一笔还会不会扣。能不能关，以 App 页面为准。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '又有人来要：先不付第二次，不签字。拿凭证问官方客服。',
      cites: ['practice-verify-by-own-call', 'practice-keep-own-record'],
    },
    {
      text: '手里有法院的材料：还清了也要在期限里答辩，写明已经还清。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-147-default-judgment'],
    },
  ],
  thisWeek: [
    {
      text: '结清证明要不到：向贷款机构投诉，要工单号。银行、消费金融公司一般15日内作出处理决定，复杂的可以延长。',
      cites: ['complaint-2020-deadlines'],
    },
    {
      text: '谈减免结清的：把协议、付款回单、结清证明放在一起。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '还清后还在催：向贷款机构投诉，附上凭证，要求核实、停止联系你。',
      cites: ['complaint-2020-deadlines', 'civil-code-1032-1033-private-peace'],
    },
    {
      text: '被限制高消费的：还清后，可以请法院解除。',
      cites: ['spc-consumption-limit-8-9-exit'],
    },
    {
      text: '因“有能力不履行”列入失信的：还清后，法院应当在三个工作日内删除。别的原因列入的，期限不同。',
      cites: ['spc-dishonest-2-10-term-and-removal'],
    },
  ],
  later: [
    {
      text: '过一阵查信用报告。个人每年有两次免费。',
      cites: ['credit-reg-17-two-free-reports'],
    },
    {
      text: '记录有错、有遗漏：向征信机构或贷款机构提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '异议没解决：可以向所在地人民银行分支机构投诉，也可以起诉。',
      cites: ['credit-reg-26-complaint-30-days'],
    },
    {
      text: '凭证留多久：没有查到统一的规定。能一直留就一直留，至少留到逾期记录满五年。',
      cites: ['credit-reg-16-five-years-from-end', 'practice-keep-own-record'],
    },
  ],
  say: {
    short: [
      '这笔钱我已经还清。请帮我开结清证明。',
      '请查一下，这一笔还会不会自动扣款。',
      '请告诉我工单号，用文字答复我。',
      '（又来催）我已经还清，有凭证。请说你的公司全称，我去核实。',
    ],
    large: ['我已经还清，有凭证', '请给我结清证明', '我不付第二次'],
    written: [
      '你好。我的借款〔合同编号〕已在〔日期〕还清，共还〔金额〕。请开结清证明，写明结清日期和不再欠款，并确认这一笔不再自动扣款。请用文字答复，给我工单号。',
      '你好。〔日期〕，〔对方的自称〕又向我催收〔合同编号〕这笔借款。这笔已在〔日期〕还清，凭证附后。请核实，停止联系我，并用文字告诉我结果。',
      '你好。我的信用报告里，〔贷款机构〕的一笔记录有误：报告写的是〔内容〕，实际是〔内容〕，证明附后。我提出异议，请核查并书面答复。',
    ],
  },
  proof: [
    {
      text: '还款凭证：从 App 或银行下载，看得见时间、金额、收款方。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '结清证明：看清名字、合同、结清日期。有盖章的，原件留好，再拍照。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '合同、协议、客服答复：和凭证放在一起，另存一份到别处。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '查到的信用报告：存下来，写上查的日期。',
      cites: ['practice-keep-own-record', 'credit-reg-17-two-free-reports'],
    },
  ],
  dont: [
    {
      text: '不要付第二次。',
      why: '真有尾数，App 里看得到。先拿凭证核实，再说。',
      cites: ['practice-verify-by-own-call', 'spc-contract-48-assignment-payment'],
    },
    {
      text: '不要花钱“修复征信”。',
      why: '真实的逾期，一般不能靠异议删。一次性信用修复要在2026年3月31日前还清，已经过了。',
      cites: ['warn-credit-repair', 'credit-reg-25-objection-20-days', 'pboc-one-off-credit-repair-expired'],
    },
    {
      text: '不要交钱“恢复额度”。',
      why: '能不能再用由系统评估，人工不能加快。收钱的人办不到。',
      cites: ['practice-restoring-decided-by-system', 'practice-fake-settlement'],
    },
    {
      text: '不要因为还清了就删短信、扔凭证。',
      why: '以后又有人来要，或者征信记错，要靠它说清楚。',
      cites: ['practice-keep-own-record'],
    },
  ],
  rights: [
    {
      text: '行政法规：不良信息保存五年，从不良行为或事件终止那天算，一般就是还清那天。',
      cites: ['credit-reg-16-five-years-from-end'],
    },
    {
      text: '行政法规：每年可以两次免费查自己的信用报告。',
      cites: ['credit-reg-17-two-free-reports'],
    },
    {
      text: '行政法规：记录有错、有遗漏，可以提异议，二十日内核查并书面答复。限度：真实的逾期，一般不能靠它删掉。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '法律：发现对你的信用评价不当，有权提出异议，要求更正、删除。对方应当及时核查。',
      cites: ['civil-code-1029-credit-evaluation'],
    },
    {
      text: '法律：处理目的已经实现的，可以要求删除个人信息。限度：法定的保存期限没到的，可以先不删。',
      cites: ['pipl-44-47-rights'],
    },
    {
      text: '司法解释：接到转让通知前已经还给原债主的，新债主不能再要。',
      cites: ['spc-contract-48-assignment-payment'],
    },
  ],
  fraud: [
    {
      text: '说你“还差一笔”“没关通道会影响征信”，要你转账或共享屏幕：挂断，打 96110 问。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '收钱“代开结清证明”“代提异议”：不要付。官方客服和征信异议，自己就能找。',
      cites: ['chan-credit-objection', 'warn-illegal-agents'],
    },
    {
      text: '已经还清，还恐吓、纠缠你：公安可以处罚。留证据，报警。',
      cites: ['psl-50-harassment-threat-insult', 'chan-110'],
    },
    {
      text: '用假的材料起诉你已经还清的债：可能是虚假诉讼，可能犯罪。答辩时提出来。',
      cites: ['criminal-307-1-false-litigation'],
    },
  ],
}

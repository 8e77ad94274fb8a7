import type { SituationText } from './situation.ts'

/** 是我借的，数目不对：多算、多收、还过没算 */
export const wrongAmountSituation: SituationText = {
  description: '欠款的数目对不上、多了费用、还过的没算：先要明细，一项一项对，再书面提异议。',
  intro: '是你借的，也可以只说“数目不对”。先把账要来，一项一项对。',
  first: [
    {
      text: '自己在 App 里下载三样：合同、账单、还款记录。',
      cites: ['practice-keep-own-record', 'internet-loan-2020-disclosure'],
    },
    {
      text: '对四项：到手多少，还过多少，利息怎么算，有没有合同里没写的费用。',
      cites: ['civil-code-676-overdue-interest', 'civil-code-670-no-upfront-interest'],
    },
    {
      text: '找官方客服，说“数目有异议”。要逐项的明细，要工单号。',
      cites: ['complaint-2020-deadlines', 'pipl-44-47-rights'],
    },
    {
      text: '很久没人催的账：先不答应，不签字，不先还一点，打 12348 问时效。',
      cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      see: 'longSilent',
    },
    {
      text: '收到支付令、起诉状：写下收到的日期。哪一项算错了，都要在期限里书面写出来，没写到的不算提过。',
      cites: [
        'cpl-225-228-payment-order',
        'spc-435-436-payment-order-objection',
        'spc-432-payment-order-each-claim',
        'cpl-128-answer-fifteen-days',
      ],
    },
  ],
  thisWeek: [
    {
      text: '写一张对账表：哪天还了多少，对方算了多少，差在哪里。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '先看抵的顺序：同一笔债，先抵费用，再抵利息，最后抵本金。合同另有约定的，按约定。',
      cites: ['civil-code-560-561-payment-order'],
    },
    {
      text: '合同没写、国家也没规定的收费：请对方写明依据。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '债转让过的：接到通知前已经还给原来机构的，新债主不能再要。找出凭证。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '征信上的数目也错了：另外提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
    {
      text: '不答复、不满意：银行、消费金融公司的，带工单号打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
  ],
  know: [
    {
      text: '法律：逾期利息按合同约定或国家有关规定算。没有依据的收费，可以要求对方说明。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '法律：利息不得预先从本金里扣。扣了的，按你实际拿到的钱算。',
      cites: ['civil-code-670-no-upfront-interest'],
    },
    {
      text: '法律：对方印好的合同里，关系重大的条款要合理提醒你。没提醒、没说明，你没注意、没看懂的，可以主张它不算合同内容。',
      cites: ['civil-code-496-498-standard-terms'],
    },
    {
      text: '司法解释：网上合同只是让你勾选、弹个窗，对方不能单凭这一点证明已经提醒过你。',
      cites: ['spc-contract-10-checkbox-not-enough'],
    },
    {
      text: '司法指导文件：用服务费、咨询费的名义变相收利息、又不合理的，法院可以看实际服务来定。它不是司法解释，可以用来说理。',
      cites: ['jiumin-51-disguised-interest'],
    },
    {
      text: '法律：违约金过分高于损失的，可以请法院减少。法院一般不会主动减，要自己提。',
      cites: ['civil-code-585-reduce-penalty'],
    },
    {
      text: '司法解释：答辩时就可以要求调低违约金，说过高的一方要拿出证据。合同写“不得调整”的，法院不认可。恶意违约的，一般不减。',
      cites: ['spc-contract-64-65-penalty-rules'],
    },
    {
      text: '司法指导文件，据公开资料转述：持牌机构的息费合计明显过高，可以请求法院减少。要自己提，各地做法不完全一样。',
      cites: ['financial-loan-24pct-2017-opinion'],
    },
    {
      text: '司法解释：小贷公司也按金融机构对待，不适用民间借贷的规定。',
      cites: ['spc-2020-27-microloan-reply'],
    },
    {
      text: '监管文件，据公开报道：2026年8月1日以后新增的借款，息费要写进明示表，表外的不得再收。以前的借款一般不适用。',
      cites: ['apr-disclosure-2026', 'nfra-2026-2-cost-disclosure'],
    },
    {
      text: '限度：数目不对，不等于不用还。对得上的那部分，还是要还。',
      cites: ['civil-code-667-loan-duty'],
    },
  ],
  say: [
    '这笔是我借的，但数目有异议。请登记，告诉我工单号。',
    '请把本金、利息、罚息、费用分开列，写明按合同哪一条算。',
    '我在（念日期）还过（念金额），明细里没有。请核对，用文字答复。',
    '没有核对清楚之前，我不确认总数。',
    '（对来催的人）金额我提了异议，工单号是（念号码）。请先等机构核对。',
  ],
  keep: [
    { text: '合同、账单、对方给的明细：下载或截图，写上日期。', cites: ['practice-keep-own-record'] },
    { text: '放款到账的记录：看得到实际拿到多少。', cites: ['civil-code-670-no-upfront-interest'] },
    { text: '每一次还款和自动扣款：凭证、银行流水。', cites: ['practice-keep-own-record'] },
    { text: '客服说的话、工单号、书面答复。', cites: ['practice-keep-own-record'] },
    {
      text: '自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
  ],
  dont: [
    {
      text: '没对清楚，不在“欠款确认”“还款计划”上签字。',
      why: '签了算同意还，三年时效会重新算。对方也可能说，你已经认了这个数。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不要因为数目不对，就全都放着不管。',
      why: '对得上的那部分，逾期利息一般还在算，也可能报送征信。',
      cites: ['civil-code-676-overdue-interest', 'credit-reg-29-lender-must-report'],
    },
    {
      text: '是自己借的，不要说“不是我借的”。',
      why: '说了不实的话，真的异议也没人信。数目不对，就只说数目不对。',
      cites: ['civil-code-667-loan-duty'],
    },
    {
      text: '支付令的异议，不要只写没钱、想分期。',
      why: '这样写挡不住。要写清金额、利息哪里不对，口头说也无效。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '不要交钱给“帮你改账”“帮你减利息”的人。',
      why: '监管部门提示过：这类中介收高额费用、教人造假，可能让你承担法律责任。',
      cites: ['warn-illegal-agents', 'practice-fake-settlement'],
    },
  ],
  unsure: [
    {
      text: '机构查完会不会改。',
      why: '2026年11月查过公开的资料，没有查到提了异议以后改了多少。',
      cites: [],
    },
    {
      text: '有疑问的那部分，要不要先还。',
      why: '先不还，利息可能在走；先还，可能被说成认了。两边都有代价，先打 12348 问再定。',
      cites: ['civil-code-676-overdue-interest', 'spc-limitation-14-17-19-promises', 'chan-12348'],
    },
    {
      text: '提异议的时候，催收会不会停。',
      why: '2026年11月没有查到要求停下的通用规定。还在打，就记下来，一起投诉。',
      cites: [],
    },
  ],
}

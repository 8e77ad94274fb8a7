import type { SituationText } from './situation.ts'

/** 没有工作，没有收入 */
export const unemploymentSituation: SituationText = {
  description: '失业、没有收入，钱还不上：先留生活费，说清能还多少，不借新还旧。',
  intro: '没有工作，还不上，一般不是犯罪。先稳住生活，再说清楚你能还多少。',
  first: [
    {
      text: '先把吃饭、住房、看病、找工作要用的钱留出来。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '看一眼绑定的卡，哪张会被自动扣款。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '还没到还款日：现在就申请延期。到期以后，只能协商。',
      cites: ['civil-code-678-extension'],
    },
    {
      text: '很久没人催的账：先别答应，先打 12348 问时效。',
      cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      see: 'longSilent',
    },
    {
      text: '别的账：找官方客服说明情况，要工单号。不急着报一个做不到的数。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
    },
  ],
  thisWeek: [
    {
      text: '算一笔账：每月进多少，必须花多少。剩下的，才是能还的。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '提一个做得到的方案。现在一分都没有，就说什么时候可能有。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
    },
    {
      text: '被拒绝：问清原因，记工单号，换个方案再提。银行、消费金融公司的，还可以打 12378 反映。',
      cites: ['practice-plan-refused-cases', 'chan-12378'],
    },
    {
      text: '有法院文书的：打 12348，问法律援助和缓交、减交诉讼费。',
      cites: ['chan-12348', 'legal-aid-34-42-hardship', 'court-fee-rules'],
    },
  ],
  know: [
    {
      text: '单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '监管文件，据公开报道：鼓励机构和暂时困难的人商量。这是鼓励，机构可以不同意。',
      cites: ['consumer-loan-relief-2025'],
    },
    {
      text: '司法解释：列为失信被执行人，要有了生效判决等文书，有能力却不还，或者转移财产、不报财产等。单纯没钱，不该列入。',
      cites: ['spc-dishonest-1-conditions', 'spc-dishonest-3-4-must-not'],
    },
    {
      text: '司法解释：限制高消费不要求你有钱，但法院要考虑你的履行能力。生活和工作必需的，不受限。',
      cites: ['spc-consumption-limit-1-2', 'spc-consumption-limit-3-list'],
    },
    {
      text: '法律：法院扣收入，应当留下你和所扶养家属生活必需的费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '找到工作以后，单位和同事一般没有义务替你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
  ],
  say: [
    '我失业了，现在没有收入。我想还，请登记，我想商量延期或分期，告诉我工单号。',
    '我现在每月能还（说一个做得到的数）。找到工作，我会再联系你们。',
    '我联系得上，请只联系我本人，不要联系我的亲友和以前的单位。',
    '我不借新的钱来还。',
  ],
  keep: [
    { text: '离职证明、失业登记、没有工资的流水。', cites: ['practice-keep-own-record'] },
    { text: '房租、药费、孩子和老人的开支单据。', cites: ['practice-keep-own-record'] },
    { text: '每次和机构说话：日期、工单号、对方的答复。', cites: ['practice-keep-own-record'] },
    { text: '合同、账单、还过的每一笔。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要借新的钱来还旧的。',
      why: '债可能更多。行业自律：不得诱导、逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
    {
      text: '不要出租、出卖银行卡、支付账户、电话卡。',
      why: '会被没收违法所得、罚款，还可能被限制用卡、开户。情节严重的，还会被拘留。',
      cites: ['anti-fraud-31-44-cards'],
    },
    {
      text: '不要先交钱的“工作”和“债务优化”。',
      why: '监管部门提示过：收费代办的人收高额费用，还可能让你承担法律责任。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
    {
      text: '不要用假的失业证明、贫困证明。',
      why: '造假可能违法。真的困难，照实说就够。',
      cites: ['psl-63-forged-documents', 'criminal-280-forged-documents'],
    },
    {
      text: '不要为了让人停下，答应做不到的数。',
      why: '没做到，对方可能要求一次还清，也可能起诉。答应了，三年时效也会重新算。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-577-579-breach'],
    },
  ],
  unsure: [
    {
      text: '机构会不会同意延期、分期、减免。',
      why: '一笔一笔看，没有公开的标准。也有被拒绝的报道。',
      cites: ['practice-plan-case-by-case', 'practice-plan-refused-cases'],
    },
    {
      text: '逾期会不会影响找工作。',
      why: '没有查到逾期本身会影响的统一规定。具体岗位，看它的招录要求。',
      cites: [],
    },
    {
      text: '失业金、低保、临时救助怎么领。',
      why: '各地不同，我们没有核对。可以问社区，或当地人社、民政部门。',
      cites: [],
    },
  ],
}

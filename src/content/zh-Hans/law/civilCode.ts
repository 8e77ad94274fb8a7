import type { civilCode } from '../../../../machines/law/civilCode.ts'
import type { LawText } from './text.ts'

/** 民法典：借款合同、债权转让、诉讼时效 */
export const civilCodeText = {
  // 借款合同
  'civil-code-667-loan-duty': {
    short: '民法典第667条',
    topic: '借款要还本付息',
    plain: '借款到期要还本付息，这是合同上的义务。欠款首先是民事纠纷，不等于犯罪。',
  },
  'civil-code-670-no-upfront-interest': {
    short: '民法典第670条',
    topic: '利息不得预先扣',
    plain: '利息不得预先从本金里扣；先扣了的，按你实际拿到手的金额算本金和利息。',
  },
  'civil-code-674-675-repay-when-due': {
    short: '民法典第674、675条',
    topic: '什么时候还本付息',
    plain: '这两条只管利息什么时候付、本金什么时候还，没有授权任何人上门催收。',
  },
  'civil-code-676-overdue-interest': {
    short: '民法典第676条',
    topic: '逾期利息',
    plain:
      '逾期要付逾期利息，标准来自合同约定或国家有关规定。合同没写、国家也没规定的收费，你可以要求对方说明依据。',
  },
  'civil-code-677-early-repayment': {
    short: '民法典第677条',
    topic: '提前还款',
    plain: '提前还款的，除合同另有约定外，应当按实际借款的天数算利息。',
  },
  'civil-code-678-extension': {
    short: '民法典第678条',
    topic: '展期',
    plain: '你可以在到期之前申请展期，贷款人同意才算数。法律没有给借款人单方延期的权利，逾期以后只能协商。',
  },
  'civil-code-680-no-usury': {
    short: '民法典第680条',
    topic: '禁止高利放贷',
    plain: '国家禁止高利放贷，借款利率不得违反国家有关规定；合同没写利息的，视为没有利息。',
  },
  'civil-code-681-685-guarantor-only-by-contract': {
    short: '民法典第681、685条',
    topic: '谁是保证人',
    plain:
      '保证要有保证合同，或者书面作出。签过的人，可能要替借款人还钱；紧急联系人没有签过保证，一般没有还款义务。',
  },
  'civil-code-552-joining-debt': {
    short: '民法典第552条',
    topic: '答应一起还',
    plain:
      '向要债的一方表示愿意一起还，对方没有在合理期限内明确拒绝的，可能就要在你答应的范围里一起还。这一条没有写要签字才算。',
  },
  'civil-code-577-579-breach': {
    short: '民法典第577、579条',
    topic: '违约以后',
    plain: '到期不还属于违约，对方可以要求继续还款、赔偿损失，也可以起诉。',
  },
  'civil-code-585-reduce-penalty': {
    short: '民法典第585条',
    topic: '违约金过高',
    plain: '违约金过分高于损失的，可以请法院或仲裁机构适当减少。法院一般不会主动减，要你自己提。',
  },
  'civil-code-496-498-standard-terms': {
    short: '民法典第496至498条',
    topic: '印好的合同条款',
    plain:
      '对方印好的合同里，和你关系重大的条款，没有合理提示、没按要求说明，使你没注意或没理解的，你可以主张它不算合同内容。不合理加重你责任的条款无效；条款有歧义的，按不利于对方的意思解释。',
  },
  'civil-code-560-561-payment-order': {
    short: '民法典第560、561条',
    topic: '还的钱先抵哪一笔',
    plain:
      '还的钱不够还清多笔债时，你可以指定先还哪一笔。同一笔债默认先抵费用，再抵利息，最后抵本金。合同另有约定的，按约定。',
  },
  'civil-code-1260-contract-law-repealed': {
    short: '民法典第1260条',
    topic: '合同法已经废止',
    plain: '《合同法》从2021年1月1日起已经废止，现在只能引用《民法典》。',
  },
  // 债权转让
  'civil-code-546-debt-assignment-notice': {
    short: '民法典第546、547条',
    topic: '债权转让要通知',
    plain: '债权可以转让，但没有通知你的，对你不发生效力。可以先核实新债主的身份和转让通知，再谈还款。',
  },
  // 诉讼时效
  'civil-code-188-three-year-limitation': {
    short: '民法典第188条',
    topic: '诉讼时效三年',
    plain: '起诉追债的诉讼时效一般是三年，从对方知道或应当知道权利受损之日起算；最长二十年。',
  },
  'civil-code-189-instalment-limitation': {
    short: '民法典第189条',
    topic: '分期还的时效',
    plain: '同一笔债约定分期还的，诉讼时效从最后一期到期那天起算。',
  },
  'civil-code-192-193-limitation-defence': {
    short: '民法典第192、193条',
    topic: '过了诉讼时效',
    plain:
      '过了诉讼时效，债还在，只是你可以在诉讼中提出来，法院不会主动替你提。按司法解释，一审没提，二审一般不能再提。过了时效又同意还的，不能再反悔；已经还了的，不能要回。',
  },
  'civil-code-194-limitation-suspension': {
    short: '民法典第194条',
    topic: '时效暂停',
    plain: '诉讼时效的最后六个月内遇到不可抗力等障碍，时效暂停；障碍消除后再算六个月。',
  },
  'civil-code-195-collection-interrupts': {
    short: '民法典第195条',
    topic: '时效重新算',
    plain: '诉讼时效还没过的，对方要求你还、你同意还、对方起诉或申请仲裁，三年都会从头再算。',
  },
} as const satisfies Record<keyof typeof civilCode, LawText>

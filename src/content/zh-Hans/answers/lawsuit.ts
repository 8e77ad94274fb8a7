import type { AnswerText } from './answer.ts'

/** 被起诉、开庭 */
export const lawsuitAnswers = {
  caseConfirmed: {
    question: '怎么确认真的立案了？',
    asked: ['怎么查有没有被起诉', '立案短信是真的吗', '查询自己有没有案件', '12368怎么查', '法院传票真假'],
    answer: [
      { text: '自己打 12368，报法院名和案号问。', cites: ['verify-court-sms-12368'] },
      {
        text: '或者进“人民法院在线服务”小程序，实名登录，看有没有这个案子。',
        cites: ['verify-court-online-service'],
      },
      {
        text: '真的文书有法院名称、案号和承办人。寄来的，封面有“法院专递”。',
        cites: ['verify-court-delivery-marks'],
      },
      { text: '也可以带身份证，到法院诉讼服务中心查。', cites: ['verify-court-sms-12368'] },
    ],
    more: ['/genuine/#courtPapers', '/guides/lawsuit/'],
  },
  missHearing: {
    question: '不去开庭会怎样？',
    asked: ['开庭不去', '缺席判决', '传票不理', '不出庭会怎么样', '没时间开庭', '不敢去法院'],
    answer: [
      { text: '收到传票、没有正当理由不到，可能缺席判决。', cites: ['cpl-147-default-judgment'] },
      {
        text: '去了，可以核对金额，请求少付违约金，一般也可以谈分期。',
        cites: ['civil-code-585-reduce-penalty', 'cpl-125-pre-trial-mediation'],
      },
      { text: '去不了，早点打法院的电话或 12368，说明理由。', cites: ['chan-12368'] },
      {
        text: '简易程序只用短信、电话传唤，你没确认、也没有证据证明你收到的，法院不得缺席判决。',
        cites: ['spc-261-sms-summons-no-default'],
      },
    ],
    more: ['/claims/#courtNoShow', '/guides/lawsuit/'],
  },
  changeCourt: {
    question: '我在外地，能换法院吗？',
    asked: ['管辖权异议', '外地法院起诉我', '异地开庭怎么办', '法院太远', '能不能在老家开庭'],
    answer: [
      {
        text: '可以在答辩期里提管辖权异议。没提又去答辩的，视为同意这个法院。',
        cites: ['cpl-130-jurisdiction-objection'],
      },
      {
        text: '答辩期一般是收到起诉状副本后十五日。小额案件可能更短，看文书。',
        cites: ['cpl-128-answer-fifteen-days', 'spc-275-276-small-claims-details'],
      },
      {
        text: '先看合同约定的法院。合同是对方印好的、这一条没有合理提醒过你，你可以主张无效。',
        cites: ['cpl-35-agreed-court', 'spc-31-consumer-jurisdiction-clause'],
      },
      {
        text: '没有约定的，一般由你住的地方、或者合同履行地的法院管。贷款机构一般可以在它那边起诉。',
        cites: ['cpl-22-24-jurisdiction', 'spc-18-receiving-money-place'],
      },
    ],
    more: ['/guides/lawsuit/', '/claims/#courtInternetCourt'],
  },
  reduceInterest: {
    question: '利息罚息太高，能少判吗？',
    asked: ['利息太高', '超过24%怎么办', '罚息能减吗', '高利贷', '违约金太高能少还吗', '四倍利率'],
    answer: [
      { text: '可以请求，要自己提。', cites: ['financial-loan-24pct-2017-opinion'] },
      {
        text: '持牌机构的利息、罚息、费用合计，超过年利率24%的部分，可以请求法院调减。各地做法不完全一样。',
        cites: ['financial-loan-24pct-2017-opinion'],
      },
      { text: '违约金过分高于损失的，可以请法院适当减少。', cites: ['civil-code-585-reduce-penalty'] },
      {
        text: '写进答辩状，附上自己算的账。',
        cites: ['cpl-128-answer-fifteen-days', 'practice-keep-own-record'],
      },
    ],
    more: ['/claims/#interest24', '/claims/#interestFourLpr', '/for/wrong-amount/'],
  },
  settleAfterSued: {
    question: '起诉以后，还能协商吗？',
    asked: ['被起诉了还能谈吗', '立案后还款', '开庭前还清', '起诉后能分期吗', '庭外和解'],
    answer: [
      { text: '能，到了法院一般也可以调解。', cites: ['cpl-125-pre-trial-mediation'] },
      { text: '到了执行，也可以和对方和解。', cites: ['cpl-241-enforcement-settlement'] },
      { text: '谈成了要有书面的，自己留一份。', cites: ['practice-keep-own-record'] },
      { text: '谈着，也要按传票上的时间到庭。', cites: ['cpl-147-default-judgment'] },
    ],
    more: ['/claims/#courtNoTalks', '/guides/lawsuit/'],
  },
  paymentOrder: {
    question: '收到支付令怎么办？',
    asked: ['支付令是什么', '支付令异议', '法院支付令', '支付令没钱还', '支付令多少天'],
    answer: [
      { text: '十五日内还款，或者书面提异议。', cites: ['cpl-225-228-payment-order'] },
      {
        text: '写清这笔债哪里不对：金额、利息、主体、管辖。只写没钱、想分期，挡不住；口头说无效。',
        cites: ['spc-435-436-payment-order-objection'],
      },
      {
        text: '上面写了几项的，每一项不对都写上。没写到的，照样有效。',
        cites: ['spc-432-payment-order-each-claim'],
      },
      {
        text: '账都对：异议挡不住。还得起，十五日内还给支付令上的申请人，留好凭证。还不起，也在十五日内找他谈；谈的时候，十五日照样走。',
        cites: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection'],
      },
      {
        text: '异议成立，支付令失效，转入诉讼。不提又不还，对方可以申请强制执行。',
        cites: ['cpl-225-228-payment-order'],
      },
      {
        text: '先打 12368 核实真假，写下收到的日期。看不懂，打 12348 问。',
        cites: ['chan-12368', 'chan-12348'],
      },
    ],
    more: ['/claims/#courtOrderNoMoney', '/guides/payment-order/'],
  },
  smallClaimsAppeal: {
    question: '小额诉讼能上诉吗？',
    asked: ['小额诉讼', '一审终审', '判了不服怎么办', '小额程序', '不服判决'],
    answer: [
      { text: '不能，一审就是终审。', cites: ['cpl-165-small-claims-final'] },
      {
        text: '所以第一次就要到庭，把证据带齐。举证期限一般不超过七日。',
        cites: ['spc-275-276-small-claims-details'],
      },
      { text: '觉得不该用这个程序的，在开庭前提异议。', cites: ['cpl-166-169-small-claims-exceptions'] },
    ],
    more: ['/guides/lawsuit/', '/guides/judgment/'],
  },
  needLawyer: {
    question: '要不要请律师？',
    asked: ['请律师多少钱', '没钱请律师', '法律援助', '免费律师', '12348', '网贷律师'],
    answer: [
      { text: '可以先免费问，再决定。', cites: ['legal-aid-22-23-free-advice'] },
      {
        text: '打 12348 问。法律援助机构提供免费咨询，也可以代写文书。',
        cites: ['legal-aid-22-23-free-advice', 'chan-12348'],
      },
      {
        text: '能不能派律师，一般看当地规定，也看是不是经济困难。',
        cites: ['legal-aid-31-debt-defence-not-listed'],
      },
      { text: '收高额费用替人“维权”的中介，监管提示过风险，不要找。', cites: ['warn-illegal-agents'] },
    ],
    more: ['/claims/#plansLegalAid', '/genuine/#agents'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

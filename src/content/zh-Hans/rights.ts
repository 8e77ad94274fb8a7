import type { RightId } from '../../../machines/rights.ts'

interface RightText {
  /** At most 14 characters. */
  readonly title: string
  /** As strong as its evidence: 不得 only for binding law, else 国标（推荐性） or 行业自律 is named. */
  readonly says: string
}

/** Read by borrowers and by those called about somebody else's debt, so 借款人 where it is not always the reader. */
export const rights: Record<RightId, RightText> = {
  // 债、利息、征信
  debtIsCivil: {
    title: '欠款是民事纠纷',
    says: '到期要还，这是合同上的义务。单纯还不上，一般不是犯罪。',
  },
  lenderNamed: {
    title: '知道钱是谁放的',
    says: '银行的网上贷款，应当写明谁是放款机构。花呗、借呗背后的机构不只一家，以合同页写的为准。',
  },
  interestExplained: {
    title: '问清利息怎么算',
    says: '逾期利息只能按合同约定或国家规定算，没有依据的收费，你可以要求说明。2026年8月1日以后的新贷款，没有列明的息费不得再收。',
  },
  extensionBeforeDue: {
    title: '到期前可以申请展期',
    says: '还款日到来之前，你可以申请展期。放款机构同意，才算数。',
  },
  reliefEncouraged: {
    title: '困难时可以商量',
    says: '监管部门鼓励机构，和暂时困难的人合理商定还款的期限和次数。这是鼓励，机构可以不同意。',
  },
  toldBeforeReporting: {
    title: '上报征信要先告知',
    says: '机构把不良信息报到征信之前，应当先告知本人。',
  },
  fiveYearsFromEnd: {
    title: '不良记录不是一辈子',
    says: '征信上的不良记录保存5年，一般从还清那天算起。一直没还清，记录就一直在。',
  },
  freeCreditReports: {
    title: '每年2次免费查征信',
    says: '每个人每年可以免费查2次自己的信用报告。',
  },
  creditObjection: {
    title: '征信有错可以改',
    says: '记录有错、有遗漏，可以提异议，对方要核查并书面答复。还可以向当地人民银行分支机构投诉，也可以起诉。',
  },
  // 生活安宁、电话
  peaceOfLife: {
    title: '生活不被反复打扰',
    says: '任何人不得用电话、短信、微信等方式侵扰你的生活安宁；恐吓、辱骂、纠缠的，公安可以处罚。正常、适度的催款不算。',
  },
  quietHours: {
    title: '夜里不应催收',
    says: '国标（推荐性）：没有另外约定，22:00至次日8:00不应催收。行业自律：未经债务人同意，这段时间严禁催收。',
  },
  callLimits: {
    title: '打电话的次数有限',
    says: '国标（推荐性）：没有另外约定，打通的催收电话，对同一个债务人每天不应超过3次。行业自律：没打通的，同一号码当天不宜打超过6次。',
  },
  callerIdentified: {
    title: '对方要说清是谁',
    says: '银行、消费金融公司委托外面催收之前，应当告知你。行业自律还要求：第一次联系要说明机构，合作的催收公司要公示。',
  },
  ownRecording: {
    title: '你可以录音录像',
    says: '自己参与的通话和对话，录音录像通常可以当证据。不要用违法的办法去录。',
  },
  agencyBound: {
    title: '催收公司不能乱用信息',
    says: '受委托的催收公司，一般不得超出委托的范围用你的信息，未经放款机构同意不得转包。放款的是消费金融公司，它要对催收负责。',
  },
  dataProtected: {
    title: '个人信息不得买卖',
    says: '任何人不得非法收集、买卖、公开别人的姓名、住址和电话。',
  },
  complaintAnswered: {
    title: '投诉要有答复',
    says: '银行、消费金融公司收到投诉，应当在规定时间里处理并告诉你。它自己已有的材料，不得要求你再提供。',
  },
  // 联系人
  contactsOwnNothing: {
    title: '联系人一般不用还',
    says: '签了保证合同或书面担保的人，才可能要替借款人还。只是被填成联系人，一般没有还款义务。',
  },
  contactsOnlyIfLost: {
    title: '失联才可以找联系人',
    says: '国标（推荐性）：联系不上借款人本人，才可以联系联系人。行业自律也写明了哪些情形才算失联。',
  },
  contactsMayRefuse: {
    title: '联系人可以拒绝',
    says: '国标（推荐性）：联系人拒绝帮忙或要求别再联系，就不应再联系他。行业自律也要求停止。',
  },
  contactsDataTheirs: {
    title: '号码是联系人自己的',
    says: '借款人填了号码，一般不等于号码的主人同意被催。号码的主人可以自己要求停止、删除。',
  },
  debtNotTold: {
    title: '欠款不该到处说',
    says: '没有本人单独同意，机构不得公开借款人的个人信息。国标（推荐性）：不应向联系人透露欠多少、欠多久。',
  },
  stopRequestHonoured: {
    title: '可以要求别再打来',
    says: '国标（推荐性）：联系人要求别再联系的，不应再联系。侵扰生活安宁的，民法典不允许；骚扰电话可以向 12321 举报。',
  },
  // 上门
  entryRefused: {
    title: '可以不让进门',
    says: '没有你的同意，催收的人不得进你的家。硬闯的，公安可以处罚；严重的，可能犯罪。',
  },
  visitorsIdentify: {
    title: '上门的人要亮证件',
    says: '行业自律：上门要有两人以上，出示证件，全程录音录像。国标（推荐性）也要求至少两人同行。',
  },
  nothingToSign: {
    title: '可以不当场签字',
    says: '没有查到哪条法律要求你当场签字。签还款计划或承诺，一般会让诉讼时效重新计算；已经过了时效的，可能等于放弃抗辩。',
  },
  noPosting: {
    title: '不得侮辱，不得张贴',
    says: '任何人不得用侮辱、诽谤的办法损害你的名誉。行业自律禁止在公共场所张贴催收公告、律师函。',
  },
  // 律师函、调解、法院消息
  letterIsNoCourt: {
    title: '律师函不是法院文书',
    says: '律师函通常只是催款，不能冻结账户，不能强制执行。律师和律所是不是真的，可以在公示平台查。',
  },
  mediationVoluntary: {
    title: '调解可以拒绝',
    says: '法院可以先安排调解，你有权拒绝。通常不会因为拒绝，官司就输。',
  },
  mediationFree: {
    title: '人民调解不收费',
    says: '人民调解不收任何费用。说是人民调解却要你先交钱，要当心。',
  },
  courtVerifiable: {
    title: '法院消息可以核实',
    says: '拨 12368，或用“人民法院在线服务”小程序，可以核实。寄来的法院文书，封面有“法院专递”标志。',
  },
  courtMediation: {
    title: '到了法院也能谈',
    says: '起诉前后，法院都可以组织调解，你也可以拒绝。调解协议经法院确认后，不履行的，对方可以申请强制执行。',
  },
  // 支付令、仲裁、起诉
  orderObjection: {
    title: '可以对支付令提异议',
    says: '对这笔债有不同意见，可以在期限里书面提异议。异议成立，支付令失效；口头说、只说没钱，都不算。',
  },
  arbitrationOffline: {
    title: '可以不同意网上仲裁',
    says: '你明确表示不同意，仲裁就不能在网上进行。没有仲裁协议，对方不能申请仲裁。',
  },
  lawsuitAnswer: {
    title: '可以答辩，可以到庭',
    says: '收到起诉状副本，可以在期限里交答辩状。传票上的时间没有正当理由不到，法院可以缺席判决。',
  },
  jurisdictionObjection: {
    title: '可以问该哪个法院管',
    says: '觉得不该这个法院管，可以在答辩期里提出。合同里的管辖条款没有合理提醒过你，你可以主张无效。',
  },
  reductionOnRequest: {
    title: '可以请求少付息费',
    says: '违约金过高的，可以请求法院或仲裁机构适当减少。持牌机构的利息、罚息、费用合计过高，可以请求法院把超过年利率24%的部分减掉。要自己提，各地做法不完全一样。',
  },
  limitationDefence: {
    title: '时效过了，可以提出来',
    says: '诉讼时效一般是3年，过了的，你可以在诉讼中提出来。债还在，法院也不会主动替你提。',
  },
  freeAdvice: {
    title: '法律咨询不收费',
    says: '法律援助机构应当提供免费咨询，可以打 12348。能不能派律师，要看当地条件。',
  },
  // 判决和执行
  preservationReview: {
    title: '对冻结可以申请复议',
    says: '判决之前，法院也可能依申请冻结财产，但只限请求的范围。不服，可以申请复议一次。',
  },
  awardSetAside: {
    title: '裁决可以申请撤销',
    says: '对仲裁裁决不服，可以在收到裁决书后的期限里，向法院申请撤销。裁决没有上诉这一步。',
  },
  consumerFinanceRule: {
    title: '消费金融公司的规矩',
    says: '据公开报道，消费金融公司不得用暴力、威胁、恐吓、骚扰催收，不得向和债务无关的人催收。外包出去，公司仍要负责。',
  },
  bankRule: {
    title: '银行的规矩',
    says: '据公开报道，银行的网上贷款，不得交给有暴力催收等违法记录的机构清收，也不得对和贷款无关的人清收。',
  },
  trustRule: {
    title: '信托公司的规矩',
    says: '据公开报道，委托外面的公司催收前，应当告诉你。不得冒用国家机关的名义，不得暴力、恐吓、欺诈。',
  },
  microloanRule: {
    title: '小贷公司的规矩',
    says: '据公开报道，小贷公司不得威胁、侮辱、跟踪、骚扰、误导、欺骗，不得公开你的单位和联系人，不得向没有还款义务的人催收。',
  },
  appeal: {
    title: '不服一审，可以上诉',
    says: '普通程序、简易程序的一审判决，可以在期限里上诉。小额诉讼不能上诉。',
  },
  retrial: {
    title: '没传唤就判，可申请再审',
    says: '没有传票传唤就缺席判决的，判决生效后6个月内可以申请再审。',
  },
  onlyCourtFreezes: {
    title: '催收公司不能冻结账户',
    says: '冻结、划走账户里的钱，通常要法院裁定。法律没有把这个权力交给催收公司。',
  },
  livingCosts: {
    title: '要留下生活费',
    says: '法院扣收入、查封财产，应当给你和你扶养的家人留下生活必需的费用和物品。',
  },
  enforcementObjection: {
    title: '执行有错可以提异议',
    says: '认为法院的执行违反法律，可以书面提异议。不服结果，可以向上一级法院申请复议。',
  },
  enforcementSettlement: {
    title: '执行中也能和解',
    says: '执行中可以和对方和解，改金额、改日子。没有按和解做，对方可以申请恢复执行。',
  },
  dishonestOnlyIfAble: {
    title: '单纯没钱不该列失信',
    says: '列为失信被执行人，要有能力还却不还，或者转移财产、妨碍执行等情形。没有能力的，法院不得以“有能力不履行”列入。',
  },
  dishonestRemedy: {
    title: '列错失信可以纠正',
    says: '认为列错了，可以书面申请纠正。被驳回的，可以向上一级法院申请复议。',
  },
  spendingRestrictionExit: {
    title: '限制高消费可以解除',
    says: '还清、提供担保或对方同意，可以解除。生活或经营必需的消费，可以向法院申请；孩子上公办学校一般不受影响。',
  },
  inabilityIsNoCrime: {
    title: '没能力还，一般不是犯罪',
    says: '判决后有能力却拒不执行、情节严重的，才可能犯罪。算能力时，要先扣掉你和家人的生活必需费用。',
  },
  pausedNotForgiven: {
    title: '停了，不等于免了',
    says: '“终结本次执行”不是免债。以后发现财产，对方可以再申请，不受时效限制。',
  },
  studentLeniency: {
    title: '在校生可能不列失信',
    says: '据公开报道转述，最高法院的指导意见说：全日制在校生因校园贷成为被执行人，一般不列失信、不限制高消费。',
  },
  // 转让
  transferNotice: {
    title: '转让要通知到你',
    says: '债权转让没有通知到你，对你不发生效力。行业自律也有转让要告知的规范。',
  },
  paidBeforeNoticeCounts: {
    title: '通知前还的，算还了',
    says: '接到转让通知之前，已经还给原来债主的，新债主不能再要。',
  },
  // 协商、账有问题
  planInWriting: {
    title: '谈成的要书面的',
    says: '这是常见做法，不是法条：把总数、每期多少、日期写下来，自己留一份。',
  },
  noPushedLoan: {
    title: '不该逼你借新还旧',
    says: '行业自律：禁止诱导、逼迫借款人借新的钱来还，也禁止以催收名义另外收费。',
  },
  identityTheftObjection: {
    title: '不是你借的可以查',
    says: '你可以要求查看、复制机构手里你的个人信息。征信上记错了，可以提异议，对方要核查并书面答复。',
  },
  certificate: {
    title: '要一份书面证明',
    says: '结清了、改正了，要一份书面证明，这是常见做法。征信没有跟着改的，可以凭它提异议。',
  },
  // 家人
  heirsEstateOnly: {
    title: '只用遗产来还',
    says: '继承人只在继承到的遗产价值里还债；放弃继承的，可以不还。',
  },
  spouseNotAutomatic: {
    title: '配偶不自动一起欠',
    says: '没签字、没追认，又超出家里日常需要的，一般不算共同债务。对方能证明用在共同生活或经营上，就另说。',
  },
}

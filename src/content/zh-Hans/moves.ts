import type { MoveType } from '../../../machines/collection/events.ts'
import type { MoveReason } from '../../../machines/collection/outcomes.ts'
import type { Likelihood } from '../../../machines/collection/vocabulary.ts'

/** Why the other side may do it, or rarely does. The likelihood itself is shown beside it. */
export const moveReasons: Record<MoveReason, string> = {
  // 短信和电话
  remindersComeFirst: '据报道，花呗、借呗的平台说过：先是 App、短信和语音提醒。别家不一定。',
  callsFollowReminders: '据报道，平台说过提醒之后会打电话，大多由系统自动打。',
  callsWithoutReminder: '提醒和电话多由系统安排，不一定先有短信。',
  agenciesTakeOver: '据报道，平台说过一段时间后会委托催收公司；没有公开的天数。',
  agencyEarly: '才过还款日不久，催收公司一般还没有接手；真打来了，先核实。',
  callsContinue: '说过别打或没人接，电话也不一定就停，可能换人、换号再打。',
  // 联系人
  unreachableContactsAsked: '国标（推荐性）说，联系不上你本人，才可以问联系人，请他转告。',
  reachableContactsStillAsked: '国标（推荐性）说，联系得上你就不应找联系人；但有报道说仍有人遇到。',
  contactsTooEarly: '国标（推荐性）说，联系不上你本人，才可以找联系人。',
  disclosureForbidden: '国标（推荐性）说，不应把欠款告诉联系人；行业自律也不许。但不是每个催收的人都照做。',
  familyAddressed: '联系不上借款人时，他们可能来找家人；家人不会因此欠债。',
  // 上门
  visitAnnouncedAsPressure: '多处说法：说要上门，多半是为了让人着急。',
  visitTooEarly: '这一步很少说到上门；真这样说，也多半是施压。',
  visitRare: '上门有可能，但少见；没有公开统计，也没查到可核实的案例。',
  visitAnnouncedOftenEmpty: '说要来，不等于真来；真上门少见，没有公开统计。',
  visitAgain: '上门本来就少见；国标（推荐性）也限制来的次数。',
  visitorsLeave: '没有你的同意，催收的人不得进门；不走、硬闯，你可以报警。',
  // 律师函、调解、法院消息
  letterBeforeSuit: '律师函是常用的催款办法；收到它，不等于已经起诉。',
  letterEarly: '律师函一般不会这么早来；真收到了，先核实真假。',
  mediationBeforeSuit: '法院立案前可以安排调解；也有人拿这个名义来催。',
  mediationEarly: '这么早说诉前调解，少见；先当心是别人冒名。',
  messageMayBeReal: '法院会发短信，也有人冒充法院；要自己核实。',
  messageEarly: '前面没有动静就来法院短信，少见；先核实真假。',
  // 支付令、仲裁、起诉
  paymentOrderPossible: '法律允许对方申请支付令；用得多不多，没有公开统计。',
  arbitrationUnknown: '合同里有仲裁这一条才可能；实际用不用，没有查到。',
  suitPossible: '没还清的，对方可以起诉。正按协议还的，先看协议。也有报道说，小额的更多是转让。',
  suitEarly: '据业内说法，小额贷款起诉花费多、收回少，这么早起诉少见。',
  suitAfterMessage: '如果法院真的立了案，接下来会有传票或起诉状送来。',
  suitAfterMediation: '没调解成或没有参加，对方可以接着起诉。',
  suitAfterOrder: '你提出异议、支付令失效后，一般转入诉讼。',
  awardFollows: '仲裁走下去会有裁决；什么时候、结果怎样，没有查到。',
  judgmentFollows: '立案后没有和解或撤诉的，一般会判；你不到庭也可以判。',
  judgmentAfterAppeal: '二审没有和解或撤回的，一般也会判。',
  claimDismissed: '证据不够、找错了人或已经还清的，法院可能不支持对方。',
  lenderMayAppeal: '对方不服一审判决，可以在期限里上诉。',
  suitWithdrawn: '谈成或还清后，对方可能撤诉；多不多见，没有查到。',
  familyOrdered: '对方认为家人也该还，可以申请支付令。上面写着谁的名字，就该由谁提异议。',
  familySued: '对方认为家人也该还，可以一起起诉，但要拿出依据。',
  // 执行
  enforcementAfterJudgment: '过了判决写的日子没还，对方可以申请强制执行。',
  enforcementAfterAward: '裁决书送到后，没有按裁决还，对方可以向法院申请执行。',
  suitDespiteArbitration: '合同约定了仲裁，一般就不再起诉；实际有没有，没有查到。',
  enforcementAfterOrder: '期限里没还也没提异议，对方可以直接申请强制执行。',
  enforcementPaused: '法院查不到可执行的财产，可以先结束这一次执行。',
  enforcementResumed: '以后发现你有可执行的财产，对方可以再次申请。',
  // 转让
  saleOfOldDebt: '据报道，贷款机构会把逾期很久的贷款打包转让。',
  saleEarly: '公开转让的多是逾期很久的贷款；这么早转让，少见。',
  transferConfirmedByLender: '真的转让，原来的贷款机构应该能说清转给了谁。',
  transferDenied: '也可能有人冒充新债主；原来的机构不承认，就别付钱。',
  // 协商
  planAccepted: '监管鼓励机构和暂时困难的人商量；行不行，一笔一笔看。',
  planRefused: '机构没有必须同意的义务，报道里有被拒的例子。',
  settledForLess: '少还一点结清，要对方同意；能谈到多少，没有查到。',
  // 账有问题
  disputeAnswered: '机构查过后可能承认有错；多不多见，没有查到。',
  disputeRefused: '机构查过后可能说没错；多不多见，没有查到。',
  debtNotYours: '查清不是你借的，这笔债就不该由你还。',
  amountCorrected: '利息只能按约定或国家规定算；查清算错了，就该改过来。',
  // 因为别人的债找来
  stopsAfterRefusal: '你拒绝以后，电话是不是真停，没有查到资料。',
}

/** Short, in the words of everyday life. */
export const moveNames: Record<MoveType, string> = {
  'lender.reminds': '平台发短信或 App 提醒',
  'lender.calls': '平台开始打电话',
  'lender.sendsLawyerLetter': '发来律师函',
  'lender.transfersDebt': '债权转给别的公司',
  'lender.confirmsTransfer': '原来的机构确认已转让',
  'lender.deniesTransfer': '原来的机构说没有转让',
  'lender.acceptsPlan': '同意你的还款方案',
  'lender.refusesPlan': '不同意你的还款方案',
  'lender.settlesForLess': '同意少还一点结清',
  'lender.acceptsDispute': '承认账有问题',
  'lender.rejectsDispute': '说账没有问题',
  'lender.appeals': '对方上诉',
  'lender.closesCase': '按查清的结果结案',
  'lender.withdraws': '对方撤回或撤账',
  'collector.calls': '催收公司打来电话',
  'collector.callsContact': '给联系人打电话',
  'collector.disclosesDebt': '把欠款告诉别人',
  'collector.announcesVisit': '说要上门',
  'collector.visits': '有人真的上门',
  'collector.leaves': '上门的人离开',
  'collector.stops': '不再联系你',
  'court.sendsMessage': '收到自称法院的消息',
  'court.invitesMediation': '约你诉前调解',
  'court.issuesPaymentOrder': '法院发支付令',
  'court.servesSummons': '法院送来传票、起诉状',
  'court.rules': '作出判决',
  'court.dismisses': '法院没有支持对方',
  'court.enforces': '开始强制执行',
  'court.pausesEnforcement': '这次执行先结束',
  'tribunal.opensArbitration': '对方申请仲裁',
  'tribunal.awards': '作出仲裁裁决',
}

/** The sign by which it is seen to have begun. */
export const moveSigns: Record<MoveType, string> = {
  'lender.reminds': '收到还款短信，或 App 里弹出提醒',
  'lender.calls': '接到机器人语音，或自称平台客服的电话',
  'lender.sendsLawyerLetter': '收到纸质信、短信或邮件，上面写着律师事务所',
  'lender.transfersDebt': '收到“债权转让通知”，或有人自称新债主',
  'lender.confirmsTransfer': '你问官方客服，客服说已经转让，并说出转给了谁',
  'lender.deniesTransfer': '你问官方客服，客服说没有转让',
  'lender.acceptsPlan': '收到写明金额和日期的协议，或 App 里账单变了',
  'lender.refusesPlan': '客服回复说办不了，或工单写着不通过',
  'lender.settlesForLess': '收到书面的结清方案，写明还多少就算了结',
  'lender.acceptsDispute': '机构回复说有错，会撤掉或更正',
  'lender.rejectsDispute': '机构回复说核实无误',
  'lender.appeals': '收到法院转来的上诉状',
  'lender.closesCase': '收到书面答复，说这笔债不用你还，或者金额已经改对',
  'lender.withdraws': '收到撤诉的裁定，或机构说这笔账撤了、改了',
  'collector.calls': '接到自称“委托方”“第三方”的电话',
  'collector.callsContact': '亲友说有人打电话找你',
  'collector.disclosesDebt': '亲友知道了你欠多少、欠了多久',
  'collector.announcesVisit': '短信或电话里说“外访”“今天上门”',
  'collector.visits': '有人敲门，说是来谈还款的',
  'collector.leaves': '敲门声停了，门外没有人了',
  'collector.stops': '连着一段时间没有来电和短信',
  'court.sendsMessage': '短信或电话自称法院，说有你的案子',
  'court.invitesMediation': '短信或电话说“诉前调解”，约时间',
  'court.issuesPaymentOrder': '收到写着“支付令”的法院文书',
  'court.servesSummons': '收到传票、起诉状，上面有法院名称和案号',
  'court.rules': '收到判决书',
  'court.dismisses': '收到判决书或裁定书，写着“驳回”',
  'court.enforces': '收到执行通知书，或账户被法院冻结',
  'court.pausesEnforcement': '收到“终结本次执行程序”的裁定',
  'tribunal.opensArbitration': '收到仲裁委员会的通知和申请书',
  'tribunal.awards': '收到裁决书',
}

interface MoveText {
  readonly name: string
  readonly sign: string
}

/** The same, told to who is called about somebody else's debt. */
const movesForOthers: Partial<Record<MoveType, MoveText>> = {
  'collector.callsContact': { name: '再打给你', sign: '你又接到为这笔债打来的电话' },
  'collector.disclosesDebt': { name: '对你说出他欠多少', sign: '对方说了金额，或者欠了多久' },
}

export const moveFor = (event: MoveType, isBystander: boolean): MoveText =>
  (isBystander && movesForOthers[event]) || { name: moveNames[event], sign: moveSigns[event] }

interface LikelihoodText {
  readonly word: string
  readonly says: string
}

export const likelihoods: Record<Likelihood, LikelihoodText> = {
  common: { word: '常见', says: '这一步之后，一般会遇到。' },
  possible: { word: '可能', says: '有人遇到，也有人没遇到，没有公开的比例。' },
  rare: { word: '少见', says: '有可能，但查到的资料里很少见。' },
  unknown: { word: '查不到', says: '我们找过，没有找到可靠的资料。' },
}

import type { OptionType } from '../../../machines/collection/events.ts'
import type { Achievement, Caution, Cost, When } from '../../../machines/collection/outcomes.ts'
import type { AchievementText } from './options/achievement.ts'
import { afterwards } from './options/afterwards.ts'
import { bystanders } from './options/bystanders.ts'
import { calls } from './options/calls.ts'
import { complaints } from './options/complaints.ts'
import { court } from './options/court.ts'
import { paying } from './options/paying.ts'
import { proof } from './options/proof.ts'
import { talks } from './options/talks.ts'
import { verifying } from './options/verifying.ts'
import { visits } from './options/visits.ts'

/** What the person can do: how, and what it brings. One file a theme. */
export const achievements: Record<Achievement, AchievementText> = {
  ...paying,
  ...talks,
  ...calls,
  ...verifying,
  ...proof,
  ...complaints,
  ...visits,
  ...court,
  ...afterwards,
  ...bystanders,
}

export const costs: Record<Cost, string> = {
  free: '不花钱',
  money: '要付还款的钱',
  time: '要花些时间',
  interestRuns: '这期间利息一般照算',
  courtFee: '可能要先交诉讼费',
  risk: '有不利后果',
}

export const cautions: Record<Caution, string> = {
  restartsLimitation: '很久没人催的账先别急：答应还、签字或先还一点，可能放弃诉讼时效上的机会。',
  onlyOfficialAccount: '只付到官方入口或核实过的对公账户，不付给个人。',
  writtenAgreement: '谈好的每一条都要写下来，口头说的很难算数。',
  noRightToPlan: '对方可以不同意，这不是一定能办成的事。',
  pastRecordStays: '以前真实的逾期记录，一般不会因此消失。',
  looksLost: '一直联系不上，容易被当成失联。',
  courtGoesOn: '你不理会，程序也会往下走。',
  orderBecomesFinal: '过了期限才提异议，就不算提过。',
  poorIsNoObjection: '只写没钱、想晚点还，不算有效的异议；口头说也不算。',
  fifteenDays: '期限从收到起诉状副本那天算，先把日期写下来。',
  smallClaimsFinal: '小额诉讼一审就是最后的结果，不能上诉。',
  confirmedBinds: '经法院确认后没做到，对方可以直接申请强制执行，只答应做得到的。',
  doNotClickLinks: '不点消息里的链接，不打里面的号码，自己找官方渠道。',
  noForgedPapers: '不要用假病历、假证明，造假要自己负法律责任。',
  noAdmission: '没查清之前，不要说“是我欠的”，也不要先还一点来消记录。',
  doNotHideProperty: '不要转移、隐藏财产，严重的可能犯罪。',
  notYourDebt: '没弄清要不要你还之前，不签字，不替他还一点“表示诚意”。',
  doNotPayToProve: '谁要你先付钱来“验证”“表示诚意”，就先停下。',
  estateFirst: '先弄清有没有遗产、值多少，再决定要不要承担。',
  dangerFirst: '有危险先保护人，别的以后再说。',
  planBreaks: '先看协议里写的后果，尽早告诉对方。',
}

export const whens: Record<When, string> = { now: '今天', week: '这周', later: '之后' }

/** The events by themselves, as a what-if trail lists them. */
export const optionNames: Record<OptionType, string> = {
  'borrower.missesDue': '到期没有还',
  'borrower.paysInFull': '还清',
  'borrower.asksForExtension': '申请延期',
  'borrower.asksForPlan': '提还款方案',
  'borrower.keepsPlan': '按协议还',
  'borrower.missesPlan': '没按协议还',
  'borrower.ignores': '不理会',
  'borrower.answers': '接电话',
  'borrower.verifiesCollector': '核实催收方',
  'borrower.verifiesTransfer': '核实转让',
  'borrower.verifiesCourt': '核实文书真假',
  'borrower.keepsProof': '留证据',
  'borrower.complains': '投诉',
  'borrower.disputes': '对账提异议',
  'borrower.tellsContacts': '告诉联系人',
  'borrower.refusesEntry': '不让进门',
  'borrower.callsPolice': '打 110',
  'borrower.attendsMediation': '参加调解',
  'borrower.declinesMediation': '不参加调解',
  'borrower.objectsToOrder': '对支付令提异议',
  'borrower.objectsToJurisdiction': '对管辖提异议',
  'borrower.answersLawsuit': '书面答辩',
  'borrower.asksForReduction': '请求减少利息',
  'borrower.contestsLimitation': '提出诉讼时效',
  'borrower.asksToSetAside': '申请撤销裁决',
  'contact.refusesEntry': '不让进门',
  'contact.callsPolice': '打 110',
  'borrower.appeals': '上诉',
  'borrower.asksForLivingCosts': '申请留生活费',
  'borrower.reportsProperty': '报告财产',
  'borrower.asksForCertificate': '要书面证明',
  'borrower.checksCreditRecord': '查征信',
  'borrower.seeksAdvice': '问 12348',
  'contact.refuses': '拒绝再被联系',
  'contact.keepsProof': '留来电证据',
  'contact.complains': '投诉打扰',
  'contact.saysWrongNumber': '说明打错了',
  'contact.asksForPapers': '要材料',
}

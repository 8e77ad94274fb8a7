import type { ConductId, ProofId } from '../../../machines/conduct.ts'

interface RedLineText {
  readonly name: string
  /** Which rule it crosses, in that rule's own strength. */
  readonly says: string
}

export const redLines: Record<ConductId, RedLineText> = {
  nightCalls: {
    name: '夜里催收',
    says: '国标（推荐性）：没有另外约定，22:00至次日8:00不应催收；行业自律写的是未经同意严禁。深夜反复打来、侵扰你生活安宁的，民法典也不允许。',
  },
  tooManyCalls: {
    name: '一天打很多次',
    says: '国标（推荐性）：放录音的，每天拨通不应超过3次；有效通话，每天也不应超过3次。行业自律：没打通的，同一号码当天不宜超过6次。纠缠不休的，公安可以处罚。',
  },
  threats: {
    name: '威胁、恐吓',
    says: '恐吓别人的，公安可以处罚。据公开报道，银行、消费金融公司不得用暴力、恐吓催收，小贷公司也不得威胁、恐吓。',
  },
  insults: {
    name: '辱骂、侮辱',
    says: '任何人不得侮辱、诽谤别人。公然侮辱的，公安可以处罚；情节严重的，可能犯罪。',
  },
  othersTold: {
    name: '把欠款告诉别人',
    says: '没有本人单独同意，机构不得公开个人信息。国标（推荐性）：不应向联系人透露欠多少、欠多久；行业自律是禁止。',
  },
  calledAfterRefusal: {
    name: '拒绝后还打联系人',
    says: '国标（推荐性）：联系人拒绝后，不应再联系他；行业自律要求停止。反复打扰、侵扰生活安宁的，民法典不允许。',
  },
  posedAsAuthority: {
    name: '冒充法院、警察、律师',
    says: '冒充国家机关人员招摇撞骗是违法的，可能犯罪。冒用律师身份，一般也可以处罚。据公开报道，银行、消费金融公司催收，也不得冒用行政、司法机关的名义。',
  },
  privateAccount: {
    name: '要你转给个人账户',
    says: '监管提示过：有人逼人转到私人账户，这是骗法。行业自律也禁止以催收名义另外收费。',
  },
  enteredHome: {
    name: '没有同意就进家',
    says: '没有你的同意，催收的人不得进你的家。硬闯进来，公安可以处罚；严重的，可能犯罪。',
  },
  cameToWorkplace: {
    name: '到单位来催',
    says: '行业自律：未经同意，禁止到办公区域催收；国标（推荐性）也说不应进办公区域。闹得你没法安宁的，民法典不允许。',
  },
  postedPublicly: {
    name: '张贴、发到群里',
    says: '没有你单独同意，机构不得公开你的个人信息。散布别人隐私的，公安可以处罚；行业自律禁止在公共场所张贴。',
  },
  pushedNewLoan: {
    name: '逼你借新还旧',
    says: '行业自律：禁止诱导、逼迫借款人借新的钱来还，也禁止让人走非法的路筹钱。',
  },
  violence: {
    name: '打人、砸东西、关人',
    says: '打人、毁坏财物、不让人离开，都是违法的，可能犯罪。债是真的，也一样。',
  },
}

interface ProofText {
  readonly name: string
  readonly how: string
}

export const proofs: Record<ProofId, ProofText> = {
  screenshot: { name: '截图', how: '要看得到号码、日期和完整的话。' },
  callLog: { name: '通话记录', how: '截图要看得到号码、日期和次数，未接的也截。' },
  callRecording: { name: '通话录音', how: '自己接的电话就可以录。开头问清对方公司和工号。' },
  video: { name: '录像', how: '录下几个人、做了什么、说了什么。先保证自己安全。' },
  chatExport: { name: '聊天记录', how: '从头截到尾，不删不改，对方的头像和账号也截下。' },
  witness: { name: '在场的人', how: '请听到、看到的人写下时间和经过，签名，留电话。' },
  photo: { name: '照片', how: '先拍全景，再拍近处，要看得出是哪里。' },
  policeReceipt: { name: '报警回执', how: '报警后，向派出所要一份回执。' },
  paymentRecord: { name: '付款记录', how: '截图或打印流水，要看得到收款人、时间和金额。' },
}

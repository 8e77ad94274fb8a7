import type { bankingAssociation } from '../../../../machines/law/bankingAssociation.ts'
import type { LawText } from './text.ts'

/** 中国银行业协会催收工作指引（2026）：行业自律，约束会员 */
export const bankingAssociationText = {
  // 效力和范围
  'cba-2026-collection-guideline': {
    short: '中银协催收指引',
    topic: '主要内容',
    plain:
      '未经你同意，严禁在22:00至次日8:00电话、上门等催收。电话未接通的，同一联系方式当天拨打不宜超过6次；原则上严禁催收无关第三人。这是行业自律，违反它本身不等于违法，可以作投诉依据。',
  },
  'cba2026-status': {
    short: '中银协催收指引',
    topic: '管谁',
    plain: '指引共七章54条，覆盖会员单位的信用卡和个人消费贷款，其他个人贷款参照。',
  },
  'cba2026-definition': {
    short: '中银协催收指引',
    topic: '什么算催收',
    plain:
      '催收是为督促还款做的提醒、通知、催促，包括电话、信函、外访、司法和其他催收。短信平台、企业微信也算，所以短信提醒也受约束。',
  },
  // 时间和次数
  'cba2026-hours': {
    short: '中银协催收指引',
    topic: '夜间催收',
    plain: '未经欠钱的人同意，严禁在每日22:00至次日8:00进行电话、外访和其他催收。',
  },
  'cba2026-call-attempts-6': {
    short: '中银协催收指引',
    topic: '没打通的电话',
    plain:
      '电话没接通时，对同一号码当天尝试拨打不宜超过6次，另有约定的除外。已接通的，频密程度控制在合理必需范围内。这不是每天可以打6通。',
  },
  // 第三人
  'cba2026-third-party-two-kinds': {
    short: '中银协催收指引',
    topic: '两类第三人',
    plain:
      '第三人分两类：债务相关第三人（如债务用于家庭共同支出的配偶，须严格审慎认定）和无关第三人；原则上严禁对无关第三人催收。',
  },
  'cba2026-lost-contact-triggers': {
    short: '中银协催收指引',
    topic: '什么算失联',
    plain:
      '可以联系第三人的失联情形：预留手机无效；连续三次拨打联系不上，次日起；连续三日联系不上。之后联系上本人的，情况即改变。',
  },
  'cba2026-third-party-what-and-stop': {
    short: '中银协催收指引',
    topic: '对第三人能说什么',
    plain:
      '失联时联系无关第三人，只能取得联系方式或请其转告，禁止透露具体债务。对方明确要求不得联系的，须停止。',
  },
  // 上门
  'cba2026-visit-art22': {
    short: '中银协催收指引第22条',
    topic: '上门的做法',
    plain: '上门应安排不少于两名催收人员共同实施，出示证件，全程录音录像。未经同意不得进入私人场所。',
  },
  'cba2026-no-entry': {
    short: '中银协催收指引',
    topic: '禁止进住宅和办公区',
    plain: '未经同意，禁止进入住宅等私人场所，或欠钱的人所在的相关办公区域催收。',
  },
  // 方式和禁止行为
  'cba2026-phone-recording': {
    short: '中银协催收指引',
    topic: '电话要录音',
    plain: '电话催收须全程录音、核实对方身份、文明用语；首次联系应主动表明机构身份。',
  },
  'cba2026-forbidden-acts': {
    short: '中银协催收指引',
    topic: '禁止的做法',
    plain:
      '禁止的做法包括：冒用行政、司法机关名义，散布隐私，恐吓、辱骂、欺诈、威胁、暴力，误导或夸大后果、虚构黑名单，逼人以贷还贷。未经会员单位同意，也禁止用私人手机、社交软件催收。',
  },
  'cba2026-no-posting': {
    short: '中银协催收指引',
    topic: '禁止张贴',
    plain: '禁止在公众场所张贴催收公告、律师函等文书。',
  },
  'cba2026-no-extra-fee': {
    short: '中银协催收指引',
    topic: '不得另收费用',
    plain: '不得以催收名义另收费用，不得诱导或逼迫借款人新增借贷，或走非法渠道筹钱。',
  },
  'cba2026-ai': {
    short: '中银协催收指引',
    topic: '用 AI 催收',
    plain: '使用 AI 催收，要防止不公平歧视，保证可用、可靠、准确，避免给欠钱的人造成不便和困扰。',
  },
  // 委托和转让
  'cba2026-whitelist-publish': {
    short: '中银协催收指引',
    topic: '公示催收公司',
    plain:
      '会员单位对外部催收机构实行白名单制，须在官网等渠道公示，每年检查至少1次。可以用来核对自称的催收公司在不在名单上。',
  },
  'cba2026-transfer-notice': {
    short: '中银协催收指引',
    topic: '转让要告知',
    plain: '债权转让等权属变化时，有告知的规范：借款人应能知道现在债主是谁。',
  },
} as const satisfies Record<keyof typeof bankingAssociation, LawText>

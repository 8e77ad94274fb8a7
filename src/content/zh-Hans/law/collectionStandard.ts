import type { collectionStandard } from '../../../../machines/law/collectionStandard.ts'
import type { LawText } from './text.ts'

/** 催收国标 GB/T 45251-2025：推荐性标准，用不应，不用不得 */
export const collectionStandardText = {
  // 效力和范围
  'force-gbt-is-recommended': {
    short: '标准化法第2条',
    topic: '推荐性国标的效力',
    plain: 'GB/T 是推荐性国家标准，国家鼓励采用，但不强制。不能把不符合国标直接说成违法。',
  },
  'gbt-45251-2025': {
    short: '催收国标 GB/T 45251',
    topic: '这个国标管什么',
    plain:
      '这是网络消费贷的催收标准，覆盖银行、消费金融、小贷公司和它们委托的催收公司。它是推荐性标准，本身没有强制处罚力。',
  },
  'gbt45251-status': {
    short: '催收国标 GB/T 45251',
    topic: '现行有效',
    plain: '这是现行有效的催收国家标准，2025年2月28日发布并实施。互联网金融协会2024年的过渡指引同时废止。',
  },
  'gbt45251-scope': {
    short: '催收国标第1章',
    topic: '适用范围',
    plain: '适用于放贷机构自己或委托第三方，对个人网络消费信贷做的贷后催收。借呗、花呗属于网络消费信贷。',
  },
  // 联系人
  'gbt45251-debtor-only': {
    short: '催收国标 5.3',
    topic: '只向欠钱的人催收',
    plain: '应只向欠钱的人催收，不应向联系人（含紧急联系人）催收。担保人等，只在法律和约定的范围内。',
  },
  'gbt45251-contact-when': {
    short: '催收国标 5.3',
    topic: '什么时候可以找联系人',
    plain:
      '只有两种情况可以联系联系人：联系不上欠钱的人，为恢复联系；或者他已死亡、无或限制民事行为能力，为找继承人或利益相关人。什么算联系不上，可以由合同约定。',
  },
  'gbt45251-contact-what-may-be-said': {
    short: '催收国标 5.3',
    topic: '对联系人能说什么',
    plain:
      '对联系人只能问欠钱的人的联系方式或请其转告，不应透露欠款金额、欠款时间等。联系人明确表示愿意代还时，才可以提供必要的还款信息。',
  },
  'gbt45251-contact-stop': {
    short: '催收国标 5.3',
    topic: '联系人拒绝以后',
    plain: '联系人拒绝帮忙或要求别再联系的，催收人员不应再联系。',
  },
  // 时间和次数
  'gbt45251-hours': {
    short: '催收国标 5.3',
    topic: '夜间催收',
    plain:
      '合同约定了催收时间的，按约定。没有约定的，所有催收作业不应在每日22:00至次日8:00进行，不限于电话。',
  },
  'gbt45251-voice-notify-3': {
    short: '催收国标 5.3',
    topic: '放录音的电话',
    plain:
      '语音告知式催收（含 AI 语音），同一机构和它的合作催收机构，对同一个欠钱的人拨通电话合计每日不应超过3次。另有约定的除外。',
  },
  'gbt45251-voice-interactive-3': {
    short: '催收国标 5.3',
    topic: '真人和智能对话',
    plain:
      '语音交互式催收（真人或智能对话），与同一个欠钱的人的主动有效通话每日不应超过3次。没接通的，一般不算有效通话。',
  },
  // 上门、记录、委托
  'gbt45251-visit-people-frequency': {
    short: '催收国标 5.3',
    topic: '上门的人数和次数',
    plain:
      '现场催收对同一个欠钱的人每天不应超过1次，应至少2人同行，不应进私人住宅和办公区域。原文有没有写未经同意这个条件，没有核到。',
  },
  'gbt45251-records-2y': {
    short: '催收国标 5.3',
    topic: '催收记录',
    plain: '催收全过程要真实、客观、完整记录，第三方也要交完整记录，应至少保存2年。投诉时可以要求机构调取。',
  },
  'gbt45251-outsourcing-review': {
    short: '催收国标 5.4',
    topic: '评价催收公司',
    plain: '放贷机构对第三方催收机构每年至少评价1次，协议到期前再评价1次，合规性影响是否续约。',
  },
  // 已废止
  'nifa2024-guideline-repealed': {
    short: '互金协会催收指引（已废止）',
    topic: '已由国标替代',
    plain: '这是国标的过渡版，2025年2月28日起由国标替代。网上还有人把它当成现行文件。',
  },
} as const satisfies Record<keyof typeof collectionStandard, LawText>

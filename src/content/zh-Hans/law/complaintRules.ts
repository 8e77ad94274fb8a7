import type { complaintRules } from '../../../../machines/law/complaintRules.ts'
import type { LawText } from './text.ts'

/** 机构怎样处理投诉，投诉归谁管 */
export const complaintRulesText = {
  'cpr-2022-art41': {
    short: '银行保险消保办法第41条',
    topic: '委托催收要告知',
    plain:
      '机构委托外部催收前，应当以适当方式告知欠钱的人。不得冒用行政、司法机关名义，不得暴力、恐吓、欺诈，不得用违背公序良俗的手段。',
  },
  'cpr-2022-art16-mediation': {
    short: '银行保险消保办法第16条',
    topic: '机构要参加调解',
    plain:
      '你向银行业保险业纠纷调解组织请求调解的，机构无正当理由不得拒绝参加。参加调解，不等于必须同意你的方案。',
  },
  'complaint-2020-deadlines': {
    short: '银行保险投诉处理办法',
    topic: '投诉的答复期限',
    plain:
      '收到投诉之日起15日内作出处理决定并告知。情况复杂可延至30日。特别复杂的，经审批并告知后可再延30日，最长60日。',
  },
  'complaint-2020-who-and-materials': {
    short: '银行保险投诉处理办法',
    topic: '投诉的材料和代办',
    plain:
      '机构不得要求你提供它自己已掌握的材料。本人有困难的可以委托他人代为投诉，机构可以要求授权委托书原件。投诉可以撤回。',
  },
  'chan-division-2024-no1': {
    short: '金融消保安排公告（2024）',
    topic: '投诉由谁接收',
    plain:
      '对银行、信托、消费金融公司、保险的投诉，由金融监管总局统一接收转办。对非银行支付机构、征信机构的投诉，由人民银行接收。',
  },
  'pboc-2020-5-deadline': {
    short: '人行消保办法第43条',
    topic: '人行转交投诉的期限',
    plain: '人民银行转交的投诉，银行、支付机构15日内答复，情况复杂可延，最长60日。适用面窄：征信、支付等。',
  },
  'pboc-2020-5-scope': {
    short: '人行消保办法第2条',
    topic: '人行管哪些投诉',
    plain:
      '只覆盖与利率、支付清算、征信管理及相关金融信息保护等人民银行职责有关的消保工作，不是催收投诉的主渠道。',
  },
} as const satisfies Record<keyof typeof complaintRules, LawText>

import type { warnings } from '../../../../machines/law/warnings.ts'
import type { LawText } from './text.ts'

/** 官方和协会的风险提示 */
export const warningsText = {
  'warn-fake-collection-sms-2026': {
    short: '北京金融监管局提示',
    topic: '四类催收骗局',
    plain:
      '四类骗局：仿冒网站盗刷；用上门、失信、起诉、影响孩子升学来恐吓，逼你转到私人账户；假的债务重组收费；套取身份信息。应经官方 App、官方客服核实。',
  },
  'warn-fake-visit-team': {
    short: '德宏州反诈中心提示',
    topic: '假外访小组',
    plain: '有骗子发短信谎称已安排外访小组到户籍地核实，诱导你转账验证资金。',
  },
  'warn-court-verify': {
    short: '兰溪法院提示',
    topic: '核实法院文书',
    plain:
      '真的法院文书可以经 12368、小程序人民法院在线服务核实，邮寄封面有法院专递标志。法院一般不用私人手机通知。',
  },
  'warn-illegal-agents': {
    short: '金融监管总局提示',
    topic: '非法代理维权',
    plain:
      '声称能优化债务、修复征信、停息挂账的中介：虚构案例、收高额费用、扣证件银行卡、教唆伪造证明和缠诉投诉，可能让你承担法律责任。',
  },
  'warn-illegal-agents-associations': {
    short: '中银协、互金协会提示',
    topic: '代理投诉的风险',
    plain: '两家协会先后提示：代理投诉、代理维权的人，可能收高额费用、骗取个人信息和资金。',
  },
  'anti-fraud-31-44-cards': {
    short: '反电信网络诈骗法第31条等',
    topic: '不要出租银行卡',
    plain:
      '不要为了还债出租、出售银行卡、支付账户、电话卡：会被没收违法所得并罚款，还可能被限制用卡、开户；情节严重的并处十五日以下拘留。',
  },
} as const satisfies Record<keyof typeof warnings, LawText>

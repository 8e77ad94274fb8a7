import type { insolvency } from '../../../../machines/law/insolvency.ts'
import type { LawText } from './text.ts'

/** 破产 */
export const insolvencyText = {
  'bankruptcy-law-2-no-individuals': {
    short: '企业破产法第2条',
    topic: '只管企业',
    plain: '全国性的破产法只管企业法人，个人不能据此申请破产；全国没有统一的个人破产法。',
  },
  'shenzhen-personal-bankruptcy': {
    short: '深圳个人破产条例',
    topic: '深圳的个人破产',
    plain:
      '在深圳居住、连续参加深圳社保满三年的人，因生产经营、生活消费没有能力还债的，可以申请破产清算、重整、和解。清算考察期一般三年。其他城市的居民不能用。',
  },
  'xiamen-personal-bankruptcy': {
    short: '厦门个人破产保护条例',
    topic: '厦门的个人破产',
    plain: '在厦门居住或经营连续满五年的个人，资不抵债或明显还不起的，可以申请重整、和解或破产清算。',
  },
  'zhejiang-jiangsu-debt-cleanup': {
    short: '浙江等地债务集中清理指引',
    topic: '个人债务集中清理',
    plain:
      '浙江、江苏等地法院有个人债务集中清理，通常在执行阶段申请，要经债权人会议同意，条件因地而异。这是法院文件，不是法律，不能单方免债。',
  },
} as const satisfies Record<keyof typeof insolvency, LawText>

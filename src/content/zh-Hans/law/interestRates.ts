import type { interestRates } from '../../../../machines/law/interestRates.ts'
import type { LawText } from './text.ts'

/** 利息和费用：法院支持多少，哪条规则管哪类放款方 */
export const interestRatesText = {
  // 持牌机构
  'financial-loan-24pct-2017-opinion': {
    short: '法发〔2017〕22号',
    topic: '利息费用的调减',
    plain:
      '持牌机构同时主张利息、复利、罚息、违约金和其他费用，总计明显过高的，借款人可以请求把超过年利率24%的部分调减，法院应予支持。要自己提；据公开报道，各地法院做法不完全一样。',
  },
  'jiumin-51-disguised-interest': {
    short: '九民纪要第51条',
    topic: '变相利息',
    plain:
      '机构以服务费、咨询费、管理费等名义变相收利息、又不合理的，法院可以看实际服务情况，决定你要不要付、付多少。这是会议纪要，不是司法解释，可以用来说理。',
  },
  'private-lending-not-for-licensed': {
    short: '民间借贷规定第1条',
    topic: '不管持牌机构',
    plain:
      '持牌金融机构放贷的纠纷，不适用民间借贷规定，所以四倍 LPR 不能直接套到消费金融公司、银行的贷款上。',
  },
  'spc-2020-27-microloan-reply': {
    short: '法释〔2020〕27号批复',
    topic: '小贷公司按什么算',
    plain: '小额贷款公司、融资担保公司等七类地方金融组织，也按金融机构对待，不适用民间借贷规定。',
  },
  // 非持牌的民间借贷
  'private-lending-25-four-lpr': {
    short: '民间借贷规定第25条',
    topic: '民间借贷的上限',
    plain: '民间借贷的利率上限是合同成立时一年期 LPR 的四倍，只用于非持牌的民间借贷，例如向个人借钱。',
  },
  'private-lending-36-24-repealed': {
    short: '民间借贷规定第31条',
    topic: '旧利率规则已取代',
    plain:
      '年利率24%以内受保护、36%以上无效，是2015年的民间借贷旧规则，2020年8月20日起已被四倍 LPR 取代，不能再引用。',
  },
} as const satisfies Record<keyof typeof interestRates, LawText>

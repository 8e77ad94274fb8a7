import type { withoutTrial } from '../../../../machines/law/withoutTrial.ts'
import type { LawText } from './text.ts'

/** 不经普通诉讼也可能执行：支付令、仲裁、公证债权文书 */
export const withoutTrialText = {
  'cpl-225-228-payment-order': {
    short: '民诉法第227、228条',
    topic: '支付令',
    plain:
      '收到支付令，应当在十五日内还款或者提出书面异议。不提又不还的，对方可以直接申请强制执行。异议成立，支付令自行失效，转入诉讼。',
  },
  'spc-435-436-payment-order-objection': {
    short: '民诉法解释第435、436条',
    topic: '支付令异议',
    plain:
      '异议要针对债务本身：金额、利息、主体、管辖等让法院产生合理怀疑。只说没钱、想晚点还、想分期的，不影响支付令的效力；口头异议无效。',
  },
  'spc-432-payment-order-each-claim': {
    short: '民诉法解释第432条',
    topic: '支付令里有几项',
    plain: '支付令里写了几项要求的，只对其中一项提异议，不影响其他几项。每一项不对，都要写上。',
  },
  'spc-429-431-payment-order-service': {
    short: '民诉法解释第429至431条',
    topic: '支付令送达',
    plain: '拒收支付令可以留置送达；三十日内送不到你的，督促程序终结。超过期限才提异议的，视为没提。',
  },
  'arbitration-2025-11-72': {
    short: '仲裁法第11、72条',
    topic: '网上仲裁和撤销裁决',
    plain: '网上仲裁，你明确表示不同意的，不能在线进行。对裁决不服，要在收到裁决书三个月内申请撤销。',
  },
  'arbitration-2025-4-27-31-agreement': {
    short: '仲裁法第4、27、31条',
    topic: '没有仲裁协议',
    plain:
      '没有仲裁协议的，仲裁机构不受理。对方说有，你在首次开庭前一直不否认，经仲裁庭提示并记录，就算有。对仲裁协议有异议的，要在首次开庭前提。',
  },
  'cpl-249-notarised-debt': {
    short: '民诉法第249条',
    topic: '公证过的借款',
    plain:
      '办过赋予强制执行效力公证的借款，可以不经诉讼直接执行。公证程序严重违法（如你没到场又没委托）的，可以申请不予执行。金额有错的，可以起诉请求不予执行。',
  },
} as const satisfies Record<keyof typeof withoutTrial, LawText>

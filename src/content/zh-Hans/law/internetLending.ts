import type { internetLending } from '../../../../machines/law/internetLending.ts'
import type { LawText } from './text.ts'

/** 银行的互联网贷款和助贷：委托催收、披露、成本、纾困 */
export const internetLendingText = {
  'internet-loan-2020-collection': {
    short: '互联网贷款管理办法',
    topic: '银行委托催收',
    plain:
      '银行不得委托有暴力催收等违法违规记录的第三方清收；要求其不得对与贷款无关的第三人清收，发现暴力催收应终止合作。报道的是征求意见稿，正式条文没有读到。',
  },
  'internet-loan-2020-disclosure': {
    short: '互联网贷款管理办法',
    topic: '合同要写明放款人',
    plain:
      '贷款合同和产品页要以醒目方式披露贷款主体、实际年利率、年化综合资金成本、逾期催收、投诉渠道、违约责任。所以可以在合同里查到谁是放款人。',
  },
  'zhudai-2025-9': {
    short: '金规〔2025〕9号',
    topic: '助贷合作管理',
    plain:
      '银行须对合作平台、增信机构名单制管理并公示，增信服务费计入综合融资成本，加强贷后催收管理，及时纠正违规催收。',
  },
  'zhudai-2025-24pct': {
    short: '金规〔2025〕9号第6条',
    topic: '助贷的综合成本',
    plain:
      '正文没有直接写24%，而是要求单笔综合融资成本符合最高法金融审判意见等规定。按监管口径，新发助贷的综合成本一般不超过年化24%。只管新发放的业务。',
  },
  'apr-disclosure-2026': {
    short: '综合融资成本明示规定',
    topic: '息费要逐项列明',
    plain:
      '放款或办分期前，须用明示表逐项列出息费、收取主体、年化水平和逾期罚息等违约成本，表外不得再收。只适用2026年8月1日以后新增的业务。',
  },
  'nfra-2026-2-cost-disclosure': {
    short: '综合融资成本明示规定',
    topic: '给借款人看明示表',
    plain:
      '新借款时，贷款人要给你看综合融资成本明示表，列清各项息费、收取主体和违约成本。没列明的息费，不得再收。2026年8月1日前的旧借款一般不适用。',
  },
  'consumer-loan-relief-2025': {
    short: '发展消费金融的通知',
    topic: '困难时商量还款',
    plain:
      '鼓励对有续贷需求或暂时困难的借款人，按市场化、法治化原则优化偿还方式，合理商定期限和频次。这是鼓励，不是你可以强制要求的权利。',
  },
} as const satisfies Record<keyof typeof internetLending, LawText>

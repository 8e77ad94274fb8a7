import type { microloan } from '../../../../machines/law/microloan.ts'
import type { LawText } from './text.ts'

/** 小额贷款公司 */
export const microloanText = {
  'microloan-2025-art37': {
    short: '小贷公司监管办法第37条',
    topic: '小贷催收的禁止做法',
    plain:
      '放款方是小贷公司的，催收时禁止冒用行政、司法机关名义，禁止暴力、威胁、侮辱、恐吓、跟踪、骚扰、误导、欺骗。禁止散布隐私、违规公开身份住址单位联系人，也禁止向无还款义务的人催收。',
  },
  'microloan-2025-outsourcing': {
    short: '小贷公司监管办法第37条',
    topic: '小贷外包催收',
    plain: '小贷公司不得委托有违法违规催收记录的机构催收。',
  },
  'microloan-cost-guideline-2025': {
    short: '小贷融资成本管理指引',
    topic: '小贷的融资成本',
    plain:
      '小贷公司新发放贷款的综合融资成本，要逐步降到一年期 LPR 的4倍以内。合同前要明示全部息费，明示之外不得再收。只管小贷公司新发放的贷款，不溯及以前的账单。',
  },
} as const satisfies Record<keyof typeof microloan, LawText>

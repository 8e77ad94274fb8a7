import type { creditCards } from '../../../../machines/law/creditCards.ts'
import type { LawText } from './text.ts'

/** 只管信用卡的规则，常被误用到花呗、借呗 */
export const creditCardsText = {
  'cc-art70-card-only': {
    short: '信用卡监管办法第70条',
    topic: '信用卡个性化分期',
    plain:
      '欠款超出还款能力且仍愿还的信用卡持卡人，银行可以平等协商个性化分期，最长5年。这是银行可以，不是持卡人必得；只适用于信用卡，花呗、借呗不能直接援引。',
  },
  'cc-art70-stop-collection': {
    short: '信用卡监管办法第70条',
    topic: '分期后停止催收',
    plain:
      '信用卡签了个性化分期协议的，应当停止催收，不履行协议的除外。花呗、借呗没有同等条文，只能在书面协议里约定。',
  },
  'cc-art68-69': {
    short: '信用卡监管办法第68、69条',
    topic: '信用卡催收',
    plain:
      '信用卡催收只能向欠钱的人和担保人，不得向无关第三人，过程录音保存至少2年。催收函要写明余额、异议方式等。',
  },
} as const satisfies Record<keyof typeof creditCards, LawText>

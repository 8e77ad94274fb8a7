import type { consumerRights } from '../../../../machines/law/consumerRights.ts'
import type { LawText } from './text.ts'

/** 消费者权益保护 */
export const consumerRightsText = {
  'consumer-law-14-50-dignity': {
    short: '消费者权益保护法第14条等',
    topic: '人格尊严',
    plain:
      '消费者的人格尊严和个人信息受保护。经营者侵害的，应当停止侵害、恢复名誉、赔礼道歉、赔偿损失。借款人算不算消费者，要看借款用途。',
  },
  'consumer-regulation-17-23': {
    short: '消保法实施条例第17、23条',
    topic: '印好的条款和授权',
    plain:
      '经营者不得用印好的条款限制你选择诉讼或仲裁的权利，不得用一次概括授权、默认授权等方式，强迫你同意与业务无关的信息收集。',
  },
} as const satisfies Record<keyof typeof consumerRights, LawText>

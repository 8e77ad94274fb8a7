import type { LawEntry } from './entry.ts'

/** Consumer protection in general (消费者权益保护). */
export const consumerRights = {
  'consumer-law-14-50-dignity': {
    document: '中华人民共和国消费者权益保护法',
    article: '第十四条、第二十九条、第五十条',
    force: '法律',
    effectiveFrom: '2014-03-15',
    quote: '应当停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失',
    url: 'https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf7670606ef',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
  'consumer-regulation-17-23': {
    document: '中华人民共和国消费者权益保护法实施条例',
    article: '第十七条、第二十三条',
    force: '行政法规',
    effectiveFrom: '2024-07-01',
    quote: '不得采用一次概括授权、默认授权等方式',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181927f09310192c2f4cd777281',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

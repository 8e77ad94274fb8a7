import type { LawEntry } from './entry.ts'

/** Official lines and platforms (办事渠道). */
export const channels = {
  'chan-12378': {
    document: '12378 银行保险消费者投诉维权热线',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-12363': {
    document: '12363 金融消费权益保护咨询投诉电话',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-nifa-report': {
    document: '互联网金融举报信息平台',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-12368': {
    document: '12368 人民法院诉讼服务热线',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-12348': {
    document: '12348 公共法律服务热线',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-110': {
    document: '110 报警',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-96110': {
    document: '96110 反诈预警劝阻咨询专线',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-12321': {
    document: '12321 网络不良与垃圾信息举报受理中心',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'chan-12356': {
    document: '12356 全国统一心理援助热线',
    force: '办事渠道',
    effectiveFrom: '2025-05-01',
    url: 'http://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

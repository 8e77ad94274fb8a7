import type { LawEntry } from './entry.ts'

/** Insolvency, which for a person exists only locally (破产). */
export const insolvency = {
  'bankruptcy-law-2-no-individuals': {
    document: '中华人民共和国企业破产法',
    article: '第二条',
    force: '法律',
    effectiveFrom: '2007-06-01',
    quote: '企业法人不能清偿到期债务，并且资产不足以清偿全部债务或者明显缺乏清偿能力的',
    url: 'https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf63c7c0343',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
  'shenzhen-personal-bankruptcy': {
    document: '深圳经济特区个人破产条例',
    force: '地方性法规',
    effectiveFrom: '2021-03-01',
    url: 'https://chinacourt.org/article/detail/2024/11/id/8189936.shtml',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'xiamen-personal-bankruptcy': {
    document: '厦门经济特区个人破产保护条例',
    force: '地方性法规',
    effectiveFrom: '2025-11-01',
    url: 'http://www.npc.gov.cn/npc/c2/c30834/202512/t20251202_449774.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'zhejiang-jiangsu-debt-cleanup': {
    document: '浙江法院个人债务集中清理（类个人破产）工作指引（试行）等',
    force: '司法指导文件',
    url: 'http://sgla.com/NewsDetail/e9051411-2b2a-49ad-a32e-32890a84a59c',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

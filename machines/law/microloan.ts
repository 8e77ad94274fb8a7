import type { LawEntry } from './entry.ts'

/** Rules for microloan companies (小额贷款公司). */
export const microloan = {
  'microloan-2025-art37': {
    document: '小额贷款公司监督管理暂行办法',
    article: '第三十七条',
    force: '规范性文件',
    binds: '小额贷款公司及其合作催收机构（仅当放款方是小贷公司时适用）',
    effectiveFrom: '2025-01-17',
    url: 'https://shandonghongxin.com/html/ckhvatazul/715.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'microloan-2025-outsourcing': {
    document: '小额贷款公司监督管理暂行办法',
    article: '第三十七条',
    force: '规范性文件',
    binds: '小额贷款公司',
    effectiveFrom: '2025-01-17',
    url: 'https://shandonghongxin.com/html/ckhvatazul/715.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'microloan-cost-guideline-2025': {
    document: '小额贷款公司综合融资成本管理工作指引',
    force: '规范性文件',
    binds: '小额贷款公司',
    quote: '逐步将新发放贷款综合融资成本降至1年期贷款市场报价利率的4倍以内',
    url: 'https://www.460.net.cn/news/show-278155.html',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

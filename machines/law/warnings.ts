import type { LawEntry } from './entry.ts'

/** Warnings against fraud and paid "debt agents" (风险提示). */
export const warnings = {
  'warn-fake-collection-sms-2026': {
    document: '北京金融监管局消费提示：警惕虚假“贷款催收”短信',
    force: '官方提示',
    url: 'http://www.huashangw.com/shangye/show-1067075.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'warn-fake-visit-team': {
    document: '德宏州反诈中心提示：冒充银行“外访小组”短信',
    force: '官方提示',
    url: 'https://m.falvchangshi.com/xykyq/75809.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'warn-court-verify': {
    document: '兰溪法院：法院短信真伪识别',
    force: '官方提示',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'warn-illegal-agents': {
    document: '国家金融监督管理总局提示：非法“代理维权”',
    force: '官方提示',
    url: 'http://epaper.ichangzhi.com.cn/czrb/html/2025-03/13/content_143893_1946920.htm',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'warn-illegal-agents-associations': {
    document: '中国银行业协会、中国互联网金融协会关于非法代理投诉、代理维权的提示',
    force: '行业自律',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'anti-fraud-31-44-cards': {
    document: '中华人民共和国反电信网络诈骗法',
    article: '第三十一条、第四十四条',
    force: '法律',
    effectiveFrom: '2022-12-01',
    quote: '不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户、互联网账号等',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818182cf5c220182fd54401023d6',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

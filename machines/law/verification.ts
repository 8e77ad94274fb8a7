import type { LawEntry } from './entry.ts'

/** How to tell a real court message or lawyer from a false one (核实). */
export const verification = {
  'verify-court-sms-12368': {
    document: '12368 诉讼服务热线',
    force: '办事渠道',
    url: 'http://hshmqfy.nmgfy.gov.cn/article/detail/2022/07/id/6796141.shtml',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'verify-court-online-service': {
    document: '人民法院在线服务',
    force: '办事渠道',
    url: 'https://zxfw.court.gov.cn/',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'verify-zxgk': {
    document: '中国执行信息公开网',
    force: '办事渠道',
    url: 'https://zxgk.court.gov.cn/',
    confidence: 'verified-from-secondary',
    inference: true,
    checkedOn: '2026-11-22',
  },
  'verify-court-delivery-marks': {
    document: '法院专递与上门送达',
    force: '办事渠道',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'verify-lawyer-platform': {
    document: '全国律师诚信信息公示平台',
    force: '办事渠道',
    effectiveFrom: '2022-02-07',
    url: 'https://credit.acla.org.cn',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'verify-12348': {
    document: '12348 公共法律服务热线',
    force: '办事渠道',
    url: 'https://credit.sfj.sh.gov.cn/sites/12348/news-detail.jsp?category=lpa.JudicialCase&entityid=bfc2be083e5b4a8fae77be45baedfa35',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'lawyer-letter-no-enforcement': {
    document: '中华人民共和国民事诉讼法',
    article: '第二百二十七条、第二百四十七条、第二百五十三条',
    force: '法律',
    effectiveFrom: '2024-01-01',
    quote: '人民法院决定扣押、冻结、划拨、变价财产，应当作出裁定',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081818a21dc13018b425303b7086d',
    confidence: 'verified-from-text',
    inference: true,
    checkedOn: '2026-11-22',
  },
  'lawyers-law-renumbered-2026': {
    document: '中华人民共和国律师法',
    force: '法律',
    effectiveFrom: '2026-09-01',
    url: 'http://www.npc.gov.cn/npc/c2/c30834/202608/t20260828_457233.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

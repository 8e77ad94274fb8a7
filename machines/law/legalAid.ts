import type { LawEntry } from './entry.ts'

/** Legal aid (法律援助). */
export const legalAid = {
  'legal-aid-31-debt-defence-not-listed': {
    document: '中华人民共和国法律援助法',
    article: '第三十一条',
    force: '法律',
    effectiveFrom: '2022-01-01',
    quote: '法律、法规、规章规定的其他情形',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b6577820f0061',
    confidence: 'verified-from-text',
    inference: true,
    checkedOn: '2026-11-22',
  },
  'legal-aid-22-23-free-advice': {
    document: '中华人民共和国法律援助法',
    article: '第二十二条、第二十三条',
    force: '法律',
    effectiveFrom: '2022-01-01',
    quote: '法律援助机构应当通过服务窗口、电话、网络等多种方式提供法律咨询服务',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b6577820f0061',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
  'legal-aid-34-42-hardship': {
    document: '中华人民共和国法律援助法',
    article: '第三十四条、第四十二条、第四十三条',
    force: '法律',
    effectiveFrom: '2022-01-01',
    quote: '应当自收到法律援助申请之日起七日内进行审查',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b6577820f0061',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

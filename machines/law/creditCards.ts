import type { LawEntry } from './entry.ts'

/** Credit cards only: often cited for 花呗 and 借呗, to which these rules do not apply (信用卡). */
export const creditCards = {
  'cc-art70-card-only': {
    document: '商业银行信用卡业务监督管理办法',
    article: '第七十条',
    force: '部门规章',
    binds: '发卡银行（只管信用卡）',
    quote: '发卡银行可以与持卡人平等协商，达成个性化分期还款协议',
    url: 'http://m.yktchina.com/xyk/xyk/2022/0913/46444.html',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
  'cc-art70-stop-collection': {
    document: '商业银行信用卡业务监督管理办法',
    article: '第七十条',
    force: '部门规章',
    binds: '发卡银行及其服务机构（只管信用卡）',
    quote: '应当停止对该持卡人的催收，持卡人不履行分期还款协议的情况除外',
    url: 'http://btcinst.com/credit/9672.html',
    confidence: 'verified-from-text',
    checkedOn: '2026-11-22',
  },
  'cc-art68-69': {
    document: '商业银行信用卡业务监督管理办法',
    article: '第六十八条、第六十九条',
    force: '部门规章',
    binds: '发卡银行（只管信用卡）',
    url: 'https://wodefinance.com/Creditcardoverdue/jsdlquhlea.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

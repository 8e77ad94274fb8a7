import type { LawEntry } from './entry.ts'

/** Rules for consumer-finance companies (消费金融公司). */
export const consumerFinance = {
  'cfc-2024-status': {
    document: '消费金融公司管理办法',
    force: '部门规章',
    binds: '消费金融公司',
    effectiveFrom: '2024-04-18',
    url: 'https://hankunlaw.com/portal/article/index/cid/8/id/14051.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'cfc-2024-no-improper-collection': {
    document: '消费金融公司管理办法',
    force: '部门规章',
    binds: '消费金融公司及其委托的催收机构',
    effectiveFrom: '2024-04-18',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'cfc-2024-records-5y': {
    document: '消费金融公司管理办法',
    force: '部门规章',
    binds: '消费金融公司',
    effectiveFrom: '2024-04-18',
    url: 'https://www.dlllqs.com/lcbj/78907.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
  'cfc-2024-own-responsibility': {
    document: '消费金融公司管理办法',
    force: '部门规章',
    binds: '消费金融公司',
    effectiveFrom: '2024-04-18',
    url: 'https://autoweekly.com.cn/kx/202312/299445.html',
    confidence: 'verified-from-secondary',
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, LawEntry>

import type { ClaimText } from './claim.ts'

/** 骗局、中介和冒充 */
export const fraudClaims = {
  fraudPersonalAccount: {
    says: '转到工作人员的个人账户，结清更快',
    verdict: 'wrong',
    rule: '公安机关通报过：有人借还款的名义骗人转账。监管也提示过，不要转到私人账户。',
    cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
  },
  fraudDeposit: {
    says: '先交保证金，就能减免',
    verdict: 'wrong',
    rule: '公安机关通报过：有人冒充平台客服，用协商、减免的名义收钱。不要交。',
    cites: ['practice-fake-settlement'],
  },
  fraudAgents: {
    says: '交钱找代理，协商更快更稳',
    verdict: 'wrong',
    rule: '监管提示过：这类中介收高额费用、扣证件、教人造假。有人交了钱，什么都没办成。',
    cites: ['warn-illegal-agents', 'practice-settlers-harm'],
  },
  fraudFakeIllness: {
    says: '弄张假病历，就能减免',
    verdict: 'wrong',
    rule: '使用假证明是违法的，可能被拘留。已有中介用假病历，被公安查处。',
    cites: ['psl-63-forged-documents', 'practice-settlers-harm'],
  },
  fraudPoliceCollect: {
    says: '公安、法院会打电话替人催款',
    verdict: 'wrong',
    rule: '单纯的欠款纠纷，警方不裁决，一般也不替人催款。冒充的，公安可以处罚。自称法院的，打 12368 核实。',
    cites: ['chan-110', 'psl-62-impersonation', 'verify-court-sms-12368'],
  },
  fraudImpostors: {
    says: '来催的不是合法人员，应立即报警',
    verdict: 'right',
    rule: '冒充国家机关人员、冒用别人或单位的身份，公安一般都可以处罚。遇到可以打 110。',
    cites: ['psl-62-impersonation', 'chan-110'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

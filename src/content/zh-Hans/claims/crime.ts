import type { ClaimText } from './claim.ts'

/** 借款人会不会犯罪，催收的人会不会犯罪 */
export const crimeClaims = {
  crimeJail: {
    says: '花呗、借呗还不上，会坐牢',
    verdict: 'wrong',
    rule: '单纯还不起，一般不是犯罪。判决后有能力却拒不执行，情节严重的，才可能犯罪。',
    cites: ['criminal-simple-default-not-crime', 'criminal-313-refuse-judgment'],
  },
  crimeNever: {
    says: '网贷是民事，怎么样都不会坐牢',
    verdict: 'partly',
    rule: '单纯还不起，一般不是犯罪。用假材料骗贷，或者判决后有能力却拒不执行，可能犯罪。',
    cites: ['criminal-simple-default-not-crime', 'criminal-193-loan-fraud', 'criminal-313-refuse-judgment'],
  },
  crimeCardFraud: {
    says: '花呗、借呗逾期，按信用卡诈骗判刑',
    verdict: 'wrong',
    rule: '花呗、借呗没有发卡，一般不是刑法上的信用卡，不适用这个罪。',
    cites: ['npc-2004-credit-card-definition'],
  },
  crimeFraudThreat: {
    says: '还不上就是诈骗，可以报警抓你',
    verdict: 'wrong',
    rule: '贷款诈骗要以非法占有为目的，还要有骗的手段。用真实资料借款，后来没钱还，一般不算。',
    cites: ['criminal-193-loan-fraud'],
  },
  crimeDodging: {
    says: '用非法手段躲债，会受到制裁',
    verdict: 'right',
    rule: '诉讼开始后转移、隐藏财产，判决后又拒不执行的，可以追究刑事责任。',
    cites: ['spc-refusal-6-transfer-after-suit', 'criminal-313-refuse-judgment'],
  },
  crimeContactsIllegalDebt: {
    says: '爆通讯录就是催收非法债务罪',
    verdict: 'wrong',
    rule: '这个罪只管高利放贷等产生的非法债务。合法贷款的骚扰，看治安处罚和侵犯个人信息等规定。',
    cites: ['criminal-293-1-illegal-debt-only', 'psl-50-harassment-threat-insult'],
  },
  crimeContacts: {
    says: '爆通讯录是犯罪',
    verdict: 'partly',
    rule: '滋扰、散布隐私的，公安可以处罚。非法获取、提供别人的信息，情节严重的才是犯罪。',
    cites: ['psl-50-harassment-threat-insult', 'criminal-253-1-personal-info'],
  },
  crimeInsultCoerce: {
    says: '侮辱、胁迫着催，治安和刑法都管',
    verdict: 'right',
    rule: '恐吓、侮辱的，公安可以处罚。侮辱情节严重，或者扣押、拘禁人的，可能犯罪。',
    cites: [
      'psl-50-harassment-threat-insult',
      'criminal-246-insult-defamation',
      'criminal-238-illegal-detention',
    ],
  },
  crimeDetention: {
    says: '把人关起来要债，要负法律责任',
    verdict: 'right',
    rule: '为了要债扣押、拘禁人的，按非法拘禁罪处罚。债是真的也一样。',
    cites: ['criminal-238-illegal-detention'],
  },
  crimeArticle274: {
    says: '刑法第274条：胁迫索要财物就是敲诈勒索',
    verdict: 'wrong',
    rule: '条文没有这句话，写的是数额较大或者多次敲诈勒索。追讨合法债务，通常不直接落到这一条。',
    cites: ['criminal-274-extortion'],
  },
  crimeInsultThreeYears: {
    says: '催收侮辱、诽谤你，判三年以下',
    verdict: 'partly',
    rule: '情节严重的才是犯罪，一般要自己去法院告。没到犯罪的，公安可以处罚。',
    cites: ['criminal-246-insult-defamation', 'psl-50-harassment-threat-insult'],
  },
  crimeOldArticle42: {
    says: '治安管理处罚法第四十二条：拘留或罚五百元以下',
    verdict: 'outdated',
    rule: '2026年1月1日起是第五十条：五日以下拘留，或一千元以下罚款。情节较重的更重。',
    cites: ['psl-50-harassment-threat-insult'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

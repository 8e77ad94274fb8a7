import type { AnswerText } from './answer.ts'

/** 律师函、调解和法律短信 */
export const legalNoticesAnswers = {
  lawyerLetter: {
    question: '收到律师函，是不是被起诉了？',
    asked: ['律师函是真的吗', '收到律师函怎么办', '律师函有用吗', '律师打电话来了', '律师函不理会怎样'],
    answer: [
      { text: '一般不是，律师函通常只是催款。', cites: ['lawyer-letter-no-enforcement'] },
      { text: '有没有案子，自己打 12368 问。', cites: ['verify-court-sms-12368'] },
      {
        text: '在 credit.acla.org.cn 查律师和律所，再打律所官网上的电话核实。',
        cites: ['verify-lawyer-platform'],
      },
      {
        text: '三年时效没过的，律师函一般会让时效重新算。函和信封留好。',
        cites: ['lawyer-letter-no-enforcement', 'civil-code-195-collection-interrupts'],
      },
    ],
    more: ['/claims/#courtLetterMeansSued', '/genuine/#lawyerLetter', '/guides/lawyer-letter/'],
  },
  mediationSms: {
    question: '诉前调解的短信是真的吗？',
    asked: ['诉前调解是真的吗', '调解中心打电话', '收到调解短信', '法院调解短信', '人民调解委员会短信'],
    answer: [
      { text: '有真有假，要自己核实。', cites: ['practice-mediation-disguise'] },
      {
        text: '不点链接。自己打 12368，或者进“人民法院在线服务”小程序查。',
        cites: ['verify-court-sms-12368', 'verify-court-online-service'],
      },
      {
        text: '说是人民调解，却要你先交钱的，要当心。人民调解不收费。',
        cites: ['chan-people-mediation-free'],
      },
    ],
    more: ['/claims/#courtMediationSmsFake', '/genuine/#mediation', '/guides/mediation/'],
  },
  refuseMediation: {
    question: '不参加调解会怎样？',
    asked: ['不去调解', '拒绝诉前调解', '调解不接电话', '不同意调解会怎么样', '调解不成怎么办'],
    answer: [
      { text: '可以拒绝，通常不会因此输官司。', cites: ['cpl-125-pre-trial-mediation'] },
      { text: '之后对方可能起诉。', cites: ['online-mediation-4-15-voluntary', 'civil-code-577-579-breach'] },
      {
        text: '想分期的，真的调解通常也是一次机会。先算好每月能还多少。',
        cites: ['cpl-125-pre-trial-mediation'],
      },
      {
        text: '法院线上调解里，为了让步说的话，一般不能在诉讼里用来对付你。双方一起确认、写下来的除外，签之前看清。',
        cites: ['online-mediation-18-concessions'],
      },
    ],
    more: ['/claims/#courtRefuseMediation', '/guides/mediation/'],
  },
  mediationFee: {
    question: '调解要交钱吗？',
    asked: ['调解收费吗', '调解费多少', '调解要交保证金', '诉前调解要钱吗', '让我先交调解费'],
    answer: [
      { text: '人民调解不收任何费用。', cites: ['mediation-law-4-17-31-33'] },
      {
        text: '说是人民调解，却要先交“保证金”的：先停下，打 96110 问。',
        cites: ['chan-people-mediation-free', 'chan-96110'],
      },
      { text: '别的调解组织收不收费，各家不同，先问清。', cites: ['chan-mediation-2025'] },
    ],
    more: ['/genuine/#mediation', '/guides/mediation/'],
  },
  linkInSms: {
    question: '短信里有链接，就是诈骗吗？',
    asked: ['法院短信有链接', '点了链接怎么办', '链接能不能点', '电子送达短信', '法院短信是真的吗'],
    answer: [
      { text: '不一定，真的法院短信也可能带链接。', cites: ['verify-court-sms-12368'] },
      { text: '先不点，也先不删。报法院名和案号，打 12368 核实。', cites: ['verify-court-sms-12368'] },
      {
        text: '也可以进“人民法院在线服务”小程序，看有没有自己的案件。',
        cites: ['verify-court-online-service'],
      },
    ],
    more: ['/claims/#courtLinkIsFraud', '/genuine/#courtPapers'],
  },
  fraudAccusation: {
    question: '说我涉嫌诈骗，要报警抓我？',
    asked: ['涉嫌诈骗', '恶意逾期报警', '说我骗贷', '公安会来抓我吗', '刑事立案短信', '说要移送公安'],
    answer: [
      { text: '单纯还不上，一般不是犯罪。', cites: ['criminal-simple-default-not-crime'] },
      {
        text: '贷款诈骗、合同诈骗，都要有非法占有的目的，还要有骗的手段。用真实资料借、后来没钱，一般不算。',
        cites: ['criminal-193-loan-fraud', 'criminal-224-contract-fraud'],
      },
      {
        text: '申请时用过假材料的，要另外看。先打 12348 问。',
        cites: ['criminal-175-1-loan-by-deception', 'chan-12348'],
      },
      {
        text: '自称警察的，自己打 110 核实。冒充国家机关人员招摇撞骗，可能犯罪。',
        cites: ['criminal-279-impersonate-official', 'chan-110'],
      },
    ],
    more: ['/claims/#crimeFraudThreat', '/genuine/#impersonation'],
  },
  jail: {
    question: '会坐牢吗？',
    asked: ['会不会坐牢', '欠花呗会坐牢吗', '要不要判刑', '会被抓吗', '网贷不还犯法吗', '会不会拘留'],
    answer: [
      { text: '单纯还不上，一般不会。', cites: ['criminal-simple-default-not-crime'] },
      {
        text: '判决后有能力却拒不执行、情节严重的，才可能犯罪。真的没有能力，不构成这个罪。',
        cites: ['criminal-313-refuse-judgment'],
      },
      {
        text: '算你有没有能力时，应当先扣掉你和所扶养家属的生活必需费用。',
        cites: ['spc-refusal-5-living-costs-deducted'],
      },
      {
        text: '到了执行，拒报、假报财产的，法院可以罚款、拘留。这是司法拘留，不是判刑。',
        cites: ['cpl-252-property-report', 'cpl-114-118-fine-detention'],
      },
      {
        text: '不要用假材料借款，不要转移、隐藏财产。',
        cites: ['criminal-175-1-loan-by-deception', 'spc-refusal-6-transfer-after-suit'],
      },
    ],
    more: ['/claims/#crimeJail', '/claims/#crimeNever', '/claims/#crimeCardFraud'],
  },
  lawsuitThreshold: {
    question: '到底欠多少会被起诉？',
    asked: ['欠多少会起诉', '多久会起诉', '逾期多久被起诉', '几千块会起诉吗', '花呗会起诉吗', '借呗起诉标准'],
    answer: [
      { text: '没有查到可靠的界线。', cites: ['practice-small-loans-sold-rather-than-sued'] },
      {
        text: '到期不还，对方可以起诉。多少被起诉，没有公开的数字。',
        cites: ['civil-code-577-579-breach', 'practice-small-loans-sold-rather-than-sued'],
      },
      { text: '收到法院的消息，先打 12368 核实，再写下收到的日期。', cites: ['verify-court-sms-12368'] },
    ],
    unsure: '各说各的，都没有写出处。2026年11月查过报道和问答。',
    more: ['/claims/#courtThreshold', '/guides/legal/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

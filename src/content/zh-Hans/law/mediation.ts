import type { mediation } from '../../../../machines/law/mediation.ts'
import type { LawText } from './text.ts'

/** 调解 */
export const mediationText = {
  'cpl-125-pre-trial-mediation': {
    short: '民诉法第125条',
    topic: '先行调解',
    plain: '法院可以先行调解，但你有权拒绝；通常不会因为拒绝调解而败诉。',
  },
  'online-mediation-4-15-voluntary': {
    short: '在线调解规则第4、15条',
    topic: '线上调解要同意',
    plain: '线上调解应当征得你同意；你拒绝或联系不上的，调解终结，材料退回法院。',
  },
  'online-mediation-18-concessions': {
    short: '在线调解规则第18条',
    topic: '调解时让的步',
    plain:
      '法院线上调解里，为了谈成让步认可的事实，不得在诉讼里用来对付你。双方一起确认、没有争议的事实除外；法律另有规定、双方都同意的，也除外。',
  },
  'cpl-205-judicial-confirmation': {
    short: '民诉法第205、206条',
    topic: '司法确认',
    plain:
      '调解协议生效后三十日内，双方可以共同申请司法确认。确认后一方不履行，对方可以直接申请强制执行。签之前先想清楚。',
  },
  'mediation-law-4-17-31-33': {
    short: '人民调解法第4、17条等',
    topic: '人民调解',
    plain: '人民调解不收取任何费用，你明确拒绝就不得调解。协议有约束力，双方可以在三十日内共同申请司法确认。',
  },
  'chan-people-mediation-free': {
    short: '人民调解法第4条',
    topic: '调解不收费',
    plain: '人民调解不收取任何费用。有人以调解中心的名义收费或催你转账，要警惕。',
  },
  'commercial-mediation-reg-2026': {
    short: '商事调解条例第2、28条',
    topic: '商事调解',
    plain:
      '消费者权益争议不适用商事调解。商事调解组织要经省级司法行政部门批准，擅自以其名义开展的会被罚款。个人消费贷纠纷算不算消费者权益争议，条例没写。',
  },
  'chan-mediation-2025': {
    short: '金融纠纷调解意见',
    topic: '金融纠纷调解',
    plain:
      '各地有银行业保险业调解组织，你可以申请调解，达成协议可以申请司法确认。是否收费因组织而异，人民调解免费。',
  },
} as const satisfies Record<keyof typeof mediation, LawText>

import type { consumerFinance } from '../../../../machines/law/consumerFinance.ts'
import type { LawText } from './text.ts'

/** 消费金融公司 */
export const consumerFinanceText = {
  'cfc-2024-status': {
    short: '消费金融公司管理办法',
    topic: '现行有效',
    plain:
      '管消费金融公司的部门规章，2024年4月18日起施行，取代2013年的试点办法，有消费者权益保护、合作机构管理专章。',
  },
  'cfc-2024-no-improper-collection': {
    short: '消费金融公司管理办法',
    topic: '不得暴力、骚扰催收',
    plain: '不得用暴力、威胁、恐吓、骚扰等不正当手段催收，不得向与债务无关的第三人催收。',
  },
  'cfc-2024-records-5y': {
    short: '消费金融公司管理办法',
    topic: '催收记录',
    plain:
      '公司须建立逾期贷款催收管理制度。催收过程的记录要真实、客观、完整、可追溯，资料至少保存5年，你可以要求机构调取录音。',
  },
  'cfc-2024-own-responsibility': {
    short: '消费金融公司管理办法',
    topic: '外包也要负责',
    plain: '催收管理的主体责任在消费金融公司，公司要有对催收机构的考核和奖惩。外包催收出问题，公司仍要负责。',
  },
} as const satisfies Record<keyof typeof consumerFinance, LawText>

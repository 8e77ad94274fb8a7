import type { Achievement } from '../../../../machines/collection/outcomes.ts'
import type { AchievementText } from './achievement.ts'

/** 执行，证明和征信 */
export const afterwards = {
  // 执行
  livingCostsKept: {
    title: '申请留下生活费',
    how: [
      '找执行法官，说：「这个账户是我家的生活费。」',
      '交材料：收入、家里几口人、每月必需的开支。',
      '没有处理，就书面提执行异议。',
    ],
    effect: '法院应当留下你和你扶养的家人生活必需的费用。留多少，由法院定。',
  },
  propertyReported: {
    title: '如实报告财产',
    how: [
      '看执行通知书要你填哪张表。',
      '现在有的，和收到通知前一年的，都照实写。',
      '没有财产，就照实写没有。',
    ],
    effect: '如实报，能说明你是没有能力，不是不肯还。不报、假报，法院可以罚款、拘留。',
  },
  // 证明和征信
  certificateAsked: {
    title: '要一份书面证明',
    how: [
      '在 App 里找“结清证明”；没有，就转人工要。',
      '账改了、撤了的，要一份书面说明。',
      '看清有没有合同号、日期和盖章。',
      '另外存一份，一直留着。',
    ],
    effect: '以后再有人催，或征信没有改，就拿它出来。',
  },
  creditRecordChecked: {
    title: '免费查一次征信报告',
    how: [
      '走人民银行征信中心的官方渠道，每年有2次免费。',
      '看这笔贷款的机构、金额、状态对不对。',
      '不对的，截图，提异议。',
    ],
    effect: '知道到底有没有记上、记得对不对。自己查，不用找中介。',
  },
  creditRecordCorrected: {
    title: '请求改正征信记录',
    how: [
      '向征信机构或上报的机构提异议。',
      '附上有的材料：报警回执、工单号、机构的书面说明、判决书。',
      '没有答复或不服，向当地人民银行分支机构投诉。',
    ],
    effect: '确实有错的，应当更正，并书面答复你。真实的逾期，一般不能靠异议删掉。',
  },
  adviceTaken: {
    title: '打 12348 免费问一问',
    how: ['先备好收到的材料。', '问三件事：是真的吗？期限到哪天？我能做什么？', '记下对方的回答。'],
    effect: '可以得到免费的法律咨询。它不替你和平台谈；请律师帮你，要看当地的条件。',
  },
} as const satisfies Partial<Record<Achievement, AchievementText>>

import type { Cited } from '../guides/index.ts'
import type { GroupId } from './answer.ts'

interface GroupWords {
  readonly title: string
  /** For search results and previews. */
  readonly description: string
}

interface AnswerWords {
  readonly title: string
  readonly description: string
  readonly intro: string
  /** What nobody asks and everybody should know, before the questions. */
  readonly hintsTitle: string
  readonly hints: readonly Cited[]
  /** In the order of the index. */
  readonly groups: Readonly<Record<GroupId, GroupWords>>
  /** Before the names of the groups. */
  readonly groupsTitle: string
  /** Before the questions of one page. */
  readonly listTitle: string
  readonly unsure: string
  readonly more: string
  readonly toAll: string
  /** Names a claim that was looked into, among the links that tell more. */
  readonly claim: (says: string) => string
  /** Names a part of a page, among the same. */
  readonly within: (page: string, part: string) => string
  /** Names the page of the first question, among the same. */
  readonly toQuestions: string
}

export const answerWords: AnswerWords = {
  title: '大家常问的',
  description: '还没逾期到判决以后，大家真的会问的问题，每个都有短回答、依据，和不确定的地方。',
  intro: '先给短回答，再说怎么做。没有查清的地方，会写明“这一点还不确定”。',
  hintsTitle: '没人问，但先要知道',
  hints: [
    {
      text: '心里撑不住了，可以打 12356。有危险，打 110 或 120。债可以慢慢谈。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '先看合同页，贷款机构是谁。找谁商量、找谁投诉，都看它。花呗、借呗背后不只一家。',
      cites: ['practice-lender-on-contract-page'],
    },
    {
      text: '有人要你转到个人账户、共享屏幕、装陌生的 App、先交保证金：先停下，打 96110 问。',
      cites: ['practice-private-account-fraud', 'practice-fake-settlement', 'chan-96110'],
    },
  ],
  groups: {
    beforeDue: {
      title: '还没逾期，快到期了',
      description: '还款日、宽限期、延期、最低还款：到期以前常问的。',
    },
    justOverdue: { title: '刚逾期', description: '晚了一天会怎样，上不上征信，利息怎么算，会不会自动扣。' },
    reminders: { title: '短信、App 和电话提醒', description: '谁打来的，能不能不接，打太多、太晚怎么办。' },
    collectors: { title: '催收公司', description: '“委托方”是谁，怎么核实，被骂、被威胁怎么投诉。' },
    contacts: {
      title: '联系人、家人和单位',
      description: '会不会打给亲友，家人要不要还，会不会影响工作和孩子。',
    },
    visit: { title: '上门', description: '会不会真的上门，来了怎么办，能不能不开门。' },
    legalNotices: {
      title: '律师函、调解和法律短信',
      description: '是不是被起诉了，短信是真是假，会不会坐牢。',
    },
    lawsuit: { title: '被起诉、开庭', description: '怎么查立案，不去会怎样，支付令怎么办，能不能少判利息。' },
    enforcement: { title: '判决以后', description: '账户会不会冻结，工资会不会扣光，还能不能分期。' },
    transfer: { title: '债被转让，很久的账', description: '还给谁，能不能打折，三年没人催还要不要还。' },
    plans: { title: '商量还款', description: '能不能只还本金，停息挂账、分期、代理靠不靠谱。' },
    creditRecord: { title: '征信，还能不能用', description: '还清后能不能再用，记录留几年，能不能修复。' },
    specialCases: { title: '特殊情况', description: '人去世了、学生、孩子花的、不是我借的。' },
  },
  groupsTitle: '想问哪一类',
  listTitle: '这一页的问题',
  unsure: '这一点还不确定',
  more: '接着看',
  toAll: '看全部问题',
  claim: (says) => `查过的说法：“${says}”`,
  within: (page, part) => `${page}：${part}`,
  toQuestions: '回答几个问题，看你自己在哪一步',
}

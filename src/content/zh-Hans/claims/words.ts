import type { Topic, Verdict } from './claim.ts'

interface VerdictWord {
  readonly word: string
  /** Tells the words apart at a glance; not read out. */
  readonly mark: string
}

interface ClaimWords {
  readonly title: string
  readonly description: string
  readonly intro: string
  /** What is not obvious about the words. */
  readonly legend: string
  readonly listTitle: string
  readonly verdicts: Readonly<Record<Verdict, VerdictWord>>
  /** In the order of the page. */
  readonly topics: Readonly<Record<Topic, string>>
  /** A claim is quoted, so that a heading is not taken for what the guide says. */
  readonly quoted: (says: string) => string
}

export const claimWords: ClaimWords = {
  title: '网上的说法，查过了',
  description: '上门、电话、起诉、征信：网上常见的说法，一条一条查过，写明依据。',
  intro: '引号里是别人的说法，不是我们的意见。每一条下面，写着查到的规定。',
  legend: '“过时”是以前有过，现在不算了。“查不到”是找过，没有找到依据。',
  listTitle: '想看哪一类',
  verdicts: {
    right: { word: '对', mark: '√' },
    partly: { word: '部分对', mark: '△' },
    outdated: { word: '过时', mark: '○' },
    wrong: { word: '错误', mark: '×' },
    notFound: { word: '查不到', mark: '？' },
  },
  topics: {
    visit: '上门',
    calls: '电话、短信和投诉',
    contacts: '联系人和个人信息',
    court: '律师函、调解和法院',
    crime: '会不会坐牢，什么算犯罪',
    interest: '利息、费用和扣款',
    credit: '征信和恢复使用',
    plans: '协商、分期和减免',
    transfer: '债被转让',
    limitation: '三年时效',
    family: '家里人',
    fraud: '骗局和中介',
  },
  quoted: (says) => `“${says}”`,
}

import type { FactId } from '../../../machines/facts.ts'

/**
 * Names of the question pages for tabs and the history, which a phone shows to whoever looks at it: they say what is
 * asked about, but not that somebody owes money or is asked for it. The question itself is the heading.
 */
export const questionTitles: Readonly<Record<FactId, string>> = {
  asker: '你是哪一方',
  overdue: '过了多久',
  received: '收到过什么',
  transferConfirmed: '有没有换过一家',
  silence: '多久没动静',
  reachability: '能不能联系上',
  conduct: '对方的做法',
  product: '产品的名字',
  lender: '是哪家机构',
  agreement: '谈到哪一步',
  ability: '手头的安排',
  amount: '文书上的数目',
  disputed: '有没有弄错',
  circumstances: '你的情况',
}

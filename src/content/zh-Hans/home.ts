import type { PlaceGuideId } from '../../../machines/guides.ts'
import type { Cited } from './guides/index.ts'

interface Entry {
  readonly title: string
  /** One line below the title. */
  readonly line: string
}

/** The home page. The first question itself stands in questions.ts. */
export const home = {
  title: '逾期下一步',
  /** In tabs and the history, which a phone shows to whoever looks at it. */
  inTitle: '一次问一件事',
  description: '花呗、借呗这类借款逾期了，现在到哪一步，接下来可能怎样，今天能做什么。免费，不用注册。',
  tagline: '看清到了哪一步，知道今天能做什么',
  promise: '免费。不用注册。回答只留在这台手机里。',
  door: {
    title: '有人在门口',
    line: '现在就有人上门，先看这里',
  },
  start: {
    title: '从第一个问题开始',
    intro: '一次只问一件事。不清楚的，可以选“不清楚”。',
    /** How many questions there are at most. */
    length: (most: number) => `最多 ${most} 个问题。`,
    /** After how many answers a first result can be seen. */
    early: (answers: number) => `答完 ${answers} 个，就能先看结果。`,
    again: '接着上次的回答',
    restart: '从头开始',
  },
  code: {
    title: '我有一串短码',
    line: '别人给你的，或者你上次抄下的',
  },
  stages: {
    title: '直接看说明',
    intro: '收到了什么，就看哪一个。它们不一定按顺序来，也可能同时有。',
    map: '看全图：每一步会到哪里',
    guides: {
      before: { title: '还款日前后', line: '钱不够，在还款日之前商量' },
      sms: { title: '短信和 App 提醒', line: '先在 App 里核对，再决定怎么还' },
      phone: { title: '接到电话', line: '先问清是谁，不用当场答应' },
      contact: { title: '亲友接到电话', line: '亲友一般没有义务替你还' },
      visit: { title: '有人说要上门', line: '多半是施压，你可以不开门' },
      legal: { title: '律师函和法院文件', line: '先分清是哪一种，记下收到的日期' },
      transfer: { title: '换了收款的公司', line: '先问原来的贷款机构，再谈还款' },
      end: { title: '还清以后', line: '要结清证明，留凭证，看征信' },
    } satisfies Readonly<Record<PlaceGuideId, Entry>>,
  },
  answers: {
    title: '大家常问的',
    line: '还清还能用吗？上征信吗？会上门吗？',
  },
  bystander: {
    title: '他们找的是别人',
    line: '为别人的债接到电话，看这里',
  },
  situations: {
    title: '按你的情况看',
    line: '父母、配偶、同事；生病、失业、上学、被冒名、断联、已经判了。',
    link: '选最像你的一项',
  },
  calm: {
    title: '先记住三句话',
    lines: [
      {
        text: '单纯还不上钱，一般不构成犯罪。',
        cites: ['criminal-simple-default-not-crime', 'civil-code-667-loan-duty'],
      },
      {
        text: '要你转到个人账户的，先停下，打 96110 问。',
        cites: ['chan-96110', 'practice-private-account-fraud'],
      },
      {
        text: '心里难受，可以打 12356。有危险，打 110 或 120。',
        cites: ['chan-12356', 'chan-110'],
      },
    ] satisfies readonly Cited[],
  },
} as const

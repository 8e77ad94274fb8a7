import type { SituationGroup } from '../../../machines/situations.ts'
import type { Cited } from './guides/index.ts'
import type { SituationText } from './situations/index.ts'

interface GroupText {
  readonly title: string
  readonly says: string
}

/** Headings shared by the guides for people and circumstances. */
export const situationText = {
  title: '按你的情况看',
  description: '你是联系人、家人、同事，或者生病、失业、被冒名：各自先做什么。',
  intro: '选最像你的一项。可以看好几项，它们不冲突。',
  groups: {
    people: { title: '欠钱的不是我', says: '他们找的是别人的债，却找到了你。' },
    circumstance: { title: '我欠了钱，现在是这样', says: '帮欠款人看，也从这里选。' },
  } satisfies Readonly<Record<SituationGroup, GroupText>>,
  /** Leads into the questions; the first answer is given by the link. */
  toQuestions: (answer: string): string => `从“${answer}”开始，回答几个问题`,
  toQuestionsSays: '第一个问题已经替你选好，可以改。',
  distress: {
    text: '撑不下去的时候，先顾人。身体有危险，打 110 或 120。想说说话，打 12356，不用说名字。夜里打不通，就找一个信得过的人陪着。',
    cites: ['chan-12356', 'chan-110'],
  } satisfies Cited,
  call: { href: 'tel:12356', name: '拨打 12356' },
  sections: {
    first: '今天先做',
    thisWeek: '这周可以做',
    know: '你要知道的',
    say: '可以照着说、照着发',
    keep: '留什么证据',
    dont: '先别做这些',
    unsure: '我们说不准的',
  } satisfies Readonly<Record<Exclude<keyof SituationText, 'description' | 'intro'>, string>>,
  all: '看别的情况',
} as const

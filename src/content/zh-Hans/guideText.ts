import type { GuideGroupId } from '../../../machines/guides.ts'
import type { Guide } from './guides/guide.ts'

export type SectionId = Exclude<keyof Guide, 'title' | 'description' | 'intro'>

/** Headings shared by all guides. */
export const guideText = {
  title: '各个阶段的说明',
  description: '还款日前后、短信、电话、联系人、上门、法律文件、债权转让、还清以后：各是什么样，能做什么。',
  intro: '收到了什么，就看哪一个。它们不一定按顺序来，也可能同时有。',
  groups: {
    reminders: '还款日、短信、电话',
    people: '找到亲友、找上门',
    legal: '律师函和法院文件',
    after: '债转让了，或者还清了',
  } satisfies Record<GuideGroupId, string>,
  toQuestions: '回答几个问题，看你自己在哪一步',
  contents: '这一页有什么',
  parts: '手里是哪一种，就看哪一页',
  why: '为什么：',
  toSituations: '按你的情况看：家人、联系人、生病、失业、被冒名',
  sections: {
    today: '今天可以做',
    say: '可以照着说',
    dont: '先别做这些',
    thisWeek: '这周可以做',
    later: '以后可以做',
    proof: '留什么证据，怎么留',
    looksLike: '长什么样',
    behind: '背后是谁',
    usuallyNext: '接下来常见的',
    rarely: '少见的',
    rights: '你的权利，和它的限度',
    fraud: '什么时候是诈骗或犯罪',
  } satisfies Record<SectionId, string>,
  words: {
    short: '电话里、当面说',
    large: '大字，照着念，或举给对方看',
    written: '写给对方、客服或法院',
    writtenSays:
      '点一下文字，就能选中整段来复制。〔〕里的换成你自己的。发短信、在 App 里留言，不用写身份证号和银行卡号。',
  },
} as const

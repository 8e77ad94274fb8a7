/** Headings shared by all guides. */
export const guideText = {
  title: '各个阶段的说明',
  description: '短信、电话、联系人、上门、法律程序、债权转让：各是什么样，能做什么。',
  intro: '收到了什么，就看哪一个。它们不一定按顺序来，也可能同时有。',
  toQuestions: '回答几个问题，看你自己在哪一步',
  say: '可以照着说',
  sections: {
    looksLike: '长什么样',
    behind: '背后是怎么回事',
    usuallyNext: '接下来常见的',
    rarely: '少见的',
    today: '今天可以做',
    thisWeek: '这周可以做',
    proof: '留什么证据',
    dont: '先别做这些',
    rights: '你的权利',
    fraud: '当心骗局',
  },
} as const

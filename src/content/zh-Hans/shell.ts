/** Words that stand on every page. */
export const shell = {
  name: '逾期下一步',
  /** Behind every title but the home page's: a phone shows titles to whoever looks at it. */
  inTitles: '下一步',
  description: '网贷逾期了，现在到哪一步，接下来可能发生什么，你能做什么。免费，不用注册。',
  skip: '跳到正文',
  search: '搜索',
  door: '有人在门口',
  back: '返回',
  footLabel: '站内页面',
  links: [
    { href: '/', name: '首页' },
    { href: '/guides/', name: '各个阶段' },
    { href: '/answers/', name: '常见问题' },
    { href: '/for/', name: '按情况看' },
    { href: '/not-mine/', name: '为别人的债被找' },
    { href: '/genuine/', name: '是真是假' },
    { href: '/complain/', name: '去哪里投诉' },
    { href: '/proof/', name: '留证据' },
    { href: '/claims/', name: '网上的说法' },
    { href: '/law/', name: '法律依据' },
    { href: '/rights/', name: '权利和期限' },
    { href: '/red-lines/', name: '催收红线' },
    { href: '/code/', name: '输入短码' },
    { href: '/about/', name: '关于和隐私' },
    { href: '/clear/', name: '清除和离开' },
  ],
  leave: '快速离开',
  /** Beside it wherever it stands: who leaves should know beforehand. */
  leaveKeeps: '（不删历史记录）',
  largeText: '大字版',
  help: '心里撑不住，打 12356，不用说名字。有危险，打 110 或 120。',
  disclaimer:
    '免费，不用注册。说的是中国大陆的规定，截至 2026 年 11 月 22 日。不是律师意见，拿不准就打 12348 问。',
} as const

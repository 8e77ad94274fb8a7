export const notFound = {
  title: '没有这一页',
  description: '没有这一页。',
  says: '网址可能抄漏了，或者这一页已经搬走。',
  home: '回首页',
  code: '我有一串短码',
} as const

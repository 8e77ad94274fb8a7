/** What is said about working without a network. */
export const offlineText = {
  title: '现在没有网络',
  description: '没有网络时，这些页面还能看。',
  says: '这一页还没有存到这台手机里。连上网再打开，就会存下来。',
  stillThere: '下面这些已经存好，没有网也能看：',
  kept: [
    { href: '/door/', name: '有人在门口' },
    { href: '/', name: '从第一个问题开始' },
    { href: '/result/', name: '我的结果' },
    { href: '/guides/', name: '各个阶段的说明' },
    { href: '/not-mine/', name: '为别人的债被找' },
  ],
  numbers: '危险打 110，受伤打 120，心里撑不住打 12356。打电话不需要网络。',
  newVersion: '有新版本，回答会留着。',
  take: '换上新版本',
} as const

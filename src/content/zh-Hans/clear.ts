/** Wiping what is stored, using the guide without storing anything, leaving fast. */
export const clear = {
  title: '清除和离开',
  description: '看看这台手机里存了什么，一次清除；不留记录地用；快速离开。',
  lead: '手机被别人看到，也不要紧。这里能看到存了什么，能一次清掉。',
  stored: {
    title: '这台手机里存着',
    answers: '你的回答',
    tried: '你在“如果…会怎样”里试走过的几步。',
    size: '你选了大字版。',
    copies: '网页的副本，没有网也能看。里面没有你的回答。',
    nothing: '什么都没有存。',
    blocked: '这台手机不让网页保存内容。以前有没有存过，这里看不到。',
    copiesUnseen: '这台手机不让看有没有网页的副本。副本里没有你的回答。',
    unseen: '要清掉看不到的，请在浏览器或应用的设置里，清除这个网站的数据。',
    noScript: '这里没有运行脚本，看不到存了什么。可以在浏览器的设置里清除这个网站的数据。',
    wipe: '全部清除',
    wiped: '清除了。这台手机里没有你的回答，也没有网页的副本。',
    answersWiped:
      '回答清除了。网页的副本没能清除，里面没有你的回答。请在浏览器或应用的设置里，清除这个网站的数据。',
    copiesWiped: '网页的副本清除了。回答没能清除。请在浏览器或应用的设置里，清除这个网站的数据。',
    notWiped: '没能清除。请在浏览器或应用的设置里，清除这个网站的数据。',
  },
  history: {
    title: '这里清不掉的',
    says: [
      '浏览器的历史记录。要在浏览器或应用里自己删。',
      '已经发出去的短码和网址。收到的人还能打开。',
      '网址打开过的，提供网页的服务器可能知道有人打开过。',
    ],
  },
  unkept: {
    title: '不留记录地用',
    says: '回答只留在打开的那一页里。关掉、刷新就没有了。接着打开的别的页，也不存到手机里。想留着结果，记下短码。',
    start: '不留记录，从第一个问题开始',
    end: '从现在起照常保存',
    ended: '以后打开的页照常保存。这一次没留的，不会补上。',
  },
  leave: {
    title: '快速离开',
    says: '每一页最下面都有“快速离开”。点一下，这一页马上换成空白页。有键盘的，连按三次 Shift 也行。',
    note: '它不会删历史记录。按返回键，还能看到更早打开的页面。',
  },
} as const

/** What the phone shows after a quick exit. */
export const blank = {
  title: '空白页',
  description: '空白页。',
  home: '回首页',
} as const

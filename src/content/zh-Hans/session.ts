import type { StoreState } from '../../../machines/session/session.machine.ts'

/** Words of the question pages. */
export const asking = {
  goOn: '继续',
  back: '返回',
  or: '或者',
  oneProblem: '有一个问题需要处理',
  errorMark: '错误：',
  left: (count: number): string => (count <= 1 ? '这是最后一个问题' : `还剩最多 ${count} 个问题`),
  resultSoFar: '先看看现在的结果',
  /** While somebody stands at the door, that comes before any question. */
  atDoor: '人还在门口？先看门口怎么做',
  noScript: '这里没有运行脚本，不能一题一题回答。',
  toGuides: '先看各个阶段的说明',
  setAside: (count: number): string => `有 ${count} 个回答暂时用不上，先收起来了。改回来就会恢复。`,
} as const

export const answersText = {
  open: (count: number): string => `展开：已经回答的 ${count} 题`,
  change: '更改',
  title: '检查你的回答',
  says: '每一条都可以改。改了以后，还用得上的回答会留着。',
  none: '你还没有回答过问题。',
  start: '从第一个问题开始',
  goOn: '继续回答',
  toResult: '查看结果',
  clear: '清除这些回答',
  clearSays: '清除以后，这部手机上就没有你的回答了。这一步不能撤回。',
  cleared: '已经清除。',
} as const

export const conflictText = {
  title: '有两个回答对不上',
  change: (short: string): string => `改“${short}”`,
  keep: '就是这样，继续',
  none: '现在没有对不上的回答。',
} as const

/** Only what needs saying: a phone that keeps the answers says nothing. */
export const storeNotices: Partial<Record<StoreState, string>> = {
  blocked: '这部手机不让网页保存内容。你的回答只留在这一页里，关掉就没有了。可以在结果里记下短码。',
  unkept: '这次不留记录。你的回答只在这一页里，关掉或刷新就没有了。可以在结果里记下短码。',
  newer: '保存的内容来自更新的版本，有一部分这里读不出。读不出的原样留着，没有删。请检查一下你的回答。',
  damaged: '上次保存的内容坏了一部分，已经把能读的留下。请检查一下你的回答。',
}

/** Of pages whose heading would tell more than a tab or the history may. */
export const pageTitles = { result: '结果', whatIf: '如果…会怎样', shared: '分享的结果' } as const

export const waiting = {
  result: { title: '正在准备结果', says: '正在读取这部手机上的回答。一般只要一两秒。' },
  whatIf: { title: '正在准备“如果…会怎样”', says: '正在读取这部手机上的回答。一般只要一两秒。' },
  shared: { title: '正在打开这份结果', says: '正在读出短码里的选项。一般只要一两秒。' },
  noScript: '这一页要用到浏览器的脚本，现在用不了。各个阶段的说明不用脚本也能看。',
  toGuides: '先看各个阶段的说明',
} as const

export const failures = {
  view: {
    title: '这一页没能显示出来',
    says: '你的回答没有丢。可以先看看回答，再打开结果。',
    toAnswers: '看我的回答',
    toGuides: '看各个阶段的说明',
  },
  load: {
    title: '结果还没有下载完',
    says: '可能是网络断了。你的回答都在，网络好了再试一次。',
    again: '再试一次',
    reload: '重新打开这一页',
  },
  /** Where the script of a page never came. */
  script: {
    says: '这一页没有下载完，现在答不了题。网络好了，再打开一次。你以前的回答都在。',
    reload: '重新打开这一页',
  },
} as const

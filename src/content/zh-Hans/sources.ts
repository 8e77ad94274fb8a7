import type { Force } from '../../../machines/law/entry.ts'

/** What each kind of rule means to somebody who is no lawyer. */
export const forces: Record<Force, string> = {
  法律: '法律，有强制力',
  立法解释: '立法解释，和法律一样有强制力',
  司法解释: '司法解释，法院办案要照着做',
  行政法规: '行政法规，有强制力',
  地方性法规: '地方性法规，在当地有强制力',
  部门规章: '部门规章，有强制力',
  规范性文件: '监管文件，对被监管的机构有约束力',
  司法指导文件: '法院的指导意见，供法院参考',
  推荐性国标: '推荐性国家标准，没有强制力，但可以拿来投诉',
  行业自律: '行业自律，不是法律，只约束会员机构',
  官方提示: '官方提示，不是法律',
  办事渠道: '官方办事渠道',
}

export const sourceText = {
  basis: '依据：',
  retold: '据公开报道转述',
  /** Beside a name, where there is no room for more. */
  retoldMark: '·转述',
  retoldSays: '我们没有读到原文，这一条来自公开报道，所以不引原话。',
  quote: '原文',
  original: '看原文出处',
  quoteAndUses: '看引的原话，和在哪里用到',
  whereUsed: '这条规定在哪里用到',
  binds: '管谁：',
  since: (date: string): string => `${date} 起施行`,
  until: (date: string): string => `${date} 起不再适用`,
  checked: (date: string): string => `${date} 核对过`,
  listTitle: '这一页的依据',
  listSays:
    '实线框是有强制力的法律法规，虚线框是标准、自律和官方提示，点线框是常见做法。“转述”的，我们没有读到原文。',
  loading: '正在打开这一条依据',
  failed: '这一条依据没有下载下来。',
  again: '再试一次',
} as const

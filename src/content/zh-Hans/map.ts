import type { Actor } from '../../../machines/collection/events.ts'
import type { DistrictId } from '../../../machines/collection/graph.ts'
import { places } from './stages.ts'

interface DistrictText {
  /** At most 5 characters. */
  readonly name: string
  readonly says: string
}

export const districts: Record<DistrictId, DistrictText> = {
  ...places,
  bystander: { name: '别人的债', says: '你不是借款人，只是因为别人的债被找上。' },
}

/** Who makes a move, as short as it goes. */
export const actors: Record<Actor, string> = {
  lender: '机构',
  collector: '催收',
  court: '法院',
  tribunal: '仲裁机构',
  borrower: '你',
  contact: '你',
}

export const mapText = {
  title: '全图',
  description: '催收的每一步和每一条路，画在一张图上：谁会做什么，常不常见，你能做什么，会到哪里。',
  lead: '催收不是一级一级往上走。走到哪一步，看收到了什么。几件事也可能同时有。',
  overview: '几个大的地方',
  overviewSays: '点一个看里面',
  drawing: (name: string): string => `${name}：图`,
  toOverview: '回到全图',
  you: '你',
  key: '怎么看这张图',
  keyOthers: '机构或催收做的',
  keyCourt: '法院或仲裁机构做的',
  keyYou: '你可以做的',
  keyTwo: '写两个词的，要看你的情况。这些词不是概率。',
  toReasons: '每一步的理由和依据，在结果页和各阶段说明里。',
  toGuides: '看各阶段说明',
  start: '从这里开始',
  mayFollow: '对方可能做的',
  canDo: '你可以做的',
  or: '或者',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '全部',
  here: '你在这里',
  beside: '同时',
  past: '走过',
  next: '可能到',
  marks: {
    title: '你的位置',
    way: '走过：',
    here: '你在这里：',
    beside: '同时：',
    next: '接下来可能到：',
    none: '没有查到。',
    shared: '这是别人分享的回答。“你”说的是回答问题的那个人。',
    failed: '没能标出你的位置。关掉网页重新打开，再试一次。',
  },
} as const

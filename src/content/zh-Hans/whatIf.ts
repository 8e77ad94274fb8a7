import type { Changes } from '../../../machines/explore/changes.ts'
import type { Side } from '../../../machines/session/trying.ts'

/** What a step can change, as groups of lines. */
export type ChangeGroup = Exclude<keyof Changes, 'headline' | 'level'>

/** How a line stands to what was before; each has a shape of its own. */
export type Mark = 'gained' | 'lost' | 'likelier' | 'lessLikely' | 'unclear' | 'turned'

interface MarkText {
  /** Drawn beside the word, never alone. */
  readonly sign: string
  readonly word: string
}

/** After a step: against what was before it. */
export const marks: Record<Mark, MarkText> = {
  gained: { sign: '＋', word: '多了' },
  lost: { sign: '－', word: '少了' },
  likelier: { sign: '↑', word: '更可能' },
  lessLikely: { sign: '↓', word: '更少见' },
  unclear: { sign: '？', word: '说不准' },
  turned: { sign: '→', word: '变成' },
}

/** Side by side: against the other branch. */
export const sideMarks: Record<Mark, MarkText> = {
  ...marks,
  gained: { sign: '＋', word: '独有' },
  turned: { sign: '≠', word: '不同' },
}

export const changeGroups: Record<ChangeGroup, string> = {
  stages: '阶段',
  warnings: '要当心的',
  deadlines: '期限',
  next: '对方接下来',
  rights: '你的权利',
  options: '你能做的',
  consequences: '影响',
  complaintRoute: '投诉去处',
}

export const whatIfText = {
  title: '如果…会怎样',
  lead: '试着走几步，看看会到哪里。只是试，不会改你的回答。',
  now: '现在在',
  arrived: '会到',
  stays: '最要紧的不变，还是',
  beside: '同时：',
  besideNow: '同时到了：',
  trail: '你试走的几步',
  trailSays: '每一步都只是可能。没有人能说准会不会发生。',
  person: '你',
  other: '对方',
  back: '退一步',
  clear: '清空',
  cost: '代价：',
  sign: '看到这个，就是开始了：',
  changed: '这一步带来的变化',
  changedOpen: '展开：这一步带来的变化',
  unchanged: '结果里写的都没有变。',
  sinceStartOpen: '展开：几步合起来，和试走之前比',
  more: (count: number): string => `展开：另外 ${count} 条`,
  fromTo: (from: string, to: string): string => `从“${from}”变成“${to}”`,
  caution: '一条提醒',
  mine: '接着试：如果你…',
  mineRest: (count: number): string => `展开：另外 ${count} 件能做的，不会换阶段`,
  theirs: '接着试：如果对方…',
  theirsSays: '也可能是法院。后面的词不是概率。',
  theirsRest: (count: number): string => `展开：另外 ${count} 种，多数少见或查不到`,
  leads: '会到：',
  full: '一次最多试四步。想试别的，先退一步或清空。',
  branch: '换一种做法，和这条路比较',
  branchSays: '回到最后一步之前，另走一条。两条路放在一起看。',
  sides: { 0: '第一条路', 1: '第二条路' } satisfies Record<Side, string>,
  compare: '两条路放在一起',
  compareSays: '“独有”是只有这条路才有的。两条一样的，不重复写。',
  onward: (side: string): string => `接着走${side}`,
  same: '两条路现在没有不一样的地方。',
  noSteps: '还没有试走。',
  chosen: '正在走这条',
  choose: '走这条',
  drop: '不要这条',
  ownAnswers: '这条路上，这些回答不一样：',
  answer: (question: string, answer: string): string => `${question}：${answer}`,
  ends: '怎样才能结束',
  endsSays: '这些路不是保证。要对方同意的，对方可以不同意。',
  endsOpen: '展开：从这里到结束的几条路',
  noEnds: '这一步已经结束了，不用再走。',
  endsHard: '没有查到不伤人的路。这一条中间有坏的一步，先打 12348 问一问。',
  paysAtOnce: '要一次付清。',
  needsOther: '要对方做了才算。',
  walkWay: '试走这条路',
  wayTooLong: '一次最多试四步，这条路在这里走不完。',
  share: '把这条路发给帮你的人',
  shareSays: '短码里会多带上这几步。别的和结果的短码一样：没有姓名、电话、地址、日期。',
  toResult: '回到结果',
  sharedTitle: '有人试走了几步',
  goOn: '接着往下试',
  empty: '先回答几个问题，才能试走。',
  reached: (steps: number, stage: string): string =>
    steps === 0 ? `没有试走的步。现在在：${stage}。` : `试走了 ${steps} 步。会到：${stage}。`,
  comparing: (side: string): string => `两条路放在一起了。接着走的是${side}。`,
} as const

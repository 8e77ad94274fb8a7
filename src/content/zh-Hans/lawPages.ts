import type { Confidence, Force } from '../../../machines/law/entry.ts'

/** Words of the law index and of the page of each entry. */
export const lawText = {
  title: '法律依据',
  description: '这份指南用到的每一条规定：说了什么，管谁，有没有强制力，在哪里用到。可以搜索。',
  intro: '这份指南说的每一句规定，都出自下面这些条。点开一条，能看到原文、力度和出处。',
  shapes: '实线框有强制力。虚线框是标准、行业自律、官方提示和办事渠道，本身没有强制力。',
  closedMark: '已不适用',
  subjectsTitle: '按主题看',
  count: (count: number): string => `共 ${count} 条。`,

  entryTitle: (short: string, topic: string): string => `${short}：${topic}`,
  closed: (date: string): string => `这一条从 ${date} 起不再适用，不要再引用。`,
  notYet: (date: string): string => `这一条到 ${date} 才开始施行。`,
  strengthTitle: '有没有强制力，管谁',
  sinceUnknown: '从哪天起施行，没有核到。',
  quoteSays: '这是条文里和你有关的一段，一字不改。',
  sourceTitle: '出自哪里',
  noOriginal: '官方网页的地址，我们没有取得。要看全文，到发布它的机关的网站，按文件名找。',
  replacedTitle: '新旧对照',
  replaced: (what: string, date: string): string => `它取代了${what}，旧的从 ${date} 起不再适用。`,
  replacesEntry: '它取代的是：',
  formerly: (version: string, article: string): string => `同一件事，在${version}的版本里是${article}。`,
  oldNumbers: '网上引的旧条号，不要照抄。',
  replacedBy: '取代它的是：',
  knownTitle: '我们怎么知道的',
  inference: '上面那句话里，有从条文推出来的结论，所以写的是“一般”“通常”。条文没有逐字这样说。',
  checked: (date: string): string => `${date} 核对过。规定会改，用之前再看一眼官方来源。`,
  usesTitle: '在这份指南里，哪里用到它',
  usesSays: '没有链接的，要回答几个问题才会出现在你的结果里。',
  noUses: '现在还没有哪一页用到它。它和借款的人、被打扰的人有关，所以列在这里。',
  toQuestions: '回答几个问题，看看和你有关的',
  allOfSubject: (subject: string): string => `同一主题：${subject}`,

  uses: {
    pages: '页面',
    stages: '阶段',
    moves: '接下来可能发生的事',
    options: '你可以做的事',
    rights: '权利',
    redLines: '催收红线',
    deadlines: '期限',
    consequences: '影响',
    bodies: '投诉渠道',
    warnings: '优先提醒',
  },
  stagesAt: (place: string, stages: string): string => `${place}（${stages}）`,
} as const

/** The force in one word, beside a shape. */
export const shortForces: Record<Force, string> = {
  法律: '法律',
  立法解释: '立法解释',
  司法解释: '司法解释',
  行政法规: '行政法规',
  地方性法规: '地方性法规',
  部门规章: '部门规章',
  规范性文件: '监管文件',
  司法指导文件: '法院指导意见',
  推荐性国标: '国标（推荐性）',
  行业自律: '行业自律',
  官方提示: '官方提示',
  办事渠道: '办事渠道',
}

/** How an entry is known, and what that means for whoever wants to rely on it. */
export const confidences: Record<Confidence, string> = {
  'verified-from-text': '我们读过条文原文。引出的话，和原文逐字对过。',
  'verified-from-secondary':
    '据公开报道转述。我们没有读到原文，所以不引原话，也可能有出入。正式引用之前，先找原文核对。',
}

/** Whom rules of this force bind, where the entry names nobody. */
export const boundByForce: Record<Force, string> = {
  法律: '所有人和所有机构',
  立法解释: '所有人和所有机构',
  司法解释: '法院办案，打官司的人都会用到',
  行政法规: '相关的个人和机构',
  地方性法规: '当地的个人和机构',
  部门规章: '被监管的机构',
  规范性文件: '被监管的机构',
  司法指导文件: '给法院办案参考',
  推荐性国标: '自愿采用的机构',
  行业自律: '协会的会员机构',
  官方提示: '提醒大家，不约束谁',
  办事渠道: '给大家用的，不约束谁',
}

/** Words of the search over the index. */
export const lawSearch = {
  label: '搜文件、条号或关键词',
  hint: '比如：上门、联系人、1033、治安管理',
  more: '按力度、阶段、主题缩小范围',
  force: '力度',
  place: '阶段',
  subject: '主题',
  anyForce: '全部',
  binding: '有强制力的',
  soft: '没有强制力的',
  anyPlace: '全部',
  anySubject: '全部',
  clear: '全部清空',
  found: (count: number): string => `找到 ${count} 条。`,
  all: (count: number): string => `全部 ${count} 条。`,
  nothing: '没有找到。换一个短一点的简体词试试，比如“上门”“利息”“支付令”，或者把下面的条件改成全部。',
  tooLong: '字太多了。只写一两个词，比如“上门”“利息”。',
  onlyShort: '全文没有下载下来，现在只在名称和说明里找。',
} as const

import type { AnswerText } from './answer.ts'

/** 判决以后 */
export const enforcementAnswers = {
  walletFrozen: {
    question: '微信、支付宝会被冻结吗？',
    asked: ['账户被冻结', '银行卡冻结', '微信零钱冻结', '支付宝被封', '催收能冻结我的卡吗'],
    answer: [
      { text: '法院可以，催收公司通常没有这个权力。', cites: ['cpl-253-freeze-accounts'] },
      {
        text: '判决前也可能被冻结，但限于请求的范围或有关的财物。不服，可以申请复议一次。',
        cites: ['cpl-103-preservation'],
      },
      {
        text: '法院扣收入，应当给你和所扶养的家属留下生活必需的费用。',
        cites: ['cpl-254-255-living-necessities'],
      },
      { text: '真的冻结了，先打 12368 核实是哪个法院、哪个案子。', cites: ['chan-12368'] },
    ],
    more: ['/claims/#courtCollectorFreezes', '/guides/enforcement/'],
  },
  allWages: {
    question: '工资会被全部扣光吗？',
    asked: ['工资被扣完', '执行扣工资', '工资卡冻结了怎么生活', '法院划扣工资', '留多少生活费'],
    answer: [
      { text: '一般不会全扣，应当留下生活必需的费用。', cites: ['cpl-254-255-living-necessities'] },
      { text: '所扶养家属的那份，也应当留。', cites: ['cpl-254-255-living-necessities'] },
      {
        text: '没有留的，书面提异议，法院十五日内审查。不服，向上一级法院复议。',
        cites: ['cpl-236-enforcement-objection'],
      },
    ],
    more: ['/claims/#courtAllWages', '/guides/enforcement/'],
  },
  dishonestList: {
    question: '没钱还，会上失信名单吗？',
    asked: ['会不会成老赖', '失信被执行人', '黑名单', '限高', '限制高消费', '不能坐高铁'],
    answer: [
      { text: '单纯没钱，不该列入失信。', cites: ['spc-dishonest-1-conditions'] },
      {
        text: '要先有生效判决、支付令等文书，还要有能力却拒不履行，或者转移财产、不报财产等。',
        cites: ['spc-dishonest-1-conditions'],
      },
      {
        text: '限制高消费不一样：进入执行，没按执行通知付款，就可能。',
        cites: ['limit-vs-dishonest-difference'],
      },
      { text: '收到执行通知，如实报告财产。', cites: ['cpl-252-property-report'] },
      { text: '列错了，可以书面申请纠正，法院十五日内审查。', cites: ['spc-dishonest-11-12-remedy'] },
      {
        text: '据公开报道，最高法院在推进失信的宽限期和单次解除。能不能用，问执行法院。',
        cites: ['spc-2025-graded-discipline'],
      },
    ],
    more: ['/claims/#courtDishonest', '/claims/#courtNoTrain', '/guides/enforcement/'],
  },
  enforcementInstalments: {
    question: '执行阶段还能分期吗？',
    asked: ['强制执行能协商吗', '执行和解', '被执行了怎么还', '和执行法官谈', '执行分期'],
    answer: [
      { text: '能，要对方同意，叫执行和解。', cites: ['cpl-241-enforcement-settlement'] },
      {
        text: '按自己真能拿出的数来谈。不履行和解协议的，对方可以申请恢复执行。',
        cites: ['cpl-241-enforcement-settlement'],
      },
      { text: '写成书面，自己留一份。', cites: ['practice-keep-own-record'] },
    ],
    more: ['/guides/enforcement/', '/for/judged/', '/claims/#courtNoTalks'],
  },
  growsAfterJudgment: {
    question: '判决以后拖着，会越滚越多吗？',
    asked: ['不还会越来越多吗', '利滚利', '迟延履行利息', '判决后利息', '加倍利息'],
    answer: [
      { text: '会，要加付迟延履行利息。', cites: ['cpl-264-double-interest'] },
      { text: '加倍的部分按没还的判决金额算，不是把合同利息翻倍。', cites: ['cpl-264-double-interest'] },
      { text: '有困难，早点和对方谈执行和解。', cites: ['cpl-241-enforcement-settlement'] },
    ],
    more: ['/claims/#courtExtraFine', '/guides/judgment/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

import type { Achievement } from '../../../../machines/collection/outcomes.ts'
import type { AchievementText } from './achievement.ts'

/** 不理会，和接电话 */
export const calls = {
  // 不理会
  ignoring: {
    title: '如果一直不接不回',
    how: ['至少保留这个号码，能收到短信。', '隔一段时间接一次，说清情况。'],
    effect: '不接催收的电话，一般不违法，债也还在。联系不上你，他们更可能去找你的联系人。',
  },
  ignoringCourt: {
    title: '如果不理法院的消息',
    how: ['先核实真假。', '是真的，按上面写的时间办。', '去不了，提前跟法官说明原因。'],
    effect: '真的案子，不看也会往下走。不到庭，法院可以缺席判决；找不到你，可以公告送达。',
  },
  ignoringOrder: {
    title: '如果不理支付令',
    how: ['先核实是不是真的。', '对这笔债有不同意见，就在期限里书面提异议。'],
    effect: '期限里没还也没提异议，对方可以直接申请强制执行，不用再开庭。',
  },
  ignoringJudgment: {
    title: '如果判了也不理',
    how: ['看判决写的是哪天前还。', '还不上，先找对方谈，谈成写下来。'],
    effect: '过了那天没还，对方可以申请强制执行，还要加付迟延履行利息。',
  },
  ignoringEnforcement: {
    title: '如果不理执行法院',
    how: ['打 12368 问执行法官是谁，回一个电话。', '如实报告财产。拿不出钱，也照实说。'],
    effect: '执行照样往下走。不报、假报财产，法院可以罚款、拘留，还可能列入失信名单。',
  },
  // 接电话
  callAnswered: {
    title: '接一次电话，开着录音',
    how: [
      '先问：「你是哪家公司？姓名和工号是多少？」',
      '说：「我能接到电话，请只联系我本人。」',
      '问到还款，就说：「我核实后再答复。」不当场答应。',
      '记下时间和他说的话。',
    ],
    effect: '你接得到电话，他们就少了找联系人的理由。自己参与的通话，录音通常可以当证据。',
  },
  contactRestored: {
    title: '接通一次，让人找得到你',
    how: [
      '开着录音接，或者自己打给官方客服。',
      '说：「这个号码能找到我，请只联系我本人。」',
      '请对方登记，问一个工单号。',
      '不当场答应金额和日子。',
    ],
    effect: '接通后，就不容易再算失联，找联系人就少了理由。但不一定马上就停。',
  },
} as const satisfies Partial<Record<Achievement, AchievementText>>

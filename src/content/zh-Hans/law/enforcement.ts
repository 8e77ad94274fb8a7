import type { enforcement } from '../../../../machines/law/enforcement.ts'
import type { LawText } from './text.ts'

/** 保全和强制执行 */
export const enforcementText = {
  'cpl-103-preservation': {
    short: '民诉法第103、105条',
    topic: '判决前的保全',
    plain:
      '判决前，法院也可能依申请冻结财产（保全），但限于请求的范围或与本案有关的财物。不服可以申请复议一次。',
  },
  'cpl-250-enforcement-two-years': {
    short: '民诉法第250条',
    topic: '申请执行的期限',
    plain:
      '判决后申请强制执行的期限是两年，从履行期最后一日起算，分期的从最后一期起算，中间可能暂停，也可能重新算。超期申请法院仍会受理，要你自己提异议。',
  },
  'cpl-252-property-report': {
    short: '民诉法第252条',
    topic: '报告财产',
    plain: '收到执行通知没履行的，应当报告当前和收到通知前一年的财产。拒报、假报的，法院可以罚款、拘留。',
  },
  'cpl-253-freeze-accounts': {
    short: '民诉法第253条',
    topic: '冻结和划拨',
    plain:
      '法院可以查询、冻结、划拨你的存款等财产，但不得超出应履行的范围。这通常需要法院裁定；法律只授权法院，没有授权催收公司。',
  },
  'cpl-254-255-living-necessities': {
    short: '民诉法第254、255条',
    topic: '留下生活必需',
    plain: '法院扣收入、查封财产时，应当给你和所扶养的家属留下生活必需的费用和生活必需品。',
  },
  'spc-seizure-3-5-exempt': {
    short: '查封扣押规定第3至5条',
    topic: '不得查封的东西',
    plain:
      '生活必需的衣服、家具、餐具，必需的生活费用（有低保标准的按低保标准），孩子义务教育所需物品等，不得查封。生活必需的住房可以查封，但不得拍卖、变卖、抵债。',
  },
  'spc-objection-20-only-home': {
    short: '执行异议规定第20条',
    topic: '唯一住房',
    plain: '唯一住房不是绝对不能执行：对方同意从房款中扣出五至八年租金等情形下，法院可以执行。',
  },
  'cpl-264-double-interest': {
    short: '民诉法第264条',
    topic: '迟延履行利息',
    plain:
      '没有按判决等文书写的期限还，要加付迟延履行利息，加倍部分按还没还的金额，每日万分之一点七五算，不是把合同利息翻倍。',
  },
  'cpl-266-exit-ban-credit': {
    short: '民诉法第266条',
    topic: '限制出境和征信',
    plain:
      '不履行判决的，法院可以限制出境、在征信系统记录、公布不履行信息等。这些一般发生在判决生效并进入执行之后，不是一逾期就有。',
  },
  'cpl-114-118-fine-detention': {
    short: '民诉法第114、118条',
    topic: '罚款和司法拘留',
    plain:
      '有能力却拒不履行判决、转移被查封的财产等，法院可以对个人罚款十万元以下、拘留十五日以下。这是司法拘留，不是判刑。',
  },
  'cpl-236-enforcement-objection': {
    short: '民诉法第236条',
    topic: '执行异议',
    plain:
      '认为法院的执行行为违法（比如没有留生活费），可以书面提异议，法院十五日内审查。不服再向上一级法院复议。',
  },
  'cpl-241-enforcement-settlement': {
    short: '民诉法第241条',
    topic: '执行和解',
    plain: '执行阶段可以和对方自行和解，变更金额、期限。不履行和解协议的，对方可以申请恢复执行原判决。',
  },
  'cpl-268-termination-hardship': {
    short: '民诉法第268条',
    topic: '终结执行',
    plain: '因生活困难无力偿还、没有收入来源、又丧失劳动能力的公民，三个条件都满足，法院裁定终结执行。',
  },
  'spc-517-terminated-this-round': {
    short: '民诉法解释第517条',
    topic: '终结本次执行',
    plain:
      '查不到可执行财产的，法院可以裁定终结本次执行程序（终本）。这不等于债务免除，以后发现财产可以再执行，不受时效限制。',
  },
  'cpl-243-debtor-death': {
    short: '民诉法第243条',
    topic: '被执行人去世',
    plain: '被执行人去世的，用他的遗产还债。',
  },
} as const satisfies Record<keyof typeof enforcement, LawText>

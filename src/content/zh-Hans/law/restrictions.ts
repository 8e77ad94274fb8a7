import type { restrictions } from '../../../../machines/law/restrictions.ts'
import type { LawText } from './text.ts'

/** 限制高消费（限高）和失信被执行人 */
export const restrictionsText = {
  // 限高
  'spc-consumption-limit-1-2': {
    short: '限高规定第1、2条',
    topic: '限制高消费',
    plain:
      '进入执行后，没按执行通知付款的，法院可以限制高消费，不要求你有钱，但要考虑你的履行能力。被列为失信被执行人的，应当同时限高。',
  },
  'spc-consumption-limit-3-list': {
    short: '限高规定第3条',
    topic: '限高包括什么',
    plain:
      '限高后不得坐飞机、软卧、G字头高铁，不得住星级酒店高消费、买房装修、旅游度假，子女不得就读高收费私立学校等。生活和工作必需的消费不受限。',
  },
  'spc-consumption-limit-child-school': {
    short: '限高规定第3条',
    topic: '限高和孩子上学',
    plain: '受限的是高收费私立学校，不是上学本身。公办学校、普通收费学校、高考录取一般不受影响。',
  },
  'spc-consumption-limit-8-9-exit': {
    short: '限高规定第8、9条',
    topic: '解除限高',
    plain: '因生活或经营必需要消费的，可以申请法院批准。提供担保、对方同意或者还清的，可以解除限高。',
  },
  // 失信被执行人
  'spc-dishonest-1-conditions': {
    short: '失信规定第1条',
    topic: '什么情况列失信',
    plain:
      '列为失信被执行人，先要没有履行生效判决等文书。还要有能力却拒不履行，或者妨碍执行、转移财产、不报财产、违反限高、拒不履行和解协议等。单纯没钱，不该列入。',
  },
  'spc-dishonest-3-4-must-not': {
    short: '失信规定第3、4条',
    topic: '不得列失信',
    plain:
      '提供了充分担保、被查封财产足以还债、履行顺序在后，或者其实没有履行能力的，不得以有能力不履行为由列入名单。未成年人一律不得列入。',
  },
  'spc-dishonest-2-10-term-and-removal': {
    short: '失信规定第2、10条',
    topic: '失信期限和删除',
    plain:
      '因有能力不履行被列入的，还清、和解履行完、对方书面申请、终本后两次以上查无财产等，法院应当在三个工作日内删除。因妨碍执行、转移财产等被列入的，期限一般二年，严重的可以延长，积极履行可以提前删除。',
  },
  'spc-dishonest-11-12-remedy': {
    short: '失信规定第11、12条',
    topic: '列错了怎么纠正',
    plain: '认为列错了，可以书面申请纠正，法院十五日内审查。被驳回的，十日内可以向上一级法院复议。',
  },
  'limit-vs-dishonest-difference': {
    short: '限高规定、失信规定第1条',
    topic: '限高和失信的分别',
    plain:
      '限高：没按通知付款就可能，不要求你有钱。失信：一般还要有能力却拒不履行等情节。两者都要先有生效判决、裁决、支付令这类文书，再进入执行。',
  },
  // 法院的政策
  'spc-2019-35-goodwill': {
    short: '善意文明执行意见',
    topic: '善意文明执行',
    plain:
      '决定列失信或限高前，法院可以给一至三个月宽限期。全日制在校生因校园贷成为被执行人的，一般不列失信、不限高。重病就医等急事，可以申请暂时解除乘机限制，最长一个月。',
  },
  'spc-2025-graded-discipline': {
    short: '最高法2025年失信惩戒举措',
    topic: '失信惩戒分级',
    plain: '最高法表示推进失信惩戒分级分类、宽限期和单次解禁，具体看执行法院。',
  },
} as const satisfies Record<keyof typeof restrictions, LawText>

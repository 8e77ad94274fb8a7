import type { civilProcedure } from '../../../../machines/law/civilProcedure.ts'
import type { LawText } from './text.ts'

/** 诉讼：管辖、期限、小额诉讼、上诉、证据、费用 */
export const civilProcedureText = {
  // 哪个法院管
  'cpl-22-24-jurisdiction': {
    short: '民诉法第22、24条',
    topic: '在哪个法院告',
    plain: '告个人，一般由被告住所地法院管（经常居住满一年的，按居住地）。合同纠纷也可以由合同履行地法院管。',
  },
  'spc-18-receiving-money-place': {
    short: '民诉法解释第18条',
    topic: '接收货币的地方',
    plain:
      '合同没写履行地、争议是给钱的，接收货币一方所在地算履行地。贷款机构追款时，一般可以在它那边的法院起诉；约定了法院的，先看约定。',
  },
  'cpl-35-agreed-court': {
    short: '民诉法第35条',
    topic: '约定法院',
    plain: '合同可以书面约定，由与争议有实际联系的地点的法院管辖。',
  },
  'spc-31-consumer-jurisdiction-clause': {
    short: '民诉法解释第31条',
    topic: '管辖条款要提醒',
    plain: '对方印好的合同里，约定去哪个法院的条款，没有用合理方式提醒你的，你可以主张无效。',
  },
  'spc-2025-15-jurisdiction-reply': {
    short: '法释〔2025〕15号批复',
    topic: '没有联系的约定管辖',
    plain:
      '约定到与争议没有实际联系的地方打官司，对方又证明不了有联系的，管辖约定无效。约定既可仲裁又可起诉的，仲裁约定无效，诉讼管辖约定照算。',
  },
  'spc-2025-14-internet-court-no-loans': {
    short: '互联网法院管辖规定',
    topic: '网贷案件归哪个法院',
    plain:
      '2025年11月1日以后新受理的网贷、消费贷案件，不再由互联网法院集中管辖，一般回到普通基层法院。在这之前已受理的，由原法院继续审。收到互联网法院的网贷传票，可以先核实受理时间。',
  },
  // 被起诉以后
  'cpl-128-answer-fifteen-days': {
    short: '民诉法第128条',
    topic: '答辩期限',
    plain: '收到起诉状副本后，十五日内可以交答辩状。不交也不影响法院审理，所以留意这个期限。',
  },
  'cpl-130-jurisdiction-objection': {
    short: '民诉法第130条',
    topic: '管辖权异议',
    plain: '觉得法院不该管，应当在答辩期内提管辖权异议；没提又去答辩的，视为同意这个法院。',
  },
  'cpl-147-default-judgment': {
    short: '民诉法第147条',
    topic: '缺席判决',
    plain: '收到传票无正当理由不到庭的，法院可以缺席判决。不接、不看，不等于没事。',
  },
  'spc-261-sms-summons-no-default': {
    short: '民诉法解释第261条',
    topic: '短信传唤',
    plain: '简易程序可以用短信、电话等简便方式传唤。没经你确认、也没有证据证明你收到了的，法院不得缺席判决。',
  },
  'cpl-165-small-claims-final': {
    short: '民诉法第165、168条',
    topic: '小额诉讼一审终审',
    plain: '简单、金额较小的钱款案件用小额诉讼程序，一审终审，不能上诉，一般两个月内审结。',
  },
  'cpl-166-169-small-claims-exceptions': {
    short: '民诉法第166、169条',
    topic: '不适用小额诉讼',
    plain: '一方下落不明、需要鉴定、提出反诉等情形，不适用小额诉讼程序。认为用错程序的，可以在开庭前提异议。',
  },
  'spc-275-276-small-claims-details': {
    short: '民诉法解释第275、276条',
    topic: '小额诉讼的期限',
    plain: '小额案件的举证期限一般不超过七日，答辩期最长十五日。对管辖异议的裁定作出即生效，不能上诉。',
  },
  // 判决以后
  'cpl-171-appeal': {
    short: '民诉法第171条',
    topic: '上诉期限',
    plain: '普通程序和简易程序的一审判决，送达后十五日内可以上诉（裁定是十日）。小额诉讼除外。',
  },
  'cpl-211-216-retrial': {
    short: '民诉法第211、216条',
    topic: '申请再审',
    plain: '判决生效后，有未经传票传唤就缺席判决等情形的，可以在六个月内申请再审。',
  },
  // 证据和费用
  'spc-106-recording-as-evidence': {
    short: '民诉法解释第106条',
    topic: '录音录像当证据',
    plain:
      '自己参与的通话、上门对话，录音录像通常可以当证据。用严重侵害他人权益、违法或严重违背公序良俗的方法取得的，才会被排除。',
  },
  'court-fee-rules': {
    short: '诉讼费用交纳办法',
    topic: '诉讼费',
    plain:
      '受理费按金额分段算，简易程序、调解减半，由败诉方负担（胜诉方自愿承担的除外）。确有困难可以申请缓、减、免。',
  },
} as const satisfies Record<keyof typeof civilProcedure, LawText>

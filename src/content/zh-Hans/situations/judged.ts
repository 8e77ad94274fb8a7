import type { SituationText } from './situation.ts'

/** 已经判决、裁决，或在执行 */
export const judgedSituation: SituationText = {
  description: '法院已经判了：先看日期和能不能上诉，再谈和解，留生活费，如实报财产。',
  intro: '判了，也还有路。先看清日期，再决定上诉、商量，还是按判决还。',
  first: [
    {
      text: '先核实真假：打 12368，报法院名称和案号。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
    {
      text: '写下收到的日期。看清三样：还多少，哪天前还，能不能上诉。',
      cites: ['cpl-171-appeal', 'practice-keep-own-record'],
    },
    {
      text: '不服一审：一般送达后十五日内上诉。小额诉讼不能上诉。',
      cites: ['cpl-171-appeal', 'cpl-165-small-claims-final'],
    },
    {
      text: '手里是仲裁裁决书：不能上诉。收到三个月内，可以向法院申请撤销。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '拿不准：带着文书打 12348，先问期限。',
      cites: ['chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '能还的：还给文书写明的一方，或者核实过的法院账户，留凭证。',
      cites: ['practice-private-account-fraud', 'practice-keep-own-record'],
    },
    {
      text: '一次还不上：书面提一个做得到的办法，和对方和解。在执行的，请法官记进笔录。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '收到执行通知：如实报告现在的财产，和收到通知前一年的。没有，就照实写没有。',
      cites: ['cpl-252-property-report'],
    },
    {
      text: '生活费、工资卡被冻结：找执行法官，书面申请留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities', 'cpl-236-enforcement-objection'],
    },
    {
      text: '以前没收到传票，就判了：看判决生效的日期，六个月内可以申请再审。先打 12348 问。',
      cites: ['cpl-211-216-retrial', 'chan-12348'],
    },
    {
      text: '查一次 zxgk.court.gov.cn：有没有被执行、限制高消费、列失信。',
      cites: ['verify-zxgk'],
    },
  ],
  know: [
    {
      text: '法律：法院扣收入、查封财产，应当留下你和所扶养家属生活必需的费用和物品。',
      cites: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'],
    },
    {
      text: '法律：执行中可以自行和解，改金额、改期限。没按和解做，对方可以申请恢复执行。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '法律：过了判决写的日子不还，要加付迟延履行利息。不是把合同利息翻倍。',
      cites: ['cpl-264-double-interest'],
    },
    {
      text: '司法解释：没按执行通知付款，法院可以限制高消费，要考虑你的履行能力。',
      cites: ['spc-consumption-limit-1-2'],
    },
    {
      text: '司法解释：没有履行能力的，不得以“有能力不履行”列入失信名单。不报财产、转移财产的，可能列入。',
      cites: ['spc-dishonest-3-4-must-not', 'spc-dishonest-1-conditions'],
    },
    {
      text: '列错了：可以书面申请纠正，法院十五日内审查。',
      cites: ['spc-dishonest-11-12-remedy'],
    },
    {
      text: '法律：真的没有能力，不构成拒不执行判决罪。司法解释：算能力时，先扣掉生活必需的费用。',
      cites: ['criminal-313-refuse-judgment', 'spc-refusal-5-living-costs-deducted'],
    },
    {
      text: '司法解释：查不到财产，法院可以终结本次执行。这不是免债，以后可能再执行。',
      cites: ['spc-517-terminated-this-round'],
    },
    {
      text: '孩子上公办学校，一般不受影响。',
      cites: ['spc-consumption-limit-child-school'],
    },
  ],
  say: [
    '（打 12368）我收到一份判决，报案号，请帮我核实，告诉我承办人怎么联系。',
    '（对执行法官）我愿意和解，每月能还（说一个做得到的数）。',
    '（对执行法官）这个账户是我家的生活费，请留下。要交哪些材料？',
    '（对对方）请把账户和金额用文字写给我，我核对后按判决还。',
  ],
  keep: [
    { text: '判决书、裁决书、通知书和信封，写上收到的日期。', cites: ['practice-keep-own-record'] },
    { text: '收入、家里人口、每月必需开支的材料。', cites: ['practice-keep-own-record'] },
    { text: '还过的每一笔：付给谁、多少、哪天。', cites: ['practice-keep-own-record'] },
    { text: '和解协议、笔录、交给法院的材料，自己留一份。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要转移、隐藏财产，也不要假报。',
      why: '法院可以罚款、拘留。有能力却这样拒不执行、情节严重的，可能犯罪。',
      cites: ['cpl-114-118-fine-detention', 'cpl-252-property-report', 'criminal-313-refuse-judgment'],
    },
    {
      text: '不要不接执行法官的电话、不收法院的信。',
      why: '程序照样走。说得上话，才好谈和解、申请留生活费。',
      cites: ['cpl-88-89-service-refusal', 'cpl-241-enforcement-settlement'],
    },
    {
      text: '不要把钱转给“法官”“执行局的人”的个人账户。',
      why: '有人冒充法院骗人转账。先打 12368 核实，再付到核实过的账户。',
      cites: ['criminal-279-impersonate-official', 'practice-private-account-fraud', 'chan-12368'],
    },
    {
      text: '不要答应做不到的和解数。',
      why: '没做到，对方可以申请恢复执行原判决。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '不要花钱找人“撤失信”“解限高”。',
      why: '解除有法定的路：还清、担保、对方同意、申请纠正。监管部门提示过收费代办的人。',
      cites: ['spc-consumption-limit-8-9-exit', 'spc-dishonest-11-12-remedy', 'warn-illegal-agents'],
    },
  ],
  unsure: [
    {
      text: '法院会给你留多少生活费。',
      why: '由法院看你家的情况定，没有一个统一的数。',
      cites: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'],
    },
    {
      text: '对方肯不肯和解，能少还多少。',
      why: '2026年11月查过公开的资料，没有查到能谈到多少。',
      cites: [],
    },
    {
      text: '你的判决是哪天生效的。',
      why: '看送达日期、有没有人上诉、是不是公告送达。打 12368 问法院最准。',
      cites: ['chan-12368', 'cpl-95-public-notice-service'],
    },
  ],
}

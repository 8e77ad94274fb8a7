import type { Guide } from '../guide.ts'

/** 判决：上诉、生效、履行、和解、再审 */
export const judgmentGuide: Guide = {
  title: '判决书',
  description: '判决书先看什么，能不能上诉，什么时候生效，还不上怎么和对方谈。',
  intro: '先看三样：要还多少、哪天前还、能不能上诉。写下收到的日期。',
  looksLike: [
    {
      text: '判决书：写着法院名称、案号、要还多少、哪天前还。最后写能不能上诉。',
      cites: ['verify-court-delivery-marks', 'cpl-171-appeal'],
    },
    {
      text: '小额诉讼的判决书：一审终审，不能上诉。',
      cites: ['cpl-165-small-claims-final'],
    },
    {
      text: '裁定书不是判决书。可以上诉的裁定，期限是十日。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '没开过庭也收到判决：可能是缺席判决，也可能公告送达过。',
      cites: ['cpl-147-default-judgment', 'cpl-95-public-notice-service'],
    },
    {
      text: '电子版也可能是真的。你可以向法院要纸质版。',
      cites: ['cpl-90-electronic-service'],
    },
  ],
  behind: [
    {
      text: '法院已经就这笔债作了决定。能上诉的，上诉期里还没有生效。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '对方也可以上诉。收到法院转来的上诉状，就按通知办。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '拿着判决的，可能是贷款机构，也可能是买下债的公司。看判决书写的原告。',
      cites: ['practice-packages-sold', 'civil-code-546-debt-assignment-notice'],
    },
  ],
  usuallyNext: [
    {
      text: '十五日内没有人上诉：一审判决一般就生效了。各方收到的日子不同，以法院说的为准。',
      cites: ['cpl-171-appeal', 'chan-12368'],
    },
    {
      text: '有人上诉：上一级法院再看一遍，不一定改。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '过了判决写的日子没还：加付迟延履行利息。按没还的判决金额算，不是把合同利息翻倍。',
      cites: ['cpl-264-double-interest'],
    },
    {
      text: '对方可以申请强制执行。期限是两年，从写的还款期最后一天算，中间可能暂停，也可能重新算。',
      cites: ['cpl-250-enforcement-two-years'],
    },
    {
      text: '对方也可能愿意和解。判决之后，金额和期限都还可以谈。',
      cites: ['cpl-241-enforcement-settlement'],
    },
  ],
  rarely: [
    {
      text: '判决一到，工资就全没了：一般不会。就算执行，也应当留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '判决一到，就上失信名单：一般不会。要进了执行，还要有列明的情形，单纯没钱不该列入。',
      cites: ['limit-vs-dishonest-difference', 'spc-dishonest-1-conditions'],
    },
    {
      text: '没有能力还，就坐牢：一般不会。有能力却拒不执行、情节严重的，才可能犯罪。',
      cites: ['criminal-313-refuse-judgment', 'criminal-simple-default-not-crime'],
    },
  ],
  today: [
    {
      text: '写下收到的日期。上诉的十五日，从判决书送达那天算。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '看最后一页：能不能上诉，几天，向哪个法院。以文书写的为准。',
      cites: ['cpl-171-appeal', 'cpl-165-small-claims-final'],
    },
    {
      text: '只在手机上看到的：自己打 12368，报法院和案号核实。不点链接。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
    {
      text: '对一遍：本金、利息算到哪天、诉讼费谁付、你还过的有没有扣。',
      cites: ['court-fee-rules', 'practice-keep-own-record'],
    },
    {
      text: '从来没收到过传票：今天就打 12348，问上诉或者再审。',
      cites: ['cpl-211-216-retrial', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '不服，能上诉：写清哪一点判错、为什么。十五日内交，留凭证。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '上诉要交费。确有困难，可以申请缓、减、免，问法院怎么办。',
      cites: ['court-fee-rules'],
    },
    {
      text: '认判决，还得起：按写的日子还。只付判决里的对方或法院说明的账户，先核实。',
      cites: ['practice-private-account-fraud', 'chan-12368'],
    },
    {
      text: '认判决，一次还不起：算好每月能还多少，书面找对方谈。谈成双方签字。',
      cites: ['cpl-241-enforcement-settlement', 'practice-keep-own-record'],
    },
    {
      text: '判决过去很久，没人申请执行：先打 12348 问，再答应任何事。',
      cites: ['cpl-250-enforcement-two-years', 'chan-12348'],
    },
  ],
  later: [
    {
      text: '生效后六个月内，有法定情形的可以申请再审。比如没有传票传唤就缺席判决。',
      cites: ['cpl-211-216-retrial'],
    },
    {
      text: '超过两年才申请执行的，法院仍会受理。要你自己提异议。',
      cites: ['cpl-250-enforcement-two-years'],
    },
    {
      text: '还清了：要结清证明，留付款凭证。征信上的不良记录，一般从还清起再保存五年。',
      cites: ['credit-reg-16-five-years-from-end', 'practice-keep-own-record'],
    },
    {
      text: '收到执行通知：核实，如实报告财产，请法院留下生活必需的费用。',
      cites: ['cpl-252-property-report', 'cpl-254-255-living-necessities'],
    },
  ],
  say: {
    short: [
      '（问法院）这份判决生效了吗？能不能上诉？',
      '（问法院）上诉状交给谁，最晚哪一天？',
      '（对对方）我想商量怎么履行判决，请给我书面的答复。',
      '（对催收）请通过判决书上的原告联系我，我要先核实。',
    ],
    large: ['我要上诉', '请告诉我最晚哪天', '我想分期履行', '我先核实账户'],
    written: [
      '上诉状。上诉人：〔姓名〕。被上诉人：〔对方名称〕。我不服〔法院名称〕〔案号〕判决，提出上诉。请求：〔例：撤销哪一项，改判为多少〕。理由：〔哪一点判错，依据是什么〕。我于〔日期〕收到判决书。',
      '（和解方案）关于〔案号〕判决，我提出和解方案。总共还〔总金额〕，从〔日期〕起，每月还〔金额〕，还到〔日期〕为止。还清后不再追讨，也不再申请执行。请书面答复。双方签字之前，这个方案不约束任何一方。',
      '（核实收款账户）我是〔姓名〕，案号〔案号〕。我准备履行判决，请书面告诉我收款的户名、账号，以及现在一共要付多少、怎么算的。',
    ],
  },
  proof: [
    {
      text: '判决书、信封：每一页拍照，留原件。收到的日期另外记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '上诉状、证据：自己留一份，留收据或邮寄底单。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '没有收到传票的：留好住址、手机号没有变过的证明，记下怎么知道被判的。',
      cites: ['cpl-211-216-retrial', 'practice-keep-own-record'],
    },
    {
      text: '每一笔付款：要看得到户名、日期和案号备注。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要放着不看。',
      why: '能上诉的只有十五日。过了写的还款日，要加付迟延履行利息。',
      cites: ['cpl-171-appeal', 'cpl-264-double-interest'],
    },
    {
      text: '不要等到二审才提时效。',
      why: '一审没提，二审一般不能再提。',
      cites: ['civil-code-192-193-limitation-defence'],
    },
    {
      text: '不转移、隐藏财产，不把钱存到别人名下躲开执行。',
      why: '有能力却这样拒不执行的，可能被罚款、拘留；情节严重的，可能犯罪。',
      cites: ['cpl-114-118-fine-detention', 'criminal-313-refuse-judgment'],
    },
    {
      text: '口头说好的，不当成和解。',
      why: '没有书面，说不清金额和期限。没按和解做，对方可以申请恢复执行。',
      cites: ['cpl-241-enforcement-settlement', 'practice-keep-own-record'],
    },
    {
      text: '判决很久以后，不先答应、不先还一点。',
      why: '申请执行有两年期限，中间可能重新算。先打 12348 问清过没过。',
      cites: ['cpl-250-enforcement-two-years', 'chan-12348'],
    },
  ],
  rights: [
    {
      text: '法律：普通、简易程序的一审判决，送达后十五日内可以上诉。',
      cites: ['cpl-171-appeal'],
    },
    {
      text: '法律：没有传票传唤就缺席判决等情形，生效后六个月内可以申请再审。',
      cites: ['cpl-211-216-retrial'],
    },
    {
      text: '法律：进了执行，也可以和对方自行和解，改金额、改期限。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '法律：执行收入，应当保留你和所扶养家属的生活必需费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '限度（法律）：小额诉讼不能上诉。再审要有法定情形，不是再上诉一次。',
      cites: ['cpl-165-small-claims-final', 'cpl-211-216-retrial'],
    },
  ],
  fraud: [
    {
      text: '自称“执行法官”，要你马上转到个人账户：停下，自己打 12368 核实。',
      cites: ['practice-private-account-fraud', 'chan-12368'],
    },
    {
      text: '已经转了：马上打 110。拿不准，打 96110 问。',
      cites: ['chan-110', 'chan-96110'],
    },
    {
      text: '12368 查不到的判决书：带身份证去法院诉讼服务中心再问。是假的，打 110 报警；伪造法院文书，可能犯罪。',
      cites: ['verify-court-sms-12368', 'criminal-280-forged-documents', 'chan-110'],
    },
    {
      text: '收钱包“改判”“撤判决”的人：不交钱，不交证件。',
      cites: ['warn-illegal-agents'],
    },
  ],
}

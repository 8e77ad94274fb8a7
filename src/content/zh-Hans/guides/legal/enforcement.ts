import type { Guide } from '../guide.ts'

/** 执行：报告财产、留生活费、冻结、限制消费、失信、和解、终本 */
export const enforcementGuide: Guide = {
  title: '强制执行',
  description: '执行通知、账户冻结、限制高消费、失信名单：分别是什么，怎么留下生活费，怎么和解。',
  intro: '执行由法院来做。如实报告财产，请法院留下生活费，也还可以和对方谈。',
  looksLike: [
    {
      text: '执行通知书和报告财产的通知：写着执行法院、案号、要付多少。',
      cites: ['cpl-252-property-report', 'verify-court-delivery-marks'],
    },
    {
      text: '账户被冻结：问银行是哪个法院、什么案号。一般要有法院的裁定。',
      cites: ['cpl-253-freeze-accounts'],
    },
    {
      text: '限制高消费：没按执行通知付钱，法院可以限制。它和失信名单不是一回事，门槛一般更低。',
      cites: ['spc-consumption-limit-1-2', 'limit-vs-dishonest-difference'],
    },
    {
      text: '列入失信名单：一般要有能力还却不还，或者转移财产、不报财产等情形。',
      cites: ['spc-dishonest-1-conditions', 'limit-vs-dishonest-difference'],
    },
    {
      text: '“终结本次执行”：查不到可以执行的财产，这次先停。债还在。',
      cites: ['spc-517-terminated-this-round'],
    },
  ],
  behind: [
    {
      text: '对方拿着生效的判决、裁决，或者经法院确认的调解协议，向法院申请了执行。',
      cites: ['cpl-250-enforcement-two-years', 'cpl-205-judicial-confirmation'],
    },
    {
      text: '没提异议的支付令，办过强制执行公证的借款，也可以不开庭就执行。',
      cites: ['cpl-225-228-payment-order', 'cpl-249-notarised-debt'],
    },
    {
      text: '做决定的是执行法院。催收公司、律师通常不能冻结账户，也不能把你列入名单。',
      cites: ['cpl-253-freeze-accounts', 'spc-dishonest-1-conditions'],
    },
  ],
  usuallyNext: [
    {
      text: '法院要你报告财产：现在的，和收到执行通知前一年的。',
      cites: ['cpl-252-property-report'],
    },
    {
      text: '法院查询、冻结、划走存款。不得超出你应当付的范围，通常要有裁定。',
      cites: ['cpl-253-freeze-accounts'],
    },
    {
      text: '没按通知付钱：可能限制高消费，比如飞机、G 字头高铁、星级酒店高消费。',
      cites: ['spc-consumption-limit-1-2', 'spc-consumption-limit-3-list'],
    },
    {
      text: '没按判决写的日子还：加付迟延履行利息。不是把合同利息翻倍。',
      cites: ['cpl-264-double-interest'],
    },
    {
      text: '查不到财产：可能终结本次执行。以后发现财产，对方可以再申请，不受时效限制。',
      cites: ['spc-517-terminated-this-round'],
    },
  ],
  rarely: [
    {
      text: '工资、低保全部被拿走：法律不允许。应当留下你和家人生活必需的费用。',
      cites: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'],
    },
    {
      text: '孩子不能上学：受限的是高收费私立学校。公办、普通收费学校一般不受影响。',
      cites: ['spc-consumption-limit-child-school'],
    },
    {
      text: '单纯没钱，就被判刑：一般不会。有能力却拒不执行、情节严重的，才可能犯罪。',
      cites: ['criminal-313-refuse-judgment', 'criminal-simple-default-not-crime'],
    },
    {
      text: '限制出境、公布信息：法院可以用在不履行判决的人身上，一般不是一逾期就有。',
      cites: ['cpl-266-exit-ban-credit'],
    },
  ],
  today: [
    {
      text: '心里撑不住，先打 12356，不用说名字。有危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '核实：打 12368 报案号，或在 zxgk.court.gov.cn 免费查。查不到，一般不代表没有案子。',
      cites: ['verify-court-sms-12368', 'verify-zxgk'],
    },
    {
      text: '写下执行法院、案号、法官姓名和电话。留一个打得通的号码给法院。',
      cites: ['chan-12368', 'practice-keep-own-record'],
    },
    {
      text: '没看过判决书：向法院要一份，今天就打 12348 问。再审一般要在生效后六个月内申请。',
      cites: ['cpl-211-216-retrial', 'chan-12348'],
    },
    {
      text: '生活费被冻：今天就找执行法官，说明是工资、低保还是看病的钱。',
      cites: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'],
    },
    {
      text: '按通知如实填财产表。没有，就照实写没有。',
      cites: ['cpl-252-property-report'],
    },
  ],
  thisWeek: [
    {
      text: '交书面申请留生活费：家里几口人、每月必需开支、收入证明。',
      cites: ['cpl-254-255-living-necessities', 'spc-seizure-3-5-exempt'],
    },
    {
      text: '没有处理：书面提执行异议，法院十五日内审查。不服，可以向上一级法院申请复议。',
      cites: ['cpl-236-enforcement-objection'],
    },
    {
      text: '能还一些：通过执行法官找对方和解，改金额、改期限。请法院记进笔录。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '限制高消费里，有生活或经营必需的：向法院申请批准。',
      cites: ['spc-consumption-limit-8-9-exit'],
    },
    {
      text: '列错了失信：书面申请纠正，法院十五日内审查。被驳回，十日内可以申请复议。',
      cites: ['spc-dishonest-11-12-remedy'],
    },
    {
      text: '对方超过两年才申请：法院仍会受理，要你自己提异议。先打 12348 问。',
      cites: ['cpl-250-enforcement-two-years', 'chan-12348'],
    },
  ],
  later: [
    {
      text: '按和解还，每期留凭证。没按和解做，对方可以申请恢复执行原判决。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '还清、提供担保，或者对方同意：可以解除限制高消费。',
      cites: ['spc-consumption-limit-8-9-exit'],
    },
    {
      text: '因“有能力不履行”列入的，还清或和解履行完，法院应当在三个工作日内删除。',
      cites: ['spc-dishonest-2-10-term-and-removal'],
    },
    {
      text: '因转移财产、妨碍执行等列入的，期限一般二年，严重的可以延长，积极履行可以提前删。',
      cites: ['spc-dishonest-2-10-term-and-removal'],
    },
    {
      text: '无力偿还、没有收入来源、又丧失劳动能力：三样都有，法院裁定终结执行。',
      cites: ['cpl-268-termination-hardship'],
    },
    {
      text: '终结本次执行以后：收入、住址有变化告诉法院。债没有免，对方可以再申请。',
      cites: ['spc-517-terminated-this-round', 'cpl-252-property-report'],
    },
  ],
  say: {
    short: [
      '（打 12368）我报案号，请告诉我执行法官怎么联系。',
      '（对执行法官）这个账户里是生活费，请留下必需的部分。',
      '（对执行法官）我愿意和解，每月能还这么多。',
      '（问银行）是哪个法院冻结的，什么案号？',
    ],
    large: ['这是生活费', '请留下必需的费用', '我如实报告财产', '请告诉我案号'],
    written: [
      '（留生活费）申请人：〔姓名〕。案号：〔执行案号〕。被冻结的账户〔尾号〕，收的是〔工资、低保、养老金等〕。我扶养〔几位家人，写清关系和年龄〕，每月必需的开支是〔逐项写〕。请依照民事诉讼法第二百五十四条、第二百五十五条，保留我和所扶养家属的生活必需费用。附：〔流水、收入证明、户口或诊断材料〕。',
      '（执行异议）异议人：〔姓名〕。案号：〔执行案号〕。我认为〔哪天的哪个执行行为〕违反法律，理由是〔例：没有保留生活必需费用〕。请依照民事诉讼法第二百三十六条审查，并〔例：解除对某账户中多少元的冻结〕。附：〔证据〕。',
      '（和解方案）案号：〔执行案号〕。我愿意在能力范围内履行：从〔日期〕起，每月付〔金额〕，付到〔日期〕为止，付清后请求结案。请征求申请执行人的意见；同意的，请把协议记入笔录。双方签字之前，这个方案不约束任何一方。',
      '（财产情况说明）我如实报告现在和收到执行通知前一年的财产。〔存款、工资、车、房、网络账户逐项写，没有写没有〕。之后有变化，我会补充报告。',
    ],
  },
  proof: [
    {
      text: '执行通知、裁定、限制消费令：拍照，留原件。收到的日期另外记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '被冻账户的流水：从银行打出来，标出工资、低保、看病的钱。',
      cites: ['practice-keep-own-record', 'cpl-254-255-living-necessities'],
    },
    {
      text: '财产表、申请、异议：自己留一份，记下哪天交给谁。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '和解协议和笔录：要一份复印件。每期付款截图，要看得到户名和日期。',
      cites: ['cpl-241-enforcement-settlement', 'practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不隐藏、不转移财产，不低价转给亲友。',
      why: '有能力却这样拒不执行，可能被罚款、拘留、列失信；情节严重的，可能犯罪。',
      cites: ['cpl-114-118-fine-detention', 'spc-dishonest-1-conditions', 'criminal-313-refuse-judgment'],
    },
    {
      text: '财产表不空着、不漏报、不假报。',
      why: '拒报、假报，法院可以罚款、拘留；不报财产，还可能列入失信名单。',
      cites: ['cpl-252-property-report', 'spc-dishonest-1-conditions'],
    },
    {
      text: '不违反限制高消费令去坐飞机、坐 G 字头高铁。',
      why: '违反限制消费令，可能列入失信名单。',
      cites: ['spc-dishonest-1-conditions', 'spc-consumption-limit-3-list'],
    },
    {
      text: '做不到的和解，不签。',
      why: '没做到，对方可以申请恢复执行。拒不履行和解协议的，还可能列失信。',
      cites: ['cpl-241-enforcement-settlement', 'spc-dishonest-1-conditions'],
    },
    {
      text: '不出租、不出售银行卡、支付账户、电话卡。',
      why: '会被没收违法所得并罚款，还可能被限制用卡、开户。',
      cites: ['anti-fraud-31-44-cards'],
    },
  ],
  rights: [
    {
      text: '法律：执行收入和财产，应当保留你和所扶养家属的生活必需费用、生活必需品。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '司法解释：必需的衣服、家具、孩子义务教育所需物品，不得查封。必需的住房可以查封，不得拍卖。',
      cites: ['spc-seizure-3-5-exempt'],
    },
    {
      text: '司法解释：没有履行能力的，不得以“有能力不履行”列失信。未成年人不得列入。',
      cites: ['spc-dishonest-3-4-must-not'],
    },
    {
      text: '司法解释：判断有没有能力执行，应当先扣除你和所扶养家属的生活必需费用。',
      cites: ['spc-refusal-5-living-costs-deducted'],
    },
    {
      text: '司法指导文件（据公开报道转述）：列失信或限制消费前，可以给一至三个月宽限期。是可以，不是必须。',
      cites: ['spc-2019-35-goodwill'],
    },
    {
      text: '限度（司法解释）：没按执行通知付款，就可能被限制高消费。法院应当考虑履行能力，但没钱不等于一定不限。唯一住房也不是绝对不能执行。',
      cites: ['spc-consumption-limit-1-2', 'spc-objection-20-only-home'],
    },
  ],
  fraud: [
    {
      text: '电话里自称执行法官，要你转到个人账户：停下，自己打 12368 核实。',
      cites: ['practice-private-account-fraud', 'chan-12368'],
    },
    {
      text: '已经转了：马上打 110。拿不准，打 96110 问。',
      cites: ['chan-110', 'chan-96110'],
    },
    {
      text: '收钱包“解冻账户”“撤失信”的人：不交钱。正路是向执行法院申请，列错了可以纠正。',
      cites: ['warn-illegal-agents', 'spc-dishonest-11-12-remedy'],
    },
    {
      text: '法院说没有这个人、这个案号：留好证据，报警。冒充国家机关人员招摇撞骗，可能犯罪。',
      cites: ['criminal-279-impersonate-official', 'chan-110'],
    },
  ],
}

import type { ClaimText } from './claim.ts'

/** 上门 */
export const visitClaims = {
  visitNeedsConsent: {
    says: '上门催收要先拿到你的书面同意',
    verdict: 'wrong',
    rule: '个人信息保护法没有这一条，通常不能只凭这个说上门违法。但没有你的同意，催收的人不得进你的家。',
    cites: ['pipl-home-visit-no-written-consent-rule', 'civil-code-1032-1033-private-peace'],
  },
  visitMustShowCard: {
    says: '上门的人必须出示有效工作证件',
    verdict: 'partly',
    rule: '法律没有统一规定催收人员的证件。行业自律：上门应出示证件。拿不出的，可以不谈，自己找官方客服核实。',
    cites: ['cba2026-visit-art22', 'practice-verify-by-own-call'],
  },
  visitThreeSightings: {
    says: '上门催收要遵守三亲见原则',
    verdict: 'wrong',
    rule: '三亲见一般指发卡、放款时当面核实身份，和催收无关。行业自律对上门的要求：不少于两人，出示证件，全程录音录像。',
    cites: ['cba2026-visit-art22'],
  },
  visitNoticeFirst: {
    says: '上门前会约好时间，事先通知你',
    verdict: 'notFound',
    rule: '没有查到这样的规定，不要靠它判断来的人是真是假。',
    cites: [],
    searched: '2026年11月查过国标（推荐性）、行业自律和监管规定里能读到的内容，没有查到。',
  },
  visit24Hours: {
    says: '上门要提前24小时通知，最多2人，只待1小时',
    verdict: 'notFound',
    rule: '提前多久、最多几人、停留多久，都没有查到规定。',
    cites: [],
    searched: '2026年11月查过国标（推荐性）、行业自律和监管规定里能读到的内容，没有查到。',
  },
  visitForetoldIsFake: {
    says: '提前说要上门的都是假的，真上门不会通知',
    verdict: 'notFound',
    rule: '没有查到依据。说没说过，看不出真假。',
    cites: [],
    searched: '2026年11月查过公开的规定、报道和问答，没有查到可靠的说法。',
  },
  visitByCivilCode674: {
    says: '民法典第674条到第681条允许上门催收',
    verdict: 'wrong',
    rule: '这几条说的是付息、还款、展期和保证，没有提催收和上门。要你还钱的依据，是违约那两条。',
    cites: ['civil-code-674-675-repay-when-due', 'civil-code-577-579-breach'],
  },
  visitNotForbidden: {
    says: '民法典没有禁止上门',
    verdict: 'partly',
    rule: '确实没有哪一条点名禁止。但没有你的明确同意，不得进入、拍摄你的住宅，也不得侵扰你的安宁。',
    cites: ['civil-code-1032-1033-private-peace'],
  },
  visitStepsInCivilCode: {
    says: '提前告知、出示证件、全程记录，是民法典的要求',
    verdict: 'wrong',
    rule: '民法典里没有这些催收程序。出示证件、全程录音录像来自行业自律，提前告知没有查到规定。',
    cites: ['cba2026-visit-art22'],
  },
  visitLegalIfOrderly: {
    says: '只要按程序来，上门就是合法的',
    verdict: 'partly',
    rule: '没有“合法上门”的资格，要看具体做了什么。没经同意进门、侵扰你的安宁，都不行。',
    cites: ['civil-code-1032-1033-private-peace', 'criminal-245-trespass'],
  },
  visitRefuseIfOdd: {
    says: '发现异常，可以不让人进门',
    verdict: 'partly',
    rule: '不用等到发现异常，任何时候你都可以不让进门。有人硬闯，打 110。',
    cites: ['criminal-245-trespass', 'chan-110'],
  },
  visitMustCooperate: {
    says: '人来了要积极配合，谈好就签字',
    verdict: 'partly',
    rule: '法律没有规定你必须配合，可以不当场签。签了还款计划，三年时效重新算；过了时效再签，可能就不能再拿时效来拒绝。',
    cites: ['spc-limitation-14-17-19-promises'],
  },
  visitTwoSteps: {
    says: '流程就两步：先通知，再上门',
    verdict: 'wrong',
    rule: '法律没有规定催收的先后。平台说过的顺序是：先 App、短信、语音和机器人电话，之后才委托催收公司。',
    cites: ['practice-order-of-contact'],
  },
  visitAlmostNever: {
    says: '花呗、借呗几乎不会上门',
    verdict: 'partly',
    rule: '有可能，但少见。没有公开统计，也没有查到可核实的案例。',
    cites: ['practice-visit-rare'],
  },
  visitThreshold: {
    says: '欠5万元、逾期6个月就会上门',
    verdict: 'notFound',
    rule: '欠多少、欠多久会上门，没有查到可靠的界线。网上的数字先别当真。',
    cites: [],
    searched: '2026年11月查过平台公开的文件、报道和问答，只有互相矛盾的说法。',
  },
  visitSmsToday: {
    says: '短信写了今天上门，人今天就会到',
    verdict: 'partly',
    rule: '多半是施压，写了不等于会来。真有人来，你可以不开门。',
    cites: ['practice-visit-threat-common', 'practice-visit-rare', 'criminal-245-trespass'],
  },
  visitVillage: {
    says: '催收会去村委会说你欠钱',
    verdict: 'partly',
    rule: '有人投诉过被这样威胁。真去了的，没有查到可核实的案例。没有你的单独同意，机构不得公开你的信息。',
    cites: ['practice-village-committee-threat', 'pipl-25-no-public-disclosure'],
  },
  visitOffice: {
    says: '催收可以进你单位的办公室找你',
    verdict: 'wrong',
    rule: '行业自律：未经同意，禁止进入办公区域催收。',
    cites: ['cba2026-no-entry'],
  },
  visitPosting: {
    says: '催收可以在楼道、小区贴你的欠款',
    verdict: 'wrong',
    rule: '没有你的单独同意，机构不得公开你的个人信息，比如在小区公示欠款。',
    cites: ['pipl-25-no-public-disclosure'],
  },
  visitPoliceUseless: {
    says: '这是欠债纠纷，报警没有用',
    verdict: 'partly',
    rule: '欠不欠、还多少，警方不裁决。但有人硬闯、堵门、威胁、砸东西，可以马上打 110。',
    cites: ['chan-110'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

import type { ClaimText } from './claim.ts'

/** 电话、短信、催收的一般规矩和投诉 */
export const callsClaims = {
  callsAtNight: {
    says: '晚上10点以后催收就是违法',
    verdict: 'partly',
    rule: '国标（推荐性）：没有约定的，22:00至次日8:00不应催收。行业自律：未经同意严禁。都不是法律，可以拿来投诉。',
    cites: ['gbt45251-hours', 'cba2026-hours'],
  },
  callsThreeByLaw: {
    says: '法律规定催收一天最多打3个电话',
    verdict: 'partly',
    rule: '不是法律，是国标（推荐性）：和你本人的有效通话，每天不应超过3次。没打通的，一般不算在里面。',
    cites: ['gbt45251-voice-interactive-3'],
  },
  callsOldPledge: {
    says: '自律公约规定夜里10点后不能催、一天3次',
    verdict: 'wrong',
    rule: '2018年的公约里，没有查到这些数字。它们来自国标（推荐性）和后来的行业自律。',
    cites: ['gbt45251-hours', 'gbt45251-voice-interactive-3', 'cba2026-hours'],
  },
  callsFiveRedLines: {
    says: '监管2025年给催收划了五条红线',
    verdict: 'notFound',
    rule: '没有查到这五条，可能是和国标（推荐性）的内容混在一起了。',
    cites: [],
    searched: '2026年11月查过金规〔2025〕9号的要点和逐条解读，没有查到。原文没有读全。',
  },
  callsCfcRevised: {
    says: '消费金融公司管理办法2026年改过了',
    verdict: 'notFound',
    rule: '没有查到2026年的新版本。',
    cites: [],
    searched: '2026年11月查过公开的规定和报道，只在演示用的虚构数据里见过这个说法。',
  },
  callsLawSetsSteps: {
    says: '法律明确规定了催收的程序',
    verdict: 'wrong',
    rule: '没有专门的催收法。要你还钱，依据是合同；怎么催不行，看民法典等法律。',
    cites: ['civil-code-577-579-breach', 'civil-code-1032-1033-private-peace', 'cba2026-visit-art22'],
  },
  callsNoHarassment: {
    says: '催收要守个人信息保护法，不得骚扰、威胁',
    verdict: 'right',
    rule: '处理个人信息要合法、正当、必要，不得胁迫。恐吓、滋扰、纠缠的，公安可以处罚。',
    cites: ['pipl-5-6-necessity-minimum', 'psl-50-harassment-threat-insult'],
  },
  callsUntilPaid: {
    says: '不还就会一直打，打到还清为止',
    verdict: 'wrong',
    rule: '滋扰、纠缠，干扰你正常生活的，公安可以处罚。行业自律：没打通的，同一号码当天不宜超过6次。',
    cites: ['psl-50-harassment-threat-insult', 'cba2026-call-attempts-6'],
  },
  callsNoViolenceIsFine: {
    says: '只要不动手、不威胁，怎么催都合规',
    verdict: 'wrong',
    rule: '不动手也可能违法。反复纠缠、散布隐私、冒充身份，公安都可以处罚。',
    cites: ['psl-50-harassment-threat-insult', 'psl-62-impersonation'],
  },
  callsChangeNumber: {
    says: '换个号码、失联了，就没事了',
    verdict: 'wrong',
    rule: '法院送不到的，可以公告送达，之后照样能判。行业自律：失联时，可以找别人问你的联系方式。',
    cites: ['cpl-95-public-notice-service', 'cba2026-third-party-what-and-stop'],
  },
  callsSocialMedia: {
    says: '催收可以在社交平台上提醒你',
    verdict: 'partly',
    rule: '私下发给你本人，未必违法。没有你的单独同意，机构不得公开发出来。',
    cites: ['pipl-25-no-public-disclosure'],
  },
  callsKnowsIdNumber: {
    says: '能说出你的身份证号，就是真的催收',
    verdict: 'wrong',
    rule: '这证明不了身份。自己找官方客服问，一般比听来电的人说可靠。',
    cites: ['practice-verify-by-own-call'],
  },
  callsDayTable: {
    says: '第几天打电话、第几天外包，有固定的表',
    verdict: 'notFound',
    rule: '没有查到公开的天数。网上的时间表互相矛盾。',
    cites: [],
    searched: '2026年11月查过平台公开的文件、报道和问答，只查到先后顺序，没有天数。',
  },
  callsExtraFee: {
    says: '催收可以另收手续费、上门费',
    verdict: 'wrong',
    rule: '行业自律：不得以催收的名义另外收费。',
    cites: ['cba2026-no-extra-fee'],
  },
  callsKeepProof: {
    says: '要留好录音、短信和还款凭证',
    verdict: 'right',
    rule: '自己参与的录音录像，通常可以当证据。短信和凭证，以后核对、投诉都用得上。',
    cites: ['spc-106-recording-as-evidence', 'practice-keep-own-record'],
  },
  callsStopOnComplaint: {
    says: '投诉、协商期间，机构必须停催',
    verdict: 'notFound',
    rule: '没有查到通用的规定。投诉了，电话也可能还会来。',
    cites: [],
    searched: '2026年11月查过银行、消费金融公司、小贷公司的现行规定，没有查到通用的条款。',
  },
  calls12363: {
    says: '花呗、借呗催收，要打12363投诉',
    verdict: 'outdated',
    rule: '这是以前的说法。银行、信托、消费金融公司的投诉，现在由金融监管总局统一接收，可以打 12378。',
    cites: ['chan-division-2024-no1', 'chan-12378'],
  },
  calls15WorkingDays: {
    says: '12378全天有人工，15个工作日办结',
    verdict: 'wrong',
    rule: '规定写的15日，是机构作出决定的期限，复杂的可以延长。12378 几点有人工，没有查到。',
    cites: ['complaint-2020-deadlines'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

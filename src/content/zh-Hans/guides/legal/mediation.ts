import type { Guide } from '../guide.ts'

/** 诉前调解：法院安排的，和借这个名义来催的 */
export const mediationGuide: Guide = {
  title: '调解通知',
  description: '诉前调解是真是假，去不去，谈什么，签之前看什么。',
  intro: '诉前调解有真的，也有人借这个名义来催。先核实，去不去由你定。',
  looksLike: [
    {
      text: '短信或电话说“诉前调解”，约你一个时间。有真的，也有冒名的。',
      cites: ['practice-mediation-disguise'],
    },
    {
      text: '真的，报得出法院名称和案号。报得出也不算数，要自己打 12368 核对。',
      cites: ['verify-court-sms-12368', 'verify-court-delivery-marks'],
    },
    {
      text: '里面可能有链接。真的法院短信也可能带，不能只凭链接分真假。',
      cites: ['verify-court-sms-12368'],
    },
    {
      text: '也有不经过法院的：人民调解，还有各地的银行业保险业调解组织。',
      cites: ['mediation-law-4-17-31-33', 'chan-mediation-2025'],
    },
    {
      text: '自称“调解中心”，一开口就要你定还款日，或者要你先交钱：要当心。',
      cites: ['practice-mediation-disguise', 'chan-people-mediation-free'],
    },
  ],
  behind: [
    {
      text: '真的：对方到法院起诉，法院认为适合调解的，一般先安排调解。',
      cites: ['cpl-125-pre-trial-mediation'],
    },
    {
      text: '假的：催收方挂“调解”的名，其实还是催款。',
      cites: ['practice-mediation-disguise'],
    },
    {
      text: '问清是哪一种调解。商事调解组织要经省级司法行政部门批准，消费者权益争议不归它。',
      cites: ['commercial-mediation-reg-2026'],
    },
    {
      text: '消费贷算不算消费者权益争议，那个条例没有写。拿不准，打 12348 问。',
      cites: ['commercial-mediation-reg-2026', 'chan-12348'],
    },
  ],
  usuallyNext: [
    {
      text: '你拒绝，或者联系不上你：线上调解终结，材料退回法院。',
      cites: ['online-mediation-4-15-voluntary'],
    },
    {
      text: '没谈成：对方可能接着起诉，也可能继续打电话。',
      cites: ['civil-code-577-579-breach', 'practice-mediation-disguise'],
    },
    {
      text: '谈成了：会有一份调解协议。人民调解的协议有约束力。',
      cites: ['mediation-law-4-17-31-33'],
    },
    {
      text: '协议生效后三十日内，双方可以一起申请司法确认。要双方都同意，不是非办不可。',
      cites: ['cpl-205-judicial-confirmation'],
    },
    {
      text: '确认以后没做到：对方可以直接申请强制执行，不用再起诉。',
      cites: ['cpl-205-judicial-confirmation'],
    },
  ],
  rarely: [
    {
      text: '因为拒绝调解，官司就输：通常不会。',
      cites: ['cpl-125-pre-trial-mediation'],
    },
    {
      text: '调解的人冻结你的账户：他没有这个权力。冻结一般要法院裁定。',
      cites: ['cpl-253-freeze-accounts', 'cpl-103-preservation'],
    },
    {
      text: '不去调解就被抓：一般不会。单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
  ],
  today: [
    {
      text: '不点链接，不转账，不答应方案。截图留着。',
      cites: ['verify-court-sms-12368', 'practice-keep-own-record'],
    },
    {
      text: '问清：哪个法院、什么案号、调解员的单位和姓名。',
      cites: ['verify-court-sms-12368'],
    },
    {
      text: '挂断，自己打 12368 核对。外地的法院，前面加区号。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
    {
      text: '再看小程序“人民法院在线服务”里的“我的案件”。两边不一样，以法院的答复为准。',
      cites: ['verify-court-online-service', 'verify-court-sms-12368'],
    },
    {
      text: '说是不经过法院的：打 12348，问怎么核实。',
      cites: ['verify-12348', 'chan-12348'],
    },
    {
      text: '不是你的债，或者很久没人催：先打 12348 问，再决定去不去。',
      cites: ['chan-12348', 'civil-code-192-193-limitation-defence'],
    },
  ],
  thisWeek: [
    {
      text: '想谈：先算每月最多能还多少。房租、吃饭、看病的钱先留出来。',
      cites: ['practice-plan-case-by-case'],
    },
    {
      text: '去之前要账单：本金、利息、费用各多少，按哪一条算。',
      cites: ['civil-code-676-overdue-interest'],
    },
    {
      text: '不想谈：说“我不同意调解”，记下日期和对方的姓名。',
      cites: ['online-mediation-4-15-voluntary', 'mediation-law-4-17-31-33'],
    },
    {
      text: '法院说没有这回事的：不去，不付钱。是催收方冒名的，向贷款机构投诉，要工单号。',
      cites: ['practice-mediation-disguise', 'cpr-2022-art41', 'complaint-2020-who-and-materials'],
    },
    {
      text: '想谈但不信来电的人：可以自己向当地银行业保险业调解组织申请。先问收不收费。',
      cites: ['chan-mediation-2025', 'cpr-2022-art16-mediation'],
    },
  ],
  later: [
    {
      text: '谈成了：按协议写的日子和账户还，每期留凭证。还清后要结清证明。',
      cites: ['practice-keep-own-record', 'mediation-law-4-17-31-33'],
    },
    {
      text: '有一期做不到：到期前就告诉对方，重新谈，改动要写下来。',
      cites: ['cpl-205-judicial-confirmation', 'practice-plan-case-by-case'],
    },
    {
      text: '没谈成：留意法院的消息。收到起诉状副本，答辩一般十五日。',
      cites: ['cpl-128-answer-fifteen-days', 'online-litigation-29-31-eservice'],
    },
  ],
  say: {
    short: [
      '请告诉我法院名称、案号和你的姓名单位。',
      '我自己打 12368 核实，再回复你。',
      '请先把合同和账单给我看。',
      '（不想谈）我不同意调解。',
      '（想谈）金额我还没有认可，先看怎么算的。',
    ],
    large: ['我先打 12368 核实', '请先给我账单', '我现在不签字', '我不同意调解'],
    written: [
      '（不谈）我是〔姓名〕，收到〔法院名称、案号〕的调解通知。我不同意调解，请终结调解，把材料退回法院。这不表示我认可对方的请求和金额。',
      '（先看账）我是〔姓名〕，收到〔法院名称、案号〕的调解通知。请先提供合同、放款记录、已还明细，以及利息和费用的算法。看过之后，我再决定是否调解。参加调解，不表示我承认债务和金额。',
      '（账对、时效没过、调解是真的，才用）我只为调解提出方案。总共还〔总金额〕，从〔日期〕起，每月还〔金额〕，共〔期数〕期。还清后这笔债全部结清，请出具结清证明。哪天还、还到哪个对公账户、晚了怎么办，请写进协议。没有谈成，这个方案作废。',
    ],
  },
  proof: [
    {
      text: '短信、来电、邀请链接的页面：截图，要看得到号码和日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '12368、12348 怎么答复的：写下日期和原话。',
      cites: ['practice-keep-own-record', 'verify-court-sms-12368'],
    },
    {
      text: '你拒绝调解的那句话：留短信，或者记下哪天对谁说的。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '签了的协议、司法确认的裁定、每期付款凭证：一份都不丢。',
      cites: ['practice-keep-own-record', 'cpl-205-judicial-confirmation'],
    },
  ],
  dont: [
    {
      text: '没看完，不签调解协议。不在空白纸上签字。',
      why: '人民调解的协议有约束力。司法确认后没做到，对方可以直接申请强制执行。',
      cites: ['mediation-law-4-17-31-33', 'cpl-205-judicial-confirmation'],
    },
    {
      text: '时效可能过了、不是你的债：不说“我愿意还”，不先还一点。',
      why: '答应还，三年时效重新算。过了的，可能就不能再拿时效来拒绝。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '做不到的数，不答应。',
      why: '经法院确认的协议没有按时做到，对方可以申请强制执行。',
      cites: ['cpl-205-judicial-confirmation'],
    },
    {
      text: '不交“调解费”“保证金”，不转到个人账户。',
      why: '人民调解不收取任何费用。借还款名义骗转账，公安机关通报过。',
      cites: ['mediation-law-4-17-31-33', 'practice-private-account-fraud'],
    },
    {
      text: '核实是真的，不要一声不回。',
      why: '你可以拒绝。但对方可能起诉，法院的消息要接得到。',
      cites: ['cpl-125-pre-trial-mediation', 'online-mediation-4-15-voluntary'],
    },
  ],
  rights: [
    {
      text: '法律：法院安排的诉前调解，你可以拒绝。通常不会因此输官司。',
      cites: ['cpl-125-pre-trial-mediation'],
    },
    {
      text: '法律：人民调解不收取任何费用。你明确拒绝的，不得调解。',
      cites: ['mediation-law-4-17-31-33'],
    },
    {
      text: '司法解释：法院线上调解，应当征得你同意。',
      cites: ['online-mediation-4-15-voluntary'],
    },
    {
      text: '司法解释：在法院的线上调解里为让步说的话，一般不能在诉讼里当证据对付你。催收电话里说的，不在这一条里。',
      cites: ['online-mediation-4-15-voluntary'],
    },
    {
      text: '部门规章：你向银行业保险业纠纷调解组织申请，机构没有正当理由，不得拒绝参加。',
      cites: ['cpr-2022-art16-mediation'],
    },
    {
      text: '限度（法律）：你拒绝了，对方可以起诉。参加了，对方也可以不同意你的方案。',
      cites: ['civil-code-577-579-breach', 'cpr-2022-art16-mediation'],
    },
  ],
  fraud: [
    {
      text: '自称人民调解，要你先交钱：不要付。人民调解不收费。',
      cites: ['mediation-law-4-17-31-33', 'chan-people-mediation-free'],
    },
    {
      text: '要你转给“调解员”“法官”个人：停下，打 96110 问。已经转了，马上打 110。',
      cites: ['practice-private-account-fraud', 'chan-96110', 'chan-110'],
    },
    {
      text: '要你共享屏幕、报验证码：挂断。这是骗子常用的办法。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '法院说没有这个案子、这个人：不再回他，可以报警。冒充国家机关人员招摇撞骗，可能犯罪。',
      cites: ['criminal-279-impersonate-official', 'chan-110', 'chan-12368'],
    },
  ],
}

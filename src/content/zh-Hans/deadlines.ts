import type { DeadlineId } from '../../../machines/deadlines.ts'

interface DeadlineText {
  readonly name: string
  /** 从哪天算. The duration itself is printed from the machine's amount and unit. */
  readonly from: string
  readonly says: string
}

export const deadlines: Record<DeadlineId, DeadlineText> = {
  orderObjection: {
    name: '对支付令提异议',
    from: '收到支付令之日起',
    says: '要书面提，写清这笔债哪里不对。过了期限没还也没提，对方可以申请强制执行。',
  },
  lawsuitAnswer: {
    name: '交答辩状',
    from: '收到起诉状副本之日起',
    says: '不交，法院也会照样审。交证据也有期限，小额诉讼一般不超过7日。都以法院通知为准。',
  },
  jurisdictionObjection: {
    name: '对管辖提异议',
    from: '收到起诉状副本之日起',
    says: '要在答辩期里提，小额诉讼可能更短。没有提又去答辩，就算同意这个法院。',
  },
  appeal: {
    name: '对一审判决上诉',
    from: '一审判决书送达之日起',
    says: '不服的一方都可以上诉。写着“裁定书”的是10日。小额诉讼不能上诉；以文书写的为准。',
  },
  lenderAppeal: {
    name: '对方上诉',
    from: '对方收到一审判决书之日起',
    says: '过了这个期限没有人上诉，判决才生效。小额诉讼不能上诉。',
  },
  retrial: {
    name: '申请再审',
    from: '判决生效之日起',
    says: '要有法定的理由，比如没有传票传唤就缺席判决。先打 12348 问。',
  },
  awardSetAside: {
    name: '申请撤销仲裁裁决',
    from: '收到裁决书之日起',
    says: '向法院申请。要有什么理由，先打 12348 问清。',
  },
  mediationConfirmation: {
    name: '申请司法确认',
    from: '调解协议生效之日起',
    says: '谈成了才用得上。要双方一起申请，不是非办不可。确认后一方没做到，另一方可以直接申请强制执行。',
  },
  enforcementRequest: {
    name: '对方申请强制执行',
    from: '判决或裁决写的还款期限最后一天起',
    says: '分期的，从最后一期算；中间可能暂停，也可能重新算。超过了，法院仍会受理，要你自己提异议。',
  },
  enforcementObjectionAnswer: {
    name: '法院审查执行异议',
    from: '法院收到书面异议之日起',
    says: '不服结果，可以向上一级法院申请复议。',
  },
  complaintAnswer: {
    name: '机构处理投诉',
    from: '机构收到投诉之日起',
    says: '说的是银行、消费金融公司等。情况复杂的可以延长，要告诉你；是不是只算工作日，没有查到。',
  },
  creditObjectionAnswer: {
    name: '征信异议的答复',
    from: '对方收到异议之日起',
    says: '征信机构或上报的机构要核查，并书面答复你。',
  },
  publicNotice: {
    name: '公告送达',
    from: '法院发出公告之日起',
    says: '找不到你，法院可以公告。时间到了就算送到，之后照样能判。',
  },
  limitation: {
    name: '诉讼时效',
    from: '一般从对方知道你没还那天起；约定分期还的，从最后一期到期那天起',
    says: '三年里催款、答应还、还一点、自动扣款，一般都会重新算。过了，债还在，要你自己在一审里提。',
  },
}

import type { verification } from '../../../../machines/law/verification.ts'
import type { LawText } from './text.ts'

/** 怎样核实法院短信、律师函 */
export const verificationText = {
  // 法院
  'verify-court-sms-12368': {
    short: '12368 诉讼服务热线',
    topic: '核实法院短信',
    plain:
      '收到法院短信，拨 12368（可加区号）报案号、法院核实，也可以带身份证去法院诉讼服务中心查。真的法院短信也可能带链接，既不要全信，也不要一律当诈骗删掉。',
  },
  'verify-court-online-service': {
    short: '人民法院在线服务',
    topic: '查有没有自己的案件',
    plain: '在微信小程序人民法院在线服务（网页 zxfw.court.gov.cn）实名登录，看我的案件里有没有这个案子。',
  },
  'verify-zxgk': {
    short: '中国执行信息公开网',
    topic: '查被执行和限高',
    plain:
      '在 zxgk.court.gov.cn 可以免费查自己是不是被执行人、有没有限高或失信。查不到，一般不代表没有诉讼，可能还没到执行。',
  },
  'verify-court-delivery-marks': {
    short: '法院专递和上门送达',
    topic: '认法院专递',
    plain:
      '法院专递是 EMS，封皮有法院专递标志；法官、法警上门会表明身份并让你签收。法院文书有案号、法院名称、承办人，可以据此核实。',
  },
  // 律师和律师函
  'verify-lawyer-platform': {
    short: '全国律师诚信信息公示平台',
    topic: '查律师和律所',
    plain:
      '收到律师函，先在 credit.acla.org.cn 查律师和律所，再用官网公布的律所电话核实，不要只打函上的号码。',
  },
  'verify-12348': {
    short: '12348 公共法律服务热线',
    topic: '怎么核实律师函',
    plain: '12348 是司法行政部门的免费法律咨询热线，可以问这封律师函、这个调解通知怎么核实。',
  },
  'lawyer-letter-no-enforcement': {
    short: '民诉法第247、253条等',
    topic: '律师函的效力',
    plain:
      '律师函通常只是催款，不是法院文书，不能冻结账户，不能强制执行。冻结、划拨通常要法院作出裁定。但诉讼时效还没过的，律师函会让它重新算。',
  },
  'lawyers-law-renumbered-2026': {
    short: '律师法（2026年修正）',
    topic: '冒充律师',
    plain: '没有律师执业证书的人，不得以律师名义执业。律师法2026年9月1日起施行新版，网上的旧条号不要再引用。',
  },
} as const satisfies Record<keyof typeof verification, LawText>

import type { service } from '../../../../machines/law/service.ts'
import type { LawText } from './text.ts'

/** 法院文书怎么送到你手上 */
export const serviceText = {
  'cpl-88-89-service-refusal': {
    short: '民诉法第88、89条',
    topic: '代收和拒收',
    plain:
      '同住的成年家属可以代收法院文书；拒收的，可以留置或拍照录像留置，视为送达。不收，并不能让程序停下来。',
  },
  'cpl-90-electronic-service': {
    short: '民诉法第90条',
    topic: '电子送达',
    plain: '经你同意，法院可以电子送达，送达信息到达你的系统之日就是送达日。电子判决书，你可以要纸质版。',
  },
  'online-litigation-29-31-eservice': {
    short: '在线诉讼规则第29、31条',
    topic: '约定过的电子送达',
    plain:
      '诉讼前在合同里约定过电子送达的，法院可以认定你同意。所以借款合同里的手机号、邮箱收到的送达可能有效，要留意查看。',
  },
  'online-litigation-4-consent': {
    short: '在线诉讼规则第4条',
    topic: '在线开庭要同意',
    plain: '在线开庭等应当征得你同意；不会用、没条件的，可以申请转线下。',
  },
  'cpl-95-public-notice-service': {
    short: '民诉法第95条',
    topic: '公告送达',
    plain: '下落不明，或其他方式送不到的，可以公告送达；公告满三十日视为送达，之后照样能判。',
  },
} as const satisfies Record<keyof typeof service, LawText>

import type { legalAid } from '../../../../machines/law/legalAid.ts'
import type { LawText } from './text.ts'

/** 法律援助 */
export const legalAidText = {
  'legal-aid-22-23-free-advice': {
    short: '法律援助法第22、23条',
    topic: '免费法律咨询',
    plain: '法律援助机构应当通过窗口、电话、网络提供法律咨询，也可以代拟文书。可以先打 12348 咨询。',
  },
  'legal-aid-31-debt-defence-not-listed': {
    short: '法律援助法第31条',
    topic: '借款被告和法律援助',
    plain:
      '国家法列举的民事援助事项里没有借款合同当被告。能不能派律师代理，一般看当地规定是否扩大范围，以及是否经济困难。',
  },
  'legal-aid-34-42-hardship': {
    short: '法律援助法第34、42条等',
    topic: '经济困难怎么算',
    plain:
      '经济困难的标准由各省定。低保等社会救助对象、无固定收入的老人、残疾人等免核查。申请后应当七日内审查。',
  },
} as const satisfies Record<keyof typeof legalAid, LawText>

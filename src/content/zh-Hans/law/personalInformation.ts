import type { personalInformation } from '../../../../machines/law/personalInformation.ts'
import type { LawText } from './text.ts'

/** 个人信息保护 */
export const personalInformationText = {
  // 处理的原则和依据
  'pipl-5-6-necessity-minimum': {
    short: '个人信息保护法第5、6条',
    topic: '必要和最小',
    plain: '处理个人信息要合法、正当、必要、诚信，目的明确，用对你影响最小的方式，不得胁迫。催收也一样。',
  },
  'pipl-10-no-illegal-trade': {
    short: '个人信息保护法第10条',
    topic: '不得买卖个人信息',
    plain: '任何组织、个人不得非法收集、买卖、提供或公开你的个人信息，包括催收公司私下买通讯录、爬数据。',
  },
  'pipl-13-contract-basis-no-consent': {
    short: '个人信息保护法第13条',
    topic: '履行合同所必需',
    plain:
      '为订立、履行你签的合同所必需的处理，不需要另外取得你的同意，但以必需为限。所以不能只凭没有另外同意，就说对方不能用你的电话、地址催你。',
  },
  'pipl-14-written-consent-only-if-law-says': {
    short: '个人信息保护法第14条',
    topic: '什么时候要书面同意',
    plain:
      '只有法律、行政法规规定要书面同意或单独同意的，才需要那种形式。其他情形，同意只要充分知情、自愿、明确。',
  },
  'pipl-home-visit-no-written-consent-rule': {
    short: '个人信息保护法第13条等',
    topic: '没有规定要书面同意',
    plain:
      '个人信息保护法没有规定上门催收要先取得书面同意，通常不能只凭这一点说上门违法。但你有权不开门、不让进：没有你的同意，谁也不能进你的住宅。',
  },
  'pipl-17-notice': {
    short: '个人信息保护法第17条',
    topic: '处理信息要告知',
    plain: '处理你的个人信息前，要用清楚易懂的话告诉你：谁在处理、为什么、怎么处理、存多久、怎么行使权利。',
  },
  'pipl-21-entrusted-collection-agency': {
    short: '个人信息保护法第21条',
    topic: '委托催收公司',
    plain:
      '贷款机构委托催收公司替它催，一般属于委托处理：不需要你单独同意，但要约定目的、期限、方式并监督。催收公司不得超范围使用你的信息，未经贷款机构同意不得再转包，合同结束后要返还或删除。',
  },
  'pipl-23-provide-needs-separate-consent': {
    short: '个人信息保护法第23条',
    topic: '提供给别的机构',
    plain:
      '把你的信息提供给另一个能自己做主的机构（不是替它干活的受托方），要告诉你接收方是谁、用来做什么，并取得你的单独同意。债权转让时是否适用这一条，有争议。',
  },
  'pipl-25-no-public-disclosure': {
    short: '个人信息保护法第25条',
    topic: '不得公开个人信息',
    plain: '没有你的单独同意，机构不得公开你的个人信息，例如在业主群、朋友圈、小区公示欠款。',
  },
  'pipl-26-public-camera': {
    short: '个人信息保护法第26条',
    topic: '公共场所的摄像',
    plain:
      '这条管的是在公共场所安装摄像、识别设备，应当为维护公共安全所必需。一般不禁止你在自己家门口录音录像取证。',
  },
  'pipl-28-29-sensitive': {
    short: '个人信息保护法第28、29条',
    topic: '敏感个人信息',
    plain: '金融账户、行踪轨迹、生物识别等是敏感个人信息，处理应当取得单独同意。住址、电话不在法条列举之内。',
  },
  // 你的权利和救济
  'pipl-44-47-rights': {
    short: '个人信息保护法第44至47条',
    topic: '查阅、更正和删除',
    plain:
      '你可以查阅、复制、更正自己的个人信息。处理目的已实现、保存期限已过、违法处理的，可以要求删除。债务没还清时，机构可以以履行合同或法定保存期限为由不删合同数据。',
  },
  'pipl-50-request-channel': {
    short: '个人信息保护法第50条',
    topic: '申请的渠道',
    plain: '机构要有便捷的申请渠道，拒绝你的请求应当说明理由；被拒绝的，你可以起诉。',
  },
  'pipl-65-complaint': {
    short: '个人信息保护法第65条',
    topic: '投诉举报',
    plain: '谁都可以向网信等主管部门投诉、举报违法处理个人信息，主管部门应当处理并告知结果。',
  },
  'pipl-66-fines': {
    short: '个人信息保护法第66条',
    topic: '对机构的处罚',
    plain:
      '机构违法处理个人信息，先责令改正、警告，拒不改正的最高可罚一百万元。情节严重的，最高可罚五千万元或上一年度营业额的5%。',
  },
  'pipl-69-reversed-burden': {
    short: '个人信息保护法第69条',
    topic: '由处理者证明无过错',
    plain: '因处理个人信息造成损害的，由处理者证明自己没有过错；证明不了的，应当赔偿。',
  },
  'pipl-70-public-interest-suit': {
    short: '个人信息保护法第70条',
    topic: '公益诉讼',
    plain: '侵害众多人权益的，检察院、法律规定的消费者组织等可以提起公益诉讼。',
  },
  // 被联系的亲友
  'third-party-contact-own-rights': {
    short: '个人信息保护法第44条等',
    topic: '亲友自己的权利',
    plain:
      '被打扰的亲友对自己的电话号码有独立的权利：借款人填了号码，一般不等于亲友同意被催。亲友可以自己要求停止、删除，也可以投诉或起诉。',
  },
  // 网络数据和网络安全
  'netdata-12-records-three-years': {
    short: '网络数据安全管理条例第12条',
    topic: '提供和委托要有记录',
    plain: '机构把你的信息提供或委托给别人处理，要签合同、监督，记录应当至少保存3年。你可以据此问它给了谁。',
  },
  'netdata-23-no-unreasonable-barriers': {
    short: '网络数据安全管理条例第23条',
    topic: '不得设置障碍',
    plain: '你要求查阅、更正、删除或撤回同意的，对方要及时受理，不得设置不合理条件。',
  },
  'cybersecurity-law-44-46-renumbered': {
    short: '网络安全法第44至46条',
    topic: '网络上的个人信息',
    plain: '网络运营者不得泄露你的信息，未经你同意不得向他人提供。任何人不得非法获取、出售、提供个人信息。',
  },
} as const satisfies Record<keyof typeof personalInformation, LawText>

import type { BodyId } from '../../../machines/complaints.ts'

interface BodyText {
  readonly name: string
  readonly how: string
  /** What it does not do, so that nobody waits in vain. */
  readonly doesNot: string
}

export const bodies: Record<BodyId, BodyText> = {
  lender: {
    name: '贷款机构',
    how: '先在 App 里找客服，转人工，说「我要投诉」。花呗、借呗也可以打 95188，请以 App 内显示为准。说清时间、号码和经过，要一个工单号。',
    doesNot: '不一定马上停催，也不一定同意减免。',
  },
  newHolder: {
    name: '新的债主',
    how: '先向原来的贷款机构核实转让。再按转让通知上的单位全称，自己查它公开的电话，打去投诉，要一个工单号。',
    doesNot: '没核实之前，不要向它付钱，也不要给证件照片。',
  },
  regulator12378: {
    name: '12378 投诉热线',
    how: '先向贷款机构投诉，拿到工单号。没有答复或不满意，工作日打 12378，说清机构名、工单号和经过。',
    doesNot: '不判欠多少，不强制减免，不处理诈骗报警。小贷公司通常不归它管。',
  },
  localFinance: {
    name: '地方金融管理部门',
    how: '放款的是小贷公司，先向它投诉，要工单号。再到当地政府网站，查地方金融管理部门的联系方式。',
    doesNot: '没有查到全国统一的电话。它一般不判欠多少。',
  },
  police110: {
    name: '110 报警',
    how: '有人威胁、打人、堵门、闯门、冒充警察或法院，就打 110。说清地址、几个人、在做什么，事后要回执。',
    doesNot: '只是欠多少钱，警察不裁决。',
  },
  fraud96110: {
    name: '96110 反诈专线',
    how: '拿不准是不是骗子，先停下，打 96110 问。已经转了钱，马上打 110。它打来的电话要接。',
    doesNot: '不处理欠款，也不处理一般的催收。',
  },
  spam12321: {
    name: '12321 骚扰电话举报',
    how: '骚扰电话、垃圾短信、号码被乱用，可以向 12321 举报。留好号码、时间和截图。',
    doesNot: '不管欠款的争议，也不管催收说得对不对。',
  },
  cyberspace: {
    name: '网信部门',
    how: '个人信息被公开、被乱传，可以向网信部门举报。先截图，写清是谁、在哪里、发了什么。',
    doesNot: '不管欠多少、怎么还。',
  },
}

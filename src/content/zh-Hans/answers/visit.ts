import { searches } from '../searches.ts'
import type { AnswerText } from './answer.ts'

/** 上门 */
export const visitAnswers = {
  realVisits: {
    question: '花呗、借呗真的会上门吗？',
    asked: ['会不会上门', '真的会上门催收吗', '上门催收是真的吗', '花呗上门', '借呗上门', '会不会来家里'],
    answer: [
      { text: '有可能，但少见。', cites: ['practice-visit-rare'] },
      { text: '更多的是短信、电话里说要上门，多半是施压。', cites: ['practice-visit-threat-common'] },
      { text: '真来了，可以不开门。没有你的同意，催收人员不得进你的家。', cites: ['criminal-245-trespass'] },
    ],
    unsure: '没有公开统计，也没有查到可核实的案例。2026年11月查过平台公开的文件、报道和问答。',
    more: ['/claims/#visitAlmostNever', '/guides/visit/', '/door/'],
  },
  visitToday: {
    question: '短信说今天下午上门，真的假的？',
    asked: ['今天上门', '已安排外访', '上门通知短信', '说明天来我家', '户籍地走访', '上门催收短信'],
    answer: [
      {
        text: '多半是施压，写了不等于会来。',
        cites: ['practice-visit-threat-common', 'practice-visit-rare'],
      },
      {
        text: '不回电，不点链接，不转账。自己找官方客服，问有没有派人。',
        cites: ['warn-fake-visit-team', 'practice-verify-by-own-call'],
      },
      { text: '真来人：行业自律要求不少于两人，出示证件，全程录音录像。', cites: ['cba2026-visit-art22'] },
      { text: '可以不开门。有人硬闯、威胁，打 110。', cites: ['criminal-245-trespass', 'chan-110'] },
    ],
    unsure: '只看短信，分不出会不会来。2026年11月查过，没有可靠的判断办法。',
    more: ['/claims/#visitSmsToday', '/genuine/#visitor', '/door/'],
  },
  visitThreshold: {
    question: '欠多少、逾期多久会上门？',
    asked: ['欠多少钱会上门', '逾期多久会上门', '几万会上门', '上门催收的条件', '多少天上门'],
    answer: [
      { text: '没有查到可靠的界线。', cites: ['practice-visit-rare'] },
      { text: '网上的数字，先别当真。', cites: ['practice-visit-rare'] },
      { text: '与其等，不如先核对账目，找官方客服商量。', cites: ['practice-plan-case-by-case'] },
    ],
    unsure: '只有互相矛盾的说法，没有出处。2026年11月查过平台公开的文件、报道和问答。',
    more: ['/claims/#visitThreshold', '/guides/visit/'],
  },
  openTheDoor: {
    question: '人来了，必须开门吗？',
    asked: ['催收上门不开门', '可以不让进吗', '敲门怎么办', '强行进门', '上门了怎么应对', '有人在我家门口'],
    answer: [
      { text: '不用开，隔着门说就行。', cites: ['criminal-245-trespass'] },
      {
        text: '可以说：“我不同意进门，请离开。”请他把证件举到门镜前，自己开着录像。',
        cites: ['criminal-245-trespass', 'cba2026-visit-art22'],
      },
      {
        text: '强行进门、堵门、威胁、砸东西，打 110。',
        cites: ['chan-110', 'psl-47-trespass-and-restraint'],
      },
      {
        text: '自称法院、警察的，隔着门问清，打 12368 或 110 核实。是真的，就配合。',
        cites: ['verify-court-delivery-marks', 'chan-12368', 'chan-110'],
      },
    ],
    more: ['/door/', '/claims/#visitRefuseIfOdd'],
  },
  villageCommittee: {
    question: '会去村委会、居委会吗？',
    asked: ['去村里闹', '告诉村委会', '找村书记', '去老家找人', '找居委会物业', '户籍地村委'],
    answer: [
      {
        text: '有人被这样威胁过；真去了没有，没查到可核实的案例。',
        cites: ['practice-village-committee-threat'],
      },
      { text: '没有你的单独同意，机构不得公开你的个人信息。', cites: ['pipl-25-no-public-disclosure'] },
      {
        text: '真说出去了：记下谁、哪天、说了什么，先向贷款机构投诉。',
        cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
      },
      { text: '散布你隐私的，公安可以处罚。', cites: ['psl-50-harassment-threat-insult'] },
    ],
    unsure: searches['search-village-visits'],
    more: ['/claims/#visitVillage', '/complain/'],
  },
  signOnTheSpot: {
    question: '让我现场签还款承诺书，签吗？',
    asked: ['还款承诺书', '签字确认欠款', '让我写欠条', '还款协议要不要签', '按手印'],
    answer: [
      { text: '不要当场签。', cites: ['spc-limitation-14-17-19-promises'] },
      {
        text: '签了算同意还，三年时效重新算。过了时效再签，可能就不能再拿时效来拒绝。',
        cites: ['spc-limitation-14-17-19-promises'],
      },
      {
        text: '请他把内容用文字发来，看清再说。看不懂，打 12348 问。',
        cites: ['practice-keep-own-record', 'chan-12348'],
      },
    ],
    more: ['/claims/#limitationSign', '/claims/#visitMustCooperate', '/door/'],
  },
  posters: {
    question: '贴大字报、门口放条子，合法吗？',
    asked: ['门口贴催收函', '小区贴我欠钱', '楼道贴大字报', '贴催款通知', '门上贴律师函'],
    answer: [
      { text: '不合法，没有你的单独同意，机构不得公开欠款。', cites: ['pipl-25-no-public-disclosure'] },
      {
        text: '任何人不得用侮辱、诽谤的办法侵害你的名誉，比如张贴大字报。',
        cites: ['civil-code-1024-reputation'],
      },
      { text: '行业自律：禁止在公众场所张贴催收公告、律师函。', cites: ['cba2026-no-posting'] },
      { text: '先拍照，要看得出是哪里，再清理，再投诉。', cites: ['practice-keep-own-record'] },
    ],
    more: ['/claims/#visitPosting', '/proof/#proof-photo', '/complain/'],
  },
  visitWord: {
    question: '通知里写“外访”，是什么意思？',
    asked: ['花呗逾期三个月有外访', '外访是什么', '外访组', '外访催收', '走访是什么意思'],
    answer: [
      { text: '“外访”就是派人上门。', cites: ['cba2026-definition'] },
      {
        text: '写了不等于会来，多半是施压。',
        cites: ['practice-visit-threat-common', 'practice-visit-rare'],
      },
      { text: '有骗子冒充“外访小组”，让你转“验证资金”。不要转。', cites: ['warn-fake-visit-team'] },
    ],
    more: ['/guides/visit/', '/genuine/#visitor'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

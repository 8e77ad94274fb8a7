import type { AnswerText } from './answer.ts'

/** 催收公司 */
export const collectorsAnswers = {
  entrustedParty: {
    question: '“蚂蚁委托方”是什么，是官方吗？',
    asked: ['蚂蚁委托方', '受托机构', '委托方打电话', '支付宝委托的公司', '第三方催收是谁', '外包催收'],
    answer: [
      { text: '多半是受委托的催收公司，不是平台本身。', cites: ['practice-outsourced-later'] },
      {
        text: '问清公司全称、姓名、工号，替哪家机构催。',
        cites: ['cba2026-phone-recording', 'practice-verify-by-own-call'],
      },
      {
        text: '挂断后，自己在 App 里找人工客服核实。也可以打 95188，请以 App 内显示为准。',
        cites: ['practice-verify-by-own-call'],
      },
      {
        text: '再看贷款机构官网公示的合作名单，有没有这一家。',
        cites: ['cba2026-whitelist-publish', 'practice-collector-list-published'],
      },
    ],
    more: ['/genuine/#call', '/guides/phone/'],
  },
  isCollectorReal: {
    question: '怎么知道催收的人是真的？',
    asked: ['催收是真是假', '怎么核实催收', '知道我身份证号是真的吗', '假催收', '催收员怎么查', '是不是骗子'],
    answer: [
      { text: '自己找官方客服核实，别信他自己说的。', cites: ['practice-verify-by-own-call'] },
      { text: '念得出你的身份证号，也证明不了他是真的。', cites: ['practice-verify-by-own-call'] },
      {
        text: '再看贷款机构官网公示的合作名单。',
        cites: ['cba2026-whitelist-publish', 'practice-collector-list-published'],
      },
      {
        text: '核实之前：不付款，不发证件，不转到个人账户。',
        cites: ['warn-fake-collection-sms-2026', 'practice-private-account-fraud'],
      },
    ],
    more: ['/genuine/#call', '/claims/#callsKnowsIdNumber'],
  },
  dataToAgency: {
    question: '官方会把我的资料给催收公司吗？',
    asked: ['资料被卖了', '泄露隐私', '个人信息给外包', '催收怎么有我的信息', '外包公司有我身份证'],
    answer: [
      { text: '可以给，一般不用你单独同意，但要监督。', cites: ['pipl-21-entrusted-collection-agency'] },
      {
        text: '催收公司一般不得超范围用你的信息，未经贷款机构同意不得转包。',
        cites: ['pipl-21-entrusted-collection-agency'],
      },
      { text: '银行、消费金融公司委托外面催收前，应当用适当方式告诉你。', cites: ['cpr-2022-art41'] },
      {
        text: '你可以查阅、复制自己的个人信息，问清给了谁。',
        cites: ['pipl-44-47-rights', 'netdata-12-records-three-years'],
      },
    ],
    more: ['/claims/#contactsAgencyIsLeak', '/complain/#body-cyberspace'],
  },
  daysUntilAgency: {
    question: '逾期多久会交给催收公司？',
    asked: ['多久委外', '逾期几个月外包', '什么时候转第三方', '几天转委外催收', '委外是第几个月'],
    answer: [
      { text: '没有官方的天数。', cites: ['practice-outsourced-later'] },
      { text: '平台只说过：逾期一段时间后，通常会委托催收公司。', cites: ['practice-outsourced-later'] },
      {
        text: '银行、消费金融公司委托之前，应当告知你。换了人打来，先核实。',
        cites: ['cpr-2022-art41', 'practice-verify-by-own-call'],
      },
    ],
    unsure: '网上的天数互相矛盾，没有出处。2026年11月查过平台公开的文件、报道和问答。',
    more: ['/claims/#callsDayTable', '/guides/phone/'],
  },
  insultsAndThreats: {
    question: '催收骂我、威胁我，怎么投诉？',
    asked: ['暴力催收', '催收骂人', '恐吓我家人', '催收投诉电话', '怎么举报催收', '投诉催收打哪个电话'],
    answer: [
      { text: '眼前有危险，先打 110。', cites: ['chan-110'] },
      { text: '恐吓、公然侮辱的，公安可以处罚。', cites: ['psl-50-harassment-threat-insult'] },
      {
        text: '留好录音、截图，向贷款机构投诉，要工单号。',
        cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
      },
      {
        text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
        cites: ['chan-12378', 'chan-division-2024-no1'],
      },
    ],
    more: ['/complain/', '/proof/#proof-callRecording', '/claims/#crimeInsultCoerce'],
  },
  toldToBorrow: {
    question: '我说没钱，他们让我去借钱还，合规吗？',
    asked: ['让我找朋友借', '逼我借网贷还', '催收让刷信用卡还', '叫我去贷款', '让我卖东西还'],
    answer: [
      { text: '行业自律：不得逼你借新的来还。', cites: ['cba2026-no-extra-fee'] },
      {
        text: '可以说：“我不借新的。有方案，请用文字发给我。”录音留好。',
        cites: ['cba2026-no-extra-fee', 'practice-keep-own-record'],
      },
      {
        text: '向贷款机构投诉，要工单号。这份自律管的是会员单位，是不是会员，可以问客服。',
        cites: ['cba2026-status', 'complaint-2020-deadlines'],
      },
    ],
    more: ['/claims/#plansBorrowMore', '/complain/#body-lender'],
  },
  idPhotoAsked: {
    question: '催收让我加微信、发身份证照片，给吗？',
    asked: ['要身份证照片', '手持身份证', '让我发银行卡号', '要验证码', '加微信核实身份'],
    answer: [
      { text: '不要给。', cites: ['warn-fake-collection-sms-2026'] },
      { text: '要核实的是他。自己找官方客服问，不用把证件发给他。', cites: ['practice-verify-by-own-call'] },
      {
        text: '验证码、银行卡号也不要给。拿不准，打 96110 问。',
        cites: ['warn-fake-collection-sms-2026', 'chan-96110'],
      },
      { text: '已经转了钱的，马上打 110。', cites: ['chan-96110', 'chan-110'] },
    ],
    more: ['/genuine/#call', '/proof/#proof-chatExport'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

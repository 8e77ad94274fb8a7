import type { SituationText } from './situation.ts'

/** 未成年人用了家长的账号 */
export const guardianSituation: SituationText = {
  description: '未成年的孩子用家长的账号花了钱：先找谁退，留什么证据，哪些我们说不准。',
  intro: '先别责备孩子，先留住证据。账号登记的是家长，所以先从收钱的一方退起。',
  first: [
    {
      text: '先截图：订单、付款记录、登录设备和时间。再改支付密码，关掉免密支付。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '看清钱付给了谁：商家、游戏平台，还是转给了个人。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '转给了陌生人，或者有人教孩子操作：打 110 报警。',
      cites: ['chan-110', 'practice-private-account-fraud'],
    },
    {
      text: '先找收钱的商家、游戏平台，走它的退款渠道，要工单号。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '孩子吓坏了，不肯说话：陪着他。可以打 12356，有危险打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
  ],
  thisWeek: [
    {
      text: '告诉贷款机构：“是未成年人用的，我有异议。”要工单号，请它查明细。',
      cites: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
    },
    {
      text: '打 12348，带着时间、金额、孩子的年龄，问能不能退、怎么主张。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
    {
      text: '银行、消费金融公司不答复、不满意的：带工单号打 12378。',
      cites: ['chan-12378', 'complaint-2020-deadlines'],
    },
    {
      text: '征信上记错了：可以提异议，二十日内核查并书面答复。',
      cites: ['credit-reg-25-objection-20-days'],
    },
  ],
  know: [
    {
      text: '账号和合同写的是家长的名字。机构可能先当成家长自己用的，来催家长。',
      cites: ['practice-lender-on-contract-page', 'civil-code-667-loan-duty'],
    },
    {
      text: '退款和欠款是两件事。退款没下来之前，利息一般还在算，也可能报到征信。',
      cites: ['civil-code-676-overdue-interest', 'practice-monthly-credit-report'],
    },
    {
      text: '司法解释：未成年人一律不得列入失信被执行人名单。',
      cites: ['spc-dishonest-3-4-must-not'],
    },
    {
      text: '国标（推荐性）：应只向欠钱的人催收。合同写的是家长，就不应去催孩子。',
      cites: ['gbt45251-debtor-only'],
    },
    {
      text: '孩子上学：单纯逾期一般不影响。公办学校一般不受影响。',
      cites: ['spc-consumption-limit-child-school'],
    },
    {
      text: '银行、消费金融公司收到投诉，应当处理并告诉你结果。它不一定同意你。',
      cites: ['complaint-2020-deadlines'],
    },
  ],
  say: [
    '（对商家、平台，照实说）这是未成年人用家长账号付的，家长不知情、不同意。请按未成年人退款处理，给我工单号。',
    '（对贷款机构）这笔是未成年人用的，我有异议，请登记并查明细。',
    '请只联系我，不要联系孩子和学校。',
    '请用文字答复我，哪一天能答复？',
  ],
  keep: [
    { text: '订单、付款记录、到账方名称：截图，要看得到时间和金额。', cites: ['practice-keep-own-record'] },
    { text: '能看出是孩子在用的：游戏账号、聊天、上课或睡觉的时间。', cites: ['practice-keep-own-record'] },
    { text: '户口本、出生证明：证明年龄和你们的关系。', cites: ['practice-keep-own-record'] },
    { text: '和商家、机构的每一次对话、工单号、答复。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要先删游戏、删聊天、退出账号。',
      why: '删了，就难说清是谁用的。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '不要编孩子的年龄、编时间，不用假证明。',
      why: '用假证明可能违法，也会让真的话没人信。',
      cites: ['psl-63-forged-documents', 'criminal-280-forged-documents'],
    },
    {
      text: '不要找收费的“代退款”。',
      why: '监管部门提示过：收费代办的人，可能教人造假，收高额费用。',
      cites: ['warn-illegal-agents', 'warn-illegal-agents-associations'],
    },
    {
      text: '不要把验证码、屏幕给自称“退款客服”的人。',
      why: '公安机关通报过，有人借这类名义骗人转账、共享屏幕。',
      cites: ['practice-private-account-fraud'],
    },
    {
      text: '没问清之前，不要说“这笔我认”。',
      why: '认了，再说是孩子用的，就更难说清。先打 12348 问。',
      cites: ['chan-12348', 'spc-limitation-14-17-19-promises'],
    },
  ],
  unsure: [
    {
      text: '未成年人花的钱，法律上能不能要回，要几岁、多少钱。',
      why: '这方面的条文我们没有核对过，所以不写。12348 可以免费问。',
      cites: ['chan-12348'],
    },
    {
      text: '要不要一边先还，一边要求退。',
      why: '先不还，利息和征信可能在走；先还，可能被说成认了。两边都有代价，先问 12348 再定。',
      cites: ['civil-code-676-overdue-interest', 'chan-12348'],
    },
    {
      text: '机构、平台退不退，退多少。',
      why: '各家做法不同。提异议后承认多少，2026年11月查过，没有查到公开资料。',
      cites: [],
    },
  ],
}

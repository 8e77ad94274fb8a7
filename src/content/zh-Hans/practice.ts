import type { Grade, PracticeId } from '../../../machines/practice.ts'

/** What has been observed where no law says it. How well it is known stands beside it. */
export const practice: Record<PracticeId, string> = {
  // 联系的顺序
  'practice-order-of-contact':
    '平台在2020年公开的文件里说过顺序：先 App、短信、语音和机器人电话，之后才委托催收公司。',
  'practice-mostly-automated': '平台说过，催收大多由系统自动完成，比如提醒、短信和机器人电话。',
  'practice-pressure-later': '从公开过的顺序推出：刚逾期时，一般先是提醒和平台自己的电话，别的在后面。',
  'practice-outsourced-later': '平台说过，逾期一段时间后，通常会委托催收公司。多长时间，没有公开的天数。',
  'practice-contacts-called-though-reachable':
    '有一例报道：本人说一直在和平台沟通，他的朋友和老同学还是接到了电话。',
  // 扣款、征信、贷款机构
  'practice-auto-debit-by-contract': '逾期后，平台可以按合同从支付宝余额、余额宝或绑定的借记卡扣款。',
  'practice-monthly-credit-report':
    '花呗在2021年公开说过，按月汇总报送征信，包括逾期。具体哪天报，没有查到。',
  'practice-lender-on-contract-page': '花呗、借呗背后的贷款机构不只一家，以合同页写的为准。',
  // 功能、利息、宽限期
  'practice-service-suspended': '逾期后，花呗、借呗往往很快停用，几个产品会互相影响。',
  'practice-restoring-decided-by-system': '还清后能不能再用，由系统评估，人工不能加快。',
  'practice-overdue-interest-rates': '花呗每日收逾期金额的0.05%，借呗按原利率的1.5倍收。以你的合同页为准。',
  'practice-no-grace-to-count-on': '有没有宽限期，说法互相矛盾，不要指望。',
  'practice-acceleration': '有人说逾期一次后，被要求一次还清全部。合同里的条件没有查到。',
  'practice-on-time-until-midnight': '借呗：还款日24点前还上，算按时。没有自动扣成的，可以自己手动还。',
  'practice-instalments-before-overdue':
    '没逾期时，App 里可以只还最低还款额，或者把账单分期。已经逾期的部分，一般不能直接分期。',
  'practice-one-month-extension':
    '花呗有过“延期还款”：页面显示才能办，只能一次，要付费用。现在可能已经改过，以 App 页面为准。',
  'practice-sesame-score-falls': '逾期后，芝麻分可能下降。',
  // 上门
  'practice-visit-threat-common': '有人收到“今天上门”这样的短信，多半是施压。',
  'practice-visit-rare': '上门有可能，但少见。没有公开统计，也没有查到可核实的案例。',
  'practice-village-committee-threat': '有投诉说，催收方扬言要去村委会。',
  // 法律名义的催收
  'practice-lawyer-style-pressure': '催收方常用律师函、律师来电的样子催款。',
  'practice-mediation-disguise': '“诉前调解”有真的，也有催收方拿这个名义来催。',
  'practice-small-loans-sold-rather-than-sued':
    '业内有人说，小额贷款起诉花的比收回的多，所以更多是打包转让。到底多少被起诉，没有公开数字。',
  // 转让
  'practice-packages-sold': '2025年，有贷款机构多次公开打包转让逾期很久的贷款。',
  'practice-buyers-outsource-calls': '买下债权的公司，多数也是请催收公司打电话。',
  'practice-discount-not-owed': '打包转让的价钱低，不等于你可以按这个价还。法律上欠的数没有变。',
  // 协商
  'practice-plan-case-by-case': '能不能分期、延期、减免，机构一笔一笔看，没有公开的标准。',
  'practice-plan-refused-cases': '有报道：借款人申请分期，被拒绝了。',
  // 核实和防骗
  'practice-collector-list-published': '据行业媒体，到2025年秋天，消费金融公司都公布了合作的催收机构名单。',
  'practice-verify-by-own-call': '自己找官方客服核实，比听来电的人说更可靠。',
  'practice-fake-settlement': '公安机关通报过：有人冒充平台客服，以“协商”“减免”的名义收钱。',
  'practice-private-account-fraud': '公安机关通报过：有人借还款、征信的名义，骗人转账或共享屏幕。',
  'practice-settlers-harm':
    '有报道：有人交了高额费用请人“债务优化”，什么也没办成。还有中介用假病历，被公安查处。',
  'practice-keep-own-record': '自己留好合同、还款记录和书面答复，以后核对、投诉都用得上。',
}

export const grades: Record<Grade, string> = {
  official: '官方文本',
  officialRetold: '官方说法，据公开报道转述',
  press: '媒体报道',
  users: '多处说法一致，没有官方文本',
  inferred: '由已知情况推出',
}

export const usualPractice = '常见做法'

/** The same beside a statement, where there is room for a word only. */
export const shortGrades: Record<Grade, string> = {
  official: '官方通报',
  officialRetold: '官方说法',
  press: '媒体报道',
  users: '多处说法',
  inferred: '推断',
}

import type { creditRecord } from '../../../../machines/law/creditRecord.ts'
import type { LawText } from './text.ts'

/** 征信 */
export const creditRecordText = {
  // 报送和查询
  'credit-reg-15-prior-notice': {
    short: '征信业管理条例第15条',
    topic: '上报前先告知',
    plain: '机构上报你的不良信息，应当事先告知你本人；没告知、情节严重的，可能被罚款。',
  },
  'credit-reg-29-lender-must-report': {
    short: '征信业管理条例第29条',
    topic: '机构要报送征信',
    plain: '从事信贷业务的机构要按规定向央行征信报送，报送前应当取得你的书面同意，一般在借款合同里。',
  },
  'credit-reg-17-two-free-reports': {
    short: '征信业管理条例第17条',
    topic: '每年两次免费查',
    plain: '个人每年可以两次免费查询自己的信用报告。',
  },
  'credit-reg-18-20-use-consent': {
    short: '征信业管理条例第18、20条',
    topic: '查征信要同意',
    plain: '查你的个人信用信息要你书面同意并约定用途，不得挪作他用，不得未经你同意给第三方。',
  },
  'credit-business-measures-2021': {
    short: '征信业务管理办法',
    topic: '采集信息要同意',
    plain: '征信机构采集个人信用信息，应当经本人同意，并明确告知目的。',
  },
  // 保存、异议、投诉
  'credit-reg-16-five-years-from-end': {
    short: '征信业管理条例第16条',
    topic: '记录保存五年',
    plain:
      '不良记录保存五年，从不良行为或事件终止之日（一般就是还清之日）起算，不是从逾期那天起算。没有还清的，记录一直在。',
  },
  'credit-reg-25-objection-20-days': {
    short: '征信业管理条例第25条',
    topic: '征信异议',
    plain:
      '记录有错、有遗漏，可以向征信机构或上报机构提异议，二十日内核查并书面答复。真实的逾期，一般不能靠异议删除。',
  },
  'credit-reg-26-complaint-30-days': {
    short: '征信业管理条例第26条',
    topic: '征信投诉',
    plain: '可以向所在地人民银行分支机构投诉，三十日内书面答复；也可以直接起诉。',
  },
  'chan-credit-objection': {
    short: '征信业管理条例第25、16条',
    topic: '自己提征信异议',
    plain:
      '征信有错可以自己免费提异议，二十日内核查并书面答复。不良信息自终止之日起保存五年。不需要找征信修复中介。',
  },
  // 信用修复
  'pboc-one-off-credit-repair-expired': {
    short: '一次性信用修复通知',
    topic: '一次性修复已到期',
    plain:
      '2020年至2025年产生、单笔不超过1万元、在2026年3月31日前足额还清的逾期，央行征信不予展示，不用申请。这个期限已过，现在再还清赶不上。',
  },
  'warn-credit-repair': {
    short: '一次性信用修复通知',
    topic: '花钱修复征信不可信',
    plain: '这项政策免申即享、不收费，还清的截止日2026年3月31日已过。任何花钱修复征信的说法都不可信。',
  },
  'ndrc-credit-repair-not-pboc': {
    short: '信用修复管理办法',
    topic: '管的不是央行征信',
    plain: '它管的是信用中国等行政类失信信息的修复，一般不能用来删除央行征信里的贷款逾期。',
  },
} as const satisfies Record<keyof typeof creditRecord, LawText>

import type { AnswerText } from './answer.ts'

/** 征信，还能不能用 */
export const creditRecordAnswers = {
  usableAgain: {
    question: '还清后，花呗借呗还能用吗，多久恢复？',
    asked: [
      '还清了还能用吗',
      '花呗多久恢复',
      '借呗还能不能借',
      'hb逾期还能用吗',
      '额度没了',
      '花呗被关闭了',
      '还完什么时候能用',
    ],
    answer: [
      {
        text: '不一定。多处说法：由系统评估，人工不能加快。',
        cites: ['practice-restoring-decided-by-system'],
      },
      { text: '先看有没有漏掉的尾数，还清的记录截图留好。', cites: ['practice-keep-own-record'] },
    ],
    unsure: '能不能恢复、多久恢复，2026年11月查过，没有官方文本。',
    more: ['/claims/#creditUsableAgain', '/guides/end/'],
  },
  recordYears: {
    question: '不良记录保留几年？',
    asked: ['征信几年消除', '逾期记录多久没', '五年后征信', '征信黑名单几年', '呆账多久消'],
    answer: [
      { text: '一般从还清那天算，保存五年。', cites: ['credit-reg-16-five-years-from-end'] },
      { text: '没有还清的，记录一般一直在。', cites: ['credit-reg-16-five-years-from-end'] },
      { text: '每年可以免费查两次自己的信用报告。', cites: ['credit-reg-17-two-free-reports'] },
      { text: '记错了，可以免费提异议，二十日内核查并书面答复。', cites: ['chan-credit-objection'] },
    ],
    more: ['/claims/#creditFiveYears', '/guides/end/'],
  },
  repairSmallSums: {
    question: '听说1万元以下的逾期能修复？',
    asked: ['一次性信用修复', '1万以下征信修复', '征信修复政策', '一万以内不上征信', '2026征信新政策'],
    answer: [
      { text: '那次政策的期限已经过了。', cites: ['pboc-one-off-credit-repair-expired'] },
      { text: '它要求在2026年3月31日前还清，不用申请，不收费。', cites: ['warn-credit-repair'] },
      { text: '花钱修复征信的说法，都不可信。', cites: ['warn-credit-repair'] },
    ],
    unsure: '有没有新的一轮，2026年11月查过，没有查到。',
    more: ['/claims/#creditRepairWindow', '/claims/#creditPaidRepair'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

import { searches } from '../searches.ts'
import type { AnswerText } from './answer.ts'

/** 债被转让，很久的账 */
export const transferAnswers = {
  debtSold: {
    question: '债卖给资产公司了，还要还吗？',
    asked: ['债权转让', '花呗被卖了', '卖给第三方了', '资产公司催收', '不良资产包', '转让了还用还吗'],
    answer: [
      { text: '要还，换了债主，欠的还在。', cites: ['civil-code-546-debt-assignment-notice'] },
      {
        text: '很久没还、也没人催的：先别答应，先打 12348 问时效。',
        cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      },
      {
        text: '没有通知到你的，对你不发生效力。先核实，再付。',
        cites: ['civil-code-546-debt-assignment-notice'],
      },
      {
        text: '接到通知之前，已经还给原机构的，新债主不能再要。新债主起诉的，法院查明真的转让了，起诉状送到你时起也对你生效。',
        cites: ['spc-contract-48-assignment-payment'],
      },
    ],
    more: ['/claims/#transferNoPay', '/guides/transfer/'],
  },
  whomToPay: {
    question: '该还给谁？怕是骗子',
    asked: ['新公司让我还钱', '转让后还给谁', '对公账户', '债权转让短信真假', '让我还给另一家公司'],
    answer: [
      {
        text: '先问原来的机构，核实前不付。',
        cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
      },
      {
        text: '在 App 里转人工问：转让了没有，转给了谁。也可以打 95188，请以 App 内显示为准。',
        cites: ['practice-verify-by-own-call'],
      },
      {
        text: '要书面的转让通知、公司全称和对公账户。',
        cites: ['civil-code-546-debt-assignment-notice', 'cba2026-transfer-notice'],
      },
      {
        text: '原机构说没有转让，或者要你转到个人账户：先停下，打 96110 问。',
        cites: ['practice-private-account-fraud', 'chan-96110'],
      },
    ],
    more: ['/genuine/#transferNotice', '/claims/#transferPayAtOnce'],
  },
  tenPercent: {
    question: '听说一折就卖了，我能按一折还吗？',
    asked: ['一折结清', '打折还款', '减免结清', '三折还清', '债权打包价格', '能便宜还吗'],
    answer: [
      { text: '打包卖得便宜，不等于给你打折。', cites: ['practice-discount-not-owed'] },
      {
        text: '可以谈减免。谈成要盖章的书面协议，写明还多少、哪天还、还完就结清。',
        cites: ['practice-keep-own-record'],
      },
      { text: '要你先交钱才给减免的，公安机关通报过这种骗法。', cites: ['practice-fake-settlement'] },
    ],
    unsure: searches['search-settlements'],
    more: ['/claims/#transferTenPercent', '/genuine/#discount'],
  },
  visitsAfterTransfer: {
    question: '债卖了以后，更容易有人上门吗？',
    asked: ['转让后会上门吗', '资产公司上门', '卖了以后催得更凶', '第三方上门'],
    answer: [
      { text: '没有查到证据。', cites: [] },
      { text: '买下债权的公司，多数也是请催收公司打电话。', cites: ['practice-buyers-outsource-calls'] },
      { text: '真有人来，一样可以不开门。', cites: ['criminal-245-trespass'] },
    ],
    unsure: '2026年11月查过公开的报道和网页，没有查到可核实的例子。',
    more: ['/claims/#transferMoreVisits', '/guides/visit/'],
  },
  threeYears: {
    question: '三年没人催，是不是不用还了？',
    asked: ['三年诉讼时效', '过了时效', '五年前的网贷', '很久以前的借款', '超过三年', '失效了吗'],
    answer: [
      {
        text: '过了时效，债也还在，只是被起诉时可以提出来。',
        cites: ['civil-code-192-193-limitation-defence'],
      },
      {
        text: '时效一般是三年。三年里催收短信到了、自动扣了款、还过一点、转让通知到了，都会重新算。',
        cites: [
          'civil-code-188-three-year-limitation',
          'spc-limitation-8-sms-and-autodebit',
          'spc-limitation-14-17-19-promises',
        ],
      },
      {
        text: '法院不会主动替你提。被起诉了，一审就要自己提。',
        cites: ['civil-code-192-193-limitation-defence'],
      },
      {
        text: '先别答应、别签字、别还一点，打 12348 问。',
        cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
      },
    ],
    more: ['/claims/#limitationThreeYears', '/claims/#limitationOnlySuit', '/for/long-silent/'],
  },
  smallPayment: {
    question: '让我先还100块表示诚意，还吗？',
    asked: ['先还一点', '还100表示诚意', '象征性还款', '先还几十块', '还一点就不催了'],
    answer: [
      { text: '欠了很久的账，先别急着还。', cites: ['spc-limitation-14-17-19-promises'] },
      {
        text: '还一部分，三年时效重新算。过了时效又同意还的，不能反悔。',
        cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
      },
      { text: '先想清最后一次还款、扣款、催款是什么时候，打 12348 问。', cites: ['chan-12348'] },
    ],
    more: ['/claims/#limitationSmallPayment', '/for/long-silent/'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>

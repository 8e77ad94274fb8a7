import type { ClaimText } from './claim.ts'

/** 三年诉讼时效 */
export const limitationClaims = {
  limitationThreeYears: {
    says: '三年没还，就不用还了',
    verdict: 'wrong',
    rule: '过了时效，债还在。只是被起诉时，你可以在一审提出时效过了；法院不会主动替你提。',
    cites: ['civil-code-192-193-limitation-defence'],
  },
  limitationOnlySuit: {
    says: '只要没起诉，过三年就没事了',
    verdict: 'wrong',
    rule: '三年里，催收短信到了、自动扣了款，就会重新算。你答应还、转让通知到了，也会。',
    cites: ['spc-limitation-8-sms-and-autodebit', 'spc-limitation-14-17-19-promises'],
  },
  limitationSmallPayment: {
    says: '先还100块表示诚意，没有坏处',
    verdict: 'wrong',
    rule: '还一部分，三年重新算。过了时效又同意还的，不能反悔。欠了很久的，先打 12348 问。',
    cites: [
      'spc-limitation-14-17-19-promises',
      'civil-code-192-193-limitation-defence',
      'legal-aid-22-23-free-advice',
    ],
  },
  limitationSign: {
    says: '签个还款承诺，没有关系',
    verdict: 'wrong',
    rule: '签了算同意还，三年重新算。过了时效再签，可能就不能再拿时效来拒绝。',
    cites: ['spc-limitation-14-17-19-promises'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>

import type { civilCodeInterpretations } from '../../../../machines/law/civilCodeInterpretations.ts'
import type { LawText } from './text.ts'

/** 最高人民法院关于合同和诉讼时效的解释 */
export const civilCodeInterpretationsText = {
  'spc-contract-64-65-penalty-rules': {
    short: '合同编解释第64、65条',
    topic: '请求调低违约金',
    plain:
      '你可以在答辩或反诉中要求调低违约金。主张过高的一方要举证，约定不得调整的条款法院不认可。恶意违约的，一般不减。',
  },
  'spc-contract-10-checkbox-not-enough': {
    short: '合同编解释第10条',
    topic: '勾选不等于说明过',
    plain: '网上合同只是让你勾选、弹窗的，对方不能单凭这一点证明已经尽到提示说明义务。举证责任在对方。',
  },
  'spc-contract-48-assignment-payment': {
    short: '合同编解释第48条',
    topic: '通知前已经还的钱',
    plain:
      '接到转让通知前已经还给原债主的，新债主不能再要。新债主可以直接起诉；法院查明真的转让了的，从起诉状副本送达你时起对你生效。',
  },
  'spc-limitation-8-sms-and-autodebit': {
    short: '诉讼时效规定第8条',
    topic: '三年里的短信和扣款',
    plain:
      '诉讼时效还没过的，催收短信、站内信到达或应当到达你，时效就会重新算。金融机构依法或依约定从你的账户扣款，也会重新算。',
  },
  'spc-limitation-14-17-19-promises': {
    short: '诉讼时效规定第14条等',
    topic: '承诺还款和时效',
    plain:
      '签还款计划、承诺分期、还一部分、请求延期，都算同意履行，诉讼时效重新计算。债权转让通知到你时，也会重新算。过了时效再签字确认，可能就不能再拿时效来拒绝。',
  },
} as const satisfies Record<keyof typeof civilCodeInterpretations, LawText>

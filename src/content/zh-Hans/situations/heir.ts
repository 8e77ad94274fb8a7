import type { SituationText } from './situation.ts'

/** 继承人、家属 */
export const heirSituation: SituationText = {
  description: '借款人去世了，家里人要不要还：只用遗产还，可以放弃。先弄清，先不付。',
  intro: '节哀。这件事不用今天定。继承人只用继承到的遗产来还，放弃继承的，可以不还。',
  first: [
    {
      text: '先不付，先不签，也不在电话里答应。',
      cites: ['civil-code-1159-1161-heirs'],
    },
    {
      text: '告诉对方：“他已经去世，请把合同和明细用文字发来。”',
      cites: ['practice-keep-own-record', 'gbt45251-contact-when'],
    },
    {
      text: '收好他的手机、证件、银行卡和死亡证明。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '太难受的时候：打 12356 说说话。有危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '法院的传票、支付令、执行通知上写的是你：写下收到的日期。有期限，今天就打 12348 问。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-225-228-payment-order', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '自己找那家机构的官方客服，说明他已去世，问要交哪些证明。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '列一张单子：遗产有什么，大概值多少；债有哪些，各欠多少。',
      cites: ['civil-code-1159-1161-heirs', 'practice-keep-own-record'],
    },
    {
      text: '打 12348，问要不要继承、怎么放弃、来不来得及。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
    {
      text: '被起诉的：按时答辩、到庭。写明只在继承到的遗产里还；没有继承的，照实写。',
      cites: ['cpl-147-default-judgment', 'cpl-128-answer-fifteen-days', 'civil-code-1159-1161-heirs'],
    },
  ],
  know: [
    {
      text: '法律：继承人只在继承到的遗产价值范围内还债。',
      cites: ['civil-code-1159-1161-heirs'],
    },
    {
      text: '法律：放弃继承的，可以不还。“父债子偿”没有法律依据。',
      cites: ['civil-code-1159-1161-heirs'],
    },
    {
      text: '支付令的期限是收到起十五日。不提书面异议，又不还，对方可以申请强制执行。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '已经判决、在执行的：用他的遗产还。',
      cites: ['cpl-243-debtor-death'],
    },
    {
      text: '国标（推荐性）：人去世后，为了找继承人，可以联系联系人。不应透露欠多少、欠多久。',
      cites: ['gbt45251-contact-when', 'gbt45251-contact-what-may-be-said'],
    },
    {
      text: '你自己签过保证、是配偶共同债务的：另算，先打 12348 问。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'civil-code-1064-spouse-debt', 'chan-12348'],
      see: 'spouse',
    },
    {
      text: '没有你的同意，催收的人不得进你的家。',
      cites: ['criminal-245-trespass'],
    },
  ],
  say: [
    '他已经去世。我现在不确认这笔债，也不签字。',
    '请把合同和明细用文字发给我。',
    '要不要继承，我还没有定。就算继承，也只在遗产里还。',
    '请不要再打给其他亲友。有事用文字联系我。',
  ],
  keep: [
    { text: '死亡证明、户口注销的材料，多复印几份。', cites: ['practice-keep-own-record'] },
    {
      text: '对方发来的合同、明细、转让通知，都留着。',
      cites: ['practice-keep-own-record', 'civil-code-546-debt-assignment-notice'],
    },
    {
      text: '遗产的单子和凭证：存款、房子、车，还有他欠别人、别人欠他的。',
      cites: ['civil-code-1159-1161-heirs', 'practice-keep-own-record'],
    },
    {
      text: '通话记录、短信。自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
  ],
  dont: [
    {
      text: '不要急着用自己的钱还。',
      why: '你只在遗产范围内还。自愿多还的，以后一般要不回来。有没有遗产，先弄清。',
      cites: ['civil-code-1159-1161-heirs'],
    },
    {
      text: '不要签“我来还”“我担保”的纸。',
      why: '书面作了保证，就可能真要你自己还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要用他的账号继续借钱、转钱。',
      why: '账号是他本人的。之后难说清，也可能惹上麻烦。先问 12348。',
      cites: ['chan-12348', 'practice-keep-own-record'],
    },
    {
      text: '问清之前，先不取他的存款，不分、不卖他的东西。',
      why: '动了遗产，还能不能放弃继承，我们没有核对过条文。先打 12348 问。',
      cites: ['chan-12348'],
    },
    {
      text: '不要因为怕，就把遗产藏起来、转走。',
      why: '债要用遗产还。藏起来，之后更难说清。',
      cites: ['civil-code-1159-1161-heirs', 'cpl-243-debtor-death'],
    },
    {
      text: '不要付钱给自称“销账”“撤案”的人。',
      why: '公安机关通报过，有人借还款、征信的名义骗人转账。',
      cites: ['practice-private-account-fraud'],
    },
  ],
  unsure: [
    {
      text: '怎么放弃继承，要在什么时候、对谁说。',
      why: '我们没有核对过这些条文。先打 12348 问，问清再动遗产。',
      cites: ['chan-12348'],
    },
    {
      text: '他名下的账户会不会还在自动扣款。',
      why: '按合同，逾期后可以自动扣款。人去世以后怎么处理，没有查到，问官方客服。',
      cites: ['practice-auto-debit-by-contract'],
    },
    {
      text: '机构会不会因此免掉这笔债。',
      why: '没有查到公开的标准。可以问，问到的要书面答复。',
      cites: [],
    },
  ],
}

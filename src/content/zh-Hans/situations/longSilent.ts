import type { SituationText } from './situation.ts'

/** 很久没有动静的债（诉讼时效） */
export const longSilentSituation: SituationText = {
  description: '很久没人催的账，突然有人来要：先不答应，不签字，不先还一点，先打 12348。',
  intro: '先停一下。很久没动静的账，今天答应一句，可能就变了。先问清，再决定。',
  first: [
    {
      text: '先不答应，不签字，不先还一点。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '打 12348，免费问：“这笔账过没过诉讼时效？”',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
    {
      text: '想一想最后一次还款、扣款、催款、答应还，是什么时候。',
      cites: ['civil-code-195-collection-interrupts', 'spc-limitation-8-sms-and-autodebit'],
    },
    {
      text: '看一眼绑定的卡，会不会被自动扣款。',
      cites: ['spc-limitation-8-sms-and-autodebit', 'practice-auto-debit-by-contract'],
    },
    {
      text: '收到支付令、传票：写下收到的日期。有期限，不能放着。',
      cites: ['cpl-225-228-payment-order', 'cpl-128-answer-fifteen-days'],
    },
  ],
  thisWeek: [
    {
      text: '查有没有早就判过：打 12368，看“人民法院在线服务”小程序。再看 zxgk.court.gov.cn。',
      cites: ['verify-court-sms-12368', 'verify-court-online-service', 'verify-zxgk'],
    },
    {
      text: '问原来的机构：这笔转让了吗，转给了谁。只问，不谈还款。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
    },
    {
      text: '翻银行流水、短信、App 消息，把有动静的日子写成一张表。',
      cites: ['practice-keep-own-record', 'spc-limitation-8-sms-and-autodebit'],
    },
    {
      text: '收到支付令：十五日里书面提异议，不能等。时效怎么写进去，先打 12348 问。',
      cites: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection', 'chan-12348'],
    },
    {
      text: '被起诉了：时效可能过了的，在一审里写明并提出来。二审一般不能再提。',
      cites: ['civil-code-192-193-limitation-defence', 'cpl-128-answer-fifteen-days'],
    },
  ],
  know: [
    {
      text: '法律：诉讼时效一般是三年，从对方知道或应当知道权利受损之日起算。',
      cites: ['civil-code-188-three-year-limitation'],
    },
    {
      text: '法律：三年里，对方要你还、你同意还、对方起诉，都会从头再算。',
      cites: ['civil-code-195-collection-interrupts'],
    },
    {
      text: '法律：三年的最后六个月里，遇到不可抗力这样的障碍，时效会暂停。障碍没有了，再算六个月。',
      cites: ['civil-code-194-limitation-suspension'],
    },
    {
      text: '司法解释：三年里，催收短信到了、依约扣了款，也会重新算。先查清有没有过这些。',
      cites: ['spc-limitation-8-sms-and-autodebit'],
    },
    {
      text: '三年已经过了的：只是对方又来催，一般不会让它重新算。你答应、签字、还一点，就可能放弃了。',
      cites: ['civil-code-195-collection-interrupts', 'spc-limitation-14-17-19-promises'],
    },
    {
      text: '司法解释：签还款计划、承诺分期、还一部分、请求延期，都算同意还。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '法律：过了时效，债还在。你可以在诉讼中提出来，法院不会主动替你提。',
      cites: ['civil-code-192-193-limitation-defence'],
    },
    {
      text: '法律：过了时效又同意还的，不能再反悔。已经还了的，不能要回。',
      cites: ['civil-code-192-193-limitation-defence'],
    },
    {
      text: '已经有判决的，不看这三年。对方申请执行的期限是两年，中间可能暂停，也可能重新算。',
      cites: ['cpl-250-enforcement-two-years'],
    },
    {
      text: '征信是另一件事：没有还清的，记录一般一直在。',
      cites: ['credit-reg-16-five-years-from-end'],
    },
  ],
  say: [
    '我现在不确认这笔债，也不答应还。请把合同、明细和转让通知用文字发来。',
    '我问清以后再答复。今天不签字，也不付款。',
    '（对原来的机构）我只想问：这笔账转让了没有，转给了谁？',
    '（打 12348）有一笔很久没动静的借款，最近有人来催。时效过没过，我该怎么说？',
  ],
  keep: [
    { text: '这次来催的短信、号码、录音，写上收到的日期。', cites: ['practice-keep-own-record'] },
    { text: '以前的流水：最后一次还款、最后一次扣款。', cites: ['practice-keep-own-record'] },
    { text: '转让通知和信封：拍照留存。法院专递照样收，写上日期。', cites: ['practice-keep-own-record'] },
    {
      text: '自己参与的通话，录音一般可以当证据。先想好不说什么，再接。',
      cites: ['spc-106-recording-as-evidence'],
    },
  ],
  dont: [
    {
      text: '不要先还“100 块表示诚意”。',
      why: '还一部分，算同意还，三年重新算。过了时效再这样做，可能就不能再拿时效来拒绝。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '不要在对账单、确认函、还款计划上签字。',
      why: '签了也算同意还。电话里、微信里说“我会还”，也别说。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不要以为三年到了，就不用管。',
      why: '被起诉时要你自己提。不到庭，法院可以缺席判决。',
      cites: ['civil-code-192-193-limitation-defence', 'cpl-147-default-judgment'],
    },
    {
      text: '不要付给没核实的“新债主”。',
      why: '没有通知到你的转让，对你不发生效力。付错了，可能要不回来。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-private-account-fraud'],
    },
    {
      text: '不要花钱找人“消时效”“消记录”。',
      why: '监管部门提示过这类中介。12348 就可以免费问。',
      cites: ['warn-illegal-agents', 'chan-12348'],
    },
  ],
  unsure: [
    {
      text: '你这笔到底过没过三年。',
      why: '要看对方拿得出什么：三年里的短信、扣款、通知，都可能让它重新算。最后由法院定。',
      cites: ['spc-limitation-8-sms-and-autodebit', 'civil-code-195-collection-interrupts'],
    },
    {
      text: '分期的账，从哪一天开始算。',
      why: '要看合同怎么写、有没有要求提前还清。我们没有核对到你这一笔，先打 12348 问。',
      cites: ['chan-12348'],
    },
    {
      text: '还，还是不还。',
      why: '过了时效，愿意还也可以。这是你自己的决定，只是先问清再定。',
      cites: ['civil-code-192-193-limitation-defence'],
    },
  ],
}

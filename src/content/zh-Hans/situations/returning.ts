import type { SituationText } from './situation.ts'

/** 断联以后，重新联系 */
export const returningSituation: SituationText = {
  description: '断联一段时间以后，怎么平静地接回来：第一个电话打给谁，说什么，查什么。',
  intro: '怕，所以躲开，很多人都这样。今天愿意看，就已经开始了。先看清，再开口。',
  first: [
    {
      text: '先看时间：很久没还过、也没人催的，先看这一页，再打电话。',
      cites: ['spc-limitation-14-17-19-promises'],
      see: 'longSilent',
    },
    {
      text: '打开 App，看账单和消息：欠谁、欠多少、有没有转让的通知。',
      cites: ['practice-verify-by-own-call', 'practice-lender-on-contract-page'],
    },
    {
      text: '第一个电话，打给官方客服。在 App 里找人工，不回拨短信里的号码。',
      cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '只做两件事：说“我联系得上”，问“现在是什么情况”。不当场答应金额和日子。',
      cites: ['cba2026-lost-contact-triggers', 'spc-limitation-14-17-19-promises'],
    },
    {
      text: '有法院文书的，先办有期限的。没有的，今天打完一个电话就够了。',
      cites: ['cpl-225-228-payment-order', 'cpl-128-answer-fifteen-days'],
    },
  ],
  thisWeek: [
    {
      text: '查法院：打 12368，看“人民法院在线服务”小程序里的“我的案件”。',
      cites: ['verify-court-sms-12368', 'verify-court-online-service'],
    },
    {
      text: '查执行：在 zxgk.court.gov.cn 看自己有没有被执行。查不到，一般不代表没有案子。',
      cites: ['verify-zxgk'],
    },
    {
      text: '有人说债转给了他：先问原来的机构，再谈。没核实，不付钱。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-verify-by-own-call'],
    },
    {
      text: '跟亲友说一声：“可能有人打给你。没签过保证的，一般不用还。”',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'gbt45251-contact-stop'],
    },
    {
      text: '看清以后，算好每月能还多少，再提方案。',
      cites: ['consumer-loan-relief-2025', 'practice-plan-case-by-case'],
    },
  ],
  know: [
    {
      text: '不接催收的电话，一般不违法。单纯还不上，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '行业自律：失联时才能找第三人。联系上本人以后，情况就变了。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '这段时间，债可能转给了别家。没有通知到你的转让，对你不发生效力。',
      cites: ['civil-code-546-debt-assignment-notice', 'practice-packages-sold'],
    },
    {
      text: '这段时间，法院可能公告送达过。下落不明的，公告满三十日视为送达，之后照样能判。',
      cites: ['cpl-95-public-notice-service', 'cpl-147-default-judgment'],
    },
    {
      text: '合同里约定过电子送达的，以前的手机号、邮箱收到的，也可能算送到。',
      cites: ['online-litigation-29-31-eservice'],
    },
    {
      text: '已经判了：打 12368 问哪天送达、哪天生效。上诉的十五日，从送达算；再审一般要在生效后六个月内申请。今天就打 12348 问。',
      cites: ['cpl-171-appeal', 'cpl-211-216-retrial', 'chan-12348'],
      see: 'judged',
    },
    {
      text: '利息一般一直在算。以合同为准，请客服说清怎么算的。',
      cites: ['civil-code-676-overdue-interest'],
    },
  ],
  say: [
    '我前段时间联系不上，现在这个号码能找到我。请只联系我本人，请登记。',
    '请告诉我：现在欠多少，转让了没有，有没有起诉。请用文字发给我。',
    '我核对以后再答复，今天不答应金额和日子。',
    '（发给亲友）我回来了。给你添了麻烦，后面有人打来，让他直接找我。',
  ],
  keep: [
    { text: '换过的号码和日期。还能收到短信的，先别停。', cites: ['practice-keep-own-record'] },
    { text: '这次和客服的对话：日期、工号、工单号、原话。', cites: ['practice-keep-own-record'] },
    { text: '错过的短信、信件、通知，都拍照，按日期排好。', cites: ['practice-keep-own-record'] },
    { text: '亲友接到的电话：请他们截图给你。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要一上来就答应还清、签承诺。',
      why: '做不到，又会断。很久的账，答应了三年重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不要回拨陌生号码，把钱转过去“先销账”。',
      why: '公安机关通报过，有人借还款的名义骗人转账。拿不准，打 96110。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '不要再换号。',
      why: '再联系不上，他们更有理由去找你的联系人。法院的短信也会收不到。',
      cites: ['cba2026-lost-contact-triggers', 'cpl-95-public-notice-service'],
    },
    {
      text: '不要一天打完所有电话。',
      why: '先办有法院期限的，别的一天一家就够。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-225-228-payment-order'],
    },
    {
      text: '不要借新的钱来“一次解决”。',
      why: '债可能更多。行业自律：不得诱导、逼迫你新增借贷。',
      cites: ['cba2026-no-extra-fee'],
    },
  ],
  unsure: [
    {
      text: '重新联系以后，找亲友的电话会不会停。',
      why: '国标（推荐性）：联系得上本人，就不应再找。但有一例报道：本人说一直在沟通，亲友还是接到了电话。',
      cites: ['gbt45251-contact-when', 'practice-contacts-called-though-reachable'],
    },
    {
      text: '断联这段时间发生了什么。',
      why: '每个人不一样。App、官方客服、12368 三处都问过，才算看清。',
      cites: ['practice-verify-by-own-call', 'verify-court-sms-12368'],
    },
    {
      text: '机构会不会因为断过联，就不肯谈。',
      why: '没有查到这样的统一规定。一笔一笔看，可以再提。',
      cites: ['practice-plan-case-by-case'],
    },
  ],
}

import type { SituationText } from './situation.ts'

/** 紧急联系人、亲友 */
export const contactSituation: SituationText = {
  description: '被填成紧急联系人，一般不用替他还。怎么说、留什么、先别做什么。',
  intro: '你被填成了联系人，或者你是他的亲友。没签过保证，一般不用你还。',
  first: [
    {
      text: '说一次就够：“我不是借款人，请不要再联系我。”',
      cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '问清是哪家公司，催的是哪家机构的钱，记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '可以不转告，也不用说他住哪里、在哪上班。',
      cites: ['gbt45251-contact-stop', 'civil-code-1034-1038-personal-info'],
    },
    {
      text: '法院的传票、支付令上写的是你：写下收到的日期。有期限，今天就打 12348 问。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-225-228-payment-order', 'chan-12348'],
    },
    {
      text: '有人威胁你、堵你的门：先到安全的地方，打 110。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
  ],
  thisWeek: [
    {
      text: '还打来：向贷款机构投诉，请它停止联系、删掉你的号码，要工单号。',
      cites: ['third-party-contact-own-rights', 'pipl-50-request-channel'],
    },
    {
      text: '不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '骚扰电话、垃圾短信：可以向 12321 举报。',
      cites: ['chan-12321'],
    },
    {
      text: '想帮他：告诉他有人在找，请他自己找官方客服。别的不用你做。',
      cites: ['cba2026-lost-contact-triggers', 'civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '他心里难受，有想不开的话：陪着他，打 12356。有危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
  ],
  know: [
    {
      text: '只是被填成联系人，一般没有还款义务。书面作过保证的、自己答应过一起还的，可能要还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'civil-code-552-joining-debt'],
    },
    {
      text: '国标（推荐性）：联系不上他本人，才可以找联系人；本人去世等情形另算。',
      cites: ['gbt45251-contact-when'],
    },
    {
      text: '国标（推荐性）：对你只能问他的联系方式，或者请你转告。不应说他欠多少、欠多久。',
      cites: ['gbt45251-contact-what-may-be-said'],
    },
    {
      text: '国标（推荐性）：你拒绝以后，不应再联系你。行业自律：须停止。',
      cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '部门规章，据公开报道：消费金融公司不得向与债务无关的第三人催收。',
      cites: ['cfc-2024-no-improper-collection'],
    },
    {
      text: '法律：号码是你自己的。他填了号码，一般不等于你同意被催。',
      cites: ['third-party-contact-own-rights'],
    },
    {
      text: '法律：反复纠缠、恐吓你的，公安可以处罚。正常问一次，不算。',
      cites: ['psl-50-harassment-threat-insult', 'civil-code-1032-1033-private-peace'],
    },
  ],
  say: [
    '（没签过保证的）我不是借款人，也没有签过担保。请不要再联系我。',
    '请说你的公司全称、姓名和工号，替哪家机构催。这通电话我在录音。',
    '请不要把他的债告诉我，也不要告诉别人。',
    '（发给他）有人打电话找你。请你自己找官方客服，我不替你答应什么。',
  ],
  keep: [
    { text: '通话记录和短信截图，要看得到号码和时间。', cites: ['practice-keep-own-record'] },
    {
      text: '自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      text: '写下哪天说过“别再打”，之后又打来几次。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要替他付，一分也先不付。',
      why: '你一般没有这个义务。借还款骗人转账的，公安机关通报过。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'practice-private-account-fraud'],
    },
    {
      text: '不要说“我来还”。',
      why: '向对方说了、发了“我来还”，可能被当成你答应一起还。',
      cites: ['civil-code-552-joining-debt'],
    },
    {
      text: '不要签任何纸。',
      why: '书面答应担保，就可能真要你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要点短信里的链接，不要报验证码。',
      why: '有人拿催款的名义套身份信息。拿不准，打 96110 问。',
      cites: ['warn-fake-collection-sms-2026', 'chan-96110'],
    },
    {
      text: '不要把他欠钱的事发到群里。',
      why: '这是他的个人信息。随意公开，你也可能违法。',
      cites: ['civil-code-1034-1038-personal-info', 'pipl-10-no-illegal-trade'],
    },
  ],
  unsure: [
    {
      text: '你拒绝以后，电话是不是真的停。',
      why: '国标（推荐性）写的是不应再联系。实际停不停，2026年11月查过，没有查到公开的资料。',
      cites: ['gbt45251-contact-stop'],
    },
    {
      text: '记不清自己签没签过担保。',
      why: '要看合同。请对方给你看，再打 12348 问。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'chan-12348'],
    },
  ],
}

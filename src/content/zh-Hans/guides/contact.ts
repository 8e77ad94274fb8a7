import type { Guide } from './guide.ts'

export const contactGuide: Guide = {
  title: '亲友接到电话',
  description: '有人打给你的亲友或同事，哪些做法过了线，你和亲友各能做什么。',
  intro: '亲友一般没有义务替你还。你要做的是让自己联系得上，并把证据留好。',
  looksLike: [
    {
      text: '有人打给你的联系人，问你的电话，或者请他转告。',
      cites: ['gbt45251-contact-what-may-be-said', 'cba2026-lost-contact-triggers'],
    },
    {
      text: '有人把你的欠款讲给家人、朋友或同事听。这过了线。',
      cites: ['gbt45251-contact-what-may-be-said', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '你一直接电话，亲友还是接到了。有媒体报道过一个这样的例子。',
      cites: ['practice-contacts-called-though-reachable'],
    },
  ],
  behind: [
    {
      text: '国标（推荐性）：应只向债务人催收，不应向联系人催收。',
      cites: ['gbt45251-debtor-only'],
    },
    {
      text: '国标（推荐性）：联系不上你时，才可以找联系人，为的是恢复联系。本人去世等情形另算。',
      cites: ['gbt45251-contact-when'],
    },
    {
      text: '行业自律列了三种失联：预留号码无效；连打三次不通，从次日起；连续三天不通。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '消费金融公司不得向与债务无关的第三人催收。',
      cites: ['cfc-2024-no-improper-collection'],
    },
  ],
  usuallyNext: [
    {
      text: '你还是联系不上，他们可能接着找联系人转告。',
      cites: ['gbt45251-contact-when', 'cba2026-lost-contact-triggers'],
    },
    {
      text: '你重新联系得上，情况就变了：行业自律允许找联系人的前提是失联。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '亲友说过别再打，也可能还会接到。记下来，可以投诉。',
      cites: ['practice-contacts-called-though-reachable', 'third-party-contact-own-rights'],
    },
  ],
  rarely: [
    {
      text: '要亲友替你还：没签过保证的人，一般没有这个义务。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '去找村委会：有人投诉过被这样威胁。真去了的，没查到可核实的例子。',
      cites: ['practice-village-committee-threat'],
    },
  ],
  today: [
    {
      text: '告诉亲友：他们一般没有义务还，可以直接说“别再联系我”。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'gbt45251-contact-stop'],
    },
    {
      text: '请亲友把来电号码、时间和原话发给你。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '主动找一次贷款机构的官方客服，说明你联系得上。',
      cites: ['cba2026-lost-contact-triggers', 'practice-verify-by-own-call'],
    },
    {
      text: '已经发群、张贴的：先截图拍照，再要求删除。',
      cites: ['pipl-25-no-public-disclosure', 'pipl-44-47-rights', 'practice-keep-own-record'],
    },
  ],
  thisWeek: [
    {
      text: '向贷款机构投诉：联系了谁、哪天、说了什么。要工单号。',
      cites: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
    },
    {
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '个人信息被乱用：可以向网信等主管部门投诉举报。',
      cites: ['pipl-65-complaint'],
    },
    {
      text: '有人反复纠缠、恐吓你或亲友：报警，留下记录。',
      cites: ['psl-50-harassment-threat-insult', 'chan-110'],
    },
  ],
  say: [
    '我本人联系得上，请只联系我，不要再联系我的亲友和单位。',
    '我的亲友没有担保，没有义务还这笔钱。',
    '请说明是谁把我的欠款告诉了别人。我会投诉。',
    '（亲友可以说）我不是借款人，也没有担保。请不要再联系我。',
  ],
  proof: [
    {
      text: '亲友手机上的通话记录、短信：请他们截图给你。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '请亲友写下时间和对方的原话。以后可以请他们作证。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '群聊、朋友圈、墙上的纸：截图拍照，要看得见时间。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '亲友自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
  ],
  dont: [
    {
      text: '不要让亲友垫钱来“平事”。他们一般没有这个义务。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要让亲友签字。书面答应担保的人，可能真要替你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要因为害怕就断联。联系不上，正是他们找联系人的理由。',
      cites: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
    },
    {
      text: '不要把对方的个人信息发到网上，这样你也可能违法。',
      cites: ['pipl-10-no-illegal-trade'],
    },
  ],
  rights: [
    {
      text: '没有你的单独同意，机构不得公开你的个人信息。',
      cites: ['pipl-25-no-public-disclosure'],
    },
    {
      text: '国标（推荐性）：对联系人不应透露欠款金额、欠款时间等。',
      cites: ['gbt45251-contact-what-may-be-said'],
    },
    {
      text: '行业自律：禁止向无关的人透露具体债务。对方明确要求不得联系的，须停止。',
      cites: ['cba2026-third-party-what-and-stop'],
    },
    {
      text: '亲友对自己的号码有自己的权利，一般可以要求停止、删除，也可以投诉。',
      cites: ['third-party-contact-own-rights'],
    },
  ],
  fraud: [
    {
      text: '让亲友把钱转到个人账户“代还”：先停下，打 96110 问。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '自称公安、法院，找亲友催债的，多半是冒充。',
      cites: ['criminal-279-impersonate-official', 'chan-110'],
    },
    {
      text: '让亲友点链接、填身份信息“查欠款”：不要点，不要填。',
      cites: ['warn-fake-collection-sms-2026'],
    },
  ],
}

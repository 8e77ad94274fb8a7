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
    {
      text: '有人在群里、朋友圈、楼道里公开你的欠款。没有你的单独同意，贷款机构不得公开你的个人信息。',
      cites: ['pipl-25-no-public-disclosure', 'cba2026-no-posting'],
    },
  ],
  behind: [
    {
      text: '打来的多半是催收公司。它替贷款机构打，不是你亲友的债主。',
      cites: ['practice-outsourced-later', 'civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '国标（推荐性）：应只向欠钱的人催收，不应向联系人催收。',
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
      text: '亲友真的要还：一般只有签过保证合同，或书面作出保证的人。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '配偶要一起还：一般要签过字、追认过，或者钱用于家庭日常需要。对方能证明用于共同生活或经营的，也算。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '继承人要还：只在继承到的遗产价值范围内。放弃继承的，可以不还。',
      cites: ['civil-code-1159-1161-heirs'],
    },
    {
      text: '去找村委会：有人投诉过被这样威胁。真去了的，没查到可核实的例子。',
      cites: ['practice-village-committee-threat'],
    },
  ],
  today: [
    {
      text: '有人威胁你或亲友的人身安全：先打 110。',
      cites: ['chan-110', 'psl-50-harassment-threat-insult'],
    },
    {
      text: '你：告诉亲友三句话。一般没有义务还；不用替你答应；可以直接说“别再联系我”。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'gbt45251-contact-stop'],
    },
    {
      text: '你：主动找一次贷款机构的官方客服，只说你联系得上，核实后再答复。',
      cites: ['cba2026-lost-contact-triggers', 'practice-verify-by-own-call'],
    },
    {
      text: '你：已经发群、张贴的，先截图拍照，再要求删除。',
      cites: ['pipl-25-no-public-disclosure', 'pipl-44-47-rights', 'practice-keep-own-record'],
    },
    {
      text: '亲友：说一次不是借款人、没有担保、不要再联系，就可以挂断。',
      cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '亲友：记下号码、时间和原话。签过保证的，先打 12348 问，再回话。',
      cites: ['practice-keep-own-record', 'civil-code-681-685-guarantor-only-by-contract', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '你：向贷款机构投诉，写明联系了谁、哪天、说了什么。要工单号。',
      cites: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
    },
    {
      text: '亲友：也可以自己投诉，要求停止联系、删除号码。',
      cites: ['third-party-contact-own-rights', 'pipl-44-47-rights'],
    },
    {
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '有人反复纠缠、恐吓你或亲友：报警，留下记录。',
      cites: ['psl-50-harassment-threat-insult', 'chan-110'],
    },
  ],
  later: [
    {
      text: '个人信息被乱用：可以向网信等主管部门投诉举报。',
      cites: ['pipl-65-complaint'],
    },
    {
      text: '亲友总接到骚扰电话：可以向 12321 举报号码。',
      cites: ['chan-12321'],
    },
    {
      text: '隔一段时间，自己接一次电话。联系得上，他们就少一个找亲友的理由。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '名誉、生活受到严重影响：打 12348 问能不能起诉，要求停止、赔偿。',
      cites: ['civil-code-1024-reputation', 'civil-code-1165-1182-1183-damages', 'chan-12348'],
    },
  ],
  say: {
    short: [
      '（你说）我本人联系得上，请只联系我。',
      '（你说）请不要再联系我的亲友和单位。',
      '（你说）请说明是谁把我的欠款告诉了别人。我会投诉。',
      '（亲友说，没签过保证的）我不是借款人，也没有担保。请不要再联系我。',
      '（亲友说）我不转告，也不确认任何事。',
      '（亲友说）请说你的公司全称和工号。我在记录。',
    ],
    large: ['我不是借款人', '我没有担保', '请不要再联系我'],
    written: [
      '你好。我是〔姓名〕，本人联系得上，请打〔号码〕。你们在〔日期〕联系了我的〔亲友、同事〕，说了〔原话〕。请停止联系他们，查明是谁说出去的，并用文字告诉我处理结果和工单号。',
      '（亲友发）你好。我的号码是〔号码〕。我不是借款人，没有签过保证，也不同意你们使用我的号码催收。请停止联系我，删除我的号码，并用文字答复。',
    ],
  },
  proof: [
    {
      text: '亲友手机上的通话记录、短信：请他们截图，要看得见号码和时间。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '请亲友当天写下时间和对方的原话。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '群聊、朋友圈、墙上的纸：先截图拍照，要看得见时间，再去删、去撕。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '亲友自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
  ],
  dont: [
    {
      text: '不要让亲友垫钱来“平事”。',
      why: '他们一般没有这个义务。催收的人也可能是骗子。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'practice-private-account-fraud'],
    },
    {
      text: '不要让亲友签字、发“我来还”。',
      why: '书面答应担保的人，可能真要替你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要因为害怕就断联。',
      why: '联系不上，正是他们找联系人的理由。',
      cites: ['cba2026-lost-contact-triggers', 'gbt45251-contact-when'],
    },
    {
      text: '亲友不要把你的新号码、住址、单位告诉来电的人。',
      why: '没核实，不知道对方是谁。骗子也会这样套信息。',
      cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '不要把对方的个人信息发到网上。',
      why: '公开别人的个人信息，你也可能违法。证据交给受理投诉的地方就够了。',
      cites: ['pipl-10-no-illegal-trade'],
    },
  ],
  rights: [
    {
      text: '法律：没有你的单独同意，贷款机构不得公开你的个人信息。',
      cites: ['pipl-25-no-public-disclosure'],
    },
    {
      text: '法律：亲友对自己的号码有自己的权利，一般可以要求停止、删除，也可以投诉。',
      cites: ['third-party-contact-own-rights'],
    },
    {
      text: '部门规章（据公开报道）：消费金融公司不得向与债务无关的第三人催收。',
      cites: ['cfc-2024-no-improper-collection'],
    },
    {
      text: '国标（推荐性）：对联系人不应透露欠款金额、欠款时间等。联系人拒绝的，不应再联系。',
      cites: ['gbt45251-contact-what-may-be-said', 'gbt45251-contact-stop'],
    },
    {
      text: '行业自律：禁止向无关的人透露具体债务。对方明确要求不得联系的，须停止。',
      cites: ['cba2026-third-party-what-and-stop'],
    },
    {
      text: '限度：你失联的时候，国标（推荐性）和行业自律都允许打给联系人，问联系方式或请他转告。',
      cites: ['gbt45251-contact-when', 'cba2026-lost-contact-triggers'],
    },
  ],
  fraud: [
    {
      text: '让亲友把钱转到个人账户“代还”：先停下，打 96110 问。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '自称公安、法院，找亲友催债的，多半是冒充。冒充国家机关工作人员招摇撞骗，可能犯罪。',
      cites: ['criminal-279-impersonate-official', 'chan-110'],
    },
    {
      text: '让亲友点链接、填身份信息“查欠款”：不要点，不要填。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '买卖通讯录、到处发你的信息：情节严重的，可能犯罪。可以报警。',
      cites: ['criminal-253-1-personal-info', 'psl-56-personal-info-detention'],
    },
  ],
}

import type { Cited } from './guides/index.ts'

interface Section {
  readonly title: string
  readonly items: readonly Cited[]
}

interface Words {
  /** Who says it. */
  readonly title: string
  readonly lines: readonly string[]
}

interface Bystander {
  readonly title: string
  readonly description: string
  readonly lead: string
  /** Leads to the guides for each kind of person. */
  readonly toSituations: string
  readonly sections: readonly Section[]
  readonly sayTitle: string
  /** Words to read out. */
  readonly say: readonly Words[]
}

/** For somebody who is called about a debt that is not their own. */
export const bystander: Bystander = {
  title: '他们找的是别人',
  description: '为别人的债接到电话：你一般没有义务还，可以拒绝，可以投诉。',
  lead: '债不是你的。先说一次“别再联系我”，再把记录留好。',
  toSituations: '父母、配偶、家属、单位，各看一页',
  sections: [
    {
      title: '先说清楚：你欠不欠',
      items: [
        {
          text: '没签过保证的人，一般没有还款义务。被填成紧急联系人，不等于担保。',
          cites: ['civil-code-681-685-guarantor-only-by-contract'],
        },
        {
          text: '国标（推荐性）：应只向欠钱的人催收，不应向联系人催收。',
          cites: ['gbt45251-debtor-only'],
        },
        {
          text: '贷款人是消费金融公司的：不得向与债务无关的第三人催收。',
          cites: ['cfc-2024-no-improper-collection'],
        },
        {
          text: '记不清签没签过担保：请对方给你看合同，或打 12348 问。',
          cites: ['civil-code-681-685-guarantor-only-by-contract', 'chan-12348'],
        },
      ],
    },
    {
      title: '今天可以做',
      items: [
        {
          text: '说一次：“我不是借款人，请不要再联系我。”国标（推荐性）：这样说了，不应再联系你。行业自律：须停止。',
          cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
        },
        {
          text: '可以不转告，也不说他住哪里、在哪上班。',
          cites: ['gbt45251-contact-stop', 'pipl-10-no-illegal-trade'],
        },
        {
          text: '记下号码、时间、公司、工号和原话，截图存好。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '通话可以录音。自己参与的录音，一般可以当证据。',
          cites: ['spc-106-recording-as-evidence'],
        },
        {
          text: '想帮他：只转告一句“请你自己联系官方客服”。一般不用替他谈，也不用替他付。',
          cites: ['gbt45251-contact-what-may-be-said', 'civil-code-681-685-guarantor-only-by-contract'],
        },
      ],
    },
    {
      title: '说了还打，这样投诉',
      items: [
        {
          text: '先找贷款机构：说你不是借款人。一般可以要求停止、删除你的号码，记下工单号。',
          cites: ['third-party-contact-own-rights', 'pipl-44-47-rights', 'pipl-50-request-channel'],
        },
        {
          text: '银行、消费金融公司的，可以打 12378 反映；小贷公司的，找当地金融管理部门。',
          cites: ['chan-12378', 'chan-division-2024-no1'],
        },
        { text: '骚扰电话、垃圾短信：可以向 12321 举报。', cites: ['chan-12321'] },
        {
          text: '你的信息被乱用：可以向网信等主管部门投诉举报。',
          cites: ['pipl-65-complaint'],
        },
        {
          text: '恐吓、侮辱、反复纠缠：打 110，留下报警记录。',
          cites: ['psl-50-harassment-threat-insult', 'chan-110'],
        },
      ],
    },
    {
      title: '号码是新办的，或者打错了',
      items: [
        {
          text: '告诉对方：号码换人了，请标记，不要再打。',
          cites: ['third-party-contact-own-rights', 'civil-code-1032-1033-private-peace'],
        },
        {
          text: '不要为了“核对身份”报姓名、身份证号、验证码。',
          cites: ['warn-fake-collection-sms-2026'],
        },
        {
          text: '可以要求对方删掉你的号码。拒绝的，应当说明理由。',
          cites: ['pipl-44-47-rights', 'pipl-50-request-channel'],
        },
        {
          text: '还在打：向机构投诉，向 12321 举报。',
          cites: ['chan-12321', 'third-party-contact-own-rights'],
        },
      ],
    },
    {
      title: '欠钱的是我配偶',
      items: [
        {
          text: '不是结了婚就要一起还。没签字、没追认，又超出家庭日常需要的，一般不算共同债务。',
          cites: ['civil-code-1064-spouse-debt'],
        },
        {
          text: '用在家庭日常生活上的，或者要债的一方能证明用于共同生活、共同经营的，就可能要一起还。',
          cites: ['civil-code-1064-spouse-debt'],
        },
        {
          text: '让你签字、让你认下来：先不签。事后追认，可能变成共同债务。',
          cites: ['civil-code-1064-spouse-debt'],
        },
        {
          text: '行业自律：配偶不一定是“有关的人”，要看钱是不是用在家里，须严格认定。',
          cites: ['cba2026-third-party-two-kinds'],
        },
        {
          text: '传票上告的是你：先打 12348 问，按时答辩、到庭。没签字、没追认的，在答辩里写明。',
          cites: ['cpl-147-default-judgment', 'cpl-128-answer-fifteen-days', 'chan-12348'],
        },
        {
          text: '支付令上写的是你：期限是收到起十五日，书面提异议。今天就打 12348 问怎么写。',
          cites: ['cpl-225-228-payment-order', 'chan-12348'],
        },
      ],
    },
    {
      title: '欠钱的人去世了',
      items: [
        {
          text: '继承人只在继承到的遗产价值范围内还。放弃继承的，可以不还。“父债子偿”没有法律依据。',
          cites: ['civil-code-1159-1161-heirs'],
        },
        {
          text: '先别付，先别签。弄清有多少遗产、多少债，再决定要不要继承。',
          cites: ['civil-code-1159-1161-heirs', 'chan-12348'],
        },
        {
          text: '人去世以后，国标（推荐性）允许为了找继承人而联系联系人。对联系人不应透露欠款。',
          cites: ['gbt45251-contact-when', 'gbt45251-contact-what-may-be-said'],
        },
        {
          text: '请对方把合同和债务明细用文字发来，再慢慢核对。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '传票上告的是你：先打 12348 问，按时答辩、到庭。写明只在继承到的遗产里还。',
          cites: ['cpl-147-default-judgment', 'cpl-128-answer-fifteen-days', 'chan-12348'],
        },
        {
          text: '支付令上写的是你：十五日里要书面提异议，不能放着。今天就打 12348 问怎么写。',
          cites: ['cpl-225-228-payment-order', 'chan-12348'],
        },
      ],
    },
    {
      title: '打到单位，或者找了同事',
      items: [
        {
          text: '单位和同事没有担保的，一般没有还款义务，可以拒绝。',
          cites: ['civil-code-681-685-guarantor-only-by-contract', 'gbt45251-contact-stop'],
        },
        {
          text: '行业自律：未经同意，禁止进入办公区域催收。',
          cites: ['cba2026-no-entry'],
        },
        {
          text: '国标（推荐性）：上门催收不应进办公区域。',
          cites: ['gbt45251-visit-people-frequency'],
        },
        {
          text: '堵门、威胁、砸东西的：打 110。',
          cites: ['chan-110', 'psl-50-harassment-threat-insult'],
        },
        {
          text: '不要在工作群里传同事的欠款。',
          cites: ['civil-code-1034-1038-personal-info', 'civil-code-1032-1033-private-peace'],
        },
      ],
    },
    {
      title: '先别做这些',
      items: [
        {
          text: '不要替他付，一分也先不付。更不要转到个人账户。',
          cites: ['civil-code-681-685-guarantor-only-by-contract', 'practice-private-account-fraud'],
        },
        {
          text: '不要说、不要发“我来还”。对方可能当成你答应一起还。',
          cites: ['civil-code-552-joining-debt'],
        },
        {
          text: '不要签任何纸。书面答应担保，就可能真要还。',
          cites: ['civil-code-681-685-guarantor-only-by-contract'],
        },
        {
          text: '不要把他欠钱的事发到群里、朋友圈。',
          cites: ['civil-code-1034-1038-personal-info', 'civil-code-1032-1033-private-peace'],
        },
        {
          text: '不要点短信里的链接，不要共享屏幕。拿不准，打 96110 问。',
          cites: ['warn-fake-collection-sms-2026', 'chan-96110'],
        },
      ],
    },
  ],
  sayTitle: '可以照着念',
  say: [
    {
      title: '联系人、亲友、同事',
      lines: [
        '（没签过保证的）我不是借款人，也没有担保。请不要再联系我。',
        '请说你的公司全称、姓名、工号。这通电话我在录音。',
        '请不要把他的债务告诉我，也不要告诉别人。',
        '我已经说过不要再打。再打来，我会投诉。',
      ],
    },
    {
      title: '打错了',
      lines: ['这个号码现在是我在用，我不认识你找的人。', '请标记号码已经换人，把它删掉，不要再打。'],
    },
    {
      title: '配偶',
      lines: [
        '（真的没签过、没认过，才这样说）这笔钱我没有签字，也没有追认。',
        '有依据，请用文字发给我。我现在不签字，也不付钱。',
      ],
    },
    {
      title: '家属',
      lines: ['他已经去世。我现在不确认这笔债，也不签字。', '请把合同和明细用文字发给我。'],
    },
  ],
}
